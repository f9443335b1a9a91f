"""A fleet at the limit of an account."""

from __future__ import annotations

from typing import Any

import pytest
from benchmarks.pacing import run_fleet
from benchmarks.redis_server import RedisServer

from vobiz_sandbox import Sandbox
from vobiz_sdk import Pace, PacingError, Vobiz, VobizError

CALL: dict[str, Any] = {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}
RATE = 20
# A machine that stands still for longer than the headroom is not the fault of the pace.
TRIES = 3


def client(sandbox: Sandbox, pace: Pace, **options: Any) -> Vobiz:
    return Vobiz(sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url, pace=pace, **options)


def test_a_fleet_uses_the_limit_and_never_exceeds_it(redis: RedisServer) -> None:
    found = []
    while len(found) < TRIES:
        with Sandbox(calls_per_second=RATE, balance="1000000") as sandbox, redis.client as redis_client:
            redis_client.flushall()
            figures = run_fleet(sandbox, RATE, redis.url, seconds=4.0)
        found.append(figures)
        if not figures.throttled and figures.utilisation >= 0.95 and figures.fewest > 0:
            break
    last = found[-1]
    assert (last.throttled, last.failed) == (0, 0), found
    assert last.utilisation >= 0.95, found
    # Each of 32 tasks has its turn after 31 others had theirs.
    assert last.most - last.fewest <= 2, found


def test_without_a_pace_the_fleet_is_turned_away(vobiz_sandbox: Sandbox) -> None:
    with Sandbox(calls_per_second=RATE, balance="1000000") as sandbox:
        assert run_fleet(sandbox, RATE, None, seconds=2.0).throttled > 10


@pytest.fixture
def members(redis: RedisServer) -> tuple[Pace, Pace]:
    """Two members of a fleet: what they share is in Redis only."""
    one, other = (Pace(calls_per_second=1000, concurrent_calls=1, redis=redis.url, headroom=0) for _ in range(2))
    return one, other


def test_a_429_slows_those_who_did_not_get_it(vobiz_sandbox: Sandbox, redis: RedisServer) -> None:
    one, other = (Pace(calls_per_second=1000, redis=redis.url) for _ in range(2))
    vobiz_sandbox.fail("calls_create", status=429, retry_after=30)
    with client(vobiz_sandbox, one, retry=None) as vobiz, pytest.raises(VobizError):
        vobiz.calls.create(**CALL)
    with client(vobiz_sandbox, other, deadline=10.0) as vobiz, pytest.raises(PacingError) as caught:
        vobiz.calls.create(**CALL)
    assert caught.value.retry_after == pytest.approx(30, abs=10)
    assert len(vobiz_sandbox.requests_for("calls_create")) == 1


def test_a_call_may_be_said_to_have_ended_in_another_process(
    vobiz_sandbox: Sandbox, members: tuple[Pace, Pace], redis: RedisServer
) -> None:
    one, other = members
    with client(vobiz_sandbox, one) as vobiz:
        placed = vobiz.calls.create(**CALL)
    with client(vobiz_sandbox, other, deadline=0.5) as vobiz:
        with pytest.raises(PacingError):
            vobiz.calls.create(**CALL)
        # As the handler of the hangup callback would, where there is no client.
        handler = Pace(concurrent_calls=1, redis=redis.url, account=vobiz_sandbox.auth_id)
        handler.call_ended(str(placed.request_uuid), "call-1")
        vobiz.calls.create(**CALL)
