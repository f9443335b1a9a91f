"""Writing Markdown: the few forms that the pages use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from pydantic import JsonValue


def blocks(*parts: str | None) -> str:
    """The parts as a page's text: a blank line between them, empty ones left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def section(title: str, *parts: str | None) -> str | None:
    """A section with its heading; nothing if there is nothing in it."""
    filled = [part for part in parts if part]
    return "\n\n".join([f"## {title}", *filled]) if filled else None


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)


def numbered(lines: Iterable[str]) -> str:
    """A list whose order matters."""
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; bars inside cells are escaped, line ends become spaces."""
    lines = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in cells)} |"


def code(language: str, text: str) -> str:
    """A block of code."""
    return f"```{language}\n{text.strip(chr(10))}\n```"


def body(value: JsonValue) -> str:
    """A body as it arrives: JSON, or a page or line of text."""
    if isinstance(value, str):
        return code("html" if value.lstrip().startswith("<") else "text", value)
    return code("json", json.dumps(value, indent=2, ensure_ascii=False))


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
