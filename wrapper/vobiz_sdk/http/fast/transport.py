"""The fast transports: the default ones, but for the connections that calls go over."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.http.connections import AsyncConnection, AsyncConnectionPool, Connection, ConnectionPool
from vobiz_sdk.http.fast.async_connection import AsyncFastConnection
from vobiz_sdk.http.fast.connection import FastConnection
from vobiz_sdk.http.fast.turns import AsyncioTurns
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.pool import AsyncPoolTransport, PoolTransport
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest
from vobiz_sdk.settings import Limits


class FastTransport(PoolTransport):
    """Sends over fast connections, and opens downloads over the default ones; safe to use from several threads."""

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        super().__init__(origin, limits, monotonic, tls)
        self._fast = ConnectionPool(self._new_fast_connection, limits, monotonic)

    def _new_fast_connection(self, origin: Origin) -> FastConnection:
        return FastConnection(self._backend, origin, self._tls)

    @property
    def connections(self) -> list[Connection]:
        """All that are open or about to be."""
        return [*self._fast.connections, *super().connections]

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others when they are needed."""
        super().after_fork()
        self._fast = ConnectionPool(self._new_fast_connection, self._limits, self._monotonic)

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        return self._send_over(self._fast, request, timeouts)

    def close(self) -> None:
        """Close every connection."""
        self._fast.close()
        super().close()


class AsyncFastTransport(AsyncPoolTransport):
    """The same in an event loop of asyncio."""

    def __init__(
        self, origin: Origin, limits: Limits, monotonic: Callable[[], float], tls: ssl.SSLContext | None
    ) -> None:
        super().__init__(origin, limits, monotonic, tls)
        turns = AsyncioTurns(limits.max_connections)
        self._fast = AsyncConnectionPool(self._new_fast_connection, limits, monotonic, turns)

    def _new_fast_connection(self, origin: Origin) -> AsyncFastConnection:
        return AsyncFastConnection(origin, self._tls, self._monotonic)

    @property
    def connections(self) -> list[AsyncConnection]:
        """All that are open or about to be."""
        return [*self._fast.connections, *super().connections]

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: this is another event loop than that of the connections, or none of asyncio.
        """
        return await self._send_over(self._fast, request, timeouts)

    def _check_loop(self) -> None:
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("transport='fast' needs asyncio; leave it out under trio") from None
        if running is not self._loop:
            super()._check_loop()

    async def close(self) -> None:
        """Close every connection."""
        await self._fast.close()
        await super().close()
