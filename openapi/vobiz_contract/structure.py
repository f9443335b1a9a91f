"""Checks that a file of the contract holds the kinds of values that the rules expect there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from vobiz_contract.source import ContractError, read_yaml

_FILE = Path(__file__).with_name("structure.yaml")
_IDENTIFIERS = ("code", "id", "status")


def check_structure(content: Any, file: Path, part: str) -> None:
    """Compare a file's content with `structure.yaml`.

    Args:
        content: The loaded file.
        file: Where it comes from.
        part: What it should be: a name below `$defs`.

    Raises:
        ContractError: a value is of the wrong kind.
    """
    for error in _validator(part).iter_errors(content):
        raise ContractError(file, _location(content, error.instance_path) or "document", error.message)


@cache
def _validator(part: str) -> jsonschema_rs.Draft202012Validator:
    # The mask keeps whole documents out of the message.
    return jsonschema_rs.Draft202012Validator({**read_yaml(_FILE), "$ref": f"#/$defs/{part}"}, mask="this")


def _location(content: Any, path: list[str | int]) -> str:
    """The path with dots; an entry of the catalogue's lists goes by its name and not by its number."""
    names = [str(key) for key in path]
    if path and isinstance(content, list):
        entry: Any = content[int(path[0])]
        if isinstance(entry, dict):
            names[0] = str(next((entry[name] for name in _IDENTIFIERS if name in entry), path[0]))
    return ".".join(names)
