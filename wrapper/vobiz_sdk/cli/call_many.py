"""`vobiz call-many`: calls to everybody in a CSV file."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from vobiz_sdk.cli.terminal import complain, is_terminal, print_table

if TYPE_CHECKING:
    from vobiz_sdk.calls.many import CallRequest, CallResult, ProgressHook

UNDECIDED = 3
"""Exit code when of some nobody knows whether they were called."""
# With these the account itself is refused, and so is everybody else on the list.
_OF_THE_ACCOUNT = (401, 402, 403)
_MOST_LISTED = 20


def call_many(
    numbers: Annotated[
        Path,
        typer.Argument(
            help="CSV file: a number a line, or columns with a heading: `to`, and others of calls.create.",
            exists=True,
            dir_okay=False,
        ),
    ],
    answer_url: Annotated[str | None, typer.Option(help="Address of the call flow, where no column says so.")] = None,
    from_: Annotated[str | None, typer.Option("--from", help="Caller, where no column says so.")] = None,
    journal: Annotated[
        Path | None, typer.Option(help="Journal, with which a stopped run goes on; else FILE.journal beside the file.")
    ] = None,
    concurrency: Annotated[int, typer.Option(min=1, help="Requests under way at the same time.")] = 10,
    reconcile: Annotated[bool, typer.Option(help="Look up those of unknown outcome at the end.")] = False,
) -> None:
    """Call everybody in a file, each once, also if it is stopped and started again.

    Exits with 0 if all were placed, with 1 if some were not, and with 3 if of some nobody knows.
    """
    from vobiz_sdk import ConfigurationError, Vobiz

    journal = journal or numbers.with_name(f"{numbers.name}.journal")
    states: Counter[str] = Counter()
    undecided: list[CallResult] = []
    stopped = None
    try:
        with Vobiz() as vobiz, _bar(numbers) as advance:
            requests = read_requests(numbers, answer_url, from_)
            with vobiz.calls.create_many(
                requests, concurrency=concurrency, journal=journal, reconcile=reconcile, on_progress=advance
            ) as results:
                for result in results:
                    states["placed before" if result.resumed and result.state == "placed" else result.state] += 1
                    undecided += [result] if result.state == "undecided" else []
                    stopped = _account_refused(result)
                    if stopped:
                        break
    except ConfigurationError as error:
        complain(str(error))
        raise typer.Exit(2) from None
    _report(states, undecided, journal)
    if stopped:
        complain(f"Stopped, since it concerns all calls: {stopped}\nStart it again when that is settled.")
    raise typer.Exit(UNDECIDED if undecided else 1 if states["failed"] or stopped else 0)


def read_requests(file: Path, answer_url: str | None, from_: str | None) -> Iterator[CallRequest]:
    """The requests of a CSV file, one by one.

    Args:
        file: Its first line is a heading if one of its cells is `to`; else the first cell of each line is a number.
        answer_url: For lines that do not say.
        from_: For lines that do not say.
    """
    from vobiz_sdk.calls.many import CallRequest

    kinds = {name: str(kind) for name, kind in CallRequest.__annotations__.items()}
    defaults = {"answer_url": answer_url, "from_": from_}
    with file.open(newline="", encoding="utf-8-sig") as lines:
        rows = csv.reader(lines)
        heading = ["to"]
        for number, row in enumerate(rows):
            cells = [cell.strip() for cell in row]
            if number == 0 and "to" in cells:
                heading = ["from_" if cell == "from" else cell for cell in cells]
                continue
            if not any(cells):
                continue
            given: dict[str, str | int | bool] = {name: value for name, value in defaults.items() if value}
            for name, cell in zip(heading, cells, strict=False):
                if cell:
                    given[name] = _value(cell, kinds.get(name, ""))
            yield cast(CallRequest, given)


def _value(cell: str, kind: str) -> str | int | bool:
    """A cell as the kind of value that its column has; if it is none, the check before sending says so."""
    if "'int'" in kind and cell.isdecimal():
        return int(cell)
    if "'bool'" in kind and cell.lower() in ("true", "false"):
        return cell.lower() == "true"
    return cell


class _bar:  # noqa: N801 - used like a function
    """A progress bar, where a person looks at the error stream."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._shown = is_terminal(sys.stderr)

    def __enter__(self) -> ProgressHook | None:
        if not self._shown:
            return None
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True))
        self._progress.start()
        total = sum(1 for _ in read_requests(self._file, None, None))
        task = self._progress.add_task("calling", total=total)
        return lambda progress: self._progress.update(task, completed=progress.done)

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._progress.stop()


def _account_refused(result: CallResult) -> str | None:
    error = result.error
    return str(error) if error is not None and error.status in _OF_THE_ACCOUNT else None


def _report(states: Counter[str], undecided: list[CallResult], journal: Path) -> None:
    known = ("placed", "placed before", "failed", "undecided")
    print_table(("STATE", "CALLS"), [(state, str(states[state])) for state in known])
    if not undecided:
        return
    print("\nNobody knows whether these were called, and they are not called again:")
    for result in undecided[:_MOST_LISTED]:
        print(f"  line {result.position + 1} of the calls, {result.key} in {journal}")
    if len(undecided) > _MOST_LISTED:
        print(f"  … and {len(undecided) - _MOST_LISTED} more")
    print("Look them up: run it again with --reconcile.")
