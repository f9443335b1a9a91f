"""Which open connection takes the next request: the one used last, since it is the least likely to have been closed.

Taking one and putting it back cost the same however many there are. This is bookkeeping alone: whoever uses it opens
and closes the connections, and lets only so many requests in at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar

from vobiz_sdk.http.origin import Origin
from vobiz_sdk.settings import Limits


class Keepable(Protocol):
    """What has to be known of a connection to keep it."""

    def is_available(self) -> bool:
        """Whether another request may be sent over it."""
        ...

    def has_expired(self) -> bool:
        """Whether it has been idle for too long, or the server has closed it."""
        ...


C = TypeVar("C", bound=Keepable)


class _Idle(NamedTuple, Generic[C]):
    connection: C
    origin: Origin
    until: float


class IdleConnections(Generic[C]):
    """The open connections, in use or not, of one pool.

    Args:
        limits: How many there may be, and for how long.
        monotonic: The clock, in seconds.
    """

    __slots__ = ("_closed", "_idle", "_limits", "_monotonic", "_used")

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._idle: list[_Idle[C]] = []
        self._used: set[C] = set()
        self._closed = False

    @property
    def connections(self) -> list[C]:
        """All of them, those in use first."""
        return [*self._used, *(each.connection for each in self._idle)]

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """The connection to use for a server, if one is open, and connections that are to be closed.

        Args:
            origin: The server, and by which proxy it is reached.
        """
        surplus = self._expired()
        for place in range(len(self._idle) - 1, -1, -1):
            if self._idle[place].origin != origin:
                continue
            found = self._idle.pop(place).connection
            if found.has_expired():
                surplus.append(found)
                continue
            self._used.add(found)
            return found, surplus
        # A new one will be opened, so that there is one too many if all places are taken.
        if self._idle and len(self._idle) + len(self._used) >= self._limits.max_connections:
            surplus.append(self._idle.pop(0).connection)
        return None, surplus

    def opened(self, connection: C) -> None:
        """Note a new connection, which is in use."""
        self._used.add(connection)

    def put_back(self, connection: C, origin: Origin) -> list[C]:
        """Keep a connection for the next request, if it can take one; returns those that are to be closed."""
        self._used.discard(connection)
        surplus = self._expired()
        full = len(self._idle) >= self._limits.max_keepalive_connections
        if self._closed or full or not connection.is_available():
            return [*surplus, connection]
        self._idle.append(_Idle(connection, origin, self._monotonic() + self._limits.keepalive_expiry))
        return surplus

    def close(self) -> list[C]:
        """Keep none from now on; returns those that are to be closed."""
        self._closed = True
        found = self.connections
        self._idle.clear()
        self._used.clear()
        return found

    def _expired(self) -> list[C]:
        """Those idle for too long; the first has been for the longest."""
        if not self._idle or self._idle[0].until > self._monotonic():
            return []
        now = self._monotonic()
        count = next((place for place, each in enumerate(self._idle) if each.until > now), len(self._idle))
        expired = [each.connection for each in self._idle[:count]]
        del self._idle[:count]
        return expired
