"""The results as a page: on what they were measured, and one table per kind of work."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import Row

_PACKAGES = ("vobiz-sdk", "httpx2", "httpcore2", "anyio", "msgspec", "jsonschema-rs")


class Table(NamedTuple):
    """What one kind of work came to. The first `words` columns are words, the others figures."""

    title: str
    about: str
    head: tuple[str, ...]
    lines: Sequence[tuple[str, ...]]
    words: int = 2


def ratio_table(title: str, about: str, unit: str, found: Sequence[Row]) -> Table:
    """Medians, spreads and ratios, and no more."""
    head = ("work", "subject", f"median, {unit}", "spread", "ratio")
    return Table(
        title,
        about,
        head,
        [(row.work, row.subject, f"{row.median:,.1f}", f"{row.spread:,.1f}", f"{row.ratio:.2f}") for row in found],
    )


def page(tables: Sequence[Table], compared: Sequence[str], notes: Sequence[str]) -> str:
    """The whole page, in Markdown; its headings stand below one of the page that includes it.

    Args:
        tables: In the order in which they are shown.
        compared: The distributions that the subjects are compared with, beside those that are always there.
        notes: What else the reader has to know, such as that something could not be measured.
    """
    versions = ", ".join(f"{name} {_version(name)}" for name in (*_PACKAGES, *compared))
    lines = [
        f"{machine()}; Python {platform.python_version()}.",
        f"{versions}.",
        "",
        "Medians of interleaved rounds; the spread is half the interquartile range; ratios are to the plain httpx2",
        "client in the same run. Less time is better, and more calls per second.",
    ]
    for note in notes:
        lines += ["", note]
    for table in tables:
        lines += ["", f"### {table.title}", "", table.about]
        if table.lines:
            rule = [*["---"] * table.words, *["---:"] * (len(table.head) - table.words)]
            lines += ["", _line(table.head), f"|{'|'.join(rule)}|", *map(_line, table.lines)]
    return "\n".join(lines) + "\n"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # laid beside this program, and not installed
        return "of no known version"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def machine() -> str:
    """The machine and its system, as far as it says."""
    processors = f"{os.cpu_count()} processors"
    model = _processor()
    named = f"{processors} ({model})" if model else processors
    return f"{named}, {platform.machine()}, {_system()}"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor()


def _system() -> str:
    kernel = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    except (OSError, KeyError):
        return kernel
