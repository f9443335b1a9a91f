"""Regeneration: the same bytes each time, stale files named, changes summed up, nothing of a run left behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.contract.project import REAL_PROJECT, Project
from vobiz_contract.__main__ import checked_bundle
from vobiz_contract.operations import operation_data

SCHEMAS = "openapi/schemas/trunks.yaml"


def generate_elsewhere(project: Path, hash_seed: str, directory: Path) -> None:
    """Run the program as people do: in a process of its own."""
    subprocess.run(
        [sys.executable, "-m", "vobiz_contract", "--project", os.path.relpath(project, directory)],
        env={**os.environ, "PYTHONPATH": str(REAL_PROJECT / "openapi"), "PYTHONHASHSEED": hash_seed},
        cwd=directory,
        check=True,
        capture_output=True,
    )


def test_two_generations_are_the_same_bytes(project: Project, tmp_path: Path) -> None:
    first = project.made()
    assert first
    for seed, directory in (("1", tmp_path), ("2", project.path / "openapi")):
        shutil.rmtree(project.path / "generated")
        shutil.rmtree(project.path / "docs")
        generate_elsewhere(project.path, seed, directory)
        assert project.made() == first


def test_nothing_made_tells_where_it_was_made(project: Project) -> None:
    places = [os.fsencode(place) for place in (project.path, REAL_PROJECT, tempfile.gettempdir(), Path.home())]
    assert [name for name, content in project.made().items() if any(place in content for place in places)] == []


def test_a_second_run_changes_nothing(project: Project) -> None:
    before = {name: os.stat(project.path / name).st_mtime_ns for name in project.made()}
    result = project.run()
    assert result.code == 0
    assert "Everything generated is up to date." in result.out
    assert {name: os.stat(project.path / name).st_mtime_ns for name in project.made()} == before


def test_the_program_leaves_nothing_beside_what_it_made(project: Project) -> None:
    project.change(
        SCHEMAS, lambda document: document["Trunk"]["properties"]["name"].update(description="Another text.")
    )
    project.run()
    assert [path.name for path in (project.path / "generated").iterdir()] == ["vobiz_api"]
    assert sorted(path.name for path in (project.path / "docs").iterdir()) == ["api", "errors"]


EDITED = [
    "generated/vobiz_api/models/trunk.py",
    "generated/vobiz_api/openapi.json",
    "generated/vobiz_api/py.typed",
    "docs/errors/TRUNK_NOT_FOUND.md",
    "docs/errors/index.md",
    "docs/api/trunks.md",
]


def test_check_names_every_edited_file_and_changes_nothing(project: Project) -> None:
    for file in EDITED:
        project.append(file, "\n# edited by hand\n")
    before = project.made()
    result = project.run("--check")
    assert result.code == 1
    assert sorted(result.err.splitlines()) == sorted(f"stale: {file}" for file in EDITED)
    assert project.made() == before


def test_generating_restores_every_edited_file(project: Project) -> None:
    before = project.made()
    for file in EDITED:
        project.append(file, "\n# edited by hand\n")
    result = project.run()
    assert result.code == 0
    assert {line for line in result.out.splitlines() if line.startswith("wrote: ")} == {
        f"wrote: {file}" for file in EDITED
    }
    assert project.made() == before


def test_check_names_every_missing_file(project: Project) -> None:
    # A missing page of an error has a line of its own: tests/contract/test_four_sides.py.
    missing = [file for file in EDITED if file != "docs/errors/TRUNK_NOT_FOUND.md"]
    for file in missing:
        (project.path / file).unlink()
    result = project.run("--check")
    assert result.code == 1
    assert sorted(result.err.splitlines()) == sorted(f"stale: {file}" for file in missing)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("generated/vobiz_api/models/leftover.py", "stale: generated/vobiz_api/models/leftover.py"),
        (
            "docs/errors/LEFTOVER.md",
            "docs/errors: LEFTOVER: is here, but not in openapi/errors: run nox -s generate",
        ),
    ],
)
def test_check_names_a_leftover_file_and_generating_removes_it(project: Project, file: str, line: str) -> None:
    (project.path / file).write_text("left over\n", encoding="utf-8")
    result = project.run("--check")
    assert (result.code, result.err.splitlines()) == (1, [line])
    assert project.run().code == 0
    assert not (project.path / file).exists()


def test_check_passes_when_all_is_well_and_ignores_compiled_files(project: Project) -> None:
    cache = project.path / "generated/vobiz_api/__pycache__"
    cache.mkdir()
    (cache / "model.cpython-311.pyc").write_bytes(b"compiled")
    assert project.run("--check").code == 0


def test_check_names_what_a_change_of_the_contract_makes_stale(project: Project) -> None:
    project.change(
        SCHEMAS, lambda document: document["Trunk"]["properties"]["name"].update(description="Another text.")
    )
    result = project.run("--check")
    assert result.code == 1
    assert result.err.splitlines() == [
        "stale: generated/vobiz_api/models/trunk.py",
        "stale: generated/vobiz_api/openapi.json",
        "stale: docs/api/trunks.md",
    ]


def test_generated_files_keep_the_projects_paths_apart_from_its_own(project: Project) -> None:
    # A template of the copy is used, not the one of the project that the program happens to lie in.
    project.append("openapi/templates/package_init.py.jinja", "\nCOPY = True\n")
    assert project.run().code == 0
    assert "COPY = True" in (project.path / "generated/vobiz_api/__init__.py").read_text(encoding="utf-8")


def test_the_first_generation_says_how_much_there_is(project: Project) -> None:
    shutil.rmtree(project.path / "generated")
    result = project.run()
    assert result.out.startswith("The first generation: 199 operations, ")


def test_a_nested_object_of_a_request_is_checked_before_sending(project: Project) -> None:
    # The schema of the arguments travels alone, so what it refers to has to travel with it.
    def nest(document: Any) -> None:
        document["TrunkContact"] = {
            "type": "object",
            "description": "Whom to call when the trunk is down.",
            "additionalProperties": False,
            "properties": {"email": {"type": "string", "minLength": 3, "description": "Address."}},
        }
        document["TrunkCreate"]["properties"]["contacts"] = {
            "type": "array",
            "description": "Contacts.",
            "items": {"$ref": "#/TrunkContact"},
        }

    project.change(SCHEMAS, nest)
    bundle = checked_bundle(project.path / "openapi/openapi.yaml")
    schema = json.loads(operation_data(bundle)["trunks_create"]["schema"])
    assert schema["properties"]["contacts"] == {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"email": {"type": "string", "minLength": 3}},
        },
    }


def test_the_command_line_fails_with_one_line_on_standard_error(project: Project) -> None:
    project.append(SCHEMAS, "\nLeftover: [1, 2\n")
    result = subprocess.run(
        [sys.executable, "-m", "vobiz_contract", "--project", str(project.path), "--check"],
        env={**os.environ, "PYTHONPATH": str(REAL_PROJECT / "openapi")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr
