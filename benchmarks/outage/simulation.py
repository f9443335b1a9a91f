"""Many clients and one server that goes down, in virtual time: nothing is sent and nobody sleeps."""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Generator
from typing import NamedTuple

from vobiz_api.api.trunks import TRUNKS_LIST
from vobiz_sdk import Vobiz, VobizError
from vobiz_sdk.call import Call
from vobiz_sdk.engine import Send, Sleep, Step, Told

from .policies import GaveUpError, Policy
from .server import TIMED_OUT, Outage, Server


class Fleet(NamedTuple):
    """Clients, and how long they are watched.

    Attributes:
        clients: How many there are.
        every: Seconds between two calls of one client, on average; calls come independently of each other.
        outage: Seconds for which the server is down.
        before: Seconds of good times before that.
        after: Seconds that are watched after it.
        spare: How many times the usual traffic the server can serve.
    """

    clients: int = 1000
    every: float = 10.0
    outage: float = 600.0
    before: float = 30.0
    after: float = 120.0
    spare: float = 1.5


class Result(NamedTuple):
    """What the server saw.

    Attributes:
        amplification: Requests that arrived while it was down, to calls that were begun in that time.
        peak: Requests in the busiest second of the first minute afterwards, to those of a usual second.
        recovery: Seconds after the end until no request had to wait a second for its turn any more; if it did not
            come to that, as many as it was watched.
        lost: Share of the calls begun after the end that failed.
    """

    amplification: float
    peak: float
    recovery: float
    lost: float


class VirtualClock:
    """Time that the simulation moves, and chance that is the same in every run."""

    def __init__(self, seed: str) -> None:
        self.now = 0.0
        self.random = random.Random(seed).random

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return 1_800_000_000.0 + self.now

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody sleeps")

    async def async_sleep(self, seconds: float) -> None:
        raise AssertionError("nobody sleeps")


class Going(NamedTuple):
    """A call under way, in the order in which it goes on."""

    at: float
    turn: int
    begun: float
    call: Generator[Step, Told, object]
    told: Told


def simulate(fleet: Fleet, outage: Outage, policy: Policy, seed: int = 1) -> Result:
    """Let the clients call through an outage. Their calls come at the same times whatever the policy."""
    clock = VirtualClock(f"jitter {seed}")
    begins, ends = fleet.before, fleet.before + fleet.outage
    until = ends + fleet.after
    usual = fleet.clients / fleet.every
    server = Server(outage, begins, ends, usual, usual * fleet.spare)
    prepared = prepare(clock)
    clients = [policy.client(prepared) for _ in range(fleet.clients)]
    chance = random.Random(f"calls {seed}")
    while_down = afterwards = lost = turn = 0
    todo: list[Going] = []
    coming = chance.expovariate(usual)
    while todo or coming < until:
        if not todo or coming <= todo[0].at:
            going = Going(coming, turn, coming, chance.choice(clients)(), None)
            while_down += begins <= coming < ends
            afterwards += ends <= coming
            coming += chance.expovariate(usual)
            if coming >= until:
                coming = math.inf
        else:
            going = heapq.heappop(todo)
        clock.now = going.at
        try:
            step = going.call.send(going.told)
        except StopIteration:
            continue
        except (VobizError, GaveUpError):
            lost += going.begun >= ends
            continue
        after, told = carry_out(step, clock.now, server)
        turn += 1
        heapq.heappush(todo, Going(clock.now + after, turn, going.begun, going.call, told))
    down = sum(number for second, number in server.arrivals.items() if begins <= second < ends)
    minute = range(int(ends), int(ends) + 60)
    congested = [second + 1 - ends for second, wait in server.queued.items() if second >= ends and wait > 1.0]
    return Result(
        amplification=down / while_down,
        peak=max(server.arrivals.get(second, 0) for second in minute) / usual,
        recovery=min(max(congested, default=0.0), fleet.after),
        lost=lost / afterwards,
    )


def prepare(clock: VirtualClock) -> Call:
    """A read, which is sent again after every failure of an outage: the worst case."""
    with Vobiz("MA_SIMULATED", "not-a-secret", clock=clock) as vobiz:
        return vobiz._driver.core.prepare(TRUNKS_LIST, {}, {}, None)  # pyright: ignore[reportPrivateUsage]


def carry_out(step: Step, now: float, server: Server) -> tuple[float, Told]:
    """Seconds that a step takes, and what comes of it."""
    if isinstance(step, Sleep):
        return step.seconds, None
    assert isinstance(step, Send)
    answer = server.receive(now)
    if answer.seconds > step.timeouts.read:
        return step.timeouts.read, TIMED_OUT
    return answer.seconds, answer.reply
