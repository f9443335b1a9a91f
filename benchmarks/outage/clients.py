"""The clients of the simulation: what each of them makes of a failure."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import NamedTuple

from vobiz_api.api.trunks import TRUNKS_LIST
from vobiz_sdk import RetryBudget, RetryPolicy, Vobiz
from vobiz_sdk.engine import Call, Send, Sleep, Steps, steps
from vobiz_sdk.http.wire import Budgeted, WireResponse
from vobiz_sdk.settings import DEFAULT_DEADLINE

from .server import EPOCH


class VirtualClock:
    """Time that the simulation moves, and chance that is the same in every run."""

    def __init__(self, seed: int) -> None:
        self.now = 0.0
        self.random = random.Random(seed).random

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return EPOCH + self.now

    def sleep(self, seconds: float) -> None:
        raise AssertionError("the simulation never sleeps")

    async def async_sleep(self, seconds: float) -> None:
        raise AssertionError("the simulation never sleeps")


Client = Callable[[], Steps[None]]
"""Begins a call."""


class Policy(NamedTuple):
    """A way to retry.

    Attributes:
        name: For the table.
        client: Makes a client that lives on this clock.
    """

    name: str
    client: Callable[[VirtualClock], Client]


def prepared(clock: VirtualClock) -> Call:
    """A read, which this client sends again after every failure of an outage: the worst case."""
    with Vobiz("MA_SIMULATED", "not-a-secret", clock=clock) as vobiz:
        return vobiz._driver.core.prepare(TRUNKS_LIST, {}, {}, None)


def own(retry: RetryPolicy, budget: Callable[[], RetryBudget]) -> Callable[[VirtualClock], Client]:
    """This package: its engine, its machine and its budget, as they are."""
    ready: dict[VirtualClock, Call] = {}

    def client(clock: VirtualClock) -> Client:
        call = ready.get(clock) or ready.setdefault(clock, prepared(clock))
        call = call._replace(budget=budget(), settings=_with(call, retry))
        return lambda: steps(call, clock.now + DEFAULT_DEADLINE, lambda *_: None)

    return client


def _with(call: Call, retry: RetryPolicy):  # noqa: ANN202
    from dataclasses import replace

    return replace(call.settings, retry=retry)
