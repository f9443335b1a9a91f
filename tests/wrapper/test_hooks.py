"""Hooks are told of every attempt and of the final error, and can break nothing."""

from __future__ import annotations

import dataclasses
import logging
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import (
    Attempt,
    ConfigurationError,
    ErrorEvent,
    RateLimitExceededError,
    RequestValidationError,
    ResponseReadError,
    VobizError,
)


def test_a_call_that_succeeds_at_once_is_one_attempt(harness: Harness) -> None:
    seen: list[Attempt] = []
    harness.call("trunks.list", client={"on_attempt": seen.append})
    (attempt,) = seen
    assert (attempt.operation, attempt.number, attempt.phase) == ("trunks.list", 1, "answered")
    assert (attempt.status, attempt.outcome, attempt.wait, attempt.reason) == (200, None, None, "success")
    assert attempt.elapsed >= 0


def test_every_attempt_is_told_in_order(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=2)
    seen: list[Attempt] = []
    harness.call("calls.create", client={"on_attempt": seen.append}, **CALL)
    assert [(attempt.number, attempt.status, attempt.wait, attempt.reason) for attempt in seen] == [
        (1, 429, 1.0, "retry"),
        (2, 429, 2.0, "retry"),
        (3, 200, None, "success"),
    ]
    assert [attempt.code for attempt in seen] == ["RATE_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED", None]
    assert all(attempt.request_id and attempt.request_id.startswith("req_") for attempt in seen[:2])


def test_the_error_carries_the_attempts_that_the_hook_was_told(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=None)
    seen: list[Attempt] = []
    error = harness.error("calls.create", client={"on_attempt": seen.append}, **CALL)
    assert error.attempts == tuple(seen)
    assert len(seen) == 4


def test_an_error_is_told_once_and_is_the_one_that_is_raised(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=None)
    events: list[ErrorEvent] = []
    error = harness.error("calls.create", client={"on_error": events.append}, **CALL)
    (event,) = events
    assert isinstance(error, RateLimitExceededError)
    assert event.error is error
    assert event.operation == "calls.create"
    assert event.elapsed == sum(harness.clock.waits) == 7.0


def test_retries_that_lead_to_success_are_no_error(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503)
    events: list[ErrorEvent] = []
    harness.call("trunks.list", client={"on_error": events.append})
    assert events == []


@pytest.mark.parametrize("body", [b"not json", b"", b"[]", b'{"error": "failed", "api_id": "a"}'])
def test_a_success_that_cannot_be_read_is_told_as_well(harness: Harness, body: bytes) -> None:
    harness.sandbox.garble("calls_create", body=body)
    events: list[ErrorEvent] = []
    seen: list[Attempt] = []
    error = harness.error("calls.create", client={"on_error": events.append, "on_attempt": seen.append}, **CALL)
    assert [event.error for event in events] == [error]
    assert error.attempts == tuple(seen)
    assert len(seen) == 1
    if isinstance(error, ResponseReadError):
        assert (seen[0].outcome, seen[0].reason) == ("committed", "unreadable")


def test_values_are_frozen(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=404)
    seen: list[Any] = []
    harness.error("trunks.list", client={"on_error": seen.append, "on_attempt": seen.append})
    for value in seen:
        with pytest.raises(dataclasses.FrozenInstanceError):
            value.operation = "other"


@pytest.mark.parametrize("raised", [ValueError("boom"), KeyError("boom"), AssertionError("boom")])
def test_a_hook_that_raises_breaks_nothing(
    harness: Harness, caplog: pytest.LogCaptureFixture, raised: Exception
) -> None:
    def broken(_: object) -> None:
        raise raised

    harness.sandbox.fail("trunks_list", status=503)
    harness.call("trunks.list", client={"on_attempt": broken})
    harness.sandbox.fail("trunks_list", status=404)
    error = harness.error("trunks.list", client={"on_attempt": broken, "on_error": broken})
    assert error.status == 404
    told = [record for record in caplog.records if record.exc_info and record.exc_info[1] is raised]
    assert len(told) == 4
    assert {(record.name, record.levelno) for record in told} == {("vobiz_sdk", logging.ERROR)}


def test_a_hook_may_end_the_program(harness: Harness) -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        harness.call("trunks.list", client={"on_attempt": stop})


def test_a_view_has_hooks_of_its_own(harness: Harness) -> None:
    of_client: list[Attempt] = []
    of_view: list[Attempt] = []
    with Session(harness, on_attempt=of_client.append) as session:
        session.call("trunks.list", view=session.vobiz.with_options(on_attempt=of_view.append))
        session.call("trunks.list", view=session.vobiz.with_options(on_attempt=None))
        session.call("trunks.list", view=session.vobiz.with_options(deadline=9))
        session.call("trunks.list")
    assert (len(of_client), len(of_view)) == (2, 1)


def test_a_hook_may_call_the_client(harness: Harness) -> None:
    if harness.kind == "async":
        return  # a hook is a plain function; it cannot wait
    numbers: list[int] = []

    def once(attempt: Attempt) -> None:
        numbers.append(attempt.number)
        if len(numbers) == 1:
            session.call("trunks.list")

    with Session(harness, on_attempt=once) as session:
        session.call("trunks.list")
    assert numbers == [1, 1]


LOCAL: dict[str, tuple[str, dict[str, Any], type[VobizError]]] = {
    "a request that breaks the contract": ("trunks.create", {"name": ""}, RequestValidationError),
    "credentials that are missing": ("auth.refresh", {}, ConfigurationError),
}


@pytest.mark.parametrize("what", LOCAL)
def test_what_fails_before_sending_is_told_as_well(
    harness: Harness, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    method, keywords, kind = LOCAL[what]
    attempts: list[Attempt] = []
    events: list[ErrorEvent] = []
    error = harness.error(method, client={"on_attempt": attempts.append, "on_error": events.append}, **keywords)
    assert type(error) is kind
    assert [(event.operation, event.error) for event in events] == [(method, error)]
    assert attempts == []
    assert error.operation == method
    assert [record.levelno for record in caplog.records if record.name == "vobiz_sdk"] == [logging.WARNING]


def test_a_call_on_a_closed_client_is_told_as_well(harness: Harness) -> None:
    events: list[ErrorEvent] = []
    with Session(harness, on_error=events.append) as session:
        session.wait_for(session.vobiz.close)
        error = session.error("trunks.list")
    assert [event.error for event in events] == [error]
    assert (error.outcome, error.operation) == ("not_sent", "trunks.list")
