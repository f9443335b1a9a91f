"""The error pages say what the catalogue says."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path

import pytest

import vobiz_sdk
from vobiz_api import error_details, error_table
from vobiz_contract.bundle import bundle
from vobiz_contract.error_history import differences, read_history, snapshot_of
from vobiz_contract.pages import write_pages
from vobiz_sdk.catalogue import Catalogue, load_catalogue
from vobiz_sdk.explain import page_for, site_pages
from vobiz_sdk.explain.samples import attribute
from vobiz_sdk.explain.words import ACTORS

CATALOGUE = load_catalogue()
CONTRACT = Path(__file__).parents[2] / "openapi"
CHANGES = differences(
    read_history(CONTRACT / "errors/history"), snapshot_of(bundle(CONTRACT / "openapi.yaml").catalogue)
)
CODES = pytest.mark.parametrize("entry", CATALOGUE.codes, ids=lambda entry: entry.code)
STATUSES = pytest.mark.parametrize("entry", CATALOGUE.statuses, ids=lambda entry: str(entry.status))
FAILURES = pytest.mark.parametrize(
    "entry", [entry for entry in CATALOGUE.statuses if entry.exception], ids=lambda entry: str(entry.status)
)


def written(docs: Path, name: str) -> str:
    """The text of a written page, without what is there for the site's builder."""
    return (docs / "errors" / f"{name}.md").read_text(encoding="utf-8").split("---\n\n", 1)[1]


def facts(text: str) -> dict[str, str]:
    """The table at the top of a page."""
    rows = re.findall(r"^\| (?:\*\*)?(.+?)(?:\*\*)? \| (.+) \|$", text.split("\n## ", 1)[0], re.MULTILINE)
    return dict(rows)


