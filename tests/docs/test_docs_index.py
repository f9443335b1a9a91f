"""The index of the error reference, as a table and with its filter."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from vobiz_sdk.catalogue import Catalogue
from vobiz_sdk.explain.retrying import cases_of_code, cases_of_failure, cases_of_status, retry_keys


class _Marks(HTMLParser):
    """Collects the rows that the filter goes by."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self._open: dict[str, str | None] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if "data-status" in values:
            self._open = values
        elif tag == "a" and self._open is not None:
            self.found[str(values["href"]).removesuffix("/")] = self._open
            self._open = None


def marks(site: Path) -> dict[str, dict[str, str | None]]:
    parser = _Marks()
    parser.feed((site / "errors" / "index.html").read_text(encoding="utf-8"))
    return parser.found


def test_every_code_and_failing_status_has_a_row_to_filter_by(site: Path, catalogue: Catalogue) -> None:
    expected = (
        {
            entry.code: {
                "data-status": " ".join(str(status) for status in entry.statuses),
                "data-category": entry.category,
                "data-actor": entry.actor,
                "data-retry": " ".join(retry_keys(cases_of_code(entry, catalogue))),
            }
            for entry in catalogue.codes
        }
        | {
            entry.name: {
                "data-status": "",
                "data-category": entry.category,
                "data-actor": entry.actor,
                "data-retry": " ".join(retry_keys(cases_of_failure(entry, catalogue))),
            }
            for entry in catalogue.failures
        }
        | {
            str(entry.status): {
                "data-status": str(entry.status),
                "data-category": entry.category,
                "data-actor": entry.actor,
                "data-retry": " ".join(retry_keys(cases_of_status(entry, catalogue))),
            }
            for entry in catalogue.statuses
            if entry.exception
        }
    )
    assert marks(site) == expected


def test_what_is_retryable_can_be_told_apart(site: Path) -> None:
    found = marks(site)
    assert found["RATE_LIMIT_EXCEEDED"]["data-retry"] == "all"
    assert found["INTERNAL_SERVER_ERROR"]["data-retry"] == "some"
    assert found["INSUFFICIENT_BALANCE"]["data-retry"] == "none"
    assert found["TOKEN_EXPIRED"]["data-retry"] == "refresh none"
    assert found["503"]["data-retry"] == "some all"


def test_each_row_says_who_acts_and_what_it_means(docs: Path, catalogue: Catalogue) -> None:
    text = (docs / "errors" / "index.md").read_text(encoding="utf-8")
    for entry in catalogue.codes:
        row = next(line for line in text.splitlines() if f"]({entry.code}.md)</span>" in line)
        cells = row.strip("| ").split(" | ")
        assert len(cells) == 6
        assert cells[1] == ", ".join(str(status) for status in entry.statuses)
        assert cells[5] == entry.meaning
    for status in catalogue.statuses:
        assert f"[`{status.status}`]({status.status}.md)" in text
    for shape in catalogue.shapes:
        assert f"| `{shape.id}` |" in text


def test_without_the_script_nothing_is_hidden(site: Path) -> None:
    html = (site / "errors" / "index.html").read_text(encoding="utf-8")
    index = html[html.index('class="error-index"') :]
    assert "data-filtered" not in index
    assert "error-filter" not in index
