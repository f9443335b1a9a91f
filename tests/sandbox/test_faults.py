"""Every kind of misbehaviour, seen from the client's side and from the sandbox's records."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from decimal import Decimal
from typing import get_args

import httpx2
import pytest

from vobiz_sandbox import Drop, Fault, Sandbox, UnknownNameError
from vobiz_sandbox.faults import DelayMoment, TricklePart

Call = Callable[[], httpx2.Response]


@pytest.fixture
def place_call(http: httpx2.Client, account: str, call_body: dict[str, str]) -> Call:
    """Places a call to one destination."""
    return lambda: http.post(f"{account}/Call/", json=call_body)


@pytest.fixture
def list_trunks(http: httpx2.Client, account: str) -> Call:
    """Lists the trunks."""
    return lambda: http.get(f"{account}/trunks")


def test_faults_count_down_and_the_usual_answer_follows(sandbox: Sandbox, place_call: Call) -> None:
    sandbox.fail("calls_create", times=2, code="RATE_LIMIT_EXCEEDED", retry_after=2)
    answers = [place_call() for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].headers["retry-after"] == "2"
    assert answers[0].json()["error"]["details"]["retryAfter"] == 2
    assert [request.processed for request in sandbox.requests] == [False, False, True]
    assert sandbox.balance == Decimal("99.50")


def test_faults_wait_in_line(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("trunks_list", status=503)
    sandbox.fail("*", status=502)
    sandbox.fail("calls_create", status=500)
    sandbox.fail("trunks_list", status=504)
    assert [list_trunks().status_code for _ in range(4)] == [503, 502, 504, 200]
    assert [fault.operation for fault in sandbox.faults] == ["calls_create"]


def test_a_fault_can_last(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("trunks_list", status=503, times=None)
    assert {list_trunks().status_code for _ in range(5)} == {503}
    sandbox.clear_faults()
    assert list_trunks().status_code == 200


@pytest.mark.parametrize(
    ("retry_after", "header"),
    [(2, "2"), (2.0, "2"), (0.5, "0.5"), ("Wed, 21 Oct 2026 07:28:00 GMT",) * 2, (None, None)],
)
def test_retry_after(retry_after: float | str | None, header: str | None, sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("trunks_list", status=503, shape="html_or_text", retry_after=retry_after)
    answer = list_trunks()
    assert answer.headers.get("retry-after") == header
    assert answer.headers["content-type"].startswith("text/html")


def test_exact_bodies_and_headers(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("*", status=418, body=b"\xff\xfe", content_type="audio/mpeg", headers={"X-Odd": "1"})
    answer = list_trunks()
    assert (answer.status_code, answer.content) == (418, b"\xff\xfe")
    assert (answer.headers["content-type"], answer.headers["x-odd"]) == ("audio/mpeg", "1")
    sandbox.fail("*", status=500, body=None)
    assert list_trunks().content == b"null"
    sandbox.fail("*", status=204)
    assert list_trunks().content == b""


def test_the_date_of_the_server_can_be_wrong(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("trunks_list", status=503, headers={"Date": "Thu, 01 Jan 2026 00:00:00 GMT"})
    assert list_trunks().headers.get_list("date") == ["Thu, 01 Jan 2026 00:00:00 GMT"]


def test_an_error_can_lie(sandbox: Sandbox, place_call: Call) -> None:
    sandbox.fail("calls_create", status=504, processed=True)
    assert place_call().status_code == 504
    assert len(sandbox.calls) == 1
    (request,) = sandbox.requests
    assert (request.processed, request.status) == (True, 504)


@pytest.mark.parametrize("reset", [False, True])
def test_drop_after_read_carries_the_request_out(sandbox: Sandbox, place_call: Call, reset: bool) -> None:
    sandbox.drop("calls_create", reset=reset)
    with pytest.raises(httpx2.ReadError if reset else httpx2.RemoteProtocolError):
        place_call()
    assert len(sandbox.calls) == 1
    assert sandbox.balance == Decimal("99.50")
    (request,) = sandbox.requests_for("calls_create")
    assert (request.processed, request.status) == (True, None)
    assert place_call().status_code == 200


@pytest.mark.parametrize("reset", [False, True])
def test_drop_before_read_carries_nothing_out(sandbox: Sandbox, place_call: Call, reset: bool) -> None:
    assert place_call().status_code == 200  # so that the connection is one that is already in use
    sandbox.drop("calls_create", when="before_read", reset=reset)
    with pytest.raises(httpx2.TransportError):
        place_call()
    assert len(sandbox.calls) == 1
    request = sandbox.requests_for("calls_create")[-1]
    assert (request.processed, request.status, request.body) == (False, None, b"")
    assert request.path_parameters == {"auth_id": sandbox.auth_id}
    assert place_call().status_code == 200


def test_drop_before_read_waits_for_its_operation(sandbox: Sandbox, place_call: Call, list_trunks: Call) -> None:
    sandbox.drop("calls_create", when="before_read")
    assert list_trunks().status_code == 200
    with pytest.raises(httpx2.TransportError):
        place_call()


def test_drop_before_read_keeps_its_place_in_line(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.fail("trunks_list", status=503)
    sandbox.drop("trunks_list", when="before_read")
    assert list_trunks().status_code == 503
    with pytest.raises(httpx2.TransportError):
        list_trunks()


def test_truncated_body(sandbox: Sandbox, account: str) -> None:
    sandbox.truncate("trunks_list", keep=5)
    connection = http.client.HTTPConnection("127.0.0.1", sandbox.port, timeout=5)
    headers = {"X-Auth-ID": sandbox.auth_id, "X-Auth-Token": sandbox.auth_token}
    connection.request("GET", f"{account}/trunks", headers=headers)
    answer = connection.getresponse()
    assert answer.status == 200
    with pytest.raises(http.client.IncompleteRead) as caught:
        answer.read()
    assert len(caught.value.partial) == 5
    assert caught.value.expected == int(answer.headers["content-length"]) - 5
    connection.close()


def test_truncated_headers_of_an_answer_without_body(
    sandbox: Sandbox, http: httpx2.Client, account: str, place_call: Call
) -> None:
    call_uuid = place_call().json()["request_uuid"]
    sandbox.truncate("live_calls_hang_up")
    with pytest.raises(httpx2.RemoteProtocolError):
        http.delete(f"{account}/Call/{call_uuid}")
    assert [call.status.value for call in sandbox.calls] == ["ended"]


@pytest.mark.parametrize("what", get_args(TricklePart))
def test_trickle_keeps_the_client_waiting(
    what: TricklePart,
    sandbox: Sandbox,
    http: httpx2.Client,
    account: str,
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    sandbox.trickle("trunks_list", bytes_per_second=0.5, what=what)
    with pytest.raises(httpx2.ReadTimeout):
        http.get(f"{account}/trunks", timeout=0.1)
    eventually(lambda: [(request.processed, request.status) for request in sandbox.requests] == [(True, 200)])


def test_trickle_arrives_whole_in_the_end(sandbox: Sandbox, list_trunks: Call) -> None:
    sandbox.trickle("trunks_list", bytes_per_second=100_000, what="headers")
    assert list_trunks().json()["objects"] == []


@pytest.mark.parametrize("when", get_args(DelayMoment))
def test_delay(when: DelayMoment, sandbox: Sandbox, place_call: Call) -> None:
    sandbox.delay("calls_create", seconds=0.01, when=when)
    assert place_call().status_code == 200
    assert len(sandbox.calls) == 1


@pytest.mark.parametrize("when", get_args(DelayMoment))
def test_a_long_delay_can_come_before_or_after_the_call_is_placed(
    when: DelayMoment,
    sandbox: Sandbox,
    http: httpx2.Client,
    account: str,
    call_body: dict[str, str],
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    sandbox.delay("calls_create", seconds=3600, when=when)
    with pytest.raises(httpx2.ReadTimeout):
        http.post(f"{account}/Call/", json=call_body, timeout=0.1)
    if when == "after_processing":
        eventually(lambda: [request.processed for request in sandbox.requests] == [True])
        assert len(sandbox.calls) == 1
    else:
        eventually(lambda: [request.processed for request in sandbox.requests] == [False])
        assert sandbox.calls == ()


def test_garbled_body(sandbox: Sandbox, place_call: Call) -> None:
    sandbox.garble("calls_create", body=b"not json")
    answer = place_call()
    assert (answer.status_code, answer.content) == (200, b"not json")
    assert len(sandbox.calls) == 1


def test_garble_gives_a_body_to_an_answer_that_has_none(
    sandbox: Sandbox, http: httpx2.Client, account: str, place_call: Call
) -> None:
    call_uuid = place_call().json()["request_uuid"]
    sandbox.garble("live_calls_hang_up", body=b"<html>")
    answer = http.delete(f"{account}/Call/{call_uuid}")
    assert (answer.status_code, answer.content) == (200, b"<html>")


def test_faults_also_meet_requests_that_match_no_operation(sandbox: Sandbox, http: httpx2.Client) -> None:
    sandbox.fail("*", status=502)
    assert http.get("/nowhere").status_code == 502


def test_unknown_names_are_refused_with_suggestions(sandbox: Sandbox) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'calls_create'") as caught:
        sandbox.fail("call_create", status=500)
    assert caught.value.suggestions[0] == "calls_create"
    with pytest.raises(UnknownNameError, match=r"unknown error code .*'INSUFFICIENT_BALANCE'"):
        sandbox.fail("calls_create", code="insufficient_balence")
    with pytest.raises(UnknownNameError, match=r"unknown shape .*'html_or_text'"):
        sandbox.fail("calls_create", status=500, shape="html")
    with pytest.raises(UnknownNameError):
        sandbox.requests_for("calls_make")
    assert sandbox.faults == ()


def test_impossible_faults_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="a code, a status or a shape"):
        sandbox.fail("calls_create")
    with pytest.raises(ValueError, match="between 200 and 599"):
        sandbox.fail("calls_create", status=42)
    with pytest.raises(ValueError, match="times"):
        sandbox.fail("calls_create", status=500, times=0)
    with pytest.raises(ValueError, match="characters"):
        sandbox.fail("calls_create", status=500, headers={"X-Odd": "a\r\nb"})
    with pytest.raises(ValueError, match="bytes_per_second"):
        sandbox.trickle("calls_create", bytes_per_second=0)
    with pytest.raises(ValueError, match="seconds"):
        sandbox.delay("calls_create", seconds=-1)
    with pytest.raises(ValueError, match="before_read"):
        sandbox.drop("calls_create", when="soon")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_faults_are_plain_values(sandbox: Sandbox) -> None:
    fault = sandbox.drop("trunks_get", times=3)
    assert fault == Fault("trunks_get", Drop(), times=3)
    assert sandbox.faults == (fault,)
