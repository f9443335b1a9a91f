"""Waiting for one answer in an event loop of asyncio, within the times of the attempt."""

from __future__ import annotations

import asyncio

import httpcore2

from vobiz_sdk.http.network import DeadlineReached
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Budgeted


class Waiting:
    """Ends when it is told so, or when nothing has moved for too long.

    Args:
        transport: Over which the request is sent.
        progress: How far the attempt has come.
        timeouts: Seconds without a byte that arrives, and without one that leaves.
        left: Seconds until the deadline.
    """

    __slots__ = (
        "_deadline",
        "_done",
        "_loop",
        "_moved_at",
        "_progress",
        "_timeouts",
        "_timer",
        "_transport",
        "_unsent",
    )

    def __init__(self, transport: asyncio.Transport, progress: Progress, timeouts: Budgeted, left: float) -> None:
        self._loop = asyncio.get_running_loop()
        self._done: asyncio.Future[None] = self._loop.create_future()
        self._transport = transport
        self._progress = progress
        self._timeouts = timeouts
        self._moved_at = self._loop.time()
        self._deadline = self._moved_at + left
        self._unsent = 0

    @property
    def is_over(self) -> bool:
        """Whether it has ended, or whoever waited has gone."""
        return self._done.done()

    def moved(self) -> None:
        """A byte has arrived, or has left."""
        self._moved_at = self._loop.time()

    def held_up(self) -> None:
        """The request does not leave at once."""
        self._progress.step = "sending"

    def flushed(self) -> None:
        """The last byte of the request has left."""
        self._progress.step = "receiving"
        self.moved()

    def finish(self) -> None:
        """The answer is there."""
        self._done.set_result(None)

    def fail(self, error: Exception) -> None:
        """There will be no answer."""
        self._done.set_exception(error)

    async def until_over(self) -> None:
        """Wait.

        Raises:
            DeadlineReached: the deadline has passed.
            httpcore2.ReadTimeout: nothing came for too long.
            httpcore2.WriteTimeout: nothing left for too long.
            httpcore2.NetworkError: the connection was lost.
            httpcore2.ProtocolError: what came is no HTTP.
        """
        self._unsent = self._transport.get_write_buffer_size()
        self._timer = self._loop.call_at(self._next(), self._look)
        try:
            await self._done
        finally:
            self._timer.cancel()

    def _next(self) -> float:
        silence = self._timeouts.write if self._progress.step == "sending" else self._timeouts.read
        return min(self._moved_at + silence, self._deadline)

    def _look(self) -> None:
        unsent = self._transport.get_write_buffer_size()
        if unsent < self._unsent:
            self.moved()
        self._unsent = unsent
        now, due = self._loop.time(), self._next()
        if now < due:
            self._timer = self._loop.call_at(due, self._look)
        elif not self._done.done():
            timeout = httpcore2.WriteTimeout if self._progress.step == "sending" else httpcore2.ReadTimeout
            self.fail(DeadlineReached() if now >= self._deadline else timeout())
