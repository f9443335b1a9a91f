"""A copy of the contract in a project of its own, which tests may break, and the program run on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from vobiz_contract.__main__ import main
from vobiz_contract.source import read_yaml

REAL_PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Result:
    """What one run of the program left: its exit code and what it printed."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Project:
    """A project directory with a contract in it."""

    path: Path
    _capture: pytest.CaptureFixture[str]

    def run(self, *arguments: str) -> Result:
        """Run the program here."""
        self._capture.readouterr()
        code = main(["--project", str(self.path), *arguments])
        captured = self._capture.readouterr()
        return Result(code, captured.out, captured.err)

    def change(self, file: str, edit: Callable[[Any], object]) -> None:
        """Edit the content of a YAML file, given as the loaded document."""
        target = self.path / file
        document = read_yaml(target)
        edit(document)
        target.write_text(
            yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), encoding="utf-8"
        )

    def append(self, file: str, text: str) -> None:
        """Add text to the end of a file."""
        target = self.path / file
        target.write_text(target.read_text(encoding="utf-8") + text, encoding="utf-8")

    def made(self) -> dict[str, bytes]:
        """Everything generated, by path within the project."""
        return self._files("generated", "docs")

    def contract(self) -> dict[str, bytes]:
        """Every file of the contract, by path within the project."""
        return self._files("openapi")

    def _files(self, *places: str) -> dict[str, bytes]:
        return {
            str(file.relative_to(self.path)): file.read_bytes()
            for place in places
            for file in sorted((self.path / place).rglob("*"))
            if file.is_file()
        }
