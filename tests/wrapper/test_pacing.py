"""Clients under a pace, in one process."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import ConfigurationError, Pace, PacingError, RateLimitExceededError, Vobiz
from vobiz_sdk.testing import ManualClock


def pace(**limits: Any) -> Pace:
    return Pace(headroom=0, **limits)


def test_calls_wait_for_their_turn(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=2)) as session:
        for _ in range(3):
            session.call("calls.create", **CALL)
    assert harness.clock.waits == [0.5, 0.5]


def test_requests_of_any_kind_wait_for_their_turn(harness: Harness) -> None:
    with Session(harness, pace=pace(requests_per_second=4)) as session:
        session.call("trunks.list")
        session.call("calls.create", **CALL)
        session.call("trunks.list")
    assert harness.clock.waits == [0.25, 0.25]


def test_a_limit_of_calls_slows_nothing_else(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=1)) as session:
        for _ in range(3):
            session.call("trunks.list")
    assert harness.clock.waits == []


def test_each_destination_counts(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=2)) as session:
        session.call("calls.create", **{**CALL, "to": "+919876543210<+919876543211<+919876543212"})
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [1.5]


def test_each_request_counts_if_asked_for(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=2, count="requests")) as session:
        session.call("calls.create", **{**CALL, "to": "+919876543210<+919876543211<+919876543212"})
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [0.5]


def test_a_repeated_attempt_takes_a_turn_of_its_own(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429, code="RATE_LIMIT_EXCEEDED", details={})
    harness.call("calls.create", client={"pace": pace(calls_per_second=0.25)}, **CALL)
    assert harness.clock.waits == [1.0, 3.0]


def test_headroom_is_left(harness: Harness) -> None:
    with Session(harness, pace=Pace(calls_per_second=2, headroom=0.1)) as session:
        session.call("calls.create", **CALL)
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [pytest.approx(0.55)]


def test_no_turn_before_the_deadline_is_said_at_once(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=0.1), deadline=5.0) as session:
        session.call("calls.create", **CALL)
        error = session.error("calls.create", **CALL)
    assert isinstance(error, PacingError)
    assert (error.outcome, error.retryable, error.retry_after, error.attempts) == ("not_sent", True, 10.0, ())
    assert error.retry_at is not None and error.retry_at.timestamp() == harness.clock.time() + 10.0
    assert "0.1 calls per second comes in 10.0 s" in str(error)
    assert harness.clock.waits == []
    assert len(harness.sandbox.requests_for("calls_create")) == 1
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_what_is_refused_takes_no_turn(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=0.1), deadline=5.0) as session:
        session.call("calls.create", **CALL)
        for _ in range(3):
            session.error("calls.create", **CALL)
        session.call("calls.create", view=session.vobiz.with_options(deadline=20.0), **CALL)
    assert harness.clock.waits == [10.0]


def test_without_a_turn_for_another_attempt_the_first_one_s_error_is_raised(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429, code="RATE_LIMIT_EXCEEDED", details={})
    client = {"pace": pace(calls_per_second=0.1), "deadline": 5.0}
    error = harness.error("calls.create", client=client, **CALL)
    assert isinstance(error, RateLimitExceededError)
    assert (error.outcome, len(error.attempts)) == ("rejected", 1)
    assert "not tried again" in error.__notes__[0]


def test_a_refusal_is_told_to_the_hook(harness: Harness) -> None:
    told: list[Any] = []
    with Session(harness, pace=pace(calls_per_second=0.1), deadline=5.0, on_error=told.append) as session:
        session.call("calls.create", **CALL)
        error = session.error("calls.create", **CALL)
    assert [event.error for event in told] == [error]


def test_a_429_with_a_time_holds_everybody_back(harness: Harness) -> None:
    shared = pace(calls_per_second=100)
    harness.sandbox.fail("calls_create", status=429, retry_after=7)
    with Session(harness, pace=shared) as session:
        session.error("calls.create", view=session.vobiz.with_options(retry=None), **CALL)
        session.call("calls.create", **CALL)
        session.call("trunks.list")
    assert harness.clock.waits == [7.0]


def test_a_429_of_a_request_that_places_no_call_holds_all_requests_back(harness: Harness) -> None:
    shared = pace(requests_per_second=100)
    harness.sandbox.fail("trunks_list", status=429, retry_after=7)
    with Session(harness, pace=shared) as session:
        session.error("trunks.list", view=session.vobiz.with_options(retry=None))
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [7.0]


def test_a_hold_is_bounded(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429, retry_after=10_000_000)
    with Session(harness, pace=pace(calls_per_second=100)) as session:
        session.error("calls.create", **CALL)
        error = session.error("calls.create", **CALL)
    assert isinstance(error, PacingError)
    assert error.retry_after == 3600.0


def test_calls_that_go_on_take_the_places(harness: Harness) -> None:
    with Session(harness, pace=pace(concurrent_calls=2), deadline=3.0) as session:
        session.call("calls.create", **CALL)
        session.call("calls.create", **CALL)
        error = session.error("calls.create", **CALL)
    assert isinstance(error, PacingError)
    assert (error.outcome, error.retry_after) == ("not_sent", None)
    assert "Pace.call_ended" in str(error)
    assert sum(harness.clock.waits) == pytest.approx(3.0, abs=0.2)


def test_a_call_that_ended_makes_room(harness: Harness) -> None:
    shared = pace(concurrent_calls=1)
    with Session(harness, pace=shared, deadline=3.0) as session:
        placed = session.call("calls.create", **CALL)
        shared.call_ended(placed.request_uuid, "call-1")
        session.call("calls.create", **CALL)
    assert harness.clock.waits == []


def test_a_call_holds_its_place_no_longer_than_it_can_last(harness: Harness) -> None:
    with Session(harness, pace=pace(concurrent_calls=1), deadline=3.0) as session:
        session.call("calls.create", **CALL, time_limit=60)
        harness.clock.advance(60 + 120)
        session.call("calls.create", **CALL)
    assert harness.clock.waits == []


@pytest.mark.parametrize("fault", [{"status": 402}, {"status": 400}, {"status": 404}])
def test_calls_that_were_refused_take_no_place(harness: Harness, fault: dict[str, Any]) -> None:
    harness.sandbox.fail("calls_create", **fault)
    with Session(harness, pace=pace(concurrent_calls=1), deadline=3.0) as session:
        session.error("calls.create", **CALL)
        session.call("calls.create", **CALL)


def test_calls_that_may_have_been_placed_keep_their_place(harness: Harness) -> None:
    harness.sandbox.drop("calls_create", when="after_read")
    with Session(harness, pace=pace(concurrent_calls=1), deadline=3.0) as session:
        assert session.error("calls.create", **CALL).outcome == "unknown"
        assert isinstance(session.error("calls.create", **CALL), PacingError)


def test_no_turn_gives_the_place_back(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=0.1, concurrent_calls=2), deadline=3.0) as session:
        session.call("calls.create", **CALL)
        for _ in range(3):
            error = session.error("calls.create", **CALL)
            assert error.retry_after is not None
        harness.clock.advance(10)
        session.call("calls.create", **CALL)


def test_more_destinations_than_may_ever_be_called_at_once_are_refused(harness: Harness) -> None:
    with Session(harness, pace=pace(concurrent_calls=1)) as session:
        error = session.error("calls.create", **{**CALL, "to": "+919876543210<+919876543211"})
    assert isinstance(error, PacingError)
    assert (error.retryable, harness.clock.waits) == (False, [])


def test_a_view_may_go_without(harness: Harness) -> None:
    with Session(harness, pace=pace(calls_per_second=0.01)) as session:
        session.call("calls.create", **CALL)
        session.call("calls.create", view=session.vobiz.with_options(pace=None), **CALL)
    assert harness.clock.waits == []


def test_clients_of_one_pace_take_turns(harness: Harness) -> None:
    shared = pace(calls_per_second=2)
    harness.call("calls.create", client={"pace": shared}, **CALL)
    harness.call("calls.create", client={"pace": shared}, **CALL)
    assert harness.clock.waits == [0.5]


def test_the_limits_are_the_account_s_own_when_asked_for(harness: Harness) -> None:
    with Session(harness) as session:
        account = session.call("account.get")
        found = Pace.for_account(account, share=0.5)
        assert (found.calls_per_second, found.concurrent_calls) == (1.0, 5)
        view = session.vobiz.with_options(pace=found)
        session.call("calls.create", view=view, **CALL)
        session.call("calls.create", view=view, **CALL)
    assert harness.clock.waits == [pytest.approx(1.04)]


def test_a_pace_is_for_one_account(harness: Harness) -> None:
    shared = pace(calls_per_second=2)
    harness.call("trunks.list", client={"pace": shared})
    error = harness.error("trunks.list", client={"pace": shared, "auth_id": "MA_OTHER"})
    assert isinstance(error, ConfigurationError)
    assert "MA_OTHER" in str(error)


def test_accounts_may_share_a_pace_that_says_so(harness: Harness) -> None:
    shared = pace(requests_per_second=2, account="MA_PARENT")
    harness.call("trunks.list", client={"pace": shared})
    harness.error("trunks.list", client={"pace": shared, "auth_id": "MA_OTHER", "auth_token": "other"})
    assert harness.clock.waits == [0.5]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"calls_per_second": 0}, "Pace.calls_per_second must be a positive number, is 0"),
        ({"calls_per_second": float("nan")}, "Pace.calls_per_second"),
        ({"requests_per_second": "2"}, "Pace.requests_per_second must be a positive number, is '2'"),
        ({"concurrent_calls": 1.5}, "Pace.concurrent_calls must be a whole number from 1 up, is 1.5"),
        ({"headroom": 1}, "Pace.headroom must be a share from 0 up to 1, is 1"),
        ({"count": "calls"}, "Pace.count must be 'destinations' or 'requests', is 'calls'"),
        ({"without_redis": "block"}, "Pace.without_redis must be 'share' or 'raise', is 'block'"),
        ({"redis": "http://user:secret@host"}, "Pace.redis must be an address such as redis://"),
        ({"members": 0}, "Pace.members"),
    ],
)
def test_values_that_make_no_sense_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Pace(**options)
    assert message in str(caught.value)
    assert "secret" not in str(caught.value)


def test_an_ended_call_needs_an_account() -> None:
    with pytest.raises(ConfigurationError, match="name the account"):
        Pace(concurrent_calls=1).call_ended("request")


def test_threads_and_tasks_take_turns_evenly(vobiz_sandbox: Any) -> None:
    options: dict[str, Any] = {"base_url": vobiz_sandbox.base_url, "pace": pace(calls_per_second=400)}
    counted: dict[int, int] = dict.fromkeys(range(8), 0)
    with Vobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, **options) as vobiz:

        def place(number: int) -> None:
            while sum(counted.values()) < 80:
                vobiz.calls.create(**CALL)
                counted[number] += 1

        threads = [threading.Thread(target=place, args=(number,)) for number in counted]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert min(counted.values()) > 0


def test_a_pace_of_another_type_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="pace must be of type Pace"):
        Vobiz("MA_1", "token", pace=2)  # type: ignore[arg-type]


def test_waits_for_a_turn_are_told_to_telemetry(harness: Harness) -> None:
    told: list[tuple[str, float]] = []

    class Told:
        def __getattr__(self, name: str) -> Any:
            if name == "paced":
                return lambda *facts: told.append(facts)
            return lambda *_, **__: self if name in ("watcher", "call_started") else ()

    with Session(harness, pace=pace(calls_per_second=2), telemetry=Told()) as session:
        session.call("calls.create", **CALL)
        session.call("calls.create", **CALL)
    assert told == [("calls", 0.5)]


def test_a_pace_never_shows_the_address_of_its_redis() -> None:
    assert "secret" not in repr(Pace(calls_per_second=2, redis="redis://:secret@127.0.0.1:1"))


class Cancelled(ManualClock):
    """A clock whose waits are broken off, as those of a task that is cancelled are."""

    async def async_sleep(self, seconds: float) -> None:
        raise asyncio.CancelledError

    def sleep(self, seconds: float) -> None:
        raise KeyboardInterrupt


def test_a_call_that_is_given_up_while_it_waits_takes_no_place(harness: Harness) -> None:
    shared = pace(calls_per_second=0.1, concurrent_calls=2)
    harness.call("calls.create", client={"pace": shared}, **CALL)
    with pytest.raises((asyncio.CancelledError, KeyboardInterrupt)):
        harness.call("calls.create", client={"pace": shared, "clock": Cancelled()}, **CALL)
    harness.clock.advance(60)
    harness.call("calls.create", client={"pace": shared, "deadline": 5.0}, **CALL)
    assert harness.clock.waits == []
