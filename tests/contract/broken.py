"""Faults put into a contract, and how the program must answer to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.contract.project import Project

TRUNKS = "/api/v1/Account/{auth_id}/trunks"
ONE_TRUNK = "/api/v1/Account/{auth_id}/trunks/{trunk_id}"
ROOT_FILE = "openapi/openapi.yaml"
PATHS = "openapi/paths/trunks.yaml"
SCHEMAS = "openapi/schemas/trunks.yaml"
CODES = "openapi/errors/codes.yaml"
STATUSES = "openapi/errors/statuses.yaml"
SHAPES = "openapi/errors/shapes.yaml"
RULES = "openapi/errors/retry_rules.yaml"


class Broken(NamedTuple):
    """One fault put into the contract, and how the line about it must read."""

    name: str
    file: str
    edit: Callable[[Any], object]
    location: str
    rule: str
    said_of: str | None = None
    """The file that the line names, where it is not the edited one."""


def operation(document: Any, path: str = TRUNKS, method: str = "get") -> Any:
    return document[path][method]


def code(document: Any, name: str = "TRUNK_NOT_FOUND") -> Any:
    return next(entry for entry in document if entry["code"] == name)


def status(document: Any, number: int) -> Any:
    return next(entry for entry in document if entry["status"] == number)


def answer(document: Any) -> Any:
    return operation(document)["responses"]["200"]["content"]["application/json"]


A_SCHEMA: Any = {"type": "object", "description": "Something."}


def assert_stops(project: Project, before: dict[str, bytes], file: str, location: str, rule: str) -> None:
    """Generating stops with one line, and nothing that was generated before has changed."""
    result = project.run()
    lines = result.err.splitlines()
    assert result.code == 1
    assert len(lines) == 1, result.err
    assert lines[0].startswith(f"{file}: {location}"), lines[0]
    assert rule in lines[0]
    assert len(lines[0]) < 400, "one clear line, not a dump"
    assert project.made() == before


def assert_broken(project: Project, broken: Broken) -> None:
    """Put the fault in; generating then stops and says so."""
    before = project.made()
    project.change(broken.file, broken.edit)
    assert_stops(project, before, broken.said_of or broken.file, broken.location, broken.rule)
