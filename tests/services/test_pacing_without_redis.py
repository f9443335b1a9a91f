"""Redis slow, down, restarted or wiped: calls go on, at this process's share of the limits."""

from __future__ import annotations

import logging
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from benchmarks.redis_server import RedisServer

from tests.wrapper.conftest import harness as harness
from tests.wrapper.conftest import pytest_generate_tests as pytest_generate_tests
from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import Pace, PacingError

NOWHERE = "redis://:secret@127.0.0.1:1/0"


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis that a test may break."""
    with RedisServer() as server:
        yield server


def pace(url: str, **options: Any) -> Pace:
    return Pace(**{"calls_per_second": 2, "headroom": 0, "redis": url, "redis_timeout": 0.1, **options})


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


def test_without_redis_calls_are_paced_locally(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    with Session(harness, pace=pace(NOWHERE)) as session:
        for _ in range(4):
            session.call("calls.create", **CALL)
    assert harness.clock.waits == [0.5, 0.5, 0.5]
    (warning,) = warnings(caplog)
    assert "Redis cannot be reached (ConnectionError)" in warning
    assert "secret" not in caplog.text


def test_the_share_is_that_of_the_members_that_were_named(harness: Harness) -> None:
    with Session(harness, pace=pace(NOWHERE, members=4)) as session:
        session.call("calls.create", **CALL)
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [2.0]


def test_the_share_of_places_is_at_least_one(harness: Harness) -> None:
    with Session(harness, pace=pace(NOWHERE, concurrent_calls=2, members=4), deadline=3.0) as session:
        session.call("calls.create", **CALL)
        assert isinstance(session.error("calls.create", **CALL), PacingError)


def test_calls_fail_only_if_they_are_told_to(harness: Harness) -> None:
    with Session(harness, pace=pace(NOWHERE, without_redis="raise")) as session:
        error = session.error("calls.create", **CALL)
        assert session.call("trunks.list") is not None
    assert isinstance(error, PacingError)
    assert (error.outcome, error.retryable, error.retry_after) == ("not_sent", True, None)
    assert "Redis cannot be reached" in str(error)
    assert "secret" not in str(error)


def test_the_share_is_that_of_the_members_that_redis_knew(harness: Harness, own_redis: RedisServer) -> None:
    with Session(harness, pace=pace(own_redis.url, calls_per_second=1000)) as session:
        from vobiz_sdk.pacing.redis_store import RedisStore

        for _ in range(3):
            RedisStore(own_redis.url, harness.sandbox.auth_id, 5.0).take_turn(0.0, "calls", 0.001, 1.0, None)
        session.call("calls.create", **CALL)
        own_redis.stop()
        harness.clock.waits.clear()
        session.call("calls.create", **CALL)
        session.call("calls.create", **CALL)
    assert harness.clock.waits == [pytest.approx(4 / 1000)]


def test_a_redis_that_is_restarted_is_used_again(
    harness: Harness, own_redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "vobiz_sdk")
    with Session(harness, pace=pace(own_redis.url, calls_per_second=1000)) as session:
        session.call("calls.create", **CALL)
        own_redis.stop()
        for _ in range(3):
            session.call("calls.create", **CALL)
        own_redis.start()
        harness.clock.advance(2.0)
        session.call("calls.create", **CALL)
    told = [record.getMessage() for record in caplog.records if "Pacing" in record.getMessage()]
    assert len(told) == 2
    assert "answers again" in told[1]
    with own_redis.client as client:
        assert client.exists(f"vobiz:{{{harness.sandbox.auth_id}}}:calls")


def test_a_redis_that_does_not_answer_holds_nobody_up(
    harness: Harness, own_redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    with Session(harness, pace=pace(own_redis.url, calls_per_second=1000)) as session:
        session.call("calls.create", **CALL)
        assert own_redis.process is not None
        own_redis.process.send_signal(signal.SIGSTOP)
        for _ in range(20):
            session.call("calls.create", **CALL)
    assert len(warnings(caplog)) == 1
    assert "TimeoutError" in warnings(caplog)[0]
    assert len(harness.sandbox.requests_for("calls_create")) == 21


def test_a_redis_that_is_wiped_goes_on_pacing(
    harness: Harness, own_redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    with Session(harness, pace=pace(own_redis.url, calls_per_second=0.01), deadline=50.0) as session:
        session.call("calls.create", **CALL)
        with own_redis.client as client:
            client.flushall()
        session.call("calls.create", **CALL)
        assert isinstance(session.error("calls.create", **CALL), PacingError)
    assert [text for text in warnings(caplog) if "Redis" in text] == []
