"""Many calls of one client, each run in a process of its own: what it holds before and after, and once it is closed."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle
from multiprocessing import get_context
from typing import Any, NamedTuple

import httpcore2

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, BODIES, WORK
from benchmarks.async_canned import AsyncCannedPool
from benchmarks.canned import CannedPool
from benchmarks.memory import open_sockets, resident
from benchmarks.report import Table
from benchmarks.subjects import async_call, sdk_call
from vobiz_sdk import AsyncVobiz, Vobiz

_WITHOUT_SOCKET, _OVER_LOOPBACK = 100_000, 20_000
_WARM_UP = 2_000
_CONCURRENT = 64
_ABOUT = """\
One client, after calls to warm up; without a socket the three kinds of work take turns, over
loopback calls are placed. Memory is what the process holds, after everything that can be collected was. Connections and
tasks are those beyond what was there before the client was made, the one task being the program itself."""


class _EveryWork(CannedPool):
    """Answers a list, and by turns a call that is placed and one that is refused."""

    def __init__(self) -> None:
        super().__init__(*BODIES["list of 20"])
        self._calls = cycle([CannedPool(*BODIES["success"]), CannedPool(*BODIES["error"])])

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        if request.method == b"GET":
            return super().handle_request(request)
        return next(self._calls).handle_request(request)


class _Held(NamedTuple):
    """What a process held at the marks of its run."""

    calls: int
    before: float
    after: float
    connections: int
    connections_closed: int
    tasks_closed: int | None


def _settled() -> float:
    gc.collect()
    return resident()


def _sync(calls: int, base_url: str | None) -> _Held:
    had = open_sockets()
    vobiz: Any = Vobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url)
    if not base_url:
        vobiz._driver.transport._pool = _EveryWork()
    turns = [sdk_call(vobiz, work) for work in (("success",) if base_url else WORK)]

    def make(count: int) -> None:
        for number in range(count):
            turns[number % len(turns)]()

    make(_WARM_UP)
    before = _settled()
    make(calls)
    after = _settled()
    connections = open_sockets() - had
    vobiz.close()
    return _Held(calls, before, after, connections, open_sockets() - had, None)


async def _asynchronous(calls: int, base_url: str | None) -> _Held:
    had = open_sockets()
    vobiz: Any = AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url)
    if not base_url:
        vobiz._driver.transport._pool = AsyncCannedPool(_EveryWork())
    turns = [async_call(vobiz, work) for work in (("success",) if base_url else WORK)]

    async def worker(count: int) -> None:
        for number in range(count):
            await turns[number % len(turns)]()

    async def make(count: int) -> None:
        await asyncio.gather(*(worker(count // _CONCURRENT) for _ in range(_CONCURRENT)))

    await make(_WARM_UP)
    before = _settled()
    await make(calls)
    after = _settled()
    connections = open_sockets() - had
    await vobiz.close()
    # What was closed is let go of in the next round of the event loop.
    await asyncio.sleep(0.1)
    return _Held(calls, before, after, connections, open_sockets() - had, len(asyncio.all_tasks()))


def _run_asynchronous(calls: int, base_url: str | None) -> _Held:
    return asyncio.run(_asynchronous(calls, base_url))


def many_calls(urls: Mapping[str, str], scale: float) -> Table:
    """Memory before and after, and what is left open."""
    canned, sent = (_WITHOUT_SOCKET, _OVER_LOOPBACK) if scale == 1 else (5_000, 2_000)
    runs: list[tuple[str, Callable[[int, str | None], _Held], int, str | None]] = [
        ("without a socket", _sync, canned, None),
        (f"async without a socket, {_CONCURRENT} at a time", _run_asynchronous, canned, None),
        ("over loopback", _sync, sent, urls["success"]),
        (f"async over loopback, {_CONCURRENT} at a time", _run_asynchronous, sent, urls["success"]),
    ]
    lines: list[tuple[str, ...]] = []
    for name, run, calls, base_url in runs:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            held = process.submit(run, calls, base_url).result()
        lines.append(
            (
                name,
                f"{held.calls:,}",
                f"{held.before:,.1f}",
                f"{held.after:,.1f}",
                f"{held.connections}",
                f"{held.connections_closed}",
                "" if held.tasks_closed is None else f"{held.tasks_closed}",
            )
        )
    head = (
        "calls of one client",
        "calls",
        "MiB before",
        "MiB after",
        "connections",
        "once closed",
        "tasks once closed",
    )
    return Table("Many calls of one client", _ABOUT, head, lines, words=1)
