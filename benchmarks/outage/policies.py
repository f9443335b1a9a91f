"""Ways to retry that the simulation compares."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import NamedTuple

from vobiz_sdk import NO_RETRIES, RetryBudget, RetryPolicy
from vobiz_sdk.call import Call
from vobiz_sdk.engine import Send, Sleep, Step, Told, steps
from vobiz_sdk.http.wire import Budgeted, TransportFailure, WireResponse

Begin = Callable[[], Generator[Step, Told, object]]
"""Begins a call of one client; the generator raises if the call fails for good."""


class Policy(NamedTuple):
    """A way to retry.

    Attributes:
        name: For the table.
        client: Makes a client of a call that is ready to be sent, time and chance included.
    """

    name: str
    client: Callable[[Call], Begin]


def own(retry: RetryPolicy, budget: Callable[[], RetryBudget]) -> Callable[[Call], Begin]:
    """This package: its engine, its machine and its budget, as they are."""

    def client(prepared: Call) -> Begin:
        call = prepared._replace(budget=budget(), settings=replace(prepared.settings, retry=retry))
        return lambda: steps(call, call.clock.monotonic() + call.settings.deadline, lambda _, __: None)

    return client


class GaveUpError(Exception):
    """A call of the vendor's SDK failed for good."""


RETRIED = (408, 409, 429, 500, 502, 503, 504)


def vendor(call: Call) -> Begin:
    """The vendor's SDK 0.1.0, as it was measured.

    Three attempts; these statuses and every failure of the network are retried, after 1 s and 2 s, give or take a
    tenth, or after exactly what `Retry-After` says, up to 60 s. Timeouts are taken to be the same as ours, so that
    the table compares retries alone.
    """
    chosen = call.settings.timeouts
    timeouts = Budgeted(chosen.connect, chosen.read, chosen.write, chosen.pool, float("inf"))
    request = call.request()

    def begin() -> Generator[Step, Told, object]:
        for attempt in range(3):
            reply = yield Send(request, timeouts)
            assert isinstance(reply, (WireResponse, TransportFailure))
            if isinstance(reply, WireResponse) and reply.status < 300:
                return reply
            if attempt == 2 or (isinstance(reply, WireResponse) and reply.status not in RETRIED):
                break
            asked = reply.headers.get("retry-after") if isinstance(reply, WireResponse) else None
            backoff = 2.0**attempt * (0.9 + 0.2 * call.clock.random())
            yield Sleep(min(float(asked), 60.0) if asked else backoff)
        raise GaveUpError

    return begin


NONE = Policy("no retries", own(NO_RETRIES, RetryBudget))
DEFAULT = Policy("our default", own(RetryPolicy(), RetryBudget))
UNLIMITED = Policy("ours, no budget", own(RetryPolicy(), lambda: RetryBudget(capacity=float("inf"))))
VENDOR = Policy("vendor's SDK", vendor)
POLICIES = (NONE, DEFAULT, UNLIMITED, VENDOR)
