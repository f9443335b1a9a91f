"""The canned pool of an event loop, apart from the other, which is also used where it is counted what is loaded."""

from __future__ import annotations

import asyncio
from typing import cast

import httpcore2

from benchmarks.canned import CannedPool
from vobiz_sdk.http.core_connection import AsyncCoreConnection
from vobiz_sdk.http.origin import Origin


class AsyncCannedPool:
    """Stands in for what lies below the transport of an event loop."""

    def __init__(self, pool: CannedPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        # As with a connection, the event loop has its turn: only then does it let go of timers that were cancelled.
        await asyncio.sleep(0)
        return self._pool.handle_request(request)

    async def acquire(self, origin: Origin, timeout: float) -> AsyncCoreConnection:
        """The wrapper's own connection, over an answer instead of a socket."""
        return AsyncCoreConnection(cast(httpcore2.AsyncConnectionInterface, self), origin)

    async def release(self, connection: object, origin: object) -> None:
        """There is but one."""

    async def close(self) -> None:
        """There is nothing to close."""
