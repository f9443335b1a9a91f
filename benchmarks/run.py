"""`nox -s bench`: what a call costs, as ratios to the plain httpx2 client within one interleaved run."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import peers
from benchmarks.answers import BODIES, WORK
from benchmarks.burst import burst_table
from benchmarks.cpu import sync_without_socket
from benchmarks.endurance import many_calls
from benchmarks.first_call import first_calls
from benchmarks.imports import import_costs
from benchmarks.loopback import async_over_loopback, sync_over_loopback, with_loop
from benchmarks.one_core import on_one_core
from benchmarks.parts import safety
from benchmarks.peers.peer import Peer, all_answers, readable
from benchmarks.profiling import profile
from benchmarks.report import Table, page, ratio_table
from benchmarks.server import canned_server

RESULTS = Path(__file__).parent / "RESULTS.md"
_PROFILED = {work.partition(" ")[0]: work for work in WORK}


class Conditions(NamedTuple):
    """Under what everything is measured.

    Attributes:
        urls: The canned server's addresses.
        scale: How many rounds there are, 1 being all.
        peers: The SDKs to compare with.
        uvloop: The event loop of that name, if it was asked for and is there.
    """

    urls: Mapping[str, str]
    scale: float
    peers: list[Peer]
    uvloop: Callable[[], asyncio.AbstractEventLoop] | None


def _cpu(conditions: Conditions) -> list[Table]:
    about = "CPU of one call of each layer as it comes, but for the pool of connections at the bottom, which is canned."
    layers = ratio_table("One call without a socket", about, "µs", sync_without_socket(conditions.scale))
    return [layers, safety(conditions.scale)]


def _sync(conditions: Conditions) -> list[Table]:
    about = (
        "Wall time of one call after the other, to a server of canned answers in a process of its own, "
        "on the same core as the client: to wake another one takes as long as a third of a call."
    )
    with on_one_core():
        found = sync_over_loopback(conditions.urls, conditions.scale, conditions.peers)
    return [ratio_table("One call over loopback", about, "µs", found)]


def _async(conditions: Conditions) -> list[Table]:
    about = "Calls per second in one process with asyncio's own event loop, by how many go on at once."
    found = async_over_loopback(conditions.urls, conditions.scale, conditions.peers)
    tables = [ratio_table("Many calls at once over loopback", about, "calls/s", found)]
    if conditions.uvloop:
        again = with_loop(conditions.urls, conditions.scale, conditions.uvloop)
        about = "The same with uvloop for all; the ratios are to the plain httpx2 client with uvloop."
        tables.append(ratio_table("Many calls at once over loopback, with uvloop", about, "calls/s", again))
    return tables


def _first(conditions: Conditions) -> list[Table]:
    about = "Wall time of the first call of a client that was just made, its connection over loopback included."
    found = first_calls(conditions.urls, conditions.scale, conditions.peers)
    return [ratio_table("The first call", about, "ms", found)]


PARTS: dict[str, Callable[[Conditions], list[Table]]] = {
    "cpu": _cpu,
    "sync": _sync,
    "async": _async,
    "first": _first,
    "imports": lambda conditions: [import_costs(conditions.scale, conditions.peers)],
    "memory": lambda conditions: [many_calls(conditions.urls, conditions.scale)],
    "burst": lambda _: [burst_table()],
}


def measure(parts: list[str], scale: float, asked: Mapping[str, Callable[[], Peer]], *, uvloop: bool) -> str:
    """Measure some parts, or all, and write the page."""
    there, absent = peers.found(asked)
    loop: Any = None
    if uvloop and find_spec("uvloop") is None:
        absent.append("uvloop")
    elif uvloop:
        loop = import_module("uvloop").new_event_loop
    notes = [f"`{name}` is not installed beside this program, so that its rows are missing." for name in absent]
    with canned_server(all_answers(BODIES, there)) as urls:
        tried = [readable(peer, urls) for peer in there]
        notes += [line for _, missing in tried for line in missing]
        conditions = Conditions(urls, scale, [peer for peer, _ in tried], loop)
        tables = [table for part in PARTS if part in parts for table in PARTS[part](conditions)]
    compared = [peer.distribution for peer in there] + (["uvloop"] if loop else [])
    return page(tables, compared, notes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, for a first look")
    parser.add_argument(
        "--only", action="append", choices=PARTS, metavar="PART", help=f"measure this part: {', '.join(PARTS)}"
    )
    parser.add_argument(
        "--peers",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="PLACE",
        help=f"also measure {', '.join(peers.OTHERS)}, and with uvloop; they may be installed in a place of their own",
    )
    parser.add_argument(
        "--peer",
        action="append",
        choices=peers.VENDORS,
        default=[],
        help="also measure the vendor's own SDK, if it is there",
    )
    parser.add_argument(
        "--write", nargs="?", type=Path, const=RESULTS, metavar="FILE", help=f"also write {RESULTS.name}, or that file"
    )
    parser.add_argument(
        "--profile", choices=_PROFILED, metavar="WORK", help=f"only show where time goes in {', '.join(_PROFILED)}"
    )
    options = parser.parse_args()
    if options.write == RESULTS and options.only:
        parser.error(f"{RESULTS.name} is written whole: leave out --only, or name another file")
    return options


def main() -> int:
    """Measure what was asked for and print the page."""
    options = _options()
    if options.profile:
        print(profile(_PROFILED[options.profile]))
        return 0
    if options.peers:
        peers.look_in(options.peers)
    asked = {name: peers.VENDORS[name] for name in options.peer}
    if options.peers is not None:
        asked |= peers.OTHERS
    text = measure(options.only or list(PARTS), 0.2 if options.quick else 1.0, asked, uvloop=options.peers is not None)
    print(text)
    if options.write:
        options.write.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
