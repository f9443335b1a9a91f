"""So many at a time, in the order in which they came."""

from __future__ import annotations

from collections import deque
from threading import TIMEOUT_MAX, Lock
from typing import Protocol

import anyio


class Turns:
    """A semaphore for threads that serves whoever has waited the longest.

    That of the standard library lets a thread that comes just then go before those that wait.

    Args:
        places: How many may be in at once.
    """

    __slots__ = ("_free", "_lock", "_waiting")

    def __init__(self, places: int) -> None:
        self._free = places
        self._lock = Lock()
        self._waiting: deque[Lock] = deque()

    def acquire(self, timeout: float) -> bool:
        """Wait for a place, so many seconds at most; whether there was one."""
        with self._lock:
            if self._free:
                self._free -= 1
                return True
            turn = Lock()
            turn.acquire()
            self._waiting.append(turn)
        got = False
        try:
            got = turn.acquire(timeout=min(timeout, TIMEOUT_MAX))
            return got
        finally:
            if not got:
                self._leave(turn)

    def release(self) -> None:
        """Give a place back."""
        with self._lock:
            self._pass_on()

    def _leave(self, turn: Lock) -> None:
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
            else:  # the place came in the same moment
                self._pass_on()

    def _pass_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._free += 1


class AsyncTurns(Protocol):
    """The same for the tasks of an event loop."""

    def take(self) -> bool:
        """Take a place, if there is one."""
        ...

    async def wait(self, timeout: float) -> bool:
        """Wait for a place, so many seconds at most; whether there was one."""
        ...

    def release(self) -> None:
        """Give a place back."""
        ...


class AnyioTurns:
    """Those of whichever event loop runs.

    Args:
        places: How many may be in at once.
    """

    __slots__ = ("_semaphore",)

    def __init__(self, places: int) -> None:
        self._semaphore = anyio.Semaphore(places)

    def take(self) -> bool:
        """Take a place, if there is one."""
        try:
            self._semaphore.acquire_nowait()
        except anyio.WouldBlock:
            return False
        return True

    async def wait(self, timeout: float) -> bool:
        """Wait for a place, so many seconds at most; whether there was one."""
        with anyio.move_on_after(timeout) as waiting:
            await self._semaphore.acquire()
        return not waiting.cancelled_caught

    def release(self) -> None:
        """Give a place back."""
        self._semaphore.release()
