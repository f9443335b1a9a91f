"""For tests of code that uses this package: time that passes only when it is told to, and a check of transports."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock

from vobiz_sdk.transport_check import CaseResult as CaseResult
from vobiz_sdk.transport_check import TransportReport as TransportReport
from vobiz_sdk.transport_check import check_transport as check_transport


class ManualClock:
    """A `Clock` whose waits take no time and are written down.

    ```python
    clock = ManualClock()
    vobiz = Vobiz(base_url=sandbox.base_url, clock=clock)
    ...
    assert clock.waits == [1.0, 2.0]
    ```

    Attributes:
        waits: Seconds of every wait, in order.
    """

    def __init__(self, *, now: float = 1_800_000_000.0, randoms: Iterable[float] = ()) -> None:
        """
        Args:
            now: Seconds since 1970 at the beginning.
            randoms: Random numbers to hand out, from 0 up to 1; 0 once they are used up.
        """
        self.waits: list[float] = []
        self._now = now
        self._passed = 0.0
        self._randoms = iter(tuple(randoms))
        self._lock = Lock()

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._passed += seconds

    def monotonic(self) -> float:
        """Seconds passed since the clock was made."""
        return self._passed

    def time(self) -> float:
        """Seconds since 1970."""
        return self._now + self._passed

    def random(self) -> float:
        """The next of the given numbers."""
        with self._lock:
            return next(self._randoms, 0.0)

    def sleep(self, seconds: float) -> None:
        """Write the wait down and let that time pass."""
        self.waits.append(seconds)
        self.advance(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Write the wait down and let that time pass."""
        self.sleep(seconds)
