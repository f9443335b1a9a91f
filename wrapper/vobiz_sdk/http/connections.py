"""The connections of a client: lent to one request after the other, and waited for where all are in use.

httpcore2 speaks HTTP over each of them, and opens them, through proxies too. Its own pools go through all of their
connections for every request, which costs more than the request once some dozens are open; here it costs the same
however many there are.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from threading import Lock

import anyio
import httpcore2

from vobiz_sdk.http.idle import IdleConnections
from vobiz_sdk.http.origin import Origin, Proxy
from vobiz_sdk.http.turns import Turns
from vobiz_sdk.settings import Limits


def core_origin(origin: Origin) -> httpcore2.Origin:
    """The server as httpcore2 names it."""
    return httpcore2.Origin(origin.scheme, origin.host, origin.port)


class ConnectionPool:
    """Connections for threads.

    Args:
        limits: How many connections there may be.
        monotonic: The clock, in seconds.
        backend: Opens the sockets.
        tls: The TLS context.
    """

    def __init__(
        self,
        limits: Limits,
        monotonic: Callable[[], float],
        backend: httpcore2.NetworkBackend,
        tls: ssl.SSLContext | None,
    ) -> None:
        self._idle = IdleConnections[httpcore2.ConnectionInterface](limits, monotonic)
        self._turns = Turns(limits.max_connections)
        self._lock = Lock()
        self._backend = backend
        self._tls = tls
        # httpcore2's pools know how a connection is opened by way of a proxy; nothing else of them is used.
        self._openers: dict[Proxy | None, httpcore2.ConnectionPool] = {}

    @property
    def connections(self) -> list[httpcore2.ConnectionInterface]:
        """All that are open or about to be."""
        return self._idle.connections

    def acquire(self, origin: Origin, timeout: float) -> httpcore2.ConnectionInterface:
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
                    found = self._opener(origin.proxy).create_connection(core_origin(origin))
                    self._idle.opened(found)
        except BaseException:
            self._turns.release()
            raise
        for connection in surplus:
            connection.close()
        return found

    def release(self, connection: httpcore2.ConnectionInterface, origin: Origin) -> None:
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
            connections = self._idle.clear()
        for connection in connections:
            connection.close()

    def _opener(self, proxy: Proxy | None) -> httpcore2.ConnectionPool:
        found = self._openers.get(proxy)
        if found is None:
            found = self._openers[proxy] = httpcore2.ConnectionPool(
                self._tls, proxy and httpcore2.Proxy(proxy.url, proxy.auth), network_backend=self._backend
            )
        return found


class AsyncConnectionPool:
    """The same for the tasks of an event loop."""

    def __init__(
        self,
        limits: Limits,
        monotonic: Callable[[], float],
        backend: httpcore2.AsyncNetworkBackend,
        tls: ssl.SSLContext | None,
    ) -> None:
        self._idle = IdleConnections[httpcore2.AsyncConnectionInterface](limits, monotonic)
        self._turns = anyio.Semaphore(limits.max_connections)
        self._backend = backend
        self._tls = tls
        self._openers: dict[Proxy | None, httpcore2.AsyncConnectionPool] = {}

    @property
    def connections(self) -> list[httpcore2.AsyncConnectionInterface]:
        """All that are open or about to be."""
        return self._idle.connections

    async def acquire(self, origin: Origin, timeout: float) -> httpcore2.AsyncConnectionInterface:
        """A connection for one request, which has to be released.

        Args:
            origin: The server, and by which proxy it is reached.
            timeout: Seconds to wait for one.

        Raises:
            httpcore2.PoolTimeout: all were in use for so long.
        """
        try:
            self._turns.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(timeout) as waiting:
                await self._turns.acquire()
            if waiting.cancelled_caught:
                raise httpcore2.PoolTimeout from None
        found, surplus = self._idle.take(origin)
        if found is None:
            found = self._opener(origin.proxy).create_connection(core_origin(origin))
            self._idle.opened(found)
        try:
            await _close_all(surplus)
        except BaseException:
            await self.release(found, origin)
            raise
        return found

    async def release(self, connection: httpcore2.AsyncConnectionInterface, origin: Origin) -> None:
        """Take a connection back, whatever became of the request."""
        surplus = self._idle.put_back(connection, origin)
        self._turns.release()
        await _close_all(surplus)

    async def close(self) -> None:
        """Close all of them."""
        await _close_all(self._idle.clear())

    def _opener(self, proxy: Proxy | None) -> httpcore2.AsyncConnectionPool:
        found = self._openers.get(proxy)
        if found is None:
            found = self._openers[proxy] = httpcore2.AsyncConnectionPool(
                self._tls, proxy and httpcore2.Proxy(proxy.url, proxy.auth), network_backend=self._backend
            )
        return found


async def _close_all(connections: list[httpcore2.AsyncConnectionInterface]) -> None:
    if connections:
        # A task that is cancelled has no time for them, and nobody else knows them any more.
        with anyio.CancelScope(shield=True):
            for connection in connections:
                await connection.aclose()
