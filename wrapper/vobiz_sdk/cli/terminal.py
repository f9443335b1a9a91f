"""Printing for people on a terminal, and plainly for everything else."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TextIO

from vobiz_api.types import JsonValue


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at this stream."""
    return stream.isatty()


def print_markdown(text: str, *, plain: bool) -> None:
    """Print Markdown: rendered on a terminal, as it is where it is piped on or asked for plainly."""
    if plain or not is_terminal(sys.stdout):
        print(text.rstrip("\n"))
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(text, code_theme="ansi_dark", hyperlinks=False))


def print_json(value: JsonValue) -> None:
    """Print JSON, indented, with every character as it is."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under headings: drawn on a terminal, in columns of spaces elsewhere."""
    if is_terminal(sys.stdout):
        from rich import box
        from rich.console import Console
        from rich.table import Table

        table = Table(*headings, box=box.SIMPLE_HEAD)
        for row in rows:
            table.add_row(*row)
        Console().print(table)
        return
    widths = [max(len(cell) for cell in column) for column in zip(headings, *rows, strict=True)]
    for row in (headings, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def complain(text: str) -> None:
    """Say something that is not the result: on the error stream, so that a pipe gets none of it."""
    print(text, file=sys.stderr)
