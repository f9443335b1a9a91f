"""So many at a time, in the order in which they came, for the tasks of asyncio.

The anyio kind sets and cancels a timer for each who waits, which with hundreds of them costs more than their calls;
here all have one.
"""

from __future__ import annotations

import asyncio
from collections import deque


class AsyncioTurns:
    """A semaphore whose waiting is bounded.

    Args:
        places: How many may be in at once.
    """

    __slots__ = ("_free", "_timer", "_waiting")

    def __init__(self, places: int) -> None:
        self._free = places
        self._waiting: deque[tuple[asyncio.Future[bool], float]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    def take(self) -> bool:
        """Take a place, if there is one."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def wait(self, timeout: float) -> bool:
        """Wait for a place, so many seconds at most; whether there was one."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        until = loop.time() + timeout
        self._waiting.append((turn, until))
        self._look_at(until)
        try:
            return await turn
        except asyncio.CancelledError:
            # It was given a place in the same moment.
            if turn.done() and not turn.cancelled() and turn.result():
                self.release()
            raise

    def release(self) -> None:
        """Give a place back."""
        while self._waiting:
            turn, _ = self._waiting.popleft()
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1

    def _look_at(self, time: float) -> None:
        """Look who has waited for too long, then if not earlier."""
        if self._timer is not None and self._timer.when() <= time:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_at(time, self._look)

    def _look(self) -> None:
        self._timer = None
        now = asyncio.get_running_loop().time()
        late = [turn for turn, until in self._waiting if until <= now and not turn.done()]
        for turn in late:
            turn.set_result(False)
        self._waiting = deque(each for each in self._waiting if not each[0].done())
        if self._waiting:
            self._look_at(min(until for _, until in self._waiting))
