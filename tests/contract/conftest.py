"""Projects to generate in, and the contract as it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.project import REAL_PROJECT, Project
from vobiz_contract.__main__ import main
from vobiz_contract.bundle import Bundle, bundle
from vobiz_contract.four_sides import CLASSES


@pytest.fixture(scope="session", autouse=True)
def _remembered(generated_once: None) -> None:
    """For every test here."""


@pytest.fixture(scope="session")
def fresh_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the contract with everything generated from it; tests copy it and leave it alone."""
    path = tmp_path_factory.mktemp("contract") / "project"
    shutil.copytree(REAL_PROJECT / "openapi", path / "openapi", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REAL_PROJECT / CLASSES, path / CLASSES, ignore=shutil.ignore_patterns("__pycache__"))
    assert main(["--project", str(path)]) == 0
    return path


@pytest.fixture
def project(fresh_project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    """A project of the test's own, up to date."""
    path = tmp_path / "project"
    shutil.copytree(fresh_project, path)
    return Project(path, capsys)


@pytest.fixture(scope="session")
def shared_project(fresh_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy for the tests that break one file and put it back."""
    return Path(shutil.copytree(fresh_project, tmp_path_factory.mktemp("shared") / "project"))


@pytest.fixture
def mended_project(shared_project: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Project]:
    """An up to date project whose contract is mended after the test, which is quicker than a copy."""
    project = Project(shared_project, capsys)
    before = project.contract()
    yield project
    for name, content in project.contract().items():
        if before.get(name) != content:
            (shared_project / name).write_bytes(before[name])


@pytest.fixture(scope="session")
def contract() -> Bundle:
    """The bundled contract of the real project."""
    return bundle(REAL_PROJECT / "openapi" / "openapi.yaml")
