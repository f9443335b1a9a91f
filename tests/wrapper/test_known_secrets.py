"""The short way past an answer without secrets is taken only where the long way would change nothing."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from vobiz_sdk.errors.body import read_error_body
from vobiz_sdk.http.wire import Headers, WireResponse
from vobiz_sdk.redaction import KnownSecrets

SECRETS = ("s3cret-token", "pass: word", "p.q.r.s", "caf\u00e9-1234", '"quoted"')
# Whole secrets, halves of them, and what may come between.
PIECES = st.sampled_from([*SECRETS, "s3cret", "-token", "pass", "word", "p.q", "r.s", "\u00e9", ": ", ".", "<b>", "x"])
TEXTS = st.lists(PIECES, max_size=4).map("".join)
VALUES = st.recursive(TEXTS | st.none() | st.integers(), lambda inner: st.lists(inner, max_size=3), max_leaves=4)
NAMES = st.sampled_from(["error", "message", "code", "details", "errors", "request_id", "api_id", "detail", "loc", "x"])
OBJECTS = st.recursive(
    st.dictionaries(NAMES, VALUES, max_size=4),
    lambda inner: st.dictionaries(NAMES, inner | st.lists(inner, max_size=2) | VALUES, max_size=4),
    max_leaves=6,
)


@given(data=OBJECTS, secret=st.sampled_from(SECRETS), escaped=st.booleans(), request_id=TEXTS)
@example(data={"error": "pass", "message": "word"}, secret="pass: word", escaped=True, request_id="")
@example(data={"error": {"message": "s3cret-token"}}, secret="s3cret-token", escaped=True, request_id="")
@example(data={}, secret="s3cret-token", escaped=True, request_id="s3cret-token")
def test_what_may_be_passed_holds_no_secret(data: object, secret: str, escaped: bool, request_id: str) -> None:
    content = json.dumps(data, ensure_ascii=escaped).encode()
    fields = [(b"X-Request-ID", request_id.encode())]
    body = read_error_body(content, Headers(fields))
    secrets = KnownSecrets([secret])
    if secrets.cannot_be_in(WireResponse(400, fields, content), body):
        assert secrets.error_body(body) == body
        assert secrets.content(content) == content


def test_an_ordinary_answer_is_passed() -> None:
    content = b'{"error": {"code": "NOT_FOUND", "message": "No such call", "details": {"id": "c-1"}}}'
    body = read_error_body(content, Headers([]))
    assert KnownSecrets(["s3cret-token"]).cannot_be_in(WireResponse(404, [], content), body)
