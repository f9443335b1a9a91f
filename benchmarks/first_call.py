"""What the first call of a client takes, its connection included: in a process that runs, and in one that starts."""

from __future__ import annotations

import time
from collections.abc import Mapping

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, CALL
from benchmarks.fresh import run_fresh
from benchmarks.loopback import makers
from benchmarks.measure import Row, rows
from benchmarks.peers.peer import Peer, key
from benchmarks.subjects import AUTH, PLAIN, WRAPPER

_WORK = "success"
_TIMED = """
import sys, time
url = sys.argv[1]
begun = time.perf_counter()
{client}
made = time.perf_counter()
{call}
print((time.perf_counter() - made) * 1000, (time.perf_counter() - begun) * 1000)
"""
_PROGRAMS = {
    PLAIN: _TIMED.format(
        client=f"import httpx2; client = httpx2.Client(headers={AUTH!r}, trust_env=False)",
        call=f"client.post(url + '/api/v1/Account/{AUTH_ID}/Call/', json={CALL!r}).json()",
    ),
    WRAPPER: _TIMED.format(
        client=f"from vobiz_sdk import Vobiz; client = Vobiz({AUTH_ID!r}, {AUTH_TOKEN!r}, base_url=url)",
        call=f"client.calls.create(from_={CALL['from']!r}, to={CALL['to']!r}, answer_url={CALL['answer_url']!r})",
    ),
}


def first_calls(urls: Mapping[str, str], scale: float, peers: list[Peer]) -> list[Row]:
    """Milliseconds of the first call after a client was made, and with the loading and making of it."""
    found = _running(urls, scale, peers)
    alone: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    whole: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    for _ in range(int(12 * scale) + 3):
        for name, program in _PROGRAMS.items():
            call, everything = run_fresh(program, urls[_WORK])
            alone[name].append(call)
            whole[name].append(everything)
    found += rows("fresh interpreter, the call alone", alone)
    found += rows("fresh interpreter, import, client and call", whole)
    return found


def _running(urls: Mapping[str, str], scale: float, peers: list[Peer]) -> list[Row]:
    samples: dict[str, list[float]] = {}
    # The first round loads what all of them need, and is left out.
    for turn in range(int(60 * scale) + 4):
        for make, peer in makers([peer for peer in peers if _WORK in peer.answers]):
            subject = make(_WORK, urls[key(peer, _WORK) if peer else _WORK])
            begun = time.perf_counter()
            subject.call()
            taken = (time.perf_counter() - begun) * 1000
            subject.close()
            if turn:
                samples.setdefault(subject.name, []).append(taken)
    return rows("process that runs, the call alone", samples)
