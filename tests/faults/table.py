"""The cells, summed up: a row for every way to fail that comes to the same, a column for every effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tests.faults.faults import FAULTS
from tests.faults.run import KINDS, Cell
from tests.faults.subjects import EFFECTS, subjects

NONE = "–"  # noqa: RUF001 - a dash
HEAD = ("What happens", "Raised", "Outcome", *(f"`{effect}`" for effect in EFFECTS))


class Row(NamedTuple):
    """One line of the table.

    Attributes:
        group: Heading under which it stands.
        fault: What happens.
        only: For which operations alone, if not for all.
        exception: What is raised; empty for a success.
        outcome: The outcome of that.
        sent: How often it is sent, for each effect.
    """

    group: str
    fault: str
    only: str
    exception: str
    outcome: str
    sent: tuple[str, ...]


def rows(cells: Sequence[Cell]) -> list[Row]:
    """A row for each fault and each thing that came of it, those that came to the same taken together."""
    found: list[Row] = []
    for (group, name), of_fault in groupby(cells, key=lambda cell: (cell.group, cell.fault)):
        # The usual result first, then those of some operations only.
        results = sorted(_by_result(list(of_fault)), key=lambda result: result[0])
        found += [Row(group, name, *result) for result in results]
    merged: dict[Row, list[str]] = {}
    for row in found:
        merged.setdefault(row._replace(fault=""), []).append(row.fault)
    return [row._replace(fault=_together(list(dict.fromkeys(faults)))) for row, faults in merged.items()]


def _together(names: list[str]) -> str:
    """Names in one, where those that differ in their last word share the rest."""
    by_stem: dict[str, list[str]] = {}
    for name in names:
        stem, _, leaf = name.rpartition(" ")
        by_stem.setdefault(stem, []).append(leaf)
    return "; ".join(f"{stem} {', '.join(leaves)}" for stem, leaves in by_stem.items())


def _by_result(cells: list[Cell]) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    kinds = {(cell.expected.only, cell.result.exception, cell.result.outcome) for cell in cells}
    for kind in sorted(kinds):
        same = [cell for cell in cells if (cell.expected.only, cell.result.exception, cell.result.outcome) == kind]
        sent = tuple(
            " or ".join(sorted({_sent(cell) for cell in same if cell.effect == effect})) or NONE for effect in EFFECTS
        )
        yield *kind, sent


def _sent(cell: Cell) -> str:
    result = cell.result
    waits = ", ".join(f"{wait:g}" for wait in result.waits)
    tries = "" if result.attempts == result.received else f" of {result.attempts}"
    return f"{result.received}{tries}" + (f" ({waits} s)" if waits else "")


def summary(cells: Sequence[Cell]) -> str:
    """The table in Markdown, with nothing in it that differs from run to run."""
    requests = sum(cell.result.received for cell in cells)
    size = f"{len(subjects())} operations, {len(FAULTS)} faults, {len(KINDS)} clients, each also over fast connections"
    lines = [f"{len(cells):,} calls ({size}), for which {requests:,} requests arrived at the server."]
    for group, of_group in groupby(rows(cells), key=lambda row: row.group):
        lines += ["", f"### {group}", "", _line(HEAD), _line(["---"] * len(HEAD))]
        for row in of_group:
            fault = f"{row.fault} ({row.only})" if row.only else row.fault
            lines.append(_line([fault, f"`{row.exception}`" if row.exception else NONE, f"`{row.outcome}`", *row.sent]))
    return "\n".join(lines) + "\n"


def _line(parts: Sequence[str]) -> str:
    return f"| {' | '.join(parts)} |"


def violations(cells: Sequence[Cell]) -> Iterator[str]:
    """A line for every cell in which a promise was broken."""
    for cell in cells:
        for broken in cell.broken:
            yield f"{cell.operation} ({cell.effect}, {cell.kind}), {cell.fault}: {broken}"
