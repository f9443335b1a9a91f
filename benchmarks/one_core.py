"""Client and server on one core, where they take turns."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def on_one_core() -> Generator[None]:
    """Keep this process and those that it started to one core, where the system has such a thing.

    Where each has a core of its own, the one that waits falls asleep, and to wake it takes as long as a third of a
    call: that says more of the machine, and of who happens to send a little too early, than of what is measured.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    processes = [0, *(child.pid for child in multiprocessing.active_children() if child.pid)]
    before = os.sched_getaffinity(0)
    for process in processes:
        os.sched_setaffinity(process, {max(before)})
    try:
        yield
    finally:
        for process in processes:
            os.sched_setaffinity(process, before)
