"""Contract, catalogue, exception classes and pages: what goes on one side alone stops the build by name."""

from __future__ import annotations

import copy
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.contract.project import REAL_PROJECT
from vobiz_contract.__main__ import main
from vobiz_contract.bundle import Bundle
from vobiz_contract.error_history import check_history
from vobiz_contract.four_sides import CATALOGUE, CLASSES, PAGES, check_classes, check_written
from vobiz_contract.source import ContractError

ROOT = REAL_PROJECT / "openapi" / "openapi.yaml"


@pytest.fixture
def sides(tmp_path: Path) -> Path:
    """A copy of the three sides beside the contract."""
    for place in (CLASSES, PAGES):
        shutil.copytree(REAL_PROJECT / place, tmp_path / place, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / CATALOGUE).parent.mkdir(parents=True)
    shutil.copy(REAL_PROJECT / CATALOGUE, tmp_path / CATALOGUE)
    return tmp_path


def check(contract: Bundle, project: Path) -> None:
    """What `nox -s generate -- --check` asks of the four sides."""
    check_history(contract, ROOT)
    check_classes(contract, project)
    check_written(contract, project)


def fault(contract: Bundle, project: Path) -> str:
    with pytest.raises(ContractError) as caught:
        check(contract, project)
    return str(caught.value)


def edited(contract: Bundle, edit: Callable[[Any], object]) -> Bundle:
    """The contract with another error catalogue."""
    catalogue = copy.deepcopy(contract.catalogue)
    edit(catalogue)
    return replace(contract, document={**contract.document, "x-error-catalogue": catalogue})


def without(entries: list[Any], key: str, name: object) -> None:
    before = len(entries)
    entries[:] = [entry for entry in entries if entry[key] != name]
    assert len(entries) == before - 1


def test_all_four_agree(contract: Bundle, sides: Path) -> None:
    check(contract, sides)


KINDS = pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        ("codes", "code", "TRUNK_NOT_FOUND"),
        ("codes", "code", "OUT_OF_RANGE"),
        ("statuses", "status", 405),
        ("failures", "name", "pool-exhausted"),
    ],
)


@KINDS
def test_one_that_goes_from_the_contract(contract: Bundle, sides: Path, kind: str, key: str, name: object) -> None:
    said = fault(edited(contract, lambda it: without(it[kind], key, name)), sides)
    assert str(name) in said
    assert "write a tombstone" in said


@KINDS
def test_one_that_goes_from_the_catalogue(contract: Bundle, sides: Path, kind: str, key: str, name: object) -> None:
    document = json.loads((sides / CATALOGUE).read_text(encoding="utf-8"))
    without(document[kind], key, name)
    (sides / CATALOGUE).write_text(json.dumps(document), encoding="utf-8")
    assert fault(contract, sides).startswith(f"generated/vobiz_api/catalogue.json: {name}: is missing here")


@KINDS
def test_a_page_that_goes(contract: Bundle, sides: Path, kind: str, key: str, name: object) -> None:
    (sides / PAGES / f"{name}.md").unlink()
    assert fault(contract, sides).startswith(f"docs/errors: {name}: is missing here")


@pytest.mark.parametrize(
    ("file", "name"), [("codes", "TrunkNotFoundError"), ("api", "BadGatewayError"), ("transport", "TimedOutError")]
)
def test_a_class_that_goes(contract: Bundle, sides: Path, file: str, name: str) -> None:
    source = sides / CLASSES / f"{file}.py"
    text = source.read_text(encoding="utf-8")
    shorter = re.sub(rf"class {name}\(.*?(?=\nclass |\Z)", "", text, flags=re.DOTALL)
    assert shorter != text
    source.write_text(shorter, encoding="utf-8")
    assert fault(contract, sides).startswith(f"wrapper/vobiz_sdk/errors: {name}: there is no such exception class")


def test_every_single_code_status_and_failure_is_missed(contract: Bundle, sides: Path) -> None:
    for kind, key in (("codes", "code"), ("statuses", "status"), ("failures", "name")):
        for entry in contract.catalogue[kind]:
            name = entry[key]
            page = sides / PAGES / f"{name}.md"
            kept = page.read_bytes()
            page.unlink()
            assert f": {name}: " in fault(contract, sides)
            page.write_bytes(kept)


def test_a_class_that_is_not_handed_on(contract: Bundle, sides: Path) -> None:
    source = sides / CLASSES / "__init__.py"
    source.write_text(source.read_text(encoding="utf-8").replace('    "TrunkNotFoundError",\n', ""), encoding="utf-8")
    assert "TrunkNotFoundError: __init__.py does not hand it on" in fault(contract, sides)


def test_a_class_that_nothing_names(contract: Bundle, sides: Path) -> None:
    source = sides / CLASSES / "codes.py"
    more = '\n\nclass NumberBusyError(ConflictError):\n    """Something new."""\n'
    source.write_text(source.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert "NumberBusyError: no code, status or failure" in fault(contract, sides)


def test_a_page_of_nothing(contract: Bundle, sides: Path) -> None:
    (sides / PAGES / "GONE.md").write_text("# GONE\n", encoding="utf-8")
    assert fault(contract, sides).startswith("docs/errors: GONE: is here, but not in openapi/errors")


def test_the_build_fails_with_the_line(sides: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sides / "openapi").symlink_to(REAL_PROJECT / "openapi")
    (sides / PAGES / "dns-failed.md").unlink()
    assert main(["--project", str(sides), "--check"]) == 1
    assert capsys.readouterr().err == "docs/errors: dns-failed: is missing here: run nox -s generate\n"
