"""A page of the error reference, and the list of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vobiz_sdk.catalogue import Catalogue
from vobiz_sdk.explain.code_page import render_code_page
from vobiz_sdk.explain.dialect import SITE, Dialect
from vobiz_sdk.explain.outcome_page import OUTCOMES, outcome_page_name, render_outcome_page
from vobiz_sdk.explain.status_page import render_status_page


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the error reference.

    Attributes:
        name: `INSUFFICIENT_BALANCE`, `402` or `outcome-unknown`; also its file's name on the site.
        kind: What it is about.
        summary: Its meaning, in a sentence.
        text: The whole page, as Markdown.
    """

    name: str
    kind: Literal["code", "status", "outcome"]
    summary: str
    text: str


class UnknownQueryError(LookupError):
    """There is no page for what was asked.

    Attributes:
        query: What was asked.
        nearest: Names of pages that it may have meant, the likeliest first; may be empty.
    """

    def __init__(self, query: str, nearest: tuple[str, ...] = ()) -> None:
        self.query = query
        self.nearest = nearest
        super().__init__(query, nearest)

    def __str__(self) -> str:
        if "\n" in self.query or len(self.query) > 80 or self.query[:1] in "{[":
            said = "No error code or status that this reference knows was found in the text."
        else:
            said = f"There is no page for {self.query!r}." if self.query else "Nothing was asked."
        return f"{said} Did you mean {', '.join(self.nearest)}?" if self.nearest else said


def code_page(catalogue: Catalogue, code: str, dialect: Dialect) -> Page:
    """The page of a code, which has to be in the catalogue."""
    entry = next(entry for entry in catalogue.codes if entry.code == code)
    return Page(entry.code, "code", entry.meaning, render_code_page(entry, catalogue, dialect))


def status_page(catalogue: Catalogue, status: int, dialect: Dialect) -> Page:
    """The page of a status, which has to be in the catalogue."""
    entry = next(entry for entry in catalogue.statuses if entry.status == status)
    return Page(str(status), "status", entry.meaning, render_status_page(entry, catalogue, dialect))


def outcome_page(catalogue: Catalogue, name: str, dialect: Dialect) -> Page:
    """The page of an outcome."""
    outcome = next(outcome for outcome in OUTCOMES if outcome.name == name)
    text = render_outcome_page(outcome, catalogue, dialect)
    return Page(outcome_page_name(outcome.name), "outcome", outcome.meaning, text)


def site_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Every page but the index, written for the site."""
    for entry in catalogue.codes:
        yield code_page(catalogue, entry.code, SITE)
    for status in catalogue.statuses:
        yield status_page(catalogue, status.status, SITE)
    for outcome in OUTCOMES:
        yield outcome_page(catalogue, outcome.name, SITE)
