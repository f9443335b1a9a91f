"""SECURITY.md and the page of guarantees promise nothing that no test shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PAGES = ["SECURITY.md", "docs/guides/guarantees.md"]
SESSIONS = re.findall(r"^@nox\.session.*\ndef (\w+)", (PROJECT / "noxfile.py").read_text("utf-8"), re.MULTILINE)


def rows(page: str) -> list[tuple[str, str]]:
    """The promises of a page, and what is said to show them."""
    text = (PROJECT / page).read_text("utf-8")
    return re.findall(r"^\| (?!Promise|Guarantee|---)(.+?) \| (.+?) \|$", text, re.MULTILINE)


ROWS = [(page, *row) for page in PAGES for row in rows(page)]


@pytest.mark.parametrize("page", PAGES)
def test_there_are_promises(page: str) -> None:
    assert len(rows(page)) > 10


@pytest.mark.parametrize(
    ("page", "promise", "shown_by"), ROWS, ids=[f"{page}: {promise[:40]}" for page, promise, _ in ROWS]
)
def test_each_promise_names_a_test_or_a_command_that_exists(page: str, promise: str, shown_by: str) -> None:
    named = re.findall(r"`([^`]+)`", shown_by)
    assert named, promise
    for each in named:
        session, _, file = each.removeprefix("nox -s ").partition(" -- ") if each.startswith("nox") else ("", "", each)
        if session:
            assert session in SESSIONS
        if file:
            assert "def test_" in (PROJECT / file).read_text("utf-8"), each
