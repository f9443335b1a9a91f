"""The connections of a client: lent to one request after the other, and waited for where all are in use.

The HTTP library's own pools go through all of their connections for every request, which costs more than the request
once some dozens are open; here it costs the same however many there are.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, Protocol, TypeVar

import anyio
import httpcore2

from vobiz_sdk.http.idle import IdleConnections, Keepable
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.turns import AsyncTurns, Turns
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest
from vobiz_sdk.settings import Limits


class Connection(Keepable, Protocol):
    """Takes one request at a time; opened when the first is sent."""

    def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer. Raises what `failures.failure_of` knows."""
        ...

    def close(self) -> None:
        """Close it, whatever it does."""
        ...


class AsyncConnection(Keepable, Protocol):
    """The same in an event loop."""

    async def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer. Raises what `failures.failure_of` knows."""
        ...

    async def close(self) -> None:
        """Close it, whatever it does."""
        ...


C = TypeVar("C", bound=Connection)
A = TypeVar("A", bound=AsyncConnection)


class ConnectionPool(Generic[C]):
    """Connections for threads.

    Args:
        make: Makes a connection to a server.
        limits: How many there may be.
        monotonic: The clock, in seconds.
    """

    def __init__(self, make: Callable[[Origin], C], limits: Limits, monotonic: Callable[[], float]) -> None:
        self._make = make
        self._idle = IdleConnections[C](limits, monotonic)
        self._turns = Turns(limits.max_connections)
        self._lock = Lock()

    @property
    def connections(self) -> list[C]:
        """All that are open or about to be."""
        return self._idle.connections

    def acquire(self, origin: Origin, timeout: float) -> C:
        """A connection for one request, which has to be released.

        Args:
            origin: The server, and by which proxy it is reached.
            timeout: Seconds to wait for one.

        Raises:
            httpcore2.PoolTimeout: all were in use for so long.
        """
        if not self._turns.acquire(timeout):
            raise httpcore2.PoolTimeout
        try:
            with self._lock:
                found, surplus = self._idle.take(origin)
                if found is None:
                    found = self._make(origin)
                    self._idle.opened(found)
        except BaseException:
            self._turns.release()
            raise
        for connection in surplus:
            connection.close()
        return found

    def release(self, connection: C, origin: Origin) -> None:
        """Take a connection back, whatever became of the request."""
        try:
            with self._lock:
                surplus = self._idle.put_back(connection, origin)
            for each in surplus:
                each.close()
        finally:
            self._turns.release()

    def close(self) -> None:
        """Close all of them."""
        with self._lock:
            connections = self._idle.close()
        for connection in connections:
            connection.close()


class AsyncConnectionPool(Generic[A]):
    """The same for the tasks of an event loop.

    Args:
        make: Makes a connection to a server.
        limits: How many there may be.
        monotonic: The clock, in seconds.
        turns: Lets so many in at once.
    """

    def __init__(
        self, make: Callable[[Origin], A], limits: Limits, monotonic: Callable[[], float], turns: AsyncTurns
    ) -> None:
        self._make = make
        self._idle = IdleConnections[A](limits, monotonic)
        self._turns = turns

    @property
    def connections(self) -> list[A]:
        """All that are open or about to be."""
        return self._idle.connections

    async def acquire(self, origin: Origin, timeout: float) -> A:
        """A connection for one request, which has to be released.

        Args:
            origin: The server, and by which proxy it is reached.
            timeout: Seconds to wait for one.

        Raises:
            httpcore2.PoolTimeout: all were in use for so long.
        """
        if not self._turns.take() and not await self._turns.wait(timeout):
            raise httpcore2.PoolTimeout
        found, surplus = self._idle.take(origin)
        if found is None:
            found = self._make(origin)
            self._idle.opened(found)
        try:
            await _close_all(surplus)
        except BaseException:
            await self.release(found, origin)
            raise
        return found

    async def release(self, connection: A, origin: Origin) -> None:
        """Take a connection back, whatever became of the request."""
        surplus = self._idle.put_back(connection, origin)
        self._turns.release()
        await _close_all(surplus)

    async def close(self) -> None:
        """Close all of them."""
        await _close_all(self._idle.close())


async def _close_all(connections: list[A]) -> None:
    if connections:
        # A task that is cancelled has no time for them, and nobody else knows them any more.
        with anyio.CancelScope(shield=True):
            for connection in connections:
                await connection.close()
