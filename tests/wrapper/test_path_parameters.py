"""No value of a path parameter can address another resource than the one it names."""

from __future__ import annotations

from typing import Any
from unicodedata import category
from urllib.parse import quote, unquote

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wrapper.harness import Harness
from vobiz_sandbox import CallStatus
from vobiz_sdk import ConfigurationError, NotFoundError, RequestValidationError, Vobiz

ESCAPED = {
    "a/b": "a%2Fb",
    "../trunks": "..%2Ftrunks",
    "a/../b": "a%2F..%2Fb",
    "#": "%23",
    "?": "%3F",
    "?status=queued": "%3Fstatus%3Dqueued",
    "a&b=c": "a%26b%3Dc",
    "%2e%2e": "%252e%252e",
    "%2F": "%252F",
    "%": "%25",
    "é": "%C3%A9",
    "ｅ/": "%EF%BD%85%2F",  # noqa: RUF001 - it folds to a plain letter
    "+919876543210": "%2B919876543210",
    " ": "%20",
    "...": "...",
    ".a": ".a",
    "~": "~",
    ";v=1": "%3Bv%3D1",
    "\\..\\": "%5C..%5C",
    ":@": "%3A%40",
    "{auth_id}": "%7Bauth_id%7D",
    "http://example.com/": "http%3A%2F%2Fexample.com%2F",
    "x" * 10_000: "x" * 10_000,
}
REFUSED = ["", ".", "..", "\r\n", "a\r\nX-Injected: 1", "\0", "a\x00b", "\t", "\x7f", "a\nb", "\x1b[0m", "\ud800"]
NOT_TEXT: list[Any] = [None, 7, 1.5, True, b"abc", ["a"], {"a": 1}, object()]


@pytest.fixture(params=[True, False], ids=["checked", "unchecked"])
def validate(request: pytest.FixtureRequest) -> bool:
    """Whether requests are checked against the contract; the path is safe either way."""
    chosen: bool = request.param
    return chosen


@pytest.mark.parametrize("value", ESCAPED, ids=lambda value: value[:20])
def test_a_value_stays_one_segment(harness: Harness, validate: bool, value: str) -> None:
    error = harness.error("trunks.get", value, client={"validate": validate})
    assert isinstance(error, NotFoundError)
    (request,) = harness.sandbox.requests
    assert request.target == f"/api/v1/Account/{harness.sandbox.auth_id}/trunks/{ESCAPED[value]}"
    assert request.operation == "trunks_get"
    assert request.path_parameters["trunk_id"] == value


@pytest.mark.parametrize("value", REFUSED, ids=repr)
def test_a_value_that_would_address_something_else_is_refused(harness: Harness, validate: bool, value: str) -> None:
    error = harness.error("trunks.get", value, client={"validate": validate})
    assert isinstance(error, RequestValidationError)
    assert [fault.field for fault in error.field_errors] == ["trunk_id"]
    assert harness.sandbox.requests == ()


@pytest.mark.parametrize("value", NOT_TEXT, ids=lambda value: type(value).__name__)
def test_what_is_not_text_is_refused(harness: Harness, validate: bool, value: Any) -> None:
    error = harness.error("trunks.get", value, client={"validate": validate})
    assert isinstance(error, RequestValidationError)
    assert [(fault.field, fault.code) for fault in error.field_errors] == [("trunk_id", "INVALID_TYPE")]
    assert harness.sandbox.requests == ()


@pytest.mark.parametrize("value", REFUSED, ids=repr)
@pytest.mark.parametrize("method", ["live_calls.hang_up", "trunks.delete", "credentials.delete"])
def test_nothing_is_destroyed_by_accident(harness: Harness, method: str, value: str) -> None:
    harness.sandbox.add_call()
    harness.error(method, value, client={"validate": False})
    assert harness.sandbox.requests == ()
    assert [call.status for call in harness.sandbox.calls] == [CallStatus.LIVE]


def test_a_live_call_and_the_collection_are_told_apart(harness: Harness) -> None:
    harness.sandbox.add_call()
    for value in ("#", "?", "%2e", "%2F"):
        assert isinstance(harness.error("live_calls.hang_up", value), NotFoundError)
    assert [request.operation for request in harness.sandbox.requests] == ["live_calls_hang_up"] * 4


def test_the_query_is_escaped(harness: Harness) -> None:
    harness.call("balance.list_transactions", description="a&b=c#d é+/?")
    (request,) = harness.sandbox.requests
    assert request.query == {"description": "a&b=c#d é+/?"}


def test_the_account_is_escaped(harness: Harness) -> None:
    error = harness.error("trunks.list", client={"auth_id": "MA_X/../MA_Y"})
    assert error.status in (401, 403)
    (request,) = harness.sandbox.requests
    assert request.target == "/api/v1/Account/MA_X%2F..%2FMA_Y/trunks"


@pytest.mark.parametrize("auth_id", [".", ".."])
def test_an_account_that_is_no_segment_is_refused(harness: Harness, auth_id: str) -> None:
    with pytest.raises(ConfigurationError, match="auth_id"):
        harness.call("trunks.list", client={"auth_id": auth_id})
    assert harness.sandbox.requests == ()


@settings(max_examples=400)
@given(st.text())
def test_every_text_is_one_segment_or_refused(value: str) -> None:
    targets: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        targets.append(request.url.raw_path)
        return httpx2.Response(200, json={"trunk_id": "1"})

    client = Vobiz(
        "MA_X", "token", transport=httpx2.MockTransport(answer), base_url="http://127.0.0.1:1", validate=False
    )
    try:
        with client as vobiz:
            vobiz.trunks.get(value)
    except RequestValidationError:
        assert value in ("", ".", "..") or any(category(character) in ("Cc", "Cs") for character in value)
        assert targets == []
    else:
        (target,) = targets
        prefix, _, segment = target.decode("ascii").rpartition("/")
        assert prefix == "/api/v1/Account/MA_X/trunks"
        assert unquote(segment) == value
        assert segment == quote(value, safe="")
