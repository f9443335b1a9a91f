"""What was released keeps its page, and what changed since is told."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from typing import Any

from tests.contract.broken import CODES, code
from tests.contract.project import Project
from tests.contract.test_four_sides import assert_named, forget_relations

REMOVED = "openapi/errors/removed.yaml"
ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = {
    "name": "OPTED_OUT",
    "kind": "code",
    "meaning": "The recipient asked not to receive messages.",
    "removed_in": "0.2.0",
    "reason": "The API says FORBIDDEN now.",
    "instead": ["FORBIDDEN"],
}


def without_opted_out(project: Project) -> None:
    """Take a code out of the contract and its class out of the wrapper, as somebody would who removes it."""
    project.change(CODES, lambda d: (d.remove(code(d, "OPTED_OUT")), forget_relations(d, "OPTED_OUT")))
    for file in (project.path / "openapi/paths").glob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace(", OPTED_OUT", "").replace("OPTED_OUT, ", ""))
    errors = project.path / "wrapper/vobiz_sdk/errors"
    text = (errors / "codes.py").read_text(encoding="utf-8")
    begin = text.index("class OptedOutError")
    (errors / "codes.py").write_text(text[:begin] + text[text.index("class ", begin + 1) :], encoding="utf-8")


def bury(document: list[Any], **changes: object) -> None:
    document.append({**TOMBSTONE, **changes})


def page(project: Project, name: str) -> str:
    return (project.path / f"docs/errors/{name}").read_text(encoding="utf-8")


def test_a_removed_code_needs_a_tombstone_and_keeps_its_page(project: Project) -> None:
    without_opted_out(project)
    assert_named(project.run(), "OPTED_OUT", "0.1.0", "tombstone")
    project.change(REMOVED, bury)
    assert project.run().code == 0, project.run().err
    text = page(project, "OPTED_OUT.md")
    assert "**Removed in 0.2.0.**" in text
    assert "[`FORBIDDEN`](FORBIDDEN.md)" in text
    assert "OPTED_OUT.md" in page(project, "index.md")
    assert "- Removed: [`OPTED_OUT`](OPTED_OUT.md)." in page(project, "changes.md")
    diagnose = json.loads(page(project, "diagnose.json"))
    assert diagnose["names"]["optedout"] == "OPTED_OUT"
    assert project.run("--check").code == 0
    (project.path / "docs/errors/OPTED_OUT.md").unlink()
    assert_named(project.run("--check"), "OPTED_OUT", "docs/errors")


def test_a_tombstone_of_what_is_there(project: Project) -> None:
    project.change(REMOVED, bury)
    assert_named(project.run(), "OPTED_OUT", "has a page already")


def test_a_tombstone_that_leads_nowhere(project: Project) -> None:
    project.change(REMOVED, lambda d: bury(d, name="OLD_CODE", instead=["NOWHERE"]))
    assert_named(project.run(), "OLD_CODE", "NOWHERE")


def test_changes_are_told_from_the_difference_of_two_versions(project: Project) -> None:
    def change(document: list[Any]) -> None:
        code(document, "FORBIDDEN")["aliases"] = ["forbidden", "not_allowed"]
        code(document, "FORBIDDEN")["meaning"] = "Other words are no change."
        new = {**code(document, "OPTED_OUT"), "code": "NUMBER_BUSY", "aliases": [], "exception": None}
        document.append(new)

    project.change(CODES, change)
    assert project.run().code == 0
    text = page(project, "changes.md")
    assert "## Not released yet { #next }\n\n- Added: [`NUMBER_BUSY`](NUMBER_BUSY.md).\n- Changed: [`FORBIDDEN`]" in text
    assert "(FORBIDDEN.md) (aliases)." in text
    feed = ElementTree.fromstring(page(project, "feed.xml"))  # noqa: S314 - our own
    assert [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")] == ["0.1.0"]

    project.change("openapi/openapi.yaml", lambda d: d["info"].update(version="0.2.0"))
    assert project.run("--release", "2027-01-02").code == 0
    assert "## 0.2.0, 2027-01-02 { #v0-2-0 }\n\n- Added: [`NUMBER_BUSY`]" in page(project, "changes.md")
    feed = ElementTree.fromstring(page(project, "feed.xml"))  # noqa: S314 - our own
    assert [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")] == ["0.2.0", "0.1.0"]
    assert feed.findtext(f"{ATOM}updated") == "2027-01-02T00:00:00Z"
    assert len({element.text for element in feed.iter(f"{ATOM}id")}) == 3
    assert_named(project.run("--release", "2027-01-03"), "0.2.0", "released already")


def test_a_snapshot_that_was_touched(project: Project) -> None:
    (project.path / "openapi/errors/history/0.1.0.json").write_text("{}", encoding="utf-8")
    assert_named(project.run(), "openapi/errors/history/0.1.0.json")
