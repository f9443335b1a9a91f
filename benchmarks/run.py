"""`nox -s bench`: what a call costs, as ratios to the plain httpx2 client within one interleaved run."""

from __future__ import annotations

import argparse
import asyncio
import platform
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import httpx2

from benchmarks.burst import CALLS, SECONDS, Burst, burst
from benchmarks.imports import import_costs
from benchmarks.server import canned_server
from benchmarks.subjects import (
    AUTH_ID,
    AUTH_TOKEN,
    WORK,
    Subject,
    async_plain,
    async_sdk,
    over_loopback,
    without_socket,
)
from vobiz_sdk import AsyncVobiz

RESULTS = Path(__file__).parent / "RESULTS.md"


class Row(NamedTuple):
    """One line of the results."""

    work: str
    subject: str
    median: float
    spread: float
    ratio: float
    unit: str


def interleaved(subjects: list[Subject], rounds: int, calls: int, now: Callable[[], float]) -> dict[str, list[float]]:
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


def rows(work: str, samples: dict[str, list[float]], unit: str, *, more_is_better: bool = False) -> list[Row]:
    """Medians, half the interquartile range, and the ratio to the plain client."""
    base = statistics.median(samples["plain httpx2"])
    found = []
    for name, values in samples.items():
        median = statistics.median(values)
        quarters = statistics.quantiles(values, n=4)
        found.append(Row(work, name, median, (quarters[2] - quarters[0]) / 2, median / base, unit))
    return found


def sync_without_socket(scale: float) -> list[Row]:
    """CPU of one call without a socket."""
    found = []
    for work in WORK:
        subjects = without_socket(work)
        found += rows(
            f"CPU without a socket, {work}", interleaved(subjects, int(30 * scale) + 3, 200, time.process_time), "µs"
        )
        for subject in subjects:
            subject.close()
    return found


def sync_over_loopback(urls: dict[str, str], scale: float) -> list[Row]:
    """Wall time of one call over loopback."""
    found = []
    for work in WORK:
        subjects = over_loopback(work, urls[work])
        found += rows(
            f"sync over loopback, {work}", interleaved(subjects, int(20 * scale) + 3, 100, time.perf_counter), "µs"
        )
        for subject in subjects:
            subject.close()
    return found


async def _rate(call: Callable[[], Any], concurrent: int, calls: int) -> float:
    async def worker() -> None:
        for _ in range(calls // concurrent):
            await call()

    begun = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(concurrent)))
    return calls / (time.perf_counter() - begun)


async def _async_rates(base_url: str, work: str, concurrent: int, rounds: int, calls: int) -> dict[str, list[float]]:
    samples: dict[str, list[float]] = {"plain httpx2": [], "wrapper": []}
    auth = {"X-Auth-ID": AUTH_ID, "X-Auth-Token": AUTH_TOKEN}
    async with (
        httpx2.AsyncClient(headers=auth, trust_env=False) as client,
        AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url) as vobiz,
    ):
        subjects = {"plain httpx2": async_plain(client, base_url, work), "wrapper": async_sdk(vobiz, work)}
        for call in subjects.values():
            await _rate(call, concurrent, calls)
        for turn in range(rounds):
            for name in list(subjects)[:: 1 if turn % 2 else -1]:
                samples[name].append(await _rate(subjects[name], concurrent, calls))
    return samples


def async_over_loopback(urls: dict[str, str], scale: float) -> list[Row]:
    """Calls per second in one process."""
    found = []
    for work in WORK:
        for concurrent in (1, 64, 512):
            calls = max(640, 2 * concurrent)
            samples = asyncio.run(_async_rates(urls[work], work, concurrent, int(8 * scale) + 3, calls))
            found += rows(f"async over loopback, {concurrent} at a time, {work}", samples, "calls/s")
    return found


def report(found: list[Row], waited: Burst) -> str:
    """The results as a page."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("vobiz-sdk", "httpx2", "msgspec", "jsonschema-rs"))
    lines = [
        f"Python {platform.python_version()} on {platform.machine()}, {packages}. Medians of one interleaved run;",
        "spread is half the interquartile range; ratios are to the plain httpx2 client in the same run.",
        "",
        "| work | subject | median | spread | ratio |",
        "|---|---|---:|---:|---:|",
    ]
    for row in found:
        lines.append(
            f"| {row.work} | {row.subject} | {row.median:,.1f} {row.unit} | {row.spread:,.1f} | {row.ratio:.2f} |"
        )
    told = f"{waited.failed} failed, all over in {waited.seconds:.1f} s"
    lines += [
        "",
        f"A burst of {CALLS} calls at once, each answered after {SECONDS} s, with a client as it comes: {told}.",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure everything and print the page."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, for a first look")
    parser.add_argument("--write", action="store_true", help=f"also write {RESULTS.name}")
    options = parser.parse_args()
    scale = 0.2 if options.quick else 1.0
    found = [*sync_without_socket(scale)]
    with canned_server() as urls:
        found += sync_over_loopback(urls, scale)
        found += async_over_loopback(urls, scale)
    found += [
        Row("import, wall", name, median, spread, ratio, "ms") for name, median, spread, ratio in import_costs(scale)
    ]
    page = report(found, burst())
    print(page)
    if options.write:
        RESULTS.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
