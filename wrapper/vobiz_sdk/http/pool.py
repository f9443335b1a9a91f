"""The default transports: httpcore2's connections, over sockets that we watch."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator

import httpcore2

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import tell_after_fork
from vobiz_sdk.http.connections import AsyncConnectionPool, ConnectionPool
from vobiz_sdk.http.failures import answered, broken_off, deadline_failure, failure_of, too_large
from vobiz_sdk.http.interruption import remember
from vobiz_sdk.http.library_log import hide_headers
from vobiz_sdk.http.network import NETWORK_ERRORS, AsyncWatchedBackend, DeadlineReached, WatchedBackend
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.pool_stream import AsyncPoolStream, Body, PoolStream
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, Reply, WireRequest, WireStream
from vobiz_sdk.settings import Limits

hide_headers()


class _Content:
    """The body of a request, for both kinds of connections."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


class _Request(httpcore2.Request):
    """The library's request, without its looking through every field for what is no bytes: here all are."""

    def __init__(self, request: WireRequest, origin: Origin, timeouts: Budgeted) -> None:  # pyright: ignore[reportMissingSuperCall]
        self.method = request.method
        self.url = httpcore2.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=request.target)
        self.headers = request.headers
        self.stream = _Content(request.content)
        self.extensions = {
            "timeout": {
                "connect": timeouts.connect,
                "read": timeouts.read,
                "write": timeouts.write,
                "pool": timeouts.pool,
            }
        }


def _failed(error: Exception, progress: Progress, timeouts: Budgeted, origin: Origin, now: float) -> Reply:
    proxy = origin.proxy.url if origin.proxy else None
    return broken_off(failure_of(error, progress, timeouts, origin.name, now, proxy=proxy), progress)


def _wait_for_connection(timeouts: Budgeted, now: float) -> float:
    """Seconds to wait for a connection."""
    return max(min(timeouts.pool, timeouts.deadline_at - now), 0.0)


class PoolTransport:
    """Sends over pooled connections; safe to use from several threads."""

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        self._origin = origin
        self._monotonic = monotonic
        self._backend = WatchedBackend(monotonic)
        self._limits, self._tls = limits, tls
        self._pool = ConnectionPool(limits, monotonic, self._backend, tls)
        tell_after_fork(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others when they are needed."""
        self._backend.close_copies()
        self._pool = ConnectionPool(self._limits, self._monotonic, self._backend, self._tls)

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        origin, pool = self._origin, self._pool
        try:
            connection = pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            try:
                response = connection.handle_request(_Request(request, origin, timeouts))
                try:
                    return _read_all(response, progress, origin)
                finally:
                    response.close()
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
                sent = _Request(request, origin, timeouts)
                response = connection.handle_request(sent)
                if 200 <= response.status < 300:
                    progress.answer = response.status, response.headers
                    body = Body(response, sent, progress, timeouts, origin, self._monotonic)
                    kept = True
                    return PoolStream(body, lambda: pool.release(connection, origin))
                try:
                    return _read_all(response, progress, origin)
                finally:
                    response.close()
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


def _read_all(response: httpcore2.Response, progress: Progress, origin: Origin) -> Reply:
    progress.answer = response.status, response.headers
    for part in response.iter_stream():
        if not progress.receive(part):
            return too_large(progress, origin.name)
    return answered(progress, origin.name)


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
        self._monotonic = monotonic
        self._pool = AsyncConnectionPool(limits, monotonic, AsyncWatchedBackend(monotonic), tls)

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        self._check_loop()
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        origin, pool = self._origin, self._pool
        try:
            connection = await pool.acquire(origin, _wait_for_connection(timeouts, self._monotonic()))
            try:
                response = await connection.handle_async_request(_Request(request, origin, timeouts))
                try:
                    return await _async_read_all(response, progress, origin)
                finally:
                    await response.aclose()
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
                sent = _Request(request, origin, timeouts)
                response = await connection.handle_async_request(sent)
                if 200 <= response.status < 300:
                    progress.answer = response.status, response.headers
                    body = Body(response, sent, progress, timeouts, origin, self._monotonic)
                    kept = True
                    return AsyncPoolStream(body, lambda: pool.release(connection, origin))
                try:
                    return await _async_read_all(response, progress, origin)
                finally:
                    await response.aclose()
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


async def _async_read_all(response: httpcore2.Response, progress: Progress, origin: Origin) -> Reply:
    progress.answer = response.status, response.headers
    async for part in response.aiter_stream():
        if not progress.receive(part):
            return too_large(progress, origin.name)
    return answered(progress, origin.name)
