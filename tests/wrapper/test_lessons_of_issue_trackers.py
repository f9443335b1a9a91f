"""What users of SDKs asked for in public, and what generated code does to them, each as a test.

Named after the lesson; where another file goes deeper, the test here is the one case that hurt.
"""

from __future__ import annotations

import asyncio
import pickle
import time
import traceback
from decimal import Decimal
from typing import Any, get_type_hints

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, answering, unused_port
from tests.wrapper.session import Session
from vobiz_api.error_table import CODES, RETRY_RULES, STATUSES
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    AsyncVobiz,
    BadGatewayError,
    DeadlineExceededError,
    InsufficientBalanceError,
    NotFoundError,
    RateLimitExceededError,
    ResponseReadError,
    RetryPolicy,
    TooManyRequestsError,
    UnauthorizedError,
    Vobiz,
    VobizError,
)
from vobiz_sdk.clock import SystemClock

SUBSCRIBE = {"quantity": 1, "resource_type": "channel"}
NOT_JSON_STATUSES = [401, 403, 404, 500]


def test_lesson_an_answer_to_a_dead_event_loop_is_not_sent_for(vobiz_sandbox: Sandbox) -> None:
    vobiz = AsyncVobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url)

    async def call() -> None:
        await vobiz.calls.create(**CALL)

    with asyncio.Runner() as runner:
        runner.run(call())
        with pytest.raises(VobizError) as caught:
            asyncio.run(call())
        runner.run(vobiz.close())
    assert caught.value.outcome == "not_sent"
    assert len(vobiz_sandbox.calls) == 1


@pytest.mark.parametrize(("asked", "waits"), [(2, [2.0]), (60, [60.0]), (61, []), (3600, [])])
def test_lesson_retry_after_is_obeyed_up_to_a_bound_and_raised_above(
    harness: Harness, asked: int, waits: list[float]
) -> None:
    harness.sandbox.fail("calls_create", status=429, retry_after=asked)
    if waits:
        harness.call("calls.create", **CALL)
    else:
        assert harness.error("calls.create", **CALL).retry_after == asked
    assert harness.clock.waits == waits


def test_lesson_one_number_bounds_the_time_of_a_call(harness: Harness) -> None:
    harness.sandbox.delay("trunks_list", seconds=30, times=None)
    begun = time.monotonic()
    error = harness.error("trunks.list", client={"deadline": 0.2, "clock": SystemClock()})
    assert time.monotonic() - begun < 2
    assert isinstance(error, DeadlineExceededError)


def test_lesson_exceptions_survive_pickling(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=None)
    error = harness.error("calls.create", **CALL)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is RateLimitExceededError
    assert again.facts == error.facts


