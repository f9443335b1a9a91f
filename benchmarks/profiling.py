"""Where the time of a call without a socket goes, so that before and after can be compared."""

from __future__ import annotations

import cProfile
import io
import pstats

from benchmarks.subjects import canned_wrapper

_CALLS = 5_000
_SHOWN = 25


def profile(work: str) -> str:
    """The functions that take the most time of their own, over many calls of the wrapper."""
    subject = canned_wrapper(work)
    for _ in range(200):
        subject.call()
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(_CALLS):
        subject.call()
    profiler.disable()
    subject.close()
    text = io.StringIO()
    pstats.Stats(profiler, stream=text).strip_dirs().sort_stats("tottime").print_stats(_SHOWN)
    return f"{_CALLS:,} calls of the wrapper without a socket, {work}\n{text.getvalue()}"
