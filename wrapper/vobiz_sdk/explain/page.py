"""A page of the error reference, and the list of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vobiz_sdk.catalogue import Catalogue
from vobiz_sdk.explain.code_page import render_code_page
from vobiz_sdk.explain.dialect import SITE, TERMINAL, Dialect
from vobiz_sdk.explain.failure_page import render_failure_page, render_removed_page
from vobiz_sdk.explain.outcome_page import OUTCOMES, outcome_page_name, render_outcome_page
from vobiz_sdk.explain.status_page import render_status_page


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the error reference.

    Attributes:
        name: `INSUFFICIENT_BALANCE`, `402`, `timed-out` or `outcome-unknown`; also its file's name on the site.
        kind: What it is about.
        summary: Its meaning, in a sentence.
        text: The whole page, as Markdown.
    """

    name: str
    kind: Literal["code", "status", "failure", "outcome", "removed"]
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


def page_named(name: str, catalogue: Catalogue, dialect: Dialect = TERMINAL) -> Page:
    """The page of this name.

    Raises:
        KeyError: there is none; `page_names` lists them.
    """
    if (code := catalogue.code(name)) is not None:
        return Page(name, "code", code.meaning, render_code_page(code, catalogue, dialect))
    if name.isdigit() and (status := catalogue.status(int(name))) is not None:
        return Page(name, "status", status.meaning, render_status_page(status, catalogue, dialect))
    if (failure := catalogue.failure(name)) is not None:
        return Page(name, "failure", failure.meaning, render_failure_page(failure, catalogue, dialect))
    for outcome in OUTCOMES:
        if outcome_page_name(outcome.name) == name:
            return Page(name, "outcome", outcome.meaning, render_outcome_page(outcome, catalogue, dialect))
    for entry in catalogue.removed:
        if entry.name == name:
            summary = f"Removed in {entry.removed_in}: {entry.meaning}"
            return Page(name, "removed", summary, render_removed_page(entry, dialect))
    raise KeyError(name)


def page_names(catalogue: Catalogue) -> tuple[str, ...]:
    """The names of all pages but the index, in the order of the index."""
    return (
        *(entry.code for entry in catalogue.codes),
        *(str(entry.status) for entry in catalogue.statuses),
        *(entry.name for entry in catalogue.failures),
        *(outcome_page_name(outcome.name) for outcome in OUTCOMES),
        *(entry.name for entry in catalogue.removed),
    )


def site_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Every page but the index, written for the site."""
    for name in page_names(catalogue):
        yield page_named(name, catalogue, SITE)
