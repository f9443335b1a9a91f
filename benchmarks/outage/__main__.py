"""`nox -s outage`: what retries do to a server that is down, and to one that has just come back."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from .policies import DEFAULT, NONE, POLICIES
from .server import FAILING, OUTAGES, OVERLOADED
from .simulation import Fleet, Result, simulate

AMPLIFICATION = 1.1
PEAK = 2.0
"""What our default keeps to, in every outage."""

EXPLANATION = f"""
amplification  requests that arrived while it was down, to the calls that were begun in that time
peak           requests in the busiest second of the minute after it, to those of a usual second
recovery       until no request waited a second for its turn any more; it can serve 1.5 times the usual traffic
lost           share of the calls begun after it that failed
Our default is to stay within {AMPLIFICATION} and {PEAK:g} when a client calls at least every ten seconds and the
outage is of ten minutes or more; a shorter one is what the first retries of a budget are for. A server that still
serves half is not down; there a retry that it asked for and then served costs nothing of the budget, so only the
retries in vain stay within the bound."""


class Cell(NamedTuple):
    """One simulation, by the places of its parts, since functions do not travel between processes."""

    fleet: Fleet
    outage: int
    policy: int
    seed: int


def run(cell: Cell) -> Result:
    """Simulate it, without a line in the log for every failure."""
    logging.getLogger("vobiz_sdk").setLevel(logging.CRITICAL)
    return simulate(cell.fleet, OUTAGES[cell.outage], POLICIES[cell.policy], cell.seed)


def compare(pool: ProcessPoolExecutor, fleet: Fleet, seed: int) -> Iterator[tuple[Cell, Result]]:
    """Every outage with every policy. What is never retried is the same in each of them: once is enough."""
    policies = range(len(POLICIES))
    cells = [
        Cell(fleet, outage, policy, seed)
        for outage in range(len(OUTAGES))
        for policy in policies
        if POLICIES[policy] is not NONE or outage == 0
    ]
    return zip(cells, pool.map(run, cells), strict=True)


def by_traffic(pool: ProcessPoolExecutor, fleet: Fleet, seed: int) -> Iterator[tuple[Cell, Result]]:
    """Our default, by how often a client calls."""
    cells = [
        Cell(fleet._replace(clients=100, every=every), OUTAGES.index(FAILING), POLICIES.index(DEFAULT), seed)
        for every in (1.0, 5.0, 10.0, 30.0, 60.0, 300.0)
    ]
    return zip(cells, pool.map(run, cells), strict=True)


def within_bounds(cell: Cell, result: Result) -> bool:
    """Whether our default keeps its promise, which is for long outages and clients that do not call seldom."""
    promised = cell.fleet.outage >= 600.0 and cell.fleet.every <= 10.0
    if POLICIES[cell.policy] is not DEFAULT or not promised:
        return True
    down = OUTAGES[cell.outage] is not OVERLOADED
    return result.peak <= PEAK and (result.amplification <= AMPLIFICATION or not down)


def main() -> int:
    """Print both tables; 1 if our default breaks a bound."""
    parser = argparse.ArgumentParser(prog="outage", description=__doc__)
    parser.add_argument("--clients", type=int, default=1000, help="number of clients (1000)")
    parser.add_argument("--minutes", type=float, default=10.0, help="length of the outage (10)")
    parser.add_argument("--every", type=float, default=10.0, help="seconds between two calls of a client (10)")
    parser.add_argument("--seed", type=int, default=1, help="another number, another run (1)")
    chosen = parser.parse_args()
    fleet = Fleet(clients=chosen.clients, every=chosen.every, outage=chosen.minutes * 60.0)
    broken = 0
    print(f"{fleet.clients} clients, a call each every {fleet.every:g} s, an outage of {chosen.minutes:g} minutes\n")
    print(f"{'outage':<33}{'policy':<17}{'amplification':>13}{'peak':>8}{'recovery':>10}{'lost':>8}")
    with ProcessPoolExecutor() as pool:
        for cell, result in compare(pool, fleet, chosen.seed):
            outage = "any" if POLICIES[cell.policy] is NONE else OUTAGES[cell.outage].name
            kept = within_bounds(cell, result)
            broken += not kept
            print(
                f"{outage:<33}{POLICIES[cell.policy].name:<17}{result.amplification:>13.3f}{result.peak:>8.2f}"
                f"{'>' if result.recovery >= fleet.after else '':>5}{result.recovery:>3.0f} s{result.lost:>8.1%}"
                f"{'' if kept else '  BROKEN'}",
                flush=True,
            )
        print(EXPLANATION)
        print(f"\n{FAILING.name}, our default, by the seconds between two calls of a client")
        for cell, result in by_traffic(pool, fleet, chosen.seed):
            print(f"{cell.fleet.every:>33g}{result.amplification:>30.3f}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
