"""Waiting for what happens in another thread, without a fixed pause and never for ever."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

LONGEST = 20.0


def wait_until(condition: Callable[[], object]) -> None:
    """Let other threads run until the condition holds."""
    last = time.monotonic() + LONGEST
    while not condition():
        assert time.monotonic() < last, "it did not happen"
        time.sleep(0)


async def async_wait_until(condition: Callable[[], object]) -> None:
    """Let other threads and tasks run until the condition holds."""
    last = time.monotonic() + LONGEST
    while not condition():
        assert time.monotonic() < last, "it did not happen"
        await asyncio.sleep(0)
