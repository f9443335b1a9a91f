"""The default transports: httpcore2's connections, over sockets that we watch."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TypeVar

import httpcore2

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import tell_after_fork
from vobiz_sdk.http.connections import AsyncConnection, AsyncConnectionPool, Connection, ConnectionPool
from vobiz_sdk.http.core_connection import AsyncCoreConnection, CoreConnection, CoreRequest
from vobiz_sdk.http.failures import broken_off, deadline_failure, failure_of
from vobiz_sdk.http.interruption import remember
from vobiz_sdk.http.library_log import hide_headers
from vobiz_sdk.http.network import NETWORK_ERRORS, AsyncWatchedBackend, DeadlineReached, WatchedBackend
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.pool_stream import AsyncPoolStream, Body, PoolStream
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.turns import AnyioTurns
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, Reply, WireRequest, WireStream
from vobiz_sdk.settings import Limits

hide_headers()

C = TypeVar("C", bound=Connection)
A = TypeVar("A", bound=AsyncConnection)


def _failed(error: Exception, progress: Progress, timeouts: Budgeted, origin: Origin, now: float) -> Reply:
    proxy = origin.proxy.url if origin.proxy else None
    return broken_off(failure_of(error, progress, timeouts, origin.name, now, proxy=proxy), progress)


def _wait_for_connection(timeouts: Budgeted, now: float) -> float:
    """Seconds to wait for a connection."""
    return max(min(timeouts.pool, timeouts.deadline_at - now), 0.0)


def _core_origin(origin: Origin) -> httpcore2.Origin:
    return httpcore2.Origin(origin.scheme, origin.host, origin.port)


def _core_proxy(origin: Origin) -> httpcore2.Proxy | None:
    return origin.proxy and httpcore2.Proxy(origin.proxy.url, origin.proxy.auth)


class PoolTransport:
    """Sends over pooled connections; safe to use from several threads."""

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        self._origin = origin
        self._limits, self._monotonic, self._tls = limits, monotonic, tls
        self._backend = WatchedBackend(monotonic)
        self._pool = ConnectionPool(self._new_connection, limits, monotonic)
        tell_after_fork(self)

    def _new_connection(self, origin: Origin) -> CoreConnection:
        # The library's pools know how a connection is opened by way of a proxy; nothing else of them is used.
        opener = httpcore2.ConnectionPool(self._tls, _core_proxy(origin), network_backend=self._backend)
        return CoreConnection(opener.create_connection(_core_origin(origin)), origin)

    @property
    def connections(self) -> list[Connection]:
        """All that are open or about to be."""
        return list(self._pool.connections)

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others when they are needed."""
        self._backend.close_copies()
        self._pool = ConnectionPool(self._new_connection, self._limits, self._monotonic)

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        return self._send_over(self._pool, request, timeouts)

    def _send_over(self, pool: ConnectionPool[C], request: WireRequest, timeouts: Budgeted) -> Reply:
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        origin = self._origin
        try:
            connection = pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            try:
                return connection.exchange(request, timeouts, progress)
            finally:
                pool.release(connection, origin)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        except BaseException as interruption:
            remember(interruption, progress)
            raise
        finally:
            current.reset(token)

    def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> WireStream | Reply:
        """Send once to any server, and leave the body of a success unread."""
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        pool = self._pool
        try:
            connection = pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            kept = False
            try:
                sent = CoreRequest(request, origin, timeouts)
                response = connection.begin(sent, progress)
                if not 200 <= response.status < 300:
                    return connection.read_all(response, progress)
                kept = True
                body = Body(response, sent, progress, timeouts, origin, self._monotonic)
                return PoolStream(body, lambda: pool.release(connection, origin))
            finally:
                if not kept:
                    pool.release(connection, origin)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        finally:
            current.reset(token)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


def _running_loop() -> object | None:
    """The event loop of asyncio; None under trio, where a run cannot be left with connections open."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class AsyncPoolTransport:
    """Sends over pooled connections of one event loop."""

    _loop: object | None = None

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        self._origin = origin
        self._monotonic, self._tls = monotonic, tls
        self._backend = AsyncWatchedBackend(monotonic)
        turns = AnyioTurns(limits.max_connections)
        self._pool = AsyncConnectionPool(self._new_connection, limits, monotonic, turns)

    def _new_connection(self, origin: Origin) -> AsyncCoreConnection:
        opener = httpcore2.AsyncConnectionPool(self._tls, _core_proxy(origin), network_backend=self._backend)
        return AsyncCoreConnection(opener.create_connection(_core_origin(origin)), origin)

    @property
    def connections(self) -> list[AsyncConnection]:
        """All that are open or about to be."""
        return list(self._pool.connections)

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        return await self._send_over(self._pool, request, timeouts)

    async def _send_over(self, pool: AsyncConnectionPool[A], request: WireRequest, timeouts: Budgeted) -> Reply:
        self._check_loop()
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        origin = self._origin
        try:
            connection = await pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            try:
                return await connection.exchange(request, timeouts, progress)
            finally:
                await pool.release(connection, origin)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        except BaseException as interruption:
            remember(interruption, progress)
            raise
        finally:
            current.reset(token)

    def _check_loop(self) -> None:
        loop = _running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            # A connection of a loop that is gone can still deliver a request, but never its answer.
            raise ConfigurationError("This client belongs to another event loop; make one in each loop")

    async def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> AsyncWireStream | Reply:
        """Send once to any server, and leave the body of a success unread.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        self._check_loop()
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        pool = self._pool
        try:
            connection = await pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            kept = False
            try:
                sent = CoreRequest(request, origin, timeouts)
                response = await connection.begin(sent, progress)
                if not 200 <= response.status < 300:
                    return await connection.read_all(response, progress)
                kept = True
                body = Body(response, sent, progress, timeouts, origin, self._monotonic)
                return AsyncPoolStream(body, lambda: pool.release(connection, origin))
            finally:
                if not kept:
                    await pool.release(connection, origin)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        finally:
            current.reset(token)

    async def close(self) -> None:
        """Close every connection."""
        await self._pool.close()
