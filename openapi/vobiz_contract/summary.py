"""What a generation changed, in a few lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def parts(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Operations, models and codes of a bundled document, by name."""
    return {
        "operations": {
            # A method or path of its own is as much of an operation as what it says.
            operation["operationId"]: (path, method, operation)
            for path, item in document.get("paths", {}).items()
            for method, operation in item.items()
            if isinstance(operation, dict) and "operationId" in operation
        },
        "models": document.get("components", {}).get("schemas", {}),
        "codes": {code["code"]: code for code in document.get("x-error-catalogue", {}).get("codes", [])},
    }


def summarise(before: dict[str, Any], after: dict[str, Any]) -> str:
    """One line for each kind of part: how many there are, and which came, went or changed."""
    old, new = parts(before), parts(after)
    lines = []
    for kind, now in new.items():
        was = old[kind]
        added = sorted(now.keys() - was.keys())
        removed = sorted(was.keys() - now.keys())
        changed = sorted(name for name in now.keys() & was.keys() if now[name] != was[name])
        notes = [f"{sign}{_names(names)}" for sign, names in (("+ ", added), ("- ", removed), ("~ ", changed)) if names]
        lines.append(f"{kind}: {len(now)}" + (f" ({'; '.join(notes)})" if notes else ", unchanged"))
    return "\n".join(lines)


def _names(names: list[str]) -> str:
    shown = ", ".join(names[:6])
    return shown if len(names) <= 6 else f"{shown} and {len(names) - 6} more"


def read_document(file: Path) -> dict[str, Any]:
    """A bundled document that was written before; an empty one if there is none, or none that can be read."""
    try:
        document: object = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):  # such as the marks of a merge that did not go through
        return {}
    return document if isinstance(document, dict) else {}
