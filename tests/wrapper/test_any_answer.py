"""Whatever a server answers becomes a value or a `VobizError`; `nox -s fuzz` tries a hundred thousand more."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.answers import CALLS, Answer, HeaderList, check

_WORDS = st.sampled_from(
    [
        "error",
        "code",
        "message",
        "detail",
        "details",
        "errors",
        "status",
        "requestId",
        "api_id",
        "timestamp",
        "success",
        "field",
        "value",
        "loc",
        "input",
        "retryAfter",
        "failed",
        "insufficient_balance",
        "VALIDATION_ERROR",
        "+919811111111",
    ]
)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | _WORDS
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(_WORDS | st.text(max_size=10), inner, max_size=6),
    max_leaves=25,
)
_BODIES = st.binary(max_size=2_000) | _JSON.map(lambda value: json.dumps(value).encode())
_NAMES = st.sampled_from([b"Retry-After", b"Date", b"X-Request-Id", b"Content-Type", b"Content-Encoding", b"X-Odd"])
_VALUES = st.binary(max_size=60) | st.sampled_from(
    [b"gzip", b"br", b"deflate", b"0", b"-1", b"1e400", b"Wed, 21 Oct 2015 07:28:00 GMT"]
)
_HEADERS = st.lists(st.tuples(_NAMES, _VALUES), max_size=5)
_STATUSES = st.integers(min_value=200, max_value=599) | st.sampled_from([200, 401, 422, 429, 500, 503])


@settings(max_examples=300, deadline=None)
@given(status=_STATUSES, headers=_HEADERS, content=_BODIES, call=st.sampled_from(CALLS))
def test_any_answer_is_survived(status: int, headers: HeaderList, content: bytes, call: Any) -> None:
    check(Answer(status, headers, content), call)


@settings(max_examples=100, deadline=None)
@given(content=_BODIES, end=st.integers(min_value=0), status=_STATUSES)
def test_any_beginning_of_an_answer_is_survived(content: bytes, end: int, status: int) -> None:
    check(Answer(status, [], content[: end % (len(content) + 1)]), CALLS[1])


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 65_537, 1_048_575, 1_048_576, 1_048_577])
@pytest.mark.parametrize("status", [200, 500])
def test_answers_about_as_long_as_what_is_kept(length: int, status: int) -> None:
    check(Answer(status, [], b"x" * length), CALLS[1])
    check(Answer(status, [], (b'{"message": "' + b"m" * length)[:length]), CALLS[1])
