"""The canned pool of an event loop, apart from the other, which is also used where it is counted what is loaded."""

from __future__ import annotations

import asyncio

import httpcore2

from benchmarks.canned import CannedPool


class AsyncCannedPool:
    """Stands in for what lies below the transport of an event loop."""

    def __init__(self, pool: CannedPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        # As with a connection, the event loop has its turn: only then does it let go of timers that were cancelled.
        await asyncio.sleep(0)
        return self._pool.handle_request(request)

    async def acquire(self, origin: object, timeout: float) -> AsyncCannedPool:
        """Both the pool and its connection."""
        return self

    async def release(self, connection: object, origin: object) -> None:
        """There is but one."""

    async def close(self) -> None:
        """There is nothing to close."""
