"""How many calls may be going on: leases that are given back when a call ends, or run out.

A call goes on for long after the request that placed it was answered, and only its hangup callback says
when it is over. So each request takes a lease for its calls. The lease ends when somebody says that they
ended, and at the latest when they must have.
"""

from __future__ import annotations

from math import inf

from vobiz_sdk.pacing.schedule import Turn

POLL_SECONDS = 0.1
"""How often those who wait look for free places: nobody knows when a call will end."""
STALE_SECONDS = 2.0
"""After how long of not looking a place in the queue is lost: whoever had it is gone."""
REMEMBERED_SECONDS = 3600.0
"""How long the end of a call is remembered, which may be told twice, or before the answer to its request."""


class Slots:
    """The leases under one limit, and the queue for them. Times are seconds on one clock."""

    __slots__ = ("_ended", "_leases", "_waiting")

    def __init__(self) -> None:
        self._leases: dict[str, tuple[int, float]] = {}
        self._waiting: dict[str, tuple[int, float]] = {}
        self._ended: dict[str, tuple[set[str], float]] = {}

    def take(self, now: float, lease: str, calls: int, limit: int, seconds: float, max_wait: float) -> Turn:
        """Take a lease if there is room for its calls and for all that wait before it.

        Args:
            now: The time.
            lease: A name that nobody else uses; the same one when asking again.
            calls: How many calls it is for.
            limit: How many may be going on in all.
            seconds: How long they can last.
            max_wait: Seconds; if no more than a look is left, the place in the queue is given up.
        """
        self._forget(now)
        if calls > limit:
            return Turn(inf, refused="never")
        taken = sum(count for count, _ in self._leases.values())
        for other, (count, _) in self._waiting.items():
            if other == lease:
                break
            taken += count
        if taken + calls <= limit:
            self._waiting.pop(lease, None)
            self._leases[lease] = calls, now + seconds
            return Turn(0.0)
        if max_wait <= POLL_SECONDS:
            self._waiting.pop(lease, None)
            return Turn(inf, refused="late")
        self._waiting[lease] = calls, now + STALE_SECONDS
        return Turn(POLL_SECONDS, lease)

    def release(self, lease: str) -> None:
        """Give a lease back, since its calls were not placed."""
        self._leases.pop(lease, None)

    def bind(self, now: float, lease: str, request_uuid: str) -> None:
        """Let the lease go by the id under which the API knows the request."""
        held = self._leases.pop(lease, None)
        if held is not None:
            ended, _ = self._ended.get(request_uuid, (set[str](), now))
            self._keep(request_uuid, held[0] - len(ended), held[1])

    def call_ended(self, now: float, request_uuid: str, call_uuid: str) -> None:
        """Note that one call of a request is over; telling it again changes nothing."""
        self._forget(now)
        ended, _ = self._ended.get(request_uuid, (set[str](), now))
        if call_uuid not in ended:
            count, until = self._leases.get(request_uuid, (0, now))
            self._keep(request_uuid, count - 1, until)
        self._ended[request_uuid] = {*ended, call_uuid}, now + REMEMBERED_SECONDS

    def _keep(self, lease: str, calls: int, until: float) -> None:
        if calls > 0:
            self._leases[lease] = calls, until
        else:
            self._leases.pop(lease, None)

    def _forget(self, now: float) -> None:
        self._leases = {lease: held for lease, held in self._leases.items() if held[1] > now}
        self._waiting = {lease: place for lease, place in self._waiting.items() if place[1] > now}
        self._ended = {request: ended for request, ended in self._ended.items() if ended[1] > now}
