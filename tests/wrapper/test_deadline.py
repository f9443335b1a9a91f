"""The deadline: one number that bounds a whole call, its attempts, waits and body included."""

from __future__ import annotations

import time
from typing import Any

import httpx2
import pytest

from tests.wrapper.harness import CALL, Harness
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    DeadlineExceededError,
    ResponseReadError,
    RetryPolicy,
    ServiceUnavailableError,
    Timeouts,
    TooManyRequestsError,
    Vobiz,
    VobizError,
)
from vobiz_sdk.clock import SystemClock

pytestmark = pytest.mark.each_transport

SHORT = 0.3
REAL: dict[str, Any] = {"clock": SystemClock(), "deadline": SHORT}
# How much longer than its deadline a call may take on a busy machine. Far below any of the read timeouts.
SLACK = 2.0


def timed_error(harness: Harness, method: str, **keywords: Any) -> VobizError:
    """The exception of a call with a short, real deadline, which it must keep."""
    begun = time.monotonic()
    error = harness.error(method, client=REAL, **keywords)
    assert time.monotonic() - begun < SHORT + SLACK
    return error


@pytest.mark.parametrize("asked", [61, 3600, 86400 * 365])
def test_a_wait_over_the_cap_is_raised_at_once(harness: Harness, asked: int) -> None:
    harness.sandbox.fail("calls_create", status=429, retry_after=asked)
    error = harness.error("calls.create", **CALL)
    assert isinstance(error, TooManyRequestsError)
    assert harness.clock.waits == []
    assert error.retry_after == asked
    assert error.retry_at is not None
    assert error.retry_at.timestamp() == harness.clock.time() + asked
    assert error.retryable
    assert [attempt.reason for attempt in error.attempts] == ["retry_after_too_long"]


def test_a_wait_past_the_deadline_is_raised_at_once(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, retry_after=30)
    error = harness.error("trunks.list", client={"deadline": 20})
    assert isinstance(error, ServiceUnavailableError)
    assert harness.clock.waits == []
    assert error.retry_after == 30
    assert error.retry_at is not None
    assert [attempt.reason for attempt in error.attempts] == ["deadline"]


def test_a_backoff_that_would_pass_the_deadline_is_not_begun(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=None)
    error = harness.error("trunks.list", client={"deadline": 3.5})
    assert harness.clock.waits == [1.0, 2.0]
    assert [attempt.reason for attempt in error.attempts] == ["retry", "retry", "deadline"]


def test_jitter_counts_towards_the_deadline(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=None)
    harness.clock._randoms = iter([0.99])
    harness.error("trunks.list", client={"deadline": 1.2})
    assert harness.clock.waits == []


def test_the_cap_can_be_raised_and_lowered(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=429, retry_after=100)
    harness.call("trunks.list", client={"retry": RetryPolicy(max_retry_after=100)})
    assert harness.clock.waits == [100.0]
    harness.sandbox.fail("trunks_list", status=429, retry_after=2)
    harness.error("trunks.list", client={"retry": RetryPolicy(max_retry_after=1)})
    assert harness.clock.waits == [100.0]


