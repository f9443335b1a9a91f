"""The report of a changed contract: what a change is called, what it means for callers, which version it asks for."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.contract.changed import (
    ADDS,
    BREAKS,
    BUMPS,
    CASES,
    CODES,
    PATHS,
    RETRY,
    ROOT,
    SCHEMAS,
    TRUNKS,
    WORDS,
    Edit,
    answer,
    create,
)
from tests.contract.project import REAL_PROJECT, Project
from vobiz_contract.bundle import Bundle, bundle
from vobiz_contract.compare import compare
from vobiz_contract.four_sides import CLASSES
from vobiz_contract.report import bump, report, sentence

HEADINGS = [RETRY, BREAKS, ADDS, WORDS]


@pytest.fixture
def copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    """A copy of the contract in which nothing is generated."""
    for place in ("openapi", CLASSES):
        shutil.copytree(REAL_PROJECT / place, tmp_path / place, ignore=shutil.ignore_patterns("__pycache__"))
    return Project(tmp_path, capsys)


def after(copy: Project, *edits: tuple[str, Edit]) -> dict[str, Any]:
    """The bundled document of the copy once it is changed."""
    for file, edit in edits:
        copy.change(file, edit)
    return bundle(copy.path / ROOT).document


@pytest.mark.parametrize(("file", "edit", "heading", "line"), CASES)
def test_a_change_is_named_and_judged(
    contract: Bundle, copy: Project, file: str, edit: Edit, heading: str, line: str
) -> None:
    text = report(contract.document, after(copy, (file, edit)))
    section = text.split(f"## {heading}\n\n")[1].split("\n\n")[0]
    assert any(line in printed for printed in section.splitlines()), text
    # Nothing more serious is said of it.
    graver = HEADINGS[: HEADINGS.index(heading)]
    assert not any(f"## {other}\n" in text for other in graver), text
    assert f"This calls for a {BUMPS[heading]} version: " in text


def test_what_alters_retries_comes_first_and_what_breaks_decides_the_version(contract: Bundle, copy: Project) -> None:
    changed = after(
        copy,
        (PATHS, lambda d: d[TRUNKS]["post"].update({"x-effect": "idempotent"})),
        (SCHEMAS, lambda d: (create(d).pop("secure"), answer(d).update(color={"type": ["string", "null"]}))),
        (CODES, lambda d: d[0].update(title="Another")),
    )
    text = report(contract.document, changed)
    headings = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert headings == [RETRY, BREAKS, ADDS, WORDS, "Version"]
    assert "This calls for a major version: it breaks callers, and it alters when requests are sent again." in text


def test_a_nested_field_of_a_request_that_is_now_required_breaks(contract: Bundle, copy: Project) -> None:
    def nest(document: Any) -> None:
        contact = {"type": "object", "required": ["email"], "properties": {"email": {"type": "string"}}}
        document["TrunkContact"] = contact
        create(document)["contacts"] = {"type": "array", "items": {"$ref": "#/TrunkContact"}}

    def tighten(document: Any) -> None:
        document["TrunkContact"]["properties"]["name"] = {"type": "string"}
        document["TrunkContact"]["required"].append("name")

    before = after(copy, (SCHEMAS, nest))
    found = compare(before, after(copy, (SCHEMAS, tighten)))
    assert [sentence(change) for change in found] == ["`TrunkContact.name`: request field added; required."]
    assert bump(found) == ("major", "it breaks callers")


def test_no_change_has_no_version(contract: Bundle) -> None:
    text = report(contract.document, contract.document)
    assert text.startswith("The contract is unchanged: ")
    assert compare(contract.document, contract.document) == []


def test_nothing_changes_without_a_word(contract: Bundle, copy: Project) -> None:
    changed = after(copy, (ROOT, lambda d: d["externalDocs"].update(url="https://elsewhere.test")))
    found = compare(contract.document, changed)
    assert [sentence(change) for change in found] == ["`contract`: parts that callers do not see changed."]
    assert bump(found)[0] == "patch"


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        ("0.1.0", "0.1.0", "From 0.1.0 that is 0.2.0; `openapi.yaml` says 0.1.0, which is not enough."),
        ("0.1.0", "0.2.0", "From 0.1.0 that is 0.2.0; `openapi.yaml` says 0.2.0, which is enough."),
        ("1.4.2", "1.5.0", "From 1.4.2 that is 2.0.0; `openapi.yaml` says 1.5.0, which is not enough."),
        ("1.9.0", "2.0.0", "From 1.9.0 that is 2.0.0; `openapi.yaml` says 2.0.0, which is enough."),
        ("next", "next", "This calls for a major version: it breaks callers."),
    ],
)
def test_the_version_is_counted(contract: Bundle, copy: Project, was: str, now: str, words: str) -> None:
    before = {**contract.document, "info": {**contract.document["info"], "version": was}}
    changed = after(copy, (SCHEMAS, lambda d: create(d).pop("secure")))
    changed["info"]["version"] = now
    assert words in report(before, changed)


def test_generating_prints_the_report_and_writes_it_to_a_file(project: Project, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_bytes((project.path / "generated/vobiz_api/openapi.json").read_bytes())
    project.change(CODES, lambda d: d[0].update(title="Another"))
    file = tmp_path / "report.md"
    result = project.run("--report", str(file))
    assert result.code == 0, result.err
    text = file.read_text(encoding="utf-8")
    assert "- `INVALID_CREDENTIALS`: title changed." in text
    assert result.out.startswith(text)
    # A second run has nothing to tell, unless it is asked what changed since a version of before.
    assert "The contract is unchanged" in project.run("--report", str(file)).out
    assert project.run("--check", "--since", str(earlier), "--report", str(file)).code == 0
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["[]", "{}", "<<<<<<<"])
def test_a_version_to_compare_with_that_is_none_is_refused(copy: Project, tmp_path: Path, text: str) -> None:
    file = tmp_path / "earlier.json"
    file.write_text(text, encoding="utf-8")
    result = copy.run("--check", "--since", str(file))
    assert (result.code, result.err) == (1, "earlier.json: $: holds no bundled document to compare with\n")


def test_a_report_that_cannot_be_written_is_one_line(copy: Project, tmp_path: Path) -> None:
    result = copy.run("--check", "--report", str(tmp_path / "absent" / "report.md"))
    assert result.code == 1
    assert result.err.startswith("report.md: $: cannot be written: ")


def test_the_same_documents_give_the_same_text_in_every_process(
    contract: Bundle, copy: Project, tmp_path: Path
) -> None:
    changed = after(
        copy,
        (SCHEMAS, lambda d: (answer(d).pop("secure"), answer(d).pop("name"), create(d)["transport"].pop("enum"))),
        (PATHS, lambda d: d[TRUNKS]["post"].update({"x-error-codes": []})),
    )
    for name, document in (("before", contract.document), ("after", changed)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    program = (
        "import json, pathlib, sys; from vobiz_contract.report import report;"
        "print(report(*(json.loads(pathlib.Path(name).read_text()) for name in ('before.json', 'after.json'))), end='')"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONPATH": str(REAL_PROJECT / "openapi"), "PYTHONHASHSEED": seed},
            cwd=tmp_path,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert texts == {report(contract.document, changed)}
