"""The default transports: httpcore2's connection pools, over sockets that we watch."""

from __future__ import annotations

import ssl
from collections.abc import Callable

import anyio
import httpcore2

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import tell_after_fork
from vobiz_sdk.http.failures import answered, broken_off, deadline_failure, failure_of, too_large
from vobiz_sdk.http.library_log import hide_headers
from vobiz_sdk.http.network import AsyncWatchedBackend, DeadlineReached, WatchedBackend
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest
from vobiz_sdk.settings import Limits

hide_headers()
_NETWORK_ERRORS = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)


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
        self._pool = self._new_pool()
        tell_after_fork(self)

    def _new_pool(self) -> httpcore2.ConnectionPool:
        proxy = self._origin.proxy
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
        self._pool = self._new_pool()

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
        except _NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, self._origin, self._monotonic())
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
        self._monotonic = monotonic
        options = _pool_options(limits, tls)
        backend = AsyncWatchedBackend()
        self._pool: httpcore2.AsyncConnectionPool = (
            httpcore2.AsyncConnectionPool(network_backend=backend, **options)  # type: ignore[arg-type]  # pyright: ignore
            if origin.proxy is None
            else httpcore2.AsyncHTTPProxy(
                origin.proxy.url,
                proxy_auth=origin.proxy.auth,
                network_backend=backend,
                **options,  # type: ignore[arg-type]  # pyright: ignore
            )
        )

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: this is another event loop than that of the connections.
        """
        loop = _running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            # A connection of a loop that is gone can still deliver a request, but never its answer.
            raise ConfigurationError("This client belongs to another event loop; make one in each loop")
        progress = Progress(timeouts.deadline_at)
        token = current.set(progress)
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                return await self._exchange(request, timeouts, progress)
            return broken_off(deadline_failure(progress, self._origin.name), progress)
        except _NETWORK_ERRORS as error:
            return _failed(error, progress, timeouts, self._origin, self._monotonic())
        finally:
            current.reset(token)

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

    async def close(self) -> None:
        """Close every connection."""
        await self._pool.aclose()