def test_lesson_a_connection_error_says_what_failed(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    port = unused_port()
    refused = harness.error("trunks.list", client={"base_url": f"http://127.0.0.1:{port}"})
    assert f"127.0.0.1:{port}" in str(refused)

    def closing(connection: Any) -> None:
        connection.close()

    with RawServer(closing) as server:
        secured = harness.error("trunks.list", client={"base_url": f"https://127.0.0.1:{server.port}"})
    assert "TLS" in str(secured)
    assert [getattr(error, "stage", None) for error in (refused, secured)] == ["tcp", "tls"]


@pytest.mark.parametrize("status", [502, 504])
def test_lesson_a_page_is_not_a_json_error(harness: Harness, status: int) -> None:
    harness.sandbox.fail("trunks_list", status=status, shape="html_or_text", times=None)
    error = harness.error("trunks.list")
    assert error.status == status
    assert "<" not in error.message
    assert "JSON" not in str(error)


@pytest.mark.parametrize("body", [b"", b"slow down", b'{"message": "slow down"}'])
def test_lesson_a_429_without_content_type_is_a_429(harness: Harness, body: bytes) -> None:
    head = b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
    with RawServer(answering(head + body)) as server:
        error = harness.error("trunks.list", client={"base_url": server.base_url})
        assert type(error) is TooManyRequestsError
        assert server.connections == 4


def test_lesson_the_retry_table_is_shipped_as_data() -> None:
    assert {STATUSES[status].rule for status in STATUSES} <= set(RETRY_RULES)
    assert {CODES[code].retry for code in CODES} == {"by_status", "refresh"}
    for rule in RETRY_RULES.values():
        assert {rule.read, rule.idempotent, rule.unsafe} <= {"retry", "never", "setting", "refresh"}


def test_lesson_a_call_that_has_ended_is_told_apart_when_it_is_hung_up(harness: Harness) -> None:
    call = harness.sandbox.add_call()
    harness.call("live_calls.hang_up", call.call_uuid)
    error = harness.error("live_calls.hang_up", call.call_uuid)
    assert isinstance(error, NotFoundError)
    assert (error.outcome, error.retryable) == ("rejected", False)


def test_lesson_exceptions_are_classes_that_can_be_imported_and_checked() -> None:
    from vobiz_sdk.errors import InsufficientBalanceError as ByModule

    assert ByModule is InsufficientBalanceError
    assert "code" in dir(InsufficientBalanceError)
    assert get_type_hints(InsufficientBalanceError.__init__)["facts"]


def test_lesson_a_new_enum_value_breaks_nobody(harness: Harness) -> None:
    harness.sandbox.garble(
        "trunks_list", body=b'{"objects": [{"trunk_id": "1", "trunk_status": "brand-new", "transport": 7}]}'
    )
    (trunk,) = harness.call("trunks.list").items
    assert trunk.trunk_status == "brand-new"


def test_lesson_tokens_are_in_no_log_and_no_crash_report(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        harness.sandbox.fail("trunks_list", status=500, times=None)
        error = harness.error("trunks.list")
    report = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    ours = report[report.index("sync_driver" if harness.kind == "sync" else "async_driver") :]
    assert harness.sandbox.auth_token not in ours
    assert harness.sandbox.auth_token not in caplog.text


def test_lesson_the_first_429_does_not_kill_either_client(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429)
    assert harness.call("calls.create", **CALL).request_uuid
    assert harness.clock.waits == [1.0]


def test_lesson_nothing_happens_in_a_finaliser() -> None:
    for client in (Vobiz, AsyncVobiz):
        assert not any("__del__" in vars(kind) for kind in client.__mro__)


# Generated code, as far as it shows through the client


@pytest.mark.parametrize("status", [401, 503])
@pytest.mark.parametrize("body", [b"<html>x</html>", b"text", b"[1]", b'{"other": "shape"}', b"null"])
def test_lesson_a_documented_error_in_another_form_is_still_that_error(
    harness: Harness, status: int, body: bytes
) -> None:
    harness.sandbox.fail("trunks_list", status=status, body=body, times=None)
    error = harness.error("trunks.list")
    assert error.status == status
    assert isinstance(error, UnauthorizedError) is (status == 401)


@pytest.mark.parametrize("status", [499, 520, 561])
def test_lesson_a_status_beyond_the_standard_is_an_int(harness: Harness, status: int) -> None:
    harness.sandbox.fail("calls_create", status=status)
    error = harness.error("calls.create", **CALL)
    assert type(error.status) is int and error.status == status


def test_lesson_money_is_exact(harness: Harness) -> None:
    harness.sandbox.garble("balance_get", body=b'{"balance": 0.1, "currency": "INR"}')
    balance = harness.call("balance.get", "INR")
    assert balance["balance"] == Decimal("0.1")


def test_lesson_odd_dates_are_read_or_none_and_never_lost(harness: Harness) -> None:
    body = (
        b'{"objects": [{"trunk_id": "1", "created_at": ""},'
        b' {"trunk_id": "2", "created_at": "2026-01-02 03:04:05 +0000"}]}'
    )
    harness.sandbox.garble("trunks_list", body=body)
    first, second = harness.call("trunks.list").items
    assert (first.created_at, first["created_at"]) == (None, "")
    assert second.created_at is not None and second["created_at"] == "2026-01-02 03:04:05 +0000"


def test_lesson_an_empty_success_says_that_it_took_effect(harness: Harness) -> None:
    harness.sandbox.garble("calls_create", body=b"")
    error = harness.error("calls.create", **CALL)
    assert isinstance(error, ResponseReadError)
    assert "It did take effect." in str(error)
    assert len(harness.sandbox.calls) == 1


def test_lesson_options_do_not_change_the_client(harness: Harness) -> None:
    with Session(harness) as session:
        session.vobiz.with_options(headers={"X-A": "1"}, retry=RetryPolicy(max_retries=0), deadline=1)
        session.call("trunks.list")
    assert "x-a" not in harness.sandbox.requests[0].headers


def test_lesson_there_is_a_bound_on_every_wait() -> None:
    timeouts = Vobiz("MA_1", "token").settings.timeouts
    assert all(0 < seconds < 61 for seconds in (timeouts.connect, timeouts.read, timeouts.write, timeouts.pool))


def test_lesson_a_server_error_of_the_gateway_is_its_class(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=502, times=None)
    assert type(harness.error("trunks.list")) is BadGatewayError
