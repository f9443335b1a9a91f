"""SECURITY.md promises nothing that no test shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
ROWS = re.findall(r"^\| (?!Promise|---)(.+?) \| (.+?) \|$", (PROJECT / "SECURITY.md").read_text("utf-8"), re.MULTILINE)


def test_there_are_promises() -> None:
    assert len(ROWS) > 10


@pytest.mark.parametrize(("promise", "shown_by"), ROWS, ids=[promise[:40] for promise, _ in ROWS])
def test_each_promise_names_a_test_or_a_command_that_exists(promise: str, shown_by: str) -> None:
    named = re.findall(r"`([^`]+)`", shown_by)
    assert named, promise
    sessions = re.findall(r"^@nox\.session.*\ndef (\w+)", (PROJECT / "noxfile.py").read_text("utf-8"), re.MULTILINE)
    for each in named:
        session = re.fullmatch(r"nox -s (\w+)", each)
        if session is not None:
            assert session.group(1) in sessions
        else:
            assert "def test_" in (PROJECT / each).read_text("utf-8"), each
