"""A server that is down for a while, in virtual time."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from vobiz_sdk.http.wire import HeaderList, Reply, TransportFailure, WireResponse

DONE = WireResponse(200, [], b"")
REFUSED = TransportFailure(False, "connecting", "tcp", "CouldNotConnectError", "connection refused", None)
TIMED_OUT = TransportFailure(True, "receiving", "read", "TimedOutError", "no answer in time", None)

# Seconds that an answer takes where nothing queues.
SWIFT = 0.05


class Answer(NamedTuple):
    """What a request gets, and after how many seconds; these may be more than a client waits."""

    reply: Reply
    seconds: float


class Outage(NamedTuple):
    """A way to be down.

    Attributes:
        name: For the table.
        answer: What a request gets, by the seconds until the outage ends.
        served: Share of the usual traffic that is served nevertheless.
    """

    name: str
    answer: Callable[[float], Answer]
    served: float = 0.0


def always(reply: Reply, seconds: float = SWIFT) -> Callable[[float], Answer]:
    """The same answer all the time."""
    return lambda _: Answer(reply, seconds)


def status(code: int, retry_after: int | None = None) -> WireResponse:
    """An error without a body."""
    headers: HeaderList = [(b"retry-after", b"%d" % retry_after)] if retry_after is not None else []
    return WireResponse(code, headers, b"")


def failing(left: float) -> Answer:
    """One failure or another."""
    return Answer(status((429, 500, 503)[int(left) % 3]), SWIFT)


def announced(left: float) -> Answer:
    """The end of the outage is told."""
    return Answer(status(503, math.ceil(left)), SWIFT)


REFUSING = Outage("connections refused", always(REFUSED, 0.0))
SILENT = Outage("no answer", always(TIMED_OUT, math.inf))
FAILING = Outage("429, 500 or 503", failing)
GATEWAY = Outage("504 after 10 s", always(status(504), 10.0))
COUNTING = Outage("503, Retry-After: 30", always(status(503, 30)))
# Everybody is told the same moment.
ANNOUNCED = Outage("503, Retry-After: its end", announced)
STORM = Outage("429, Retry-After: 2", always(status(429, 2)))
OVERLOADED = Outage("every other 429, Retry-After: 2", always(status(429, 2)), served=0.5)
OUTAGES = (REFUSING, SILENT, FAILING, GATEWAY, COUNTING, ANNOUNCED, STORM, OVERLOADED)


class Server:
    """Serves requests one after the other, at a bounded rate, and counts all that arrive.

    Attributes:
        arrivals: Requests that arrived, by the second.
        queued: Longest wait for a turn, by the second.
    """

    def __init__(self, outage: Outage, begins: float, ends: float, usual: float, capacity: float) -> None:
        """
        Args:
            outage: How it is down.
            begins: When that begins.
            ends: When that ends.
            usual: Requests a second that arrive when all is well.
            capacity: Requests a second that it can serve when all is well.
        """
        self.arrivals: dict[int, int] = {}
        self.queued: dict[int, float] = {}
        self._outage = outage
        self._begins = begins
        self._ends = ends
        self._usual = usual
        self._capacity = capacity
        self._free_at = 0.0

    def receive(self, now: float) -> Answer:
        """What a request gets that arrives now."""
        second = int(now)
        self.arrivals[second] = self.arrivals.get(second, 0) + 1
        wait = max(self._free_at - now, 0.0)
        rate = self._capacity
        if self._begins <= now < self._ends:
            rate = self._usual * self._outage.served
            # It takes no more than it can serve within a second.
            if rate == 0.0 or wait > 1.0:
                return self._outage.answer(self._ends - now)
        self._free_at = now + wait + 1.0 / rate
        self.queued[second] = max(self.queued.get(second, 0.0), wait)
        return Answer(DONE, wait + SWIFT)
