"""Have every number of a file called, once, and tell what became of each. It can be stopped and started again.

python -m fleet.dial numbers.csv
python -m fleet.dial numbers.csv --placed +919876543210 --not-placed +919876543211

The second one is for those that are undecided, once you know. Everything goes by the file's name.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter, deque
from dataclasses import replace
from pathlib import Path

import msgspec
from celery.result import AsyncResult

from fleet.app import DEADLINE, SETTLE, VISIBILITY_TIMEOUT
from fleet.ledger import Entry, Ledger
from fleet.tasks import call
from vobiz_sdk import VobizError


def main() -> int:
    """Submit, wait, report; 0 if all were placed, 3 if of some nobody knows, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="dial")
    parser.add_argument("file", type=Path)
    parser.add_argument("--placed", action="append", default=[], metavar="NUMBER")
    parser.add_argument("--not-placed", action="append", default=[], metavar="NUMBER")
    options = parser.parse_args()
    ledger = Ledger(options.file.name)
    for number in options.placed:
        revise(ledger, number, "undecided", placed=True)
    for number in options.not_placed:
        revise(ledger, number, "undecided", placed=False)
    with options.file.open(newline="", encoding="utf-8") as lines:
        numbers = dict.fromkeys(row[0].strip() for row in csv.reader(lines) if row)
    for number in numbers:
        revise(ledger, number, "failed", placed=False)
    states: Counter[str] = Counter()
    waiting = deque((number, call.delay(options.file.name, number)) for number in numbers)
    while waiting:
        number, result = waiting.popleft()
        if is_done(result):
            states[report(ledger, number, result)] += 1
        else:
            # Redis may have lost it together with a worker. If it has not, the second one does no harm.
            waiting.append((number, call.delay(options.file.name, number)))
    print(", ".join(f"{count} {state}" for state, count in sorted(states.items())))
    return 0 if set(states) <= {"placed"} else 3 if states["undecided"] else 1


def revise(ledger: Ledger, number: str, state: str, *, placed: bool) -> None:
    """Count a number that is in this state as called, or have it called again."""
    entry = ledger.read(number)
    if entry.state == state:
        ledger.swap(number, entry, replace(entry, state="placed") if placed else Entry())


def is_done(result: AsyncResult[object]) -> bool:
    """Wait for a task; False if it takes longer than when a worker dies over it."""
    last = time.monotonic() + VISIBILITY_TIMEOUT + DEADLINE + SETTLE
    while not result.ready() and time.monotonic() < last:
        time.sleep(0.1)
    return result.ready()


def report(ledger: Ledger, number: str, result: AsyncResult[object]) -> str:
    """Print what became of a number."""
    told = result.result
    # A task that ended otherwise, as when Redis failed, is taken up by the next run where the ledger says.
    entry = msgspec.convert(told, Entry) if isinstance(told, dict) else ledger.read(number)
    why = ""
    if entry.error is not None:
        error = VobizError.from_dict(entry.error)
        why = f"{type(error).__name__}, {error.outcome}, {error.code}, {error.request_id}"
    print(number, entry.state, entry.request_uuid or "", why, flush=True)
    return entry.state


if __name__ == "__main__":
    sys.exit(main())
