"""The default transports: httpcore2's connection pools, over sockets that we watch."""

from __future__ import annotations

import ssl
from collections.abc import Callable

import anyio
import httpcore2

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import tell_after_fork
from vobiz_sdk.http.failures import answered, broken_off, deadline_failure, failure_of, too_large
from vobiz_sdk.http.interruption import remember
from vobiz_sdk.http.library_log import hide_headers
from vobiz_sdk.http.network import NETWORK_ERRORS, AsyncWatchedBackend, DeadlineReached, WatchedBackend
from vobiz_sdk.http.origin import Origin, Proxy
from vobiz_sdk.http.pool_stream import AsyncPoolStream, PoolStream
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, Reply, WireRequest, WireStream
from vobiz_sdk.settings import Limits

hide_headers()


def _pool_options(limits: Limits, tls: ssl.SSLContext | None) -> dict[str, object]:
    return {
        "ssl_context": tls,
        "max_connections": limits.max_connections,
        "max_keepalive_connections": limits.max_keepalive_connections,
        "keepalive_expiry": limits.keepalive_expiry,
    }


def _request(request: WireRequest, origin: Origin, timeouts: Budgeted) -> httpcore2.Request:
    return httpcore2.Request(
        request.method,
        httpcore2.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=request.target),
        headers=request.headers,
        content=request.content,
        extensions={
            "timeout": {
                "connect": timeouts.connect,
                "read": timeouts.read,
                "write": timeouts.write,
                "pool": timeouts.pool,
            }
        },
    )


def _failed(error: Exception, progress: Progress, timeouts: Budgeted, origin: Origin, now: float) -> Reply:
    proxy = origin.proxy.url if origin.proxy else None
    return broken_off(failure_of(error, progress, timeouts, origin.name, now, proxy=proxy), progress)


class PoolTransport:
    """Sends over pooled connections; safe to use from several threads."""

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        self._origin = origin
        self._monotonic = monotonic
        self._options = _pool_options(limits, tls)
        self._backend = WatchedBackend(monotonic)
        self._pool = self._new_pool(origin.proxy)
        # Other servers, where files lie, may be behind another proxy or behind none.
        self._pools = {origin.proxy: self._pool}
        tell_after_fork(self)

    def _new_pool(self, proxy: Proxy | None) -> httpcore2.ConnectionPool:
        if proxy is None:
            return httpcore2.ConnectionPool(network_backend=self._backend, **self._options)  # type: ignore[arg-type]  # pyright: ignore
        return httpcore2.HTTPProxy(
            proxy.url,
            proxy_auth=proxy.auth,
            network_backend=self._backend,
            **self._options,  # type: ignore[arg-type]  # pyright: ignore
        )

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others when they are needed."""
        self._backend.close_copies()
        self._pool = self._new_pool(self._origin.proxy)
        self._pools = {self._origin.proxy: self._pool}

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        try:
            response = self._pool.handle_request(_request(request, self._origin, timeouts))
            progress.answer = response.status, response.headers
            try:
                for part in response.iter_stream():
                    if not progress.receive(part):
                        return too_large(progress, self._origin.name)
            finally:
                response.close()
            return answered(progress, self._origin.name)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, self._origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, self._origin, self._monotonic())
        except BaseException as interruption:
            remember(interruption, progress)
            raise
        finally:
            current.reset(token)

    def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> WireStream | Reply:
        """Send once to any server, and leave the body of a success unread."""
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        try:
            pool = self._pools.get(origin.proxy) or self._pools.setdefault(origin.proxy, self._new_pool(origin.proxy))
            sent = _request(request, origin, timeouts)
            response = pool.handle_request(sent)
            progress.answer = response.status, response.headers
            if 200 <= response.status < 300:
                return PoolStream(response, sent, progress, timeouts, origin, self._monotonic)
            try:
                for part in response.iter_stream():
                    if not progress.receive(part):
                        break
            finally:
                response.close()
            return answered(progress, origin.name)
        except DeadlineReached:
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        finally:
            current.reset(token)

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            pool.close()


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
        self._options = _pool_options(limits, tls)
        self._backend = AsyncWatchedBackend()
        self._pool = self._new_pool(origin.proxy)
        self._pools = {origin.proxy: self._pool}

    def _new_pool(self, proxy: Proxy | None) -> httpcore2.AsyncConnectionPool:
        if proxy is None:
            return httpcore2.AsyncConnectionPool(network_backend=self._backend, **self._options)  # type: ignore[arg-type]  # pyright: ignore
        return httpcore2.AsyncHTTPProxy(
            proxy.url,
            proxy_auth=proxy.auth,
            network_backend=self._backend,
            **self._options,  # type: ignore[arg-type]  # pyright: ignore
        )

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        self._check_loop()
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                return await self._exchange(request, timeouts, progress)
            return broken_off(deadline_failure(progress, self._origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, self._origin, self._monotonic())
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

    async def _exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        response = await self._pool.handle_async_request(_request(request, self._origin, timeouts))
        progress.answer = response.status, response.headers
        try:
            async for part in response.aiter_stream():
                if not progress.receive(part):
                    return too_large(progress, self._origin.name)
            return answered(progress, self._origin.name)
        finally:
            await response.aclose()

    async def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> AsyncWireStream | Reply:
        """Send once to any server, and leave the body of a success unread.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        self._check_loop()
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                return await self._open(request, timeouts, progress, origin)
            return broken_off(deadline_failure(progress, origin.name), progress)
        except NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, origin, self._monotonic())
        finally:
            current.reset(token)

    async def _open(
        self, request: WireRequest, timeouts: Budgeted, progress: Progress, origin: Origin
    ) -> AsyncWireStream | Reply:
        if origin.proxy not in self._pools:
            self._pools[origin.proxy] = self._new_pool(origin.proxy)
        sent = _request(request, origin, timeouts)
        response = await self._pools[origin.proxy].handle_async_request(sent)
        progress.answer = response.status, response.headers
        if 200 <= response.status < 300:
            return AsyncPoolStream(response, sent, progress, timeouts, origin, self._monotonic)
        try:
            async for part in response.aiter_stream():
                if not progress.receive(part):
                    break
        finally:
            await response.aclose()
        return answered(progress, origin.name)

    async def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            await pool.aclose()