def section(text: str, title: str) -> str:
    return re.split(r"^## ", text.split(f"\n## {title}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def test_the_catalogue_holds_nothing_that_its_classes_do_not_know() -> None:
    """A stray key is a slip of the pen in the contract, such as a comma in an unquoted text."""
    raw = json.loads(resources.files("vobiz_api").joinpath("catalogue.json").read_text(encoding="utf-8"))
    for entry in (*raw["codes"], *raw["statuses"]):
        assert all(set(item) <= {"source", "where", "claim"} for item in entry["evidence"]), entry
        assert all(set(item) <= {"text", "where", "status"} for item in entry.get("messages", [])), entry
        assert all(isinstance(line, str) for key in ("causes", "remedies") for line in entry.get(key, [])), entry


def test_there_is_a_page_for_everything_and_no_other(docs: Path, catalogue: Catalogue) -> None:
    names = {page.name for page in site_pages(catalogue)}
    assert names >= {entry.code for entry in catalogue.codes}
    assert names >= {str(entry.status) for entry in catalogue.statuses}
    assert names >= {f"outcome-{name}" for name in ("not-sent", "rejected", "unknown", "committed")}
    assert {file.stem for file in (docs / "errors").glob("*.md")} == names | {"index", "changes"}


def test_pages_are_written_from_the_catalogue_file_alone(tmp_path: Path, docs: Path) -> None:
    package = tmp_path / "vobiz_api"
    package.mkdir()
    content = resources.files("vobiz_api").joinpath("catalogue.json").read_bytes()
    (package / "catalogue.json").write_bytes(content)
    target = write_pages(package, tmp_path / "errors", CHANGES)
    again = write_pages(package, tmp_path / "again", CHANGES)
    fresh = {file.name: file.read_bytes() for file in target.iterdir()}
    assert fresh == {file.name: file.read_bytes() for file in again.iterdir()}
    assert fresh == {file.name: file.read_bytes() for file in (docs / "errors").iterdir()}


def test_a_change_of_the_catalogue_shows_on_the_page(tmp_path: Path) -> None:
    package = tmp_path / "vobiz_api"
    package.mkdir()
    document = json.loads(resources.files("vobiz_api").joinpath("catalogue.json").read_text(encoding="utf-8"))
    document["codes"][0]["meaning"] = "Something quite new."
    (package / "catalogue.json").write_text(json.dumps(document), encoding="utf-8")
    target = write_pages(package, tmp_path / "errors", CHANGES)
    assert "Something quite new." in (target / f"{document['codes'][0]['code']}.md").read_text(encoding="utf-8")


@CODES
def test_facts_of_a_code(entry, docs: Path) -> None:
    text = written(docs, entry.code)
    assert text.startswith(f"# {entry.code}\n\n{entry.meaning}\n")
    found = facts(text)
    assert found["In short"] == entry.title
    assert re.findall(r"\((\d+)\.md\)", found["HTTP status"]) == [str(status) for status in entry.statuses]
    assert found["Who has to act"] == ACTORS[entry.actor]
    assert ("Also spelled" in found) == bool(entry.aliases)
    if entry.exception:
        assert found["Exception"] == f"`{entry.exception}`"
        assert issubclass(getattr(vobiz_sdk, entry.exception), vobiz_sdk.VobizError)
    for line in entry.causes:
        assert f"- {line}\n" in section(text, "Likely causes")
    for number, line in enumerate(entry.remedies, 1):
        assert f"{number}. {line}\n" in section(text, "What to do")
    for item in entry.evidence:
        row = next(line for line in section(text, "Where this comes from").splitlines() if f"| {item.where} |" in line)
        assert row
        assert ("**inferred**" in row) == (item.source == "inferred") or item.claim not in row
    assert f"since {entry.since}" in text


@CODES
def test_bodies_of_a_code(entry, docs: Path) -> None:
    shown = section(written(docs, entry.code), "The body as it arrives")
    bodies = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", shown, re.DOTALL)]
    assert bodies == [entry.example.body, *(example.body for example in entry.wire_examples)]
    for example in (entry.example, *entry.wire_examples):
        assert f"HTTP {example.status}, form `{example.shape}`" in shown
    for message in entry.messages:
        assert f"`{message.text}`" in shown


@pytest.mark.parametrize("entry", [entry for entry in CATALOGUE.codes if entry.details], ids=lambda entry: entry.code)
def test_details_of_a_code(entry, docs: Path) -> None:
    shown = section(written(docs, entry.code), "Details")
    model = getattr(error_details, entry.details)
    for name, field in CATALOGUE.details[entry.details].properties.items():
        assert f"| `{name}` | `error.details.{attribute(name)}` |" in shown
        assert attribute(name) in model.model_fields, "the attribute that the page names exists"
        assert field.description in shown


def test_a_validation_error_explains_the_entries_of_its_list(docs: Path) -> None:
    shown = section(written(docs, "VALIDATION_ERROR"), "Details")
    for name in ("field", "message", "code", "value"):
        assert f"| `{name}` |" in shown
    assert "`error.field_errors`" in shown


@FAILURES
def test_facts_of_a_status(entry, docs: Path) -> None:
    text = written(docs, str(entry.status))
    assert text.startswith(f"# {entry.status} {entry.name}\n\n{entry.meaning}\n")
    found = facts(text)
    assert found["Exception"] == f"`{entry.exception}`"
    assert found["Who has to act"] == ACTORS[entry.actor]
    listed = {code.code for code in CATALOGUE.codes if code.kind == "code" and entry.status in code.statuses}
    shown = set(re.findall(r"\[`([A-Z_]+)`\]", section(text, "Codes"))) if "\n## Codes\n" in text else set()
    assert shown == listed
    for line in (*entry.causes, *entry.remedies):
        assert line in text


@STATUSES
def test_a_page_per_status(entry, docs: Path) -> None:
    assert written(docs, str(entry.status)).startswith(f"# {entry.status} {entry.name}\n")


def test_the_client_s_table_and_the_pages_name_the_same_classes(docs: Path) -> None:
    for code, row in error_table.CODES.items():
        assert facts(written(docs, code))["Exception"] == (
            f"`{row.exception}`" if row.exception else "the class of the HTTP status"
        )
    for status, row in error_table.STATUSES.items():
        assert facts(written(docs, str(status)))["Exception"] == f"`{row.exception}`"


def test_site_and_terminal_say_the_same(docs: Path, catalogue: Catalogue) -> None:
    """They differ in links and tabs only."""

    def words(text: str) -> list[str]:
        text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1", text)
        text = re.sub(r'=== "(\w+)"', r"**\1**", text)
        text = re.sub(r"[“”]|\(https://\S+\)", "", text)
        return text.split()

    for page in site_pages(catalogue):
        assert words(written(docs, page.name)) == words(page_for(page.name).text), page.name
