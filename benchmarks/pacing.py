"""`nox -s pacing`: a fleet at an account's limit, with a pace in Redis and without one.

Processes of tasks place calls at a sandbox that lets so many through within any second and answers the rest
with 429. Printed are the 429s, how much of the limit was used, and how evenly the tasks came to their turn.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import sys
import time
from multiprocessing.synchronize import Barrier
from typing import NamedTuple

from benchmarks.redis_server import RedisServer
from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, Pace, VobizError

CALL = {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}
_START_SECONDS = 120.0


class Job(NamedTuple):
    """What a process has to do."""

    base_url: str
    auth_id: str
    auth_token: str
    rate: float
    redis: str | None
    tasks: int
    seconds: float


class Done(NamedTuple):
    """What a process did.

    Attributes:
        placed: When calls were placed, for each task.
        failed: How many calls ended with an exception.
    """

    placed: list[list[float]]
    failed: int


class Figures(NamedTuple):
    """What a fleet did.

    Attributes:
        calls: Calls that were placed.
        throttled: Answers with 429.
        failed: Calls that ended with an exception.
        utilisation: Calls a second, as a share of the limit.
        fewest: Calls of the task that placed the fewest.
        most: Calls of the task that placed the most.
    """

    calls: int
    throttled: int
    failed: int
    utilisation: float
    fewest: int
    most: int


_begin: Barrier | None = None


def _take_barrier(barrier: Barrier) -> None:
    global _begin
    _begin = barrier


def work(job: Job) -> Done:
    """Place calls, as many as go, with all tasks of one process."""
    return asyncio.run(_work(job))


async def _work(job: Job) -> Done:
    pace = Pace(calls_per_second=job.rate, redis=job.redis) if job.redis else None
    placed: list[list[float]] = [[] for _ in range(job.tasks)]
    failed = 0
    assert _begin is not None

    async def place(mine: list[float]) -> None:
        nonlocal failed
        while time.monotonic() < until:
            try:
                await vobiz.calls.create(from_=CALL["from_"], to=CALL["to"], answer_url=CALL["answer_url"])
                mine.append(time.monotonic())
            except VobizError:
                failed += 1

    async with AsyncVobiz(job.auth_id, job.auth_token, base_url=job.base_url, pace=pace) as vobiz:
        # Connected and warm before it begins; all processes begin together.
        await vobiz.trunks.list()
        await asyncio.to_thread(_begin.wait, _START_SECONDS)
        until = time.monotonic() + job.seconds
        await asyncio.gather(*(place(mine) for mine in placed))
    return Done(placed, failed)


def run_fleet(
    sandbox: Sandbox, rate: int, redis: str | None, *, processes: int = 4, tasks: int = 8, seconds: float = 10.0
) -> Figures:
    """Let a fleet place calls and say what came of it."""
    job = Job(sandbox.base_url, sandbox.auth_id, sandbox.auth_token, rate, redis, tasks, seconds)
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes, _take_barrier, (context.Barrier(processes),)) as pool:
        done = pool.map(work, [job] * processes, chunksize=1)
    per_task = [task for process in done for task in process.placed]
    times = sorted(moment for task in per_task for moment in task)
    answers = [request.status for request in sandbox.requests_for("calls_create")]
    lasted = times[-1] - times[0] if len(times) > 1 else 1.0
    return Figures(
        calls=len(times),
        throttled=answers.count(429),
        failed=sum(process.failed for process in done),
        utilisation=(len(times) - 1) / lasted / rate,
        fewest=min(map(len, per_task)),
        most=max(map(len, per_task)),
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="pacing", description=__doc__)
    parser.add_argument("--rate", type=int, default=10, help="calls per second that the account may place")
    parser.add_argument("--seconds", type=float, default=20.0, help="how long calls are placed")
    options = parser.parse_args()
    print(f"4 processes of 8 tasks, {options.rate} calls per second allowed, {options.seconds:g} s\n")
    print("| | calls | 429s | failed | used of the limit | calls of a task, fewest to most |")
    print("|---|---:|---:|---:|---:|---:|")
    with RedisServer() as redis:
        for name, url in (("with a pace in Redis", redis.url), ("without", None)):
            with Sandbox(calls_per_second=options.rate, balance="1000000") as sandbox:
                found = run_fleet(sandbox, options.rate, url, seconds=options.seconds)
            print(
                f"| {name} | {found.calls} | {found.throttled} | {found.failed} | {found.utilisation:.1%} "
                f"| {found.fewest} to {found.most} |",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
