"""`nox -s faults`: every operation under every fault, on both clients, and what came of it."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

from tests.faults.faults import FAULTS
from tests.faults.run import run_matrix
from tests.faults.table import summary, violations

SUMMARY = Path(__file__).parents[2] / "docs" / "guides" / "faults.txt"
MOST_SHOWN = 40


def main() -> int:
    """Run the matrix; 1 if a promise was broken, or the written summary is stale and was asked for."""
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--only", default="", metavar="TEXT", help="only the faults whose name or group has this in it")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--write", action="store_true", help="write the summary that the documentation shows")
    what.add_argument("--check", action="store_true", help="fail if that summary is stale")
    options = parser.parse_args()
    if options.only and (options.write or options.check):
        parser.error("--only shows a part, which is not the summary")

    chosen = [fault for fault in FAULTS if options.only.lower() in f"{fault.group} {fault.name}".lower()]
    if not chosen:
        parser.error(f"no fault has {options.only!r} in its name or group")
    begun = time.monotonic()
    cells = run_matrix(chosen)
    page = summary(cells)
    print(page)
    used = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    print(f"{len(cells):,} cells in {time.monotonic() - begun:.0f} s ({used:.0f} s of CPU)")

    broken = list(violations(cells))
    for line in broken[:MOST_SHOWN]:
        print(line)
    if broken:
        print(f"{len(broken):,} promises were broken")
        return 1
    if options.write:
        SUMMARY.write_text(page, encoding="utf-8")
    if options.check and (not SUMMARY.exists() or SUMMARY.read_text(encoding="utf-8") != page):
        print(f"{SUMMARY.name} is stale; run: nox -s faults -- --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
