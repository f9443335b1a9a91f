"""Answers as they came, read on demand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import (
    ApiError,
    ErrorEvent,
    InsufficientBalanceError,
    RawResponse,
    RequestValidationError,
    ResponseReadError,
)

pytestmark = pytest.mark.each_transport


def raw(harness: Harness, resource: str, method: str, *arguments: Any, **keywords: Any) -> RawResponse[Any]:
    with Session(harness) as session:
        found: RawResponse[Any] = session.call(f"{resource}.with_raw_response.{method}", *arguments, **keywords)
    return found


def test_it_has_status_headers_body_and_the_typed_answer(harness: Harness) -> None:
    harness.call("trunks.create", name="Mumbai")
    response = raw(harness, "trunks", "list")
    assert isinstance(response, RawResponse)
    assert response.status == 200
    assert response.headers["content-type"] == response.headers["Content-Type"] == "application/json"
    assert response.content.startswith(b"{")
    assert isinstance(response.json(), dict)
    assert [trunk.name for trunk in response.parse().items] == ["Mumbai"]
    assert response.parse().answer == harness.call("trunks.list").answer


def test_created_and_ok_are_told_apart(harness: Harness) -> None:
    assert raw(harness, "trunks", "create", name="x").status in (200, 201)


def test_the_client_itself_keeps_answering_with_models(harness: Harness) -> None:
    with Session(harness) as session:
        session.call("trunks.with_raw_response.list")
        assert not isinstance(session.call("trunks.list"), RawResponse)


def test_an_answer_without_a_body_parses_to_none(harness: Harness) -> None:
    trunk = harness.call("trunks.create", name="x")
    response = raw(harness, "trunks", "delete", trunk.trunk_id)
    assert response.parse() is None
    assert response.request_id is None


def test_fractions_are_exact(harness: Harness) -> None:
    harness.sandbox.garble("balance_get", body=b'{"balance": 0.10000000000000000555}')
    response = raw(harness, "balance", "get", "INR")
    assert response.json() == {"balance": Decimal("0.10000000000000000555")}


def test_what_cannot_be_read_is_an_error_only_when_it_is_read(harness: Harness) -> None:
    harness.sandbox.garble("calls_create", body=b"<html>fine</html>")
    response = raw(harness, "calls", "create", **CALL)
    assert (response.status, response.content) == (200, b"<html>fine</html>")
    for read in (response.json, response.parse):
        with pytest.raises(ResponseReadError) as caught:
            read()
        assert caught.value.outcome == "committed"
        assert caught.value.operation == "calls.create"


def test_what_cannot_be_read_is_told_to_the_hook_and_can_be_reconciled(harness: Harness) -> None:
    events: list[ErrorEvent] = []
    harness.sandbox.garble("calls_create", body=b"<html>fine</html>")
    with Session(harness, on_error=events.append) as session:
        response = session.call("calls.with_raw_response.create", **CALL)
        with pytest.raises(ResponseReadError) as caught:
            response.parse()
    assert [event.error for event in events] == [caught.value]
    assert caught.value.request is not None
    assert caught.value.request.fields["to"] == CALL["to"]


def test_a_disguised_error_is_an_error_only_when_it_is_parsed(harness: Harness) -> None:
    harness.sandbox.garble("calls_create", body=b'{"error": "failed", "api_id": "abc"}')
    response = raw(harness, "calls", "create", **CALL)
    assert response.request_id == "abc"
    assert response.json() == {"error": "failed", "api_id": "abc"}
    with pytest.raises(ApiError):
        response.parse()


def test_the_request_id_comes_from_header_or_body(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=200, body={"objects": []}, headers={"X-Request-ID": "req_h"})
    assert raw(harness, "trunks", "list").request_id == "req_h"
    harness.sandbox.fail("trunks_list", status=200, body={"requestId": "req_b", "objects": []})
    assert raw(harness, "trunks", "list").request_id == "req_b"
    assert raw(harness, "calls", "create", **CALL).request_id


def test_errors_are_raised_as_ever(harness: Harness) -> None:
    harness.sandbox.set_balance("0")
    with Session(harness) as session:
        assert isinstance(session.error("calls.with_raw_response.create", **CALL), InsufficientBalanceError)
        assert isinstance(session.error("trunks.with_raw_response.create", name=""), RequestValidationError)


def test_it_is_retried_as_ever(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=2)
    assert raw(harness, "trunks", "list").status == 200
    assert harness.clock.waits == [1.0, 2.0]


def test_the_repr_shows_no_content(harness: Harness) -> None:
    harness.sandbox.garble("trunks_list", body=b'{"password": "canary"}')
    assert repr(raw(harness, "trunks", "list")) == "RawResponse(status=200, 22 bytes)"


def test_it_works_on_views(harness: Harness) -> None:
    with Session(harness) as session:
        view = session.vobiz.with_options(deadline=5)
        assert session.call("trunks.with_raw_response.list", view=view).status == 200
