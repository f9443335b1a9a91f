"""Time and chance, as one thing that can be replaced.

Everything in this package that waits, measures or draws a random number does so through a `Clock`.
"""

from __future__ import annotations

import random
import time
from typing import Protocol


class Clock(Protocol):
    """Where the client gets time and randomness from. Seconds everywhere."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    def time(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        ...

    def random(self) -> float:
        """A number from 0 up to, not including, 1."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        ...

    async def async_sleep(self, seconds: float) -> None:
        """Wait, letting the event loop go on."""
        ...


class SystemClock:
    """The clock of the machine."""

    __slots__ = ()

    # The functions themselves: the client looks at the clock several times in each call.
    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)
    random = staticmethod(random.random)

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Wait, letting the event loop go on."""
        import anyio

        await anyio.sleep(seconds)
