"""Whole calls, to a server on loopback: one after the other, and many at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping

from benchmarks.answers import WORK
from benchmarks.floor import standard_library, streams
from benchmarks.measure import Row, Samples, interleaved, rates, rows
from benchmarks.peers.peer import Peer, key
from benchmarks.subjects import (
    AsyncMaker,
    Maker,
    async_fast_wrapper,
    async_plain,
    async_wrapper,
    fast_wrapper,
    plain,
    wrapper,
)

_MANY = (64, 512)


def sync_over_loopback(urls: Mapping[str, str], scale: float, peers: list[Peer]) -> list[Row]:
    """Wall time of one call, in microseconds."""
    found: list[Row] = []
    for work in WORK:
        subjects = [make(work, urls[work]) for make in (plain, wrapper, fast_wrapper, standard_library)]
        subjects += [peer.sync(work, urls[key(peer, work)]) for peer in peers if work in peer.answers]
        found += rows(work, interleaved(subjects, int(20 * scale) + 3, 100, time.perf_counter))
        for subject in subjects:
            subject.close()
    return found


def async_over_loopback(urls: Mapping[str, str], scale: float, peers: list[Peer]) -> list[Row]:
    """Calls per second in one process. The peers take part where many calls go on at once."""
    found: list[Row] = []
    for work in WORK:
        for concurrent in (1, *_MANY):
            ways = _ways(urls[work])
            if concurrent in _MANY:
                able = [peer for peer in peers if work in peer.answers]
                ways += [(peer.asynchronous, urls[key(peer, work)]) for peer in able if peer.asynchronous]
            with asyncio.Runner() as runner:
                samples = runner.run(_samples(ways, work, concurrent, scale))
            found += rows(f"{work}, {concurrent} at a time", samples)
    return found


def with_loop(
    urls: Mapping[str, str], scale: float, loop_factory: Callable[[], asyncio.AbstractEventLoop]
) -> list[Row]:
    """The same with another event loop, for what is not a peer."""
    found: list[Row] = []
    for work in WORK:
        for concurrent in _MANY:
            ways = _ways(urls[work])
            with asyncio.Runner(loop_factory=loop_factory) as runner:
                samples = runner.run(_samples(ways, work, concurrent, scale))
            found += rows(f"{work}, {concurrent} at a time", samples)
    return found


def _ways(url: str) -> list[tuple[AsyncMaker, str]]:
    return [(make, url) for make in (async_plain, async_wrapper, async_fast_wrapper, streams)]


async def _samples(ways: list[tuple[AsyncMaker, str]], work: str, concurrent: int, scale: float) -> Samples:
    subjects = [make(work, url) for make, url in ways]
    try:
        return await rates(subjects, concurrent, int(8 * scale) + 3, max(640, 2 * concurrent))
    finally:
        for subject in subjects:
            await subject.close()


def makers(peers: list[Peer]) -> list[tuple[Maker, Peer | None]]:
    """Whatever calls and waits, with the peer that it belongs to."""
    return [
        (plain, None),
        (wrapper, None),
        (fast_wrapper, None),
        (standard_library, None),
        *((peer.sync, peer) for peer in peers),
    ]
