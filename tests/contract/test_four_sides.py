"""Contract, catalogue, exception classes and pages: what goes on one side alone stops the build by name."""

from __future__ import annotations

import json
import re

import pytest

from tests.contract.broken import CODES, code, status
from tests.contract.project import Project, Result

FAILURES = "openapi/errors/failures.yaml"
STATUSES = "openapi/errors/statuses.yaml"


def assert_named(result: Result, *names: str) -> None:
    assert result.code == 1
    (line,) = result.err.splitlines()
    assert all(name in line for name in names), line


def forget_relations(document: list[dict[str, object]], name: str) -> None:
    for entry in document:
        entry["related"] = [other for other in entry.get("related", []) if other != name]  # type: ignore[attr-defined]


def test_all_four_agree(project: Project) -> None:
    assert project.run("--check").code == 0


@pytest.mark.parametrize("name", ["TRUNK_NOT_FOUND", "OUT_OF_RANGE"])
def test_a_code_that_goes_from_the_contract(project: Project, name: str) -> None:
    project.change(CODES, lambda d: (d.remove(code(d, name)), forget_relations(d, name)))
    assert_named(project.run("--check"), name, "removed.yaml")
    assert_named(project.run(), name, "tombstone")


def test_a_status_that_goes_from_the_contract(project: Project) -> None:
    project.change(STATUSES, lambda d: d.remove(status(d, 405)))
    assert_named(project.run(), "405", "tombstone")


def test_a_failure_that_goes_from_the_contract(project: Project) -> None:
    def forget(document: list[dict[str, object]]) -> None:
        document[:] = [entry for entry in document if entry["name"] != "pool-exhausted"]
        forget_relations(document, "pool-exhausted")

    project.change(FAILURES, forget)
    assert_named(project.run(), "pool-exhausted", "tombstone")


@pytest.mark.parametrize(("kind", "key", "name"), [("codes", "code", "TRUNK_NOT_FOUND"), ("failures", "name", "timed-out")])
def test_an_entry_that_goes_from_the_catalogue(project: Project, kind: str, key: str, name: str) -> None:
    file = project.path / "generated/vobiz_api/catalogue.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    document[kind] = [entry for entry in document[kind] if entry[key] != name]
    file.write_text(json.dumps(document), encoding="utf-8")
    assert_named(project.run("--check"), name, "generated/vobiz_api/catalogue.json")


@pytest.mark.parametrize(
    ("file", "name"), [("codes", "TrunkNotFoundError"), ("api", "BadGatewayError"), ("transport", "TimedOutError")]
)
def test_a_class_that_goes(project: Project, file: str, name: str) -> None:
    source = project.path / f"wrapper/vobiz_sdk/errors/{file}.py"
    text = source.read_text(encoding="utf-8")
    shorter = re.sub(rf"class {name}\(.*?(?=\nclass |\Z)", "", text, flags=re.DOTALL)
    assert shorter != text
    source.write_text(shorter, encoding="utf-8")
    assert_named(project.run("--check"), name, "wrapper/vobiz_sdk/errors")
    assert_named(project.run(), name)


def test_a_class_that_is_not_handed_on(project: Project) -> None:
    source = project.path / "wrapper/vobiz_sdk/errors/__init__.py"
    source.write_text(source.read_text(encoding="utf-8").replace('    "TrunkNotFoundError",\n', ""), encoding="utf-8")
    assert_named(project.run(), "TrunkNotFoundError", "nobody can catch it")


def test_a_class_that_nothing_names(project: Project) -> None:
    source = project.path / "wrapper/vobiz_sdk/errors/codes.py"
    more = '\n\nclass NumberBusyError(ConflictError):\n    """Something new."""\n'
    source.write_text(source.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert_named(project.run(), "NumberBusyError", "no code, status or failure")


@pytest.mark.parametrize("name", ["TRUNK_NOT_FOUND", "409", "dns-failed"])
def test_a_page_that_goes(project: Project, name: str) -> None:
    (project.path / f"docs/errors/{name}.md").unlink()
    assert_named(project.run("--check"), name, "docs/errors")


def test_a_page_of_nothing(project: Project) -> None:
    (project.path / "docs/errors/GONE.md").write_text("# GONE\n", encoding="utf-8")
    assert_named(project.run("--check"), "GONE", "docs/errors")
