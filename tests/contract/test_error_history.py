"""What was released keeps its page, and what changed since is told."""

from __future__ import annotations

import copy
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.contract.project import REAL_PROJECT
from tests.contract.test_four_sides import ROOT, edited, without
from vobiz_contract.bundle import Bundle
from vobiz_contract.error_history import (
    check_history,
    differences,
    read_history,
    snapshot_of,
    write_snapshot,
)
from vobiz_contract.history_pages import render_changes, render_feed
from vobiz_contract.lint_failures import check_removed
from vobiz_contract.source import ContractError
from vobiz_sdk.catalogue import RemovedEntry, load_catalogue
from vobiz_sdk.explain import findings_for, page_named, page_names, render_index_page

HISTORY = REAL_PROJECT / "openapi/errors/history"
ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE: dict[str, Any] = {
    "name": "OPTED_OUT",
    "kind": "code",
    "meaning": "The recipient asked not to receive messages.",
    "removed_in": "0.2.0",
    "reason": "The API says FORBIDDEN now.",
    "instead": ["FORBIDDEN"],
}


@pytest.fixture
def shrunk(contract: Bundle) -> Bundle:
    """The contract without a code that was released."""
    return edited(contract, lambda it: without(it["codes"], "code", "OPTED_OUT"))


def buried(contract: Bundle, **changes: Any) -> Bundle:
    return edited(contract, lambda it: it["removed"].append({**TOMBSTONE, **changes}))


def test_a_removed_code_needs_a_tombstone(shrunk: Bundle) -> None:
    with pytest.raises(ContractError, match=r"removed\.yaml: OPTED_OUT: the code OPTED_OUT was in 0\.1\.0 and is gone"):
        check_history(shrunk, ROOT)
    check_history(buried(shrunk), ROOT)
    check_removed(buried(shrunk), ROOT)


def test_a_removed_code_keeps_its_page_and_is_still_explained() -> None:
    own = load_catalogue()
    codes = tuple(entry for entry in own.codes if entry.code != "OPTED_OUT")
    catalogue = own.model_copy(update={"codes": codes, "removed": (RemovedEntry(**TOMBSTONE),)})
    assert "OPTED_OUT" in page_names(catalogue)
    page = page_named("OPTED_OUT", catalogue)
    assert page.kind == "removed"
    assert "**Removed in 0.2.0.**" in page.text and "`FORBIDDEN`" in page.text
    for text in ("opted-out", "calls failed: code=OPTED_OUT status=None"):
        assert findings_for(text, catalogue=catalogue)[0].page == "OPTED_OUT"
    assert "(OPTED_OUT.md)" in render_index_page(catalogue)


def test_a_tombstone_of_what_is_there(contract: Bundle) -> None:
    with pytest.raises(ContractError, match="OPTED_OUT: has a page already"):
        check_removed(buried(contract), ROOT)


def test_a_tombstone_that_leads_nowhere(contract: Bundle) -> None:
    with pytest.raises(ContractError, match=r"OLD_CODE\.instead: there is no page 'NOWHERE'"):
        check_removed(buried(contract, name="OLD_CODE", instead=["NOWHERE"]), ROOT)


def test_changes_are_told_from_the_difference_of_two_versions(contract: Bundle, tmp_path: Path) -> None:
    catalogue = copy.deepcopy(contract.catalogue)
    codes = {entry["code"]: entry for entry in catalogue["codes"]}
    codes["FORBIDDEN"].update(aliases=["forbidden", "not_allowed"], meaning="Other words are no change.")
    codes["NOT_FOUND"]["meaning"] = "Other words are no change."
    catalogue["codes"] = [entry for entry in catalogue["codes"] if entry["code"] != "OPTED_OUT"]
    catalogue["codes"].append({**codes["PAYMENT_FAILED"], "code": "NUMBER_BUSY"})
    before = tmp_path / "before"
    write_snapshot(contract, before, "2026-11-24")
    history = read_history(before)
    told = (
        "- Added: [`NUMBER_BUSY`](NUMBER_BUSY.md).\n- Changed: [`FORBIDDEN`](FORBIDDEN.md) (aliases).\n"
        "- Removed: [`OPTED_OUT`](OPTED_OUT.md)."
    )
    unreleased = differences(history, snapshot_of(catalogue))
    assert f"## Not released yet {{ #next }}\n\n{told}" in render_changes(unreleased)
    assert titles(render_feed(unreleased)) == ["0.1.0"], "a feed tells of what was released"

    info = {**contract.document["info"], "version": "0.2.0"}
    document = {**contract.document, "info": info, "x-error-catalogue": catalogue}
    released = replace(contract, document=document)
    write_snapshot(contract, tmp_path, "2026-11-24")
    write_snapshot(released, tmp_path, "2027-01-02")
    found = differences(read_history(tmp_path), snapshot_of(catalogue))
    assert f"## 0.2.0, 2027-01-02 {{ #v0-2-0 }}\n\n{told}" in render_changes(found)
    feed = render_feed(found)
    assert titles(feed) == ["0.2.0", "0.1.0"]
    tree = ElementTree.fromstring(feed)
    assert tree.findtext(f"{ATOM}updated") == "2027-01-02T00:00:00Z"
    assert len({element.text for element in tree.iter(f"{ATOM}id")}) == 3
    with pytest.raises(ContractError, match="released already"):
        write_snapshot(released, tmp_path, "2027-01-03")


def titles(feed: str) -> list[str | None]:
    return [entry.findtext(f"{ATOM}title") for entry in ElementTree.fromstring(feed).iter(f"{ATOM}entry")]


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        "[]",
        "no JSON",
        '{"version": "0.3.0", "date": "today", "entries": {}}',
        '{"version": "9.9.9", "date": "2026-01-02", "entries": {}}',
    ],
)
def test_a_snapshot_that_was_touched(tmp_path: Path, content: str) -> None:
    (tmp_path / "0.3.0.json").write_text(content, encoding="utf-8")
    with pytest.raises(ContractError, match=r"0\.3\.0\.json"):
        read_history(tmp_path)


def test_a_day_that_is_none(contract: Bundle, tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="must be one like 2026-01-02"):
        write_snapshot(contract, tmp_path, "tomorrow")
