"""Taking turns, and what comes of it: medians, spreads, and ratios to the plain client of the same run."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import NamedTuple

from benchmarks.subjects import PLAIN, AsyncSubject, Subject

# What a subject may use of one measurement of rates, and how many rounds it has at the least.
_SECONDS, _FEWEST_ROUNDS = 20.0, 3
_LEAST_SECONDS = 0.5

Samples = Mapping[str, Sequence[float]]


class Row(NamedTuple):
    """One line of the results."""

    work: str
    subject: str
    median: float
    spread: float
    ratio: float


def rows(work: str, samples: Samples, base: str = PLAIN) -> list[Row]:
    """Medians, half the interquartile range, and the ratio to one of the subjects."""
    return [row(work, name, values, samples[base]) for name, values in samples.items()]


def row(work: str, name: str, values: Sequence[float], base: Sequence[float]) -> Row:
    """One subject beside what it is compared with."""
    median = statistics.median(values)
    quarters = statistics.quantiles(values, n=4)
    return Row(work, name, median, (quarters[2] - quarters[0]) / 2, median / statistics.median(base))


def interleaved(subjects: list[Subject], rounds: int, calls: int, now: Callable[[], float]) -> Samples:
    """Microseconds a call, a sample per round; the subjects take turns within each round."""
    samples: dict[str, list[float]] = {subject.name: [] for subject in subjects}
    for subject in subjects:
        for _ in range(calls):
            subject.call()
    for turn in range(rounds):
        for subject in subjects if turn % 2 else reversed(subjects):
            call = subject.call
            begun = now()
            for _ in range(calls):
                call()
            samples[subject.name].append((now() - begun) / calls * 1e6)
    return samples


async def rates(subjects: list[AsyncSubject], concurrent: int, rounds: int, calls: int) -> Samples:
    """Calls per second with so many going on at once; the subjects take turns as above.

    One that has used its time up after a few rounds sits out the rest: some take a hundred times as long as others.
    """
    samples: dict[str, list[float]] = {subject.name: [] for subject in subjects}
    used = dict.fromkeys(samples, 0.0)
    # A round that is over in a moment says little.
    enough: dict[str, int] = {}
    for subject in subjects:
        rate = await _rate(subject.call, concurrent, calls)
        enough[subject.name] = max(calls, int(rate * _LEAST_SECONDS) // concurrent * concurrent)
    for turn in range(rounds):
        for subject in subjects if turn % 2 else reversed(subjects):
            if len(samples[subject.name]) >= _FEWEST_ROUNDS and used[subject.name] > _SECONDS:
                continue
            begun = time.perf_counter()
            samples[subject.name].append(await _rate(subject.call, concurrent, enough[subject.name]))
            used[subject.name] += time.perf_counter() - begun
    return samples


async def _rate(call: Callable[[], Awaitable[object]], concurrent: int, calls: int) -> float:
    async def worker() -> None:
        for _ in range(calls // concurrent):
            await call()

    begun = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(concurrent)))
    return calls / (time.perf_counter() - begun)
