"""Reading the YAML files of the contract, strictly, and saying where a fault is."""

from __future__ import annotations

import pickle
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

PROJECT = Path(__file__).resolve().parents[2]
_LONGEST_RULE = 300


class ContractError(Exception):
    """A fault in the contract: which file, where in it, and the rule that it breaks."""

    def __init__(self, file: Path | str, location: str, rule: str) -> None:
        self.file = shown(file)
        self.location = location
        self.rule = _brief(" ".join(rule.split()))
        super().__init__(f"{self.file}: {location}: {self.rule}")


def shown(file: Path | str) -> str:
    """The file's name as a person would write it in the project's directory: from `openapi/` on."""
    path = Path(file)
    if not path.is_absolute():
        return path.as_posix()
    for folder in path.parents:
        if folder.name == "openapi":
            return path.relative_to(folder.parent).as_posix()
    return path.name


def _brief(text: str) -> str:
    # What is wrong stands at the end of most messages, what it is wrong with at the start.
    half = _LONGEST_RULE // 2
    return text if len(text) <= _LONGEST_RULE else f"{text[:half]} … {text[-half:]}"


class _StrictLoader(yaml.CSafeLoader):
    """Keeps timestamps as text and refuses a key that stands twice, which YAML lets pass in silence."""


class _Fault(Exception):
    """What is wrong with the content of a file, and in which line."""


def _mapping(loader: _StrictLoader, node: yaml.MappingNode) -> dict[str | int, Any]:
    content: dict[str | int, Any] = {}
    for key_node, value_node in node.value:
        key: object = loader.construct_object(key_node, deep=True)
        where = f"line {key_node.start_mark.line + 1}"
        if not isinstance(key, str | int):
            raise _Fault(where, "a key must be plain text or a number")
        if key in content:
            raise _Fault(where, f"the key {key!r} stands twice")
        content[key] = loader.construct_object(value_node, deep=True)
    return content


def _text(loader: _StrictLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_StrictLoader.add_constructor("tag:yaml.org,2002:timestamp", _text)


def read_yaml(file: Path) -> Any:
    """The content of one YAML file.

    Raises:
        ContractError: the file is missing, is not YAML, or has a key twice.
    """
    try:
        return pickle.loads(_parsed(file.read_text(encoding="utf-8")))  # noqa: S301 - made here, from YAML
    except FileNotFoundError:
        raise ContractError(file, "file", "does not exist") from None
    except UnicodeDecodeError:
        raise ContractError(file, "file", "is not UTF-8 text") from None
    except _Fault as fault:
        raise ContractError(file, *fault.args) from None
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "file"
        problem = error.problem if isinstance(error, yaml.MarkedYAMLError) else error
        raise ContractError(file, where, f"is not YAML: {problem}") from None


# Most files are read several times in one run, and parsing takes far longer than copying what came of it.
@lru_cache(maxsize=256)
def _parsed(text: str) -> bytes:
    return pickle.dumps(yaml.load(text, Loader=_StrictLoader))  # noqa: S506 - a subclass of the safe loader
