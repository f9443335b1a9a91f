"""What takes longest in a run of the program, done once for the same content in a session of tests."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from vobiz_contract import generate, lint_openapi


class RememberedGenerator:
    """The generator, and everything it made, by all that it was given.

    It is a process of its own that knows nothing else; that it makes the same of the same is a test, which runs the
    program in processes that this does not reach.

    Args:
        place: Where to keep what it made. Workers may share it.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._call = generate.call_generator

    def __call__(self, document: Path, config: Path, templates: Path, package: Path) -> str | None:
        kept = self._place / _digest(document, config, *sorted(templates.rglob("*")))
        if not kept.is_dir():
            fault = self._call(document, config, templates, package)
            if fault is not None:
                return fault
            fresh = Path(shutil.copytree(package, kept.with_suffix(f".{os.getpid()}")))
            try:
                fresh.rename(kept)
            except OSError:  # another worker was quicker
                shutil.rmtree(fresh)
            return None
        shutil.copytree(kept, package)
        return None


def _digest(*files: Path) -> str:
    found = hashlib.sha256()
    for file in files:
        if file.is_file():
            content = file.read_bytes()
            found.update(f"{file.name} {len(content)} ".encode() + content)
    return found.hexdigest()


class RememberedSound:
    """The documents that OpenAPI's own check found nothing wrong with; it reads nothing but the document."""

    def __init__(self) -> None:
        self._validator: Any = OpenAPIV31SpecValidator
        self._sound: set[bytes] = set()

    def __call__(self, document: dict[str, Any]) -> Checked:
        return Checked(self._faults(document))

    def _faults(self, document: dict[str, Any]) -> Iterator[Any]:
        # Not as JSON, in which a key that is a number is like one that is text.
        content = hashlib.sha256(repr(document).encode()).digest()
        if content not in self._sound:
            sound = True
            for fault in self._validator(document).iter_errors():
                sound = False
                yield fault
            if sound:
                self._sound.add(content)


class Checked:
    """Stands where the validator of one document would."""

    def __init__(self, faults: Iterator[Any]) -> None:
        self._faults = faults

    def iter_errors(self) -> Iterator[Any]:
        return self._faults


def remember(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """Put both in place."""
    monkeypatch.setattr(generate, "call_generator", RememberedGenerator(place))
    monkeypatch.setattr(lint_openapi, "OpenAPIV31SpecValidator", RememberedSound())