def test_the_timeouts_of_each_attempt_shrink_to_what_is_left(harness: Harness) -> None:
    seen: list[dict[str, float]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(dict(request.extensions["timeout"]))
        harness.clock.advance(4)
        return httpx2.Response(503)

    client = {
        "transport": httpx2.MockTransport(answer),
        "deadline": 16,
        "timeouts": Timeouts(connect=5, read=30, write=10, pool=2),
    }
    harness.error("trunks.list", client=client)
    assert harness.clock.waits == [1.0, 2.0]
    assert seen == [
        {"connect": 5, "read": 16, "write": 10, "pool": 2},
        {"connect": 5, "read": 11, "write": 10, "pool": 2},
        {"connect": 5, "read": 5, "write": 5, "pool": 2},
    ]


def test_a_late_answer_ends_in_deadline_exceeded(harness: Harness) -> None:
    harness.sandbox.delay("trunks_list", seconds=30)
    error = timed_error(harness, "trunks.list")
    assert isinstance(error, DeadlineExceededError)
    assert (error.stage, error.outcome) == ("deadline", "unknown")
    assert error.retryable  # a read may be sent again by the caller


def test_a_late_answer_to_an_unsafe_call_is_unknown(harness: Harness) -> None:
    harness.sandbox.delay("calls_create", seconds=30)
    error = timed_error(harness, "calls.create", **CALL)
    assert isinstance(error, DeadlineExceededError)
    assert error.outcome == "unknown"
    assert not error.retryable
    assert len(harness.sandbox.calls) == 1


@pytest.mark.parametrize("what", ["headers", "body"])
def test_a_trickle_cannot_outlast_the_deadline_of_a_read(harness: Harness, what: Any) -> None:
    harness.sandbox.trickle("trunks_list", bytes_per_second=20, what=what)
    error = timed_error(harness, "trunks.list")
    assert isinstance(error, DeadlineExceededError)
    assert (error.stage, error.outcome) == ("deadline", "unknown")
    assert [attempt.reason for attempt in error.attempts] == ["deadline"]


def test_trickling_headers_leave_an_unsafe_call_unknown(harness: Harness) -> None:
    harness.sandbox.trickle("calls_create", bytes_per_second=20, what="headers")
    error = timed_error(harness, "calls.create", **CALL)
    assert isinstance(error, DeadlineExceededError)
    assert error.outcome == "unknown"
    assert len(harness.sandbox.requests_for("calls_create")) == 1


def test_a_2xx_that_had_begun_means_an_unsafe_call_took_effect(harness: Harness) -> None:
    harness.sandbox.trickle("calls_create", bytes_per_second=20, what="body")
    error = timed_error(harness, "calls.create", **CALL)
    assert isinstance(error, ResponseReadError)
    assert error.outcome == "committed"
    assert error.status == 200
    assert error.body and len(error.body) < 60
    assert len(harness.sandbox.requests_for("calls_create")) == 1


def test_an_error_status_is_not_lost_with_its_trickling_body(harness: Harness) -> None:
    harness.sandbox.set_balance("0")
    harness.sandbox.trickle("calls_create", bytes_per_second=20, what="body")
    error = timed_error(harness, "calls.create", **CALL)
    assert (error.status, error.outcome) == (402, "rejected")


def test_a_trickling_body_through_httpx2s_own_transport_keeps_the_deadline(harness: Harness) -> None:
    harness.sandbox.trickle("trunks_list", bytes_per_second=20)
    transport: Any = httpx2.HTTPTransport() if harness.kind == "sync" else httpx2.AsyncHTTPTransport()
    begun = time.monotonic()
    error = harness.error("trunks.list", client={**REAL, "transport": transport})
    assert time.monotonic() - begun < SHORT + SLACK
    assert isinstance(error, DeadlineExceededError)


def test_the_deadline_is_over_before_a_retry_of_a_slow_attempt(harness: Harness) -> None:
    harness.sandbox.delay("trunks_list", seconds=30, times=None)
    timed_error(harness, "trunks.list")
    assert len(harness.sandbox.requests_for("trunks_list")) == 1


@pytest.mark.parametrize("deadline", [0, -1, -0.5, float("nan"), float("inf"), True, None, "30"])
@pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])
def test_a_deadline_that_is_no_time_is_refused(client: Any, deadline: Any) -> None:
    with pytest.raises(ConfigurationError, match="deadline"):
        client("MA_X", "token", deadline=deadline)
    with pytest.raises(ConfigurationError, match="deadline"):
        client("MA_X", "token").with_options(deadline=deadline)


@pytest.mark.parametrize("name", ["connect", "read", "write", "pool"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), True, None])
def test_a_timeout_that_is_no_time_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"Timeouts.{name}"):
        Timeouts(**{name: value})
