"""Reading the YAML files of the contract, strictly, and saying where a fault is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT.parent


class ContractError(Exception):
    """A fault in the contract: which file, where in it, and the rule that it breaks."""

    def __init__(self, file: Path | str, location: str, rule: str) -> None:
        self.file = shown(file)
        self.location = location
        self.rule = " ".join(rule.split())
        super().__init__(f"{self.file}: {location}: {self.rule}")


def shown(file: Path | str) -> str:
    """The file's name as a person of this project would write it."""
    path = Path(file)
    return str(path.relative_to(PROJECT)) if path.is_relative_to(PROJECT) else path.name


class _StrictLoader(yaml.CSafeLoader):
    """Keeps timestamps as text and refuses a key that stands twice, which YAML lets pass in silence."""


def _mapping(loader: _StrictLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            mark = key_node.start_mark
            raise ContractError(mark.name, f"line {mark.line + 1}", f"the key {key!r} stands twice")
        seen.add(key)
    return {
        loader.construct_object(key, deep=True): loader.construct_object(value, deep=True) for key, value in node.value
    }


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_StrictLoader.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node))


def read_yaml(file: Path) -> Any:
    """The content of one YAML file.

    Raises:
        ContractError: the file is missing, is not YAML, or has a key twice.
    """
    try:
        with file.open(encoding="utf-8") as stream:
            return yaml.load(stream, Loader=_StrictLoader)  # noqa: S506 - a subclass of the safe loader
    except FileNotFoundError:
        raise ContractError(file, "file", "does not exist") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "file"
        raise ContractError(file, where, f"is not YAML: {error.problem}") from None
