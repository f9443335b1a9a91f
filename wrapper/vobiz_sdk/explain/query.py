"""From what somebody typed or pasted to the page that explains it."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from vobiz_sdk.catalogue import Catalogue, load_catalogue
from vobiz_sdk.explain.diagnosis import Finding, diagnose
from vobiz_sdk.explain.diagnosis_data import DiagnosisData, diagnosis_data, folded
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.page import Page, UnknownQueryError, page_named

MOST_SUGGESTIONS = 3
LONGEST_NAME = 60


def page_for(query: str, *, catalogue: Catalogue | None = None, dialect: Dialect = TERMINAL) -> Page:
    """The page that explains a code, a status, a failure, an outcome, or a pasted answer, traceback or log line.

    Args:
        query: `INSUFFICIENT_BALANCE` in any spelling, `402`, `timed-out`, `InsufficientBalanceError`, `unknown`,
            the JSON of an error answer, or any text that holds one of them.
        catalogue: Another catalogue than the one that came with this package.
        dialect: How links are written; for reading in a terminal if left out.

    Raises:
        UnknownQueryError: there is no such page; it names the nearest ones.
    """
    known = catalogue or load_catalogue()
    return page_named(findings_for(query, catalogue=catalogue)[0].page, known, dialect)


def findings_for(query: str, *, catalogue: Catalogue | None = None) -> tuple[Finding, ...]:
    """The pages that explain a text, the likeliest first, and why each was chosen.

    Args:
        query: As for `page_for`.
        catalogue: Another catalogue than the one that came with this package.

    Raises:
        UnknownQueryError: nothing in the text is known; it names the nearest pages.
    """
    data = _own_data() if catalogue is None else diagnosis_data(catalogue)
    found = diagnose(query, data)
    if not found:
        text = query.strip()
        raise UnknownQueryError(text, _nearest(text, data))
    return found


def _nearest(text: str, data: DiagnosisData) -> tuple[str, ...]:
    """Names of pages that are written like it; none for a longer text."""
    if not text or len(text) > LONGEST_NAME:
        return ()
    if text.isdigit():
        known = [page["name"] for page in data["pages"] if page["kind"] == "status" and page["name"] >= "300"]
        return tuple(get_close_matches(text, known, MOST_SUGGESTIONS, 0.6))
    close = get_close_matches(folded(text), data["names"], 3 * MOST_SUGGESTIONS, 0.55)
    return tuple(dict.fromkeys(data["names"][name] for name in close))[:MOST_SUGGESTIONS]


@cache
def _own_data() -> DiagnosisData:
    return diagnosis_data(load_catalogue())
