"""From what somebody typed or pasted to the page that explains it."""

from __future__ import annotations

import re
from difflib import get_close_matches

from vobiz_sdk.catalogue import Catalogue, Outcome, load_catalogue
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.outcome_page import OUTCOMES, outcome_page_name
from vobiz_sdk.explain.page import Page, UnknownQueryError, code_page, outcome_page, status_page

MOST_SUGGESTIONS = 3
LONGEST_NAME = 60

_STATUS_NAME = re.compile(r"(?:http[ /]*)?([1-5]\d\d)(?:\s+[a-z ]+)?", re.IGNORECASE)
# A number in a text is a status only where the text says so: "HTTP 402", "HTTP/1.1" 402, status=402.
_STATUS_IN_TEXT = re.compile(
    r"""http(?:/\d(?:\.\d)?)?["']?\s+([1-5]\d\d)\b | \bstatus(?:[_ ]?code)?["']?\s*[=:]?\s*([1-5]\d\d)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMERIC_CODE = re.compile(r'"(?:code|status|status_code)"\s*:\s*([1-5]\d\d)\b')

# Exceptions that come with neither code nor status; their usual outcome.
_OUTCOMES_OF_EXCEPTIONS: dict[str, Outcome] = {
    "ConfigurationError": "not_sent",
    "ConnectionLostError": "unknown",
    "CouldNotConnectError": "not_sent",
    "DeadlineExceededError": "unknown",
    "ResponseReadError": "committed",
    "TimedOutError": "unknown",
}


def page_for(query: str, *, catalogue: Catalogue | None = None, dialect: Dialect = TERMINAL) -> Page:
    """The page that explains a code, a status, an outcome, or a pasted answer or log line.

    Args:
        query: `INSUFFICIENT_BALANCE` in any spelling, `402`, `InsufficientBalanceError`, `unknown`, the JSON
            of an error answer, or any text that holds one of them.
        catalogue: Another catalogue than the one that came with this package.
        dialect: How links are written; for reading in a terminal if left out.

    Raises:
        UnknownQueryError: there is no such page; it names the nearest ones.
    """
    finder = _Finder(catalogue or load_catalogue())
    text = query.strip()
    name = finder.by_name(text) or finder.by_body(text) or finder.by_text(text)
    if name is None:
        raise UnknownQueryError(text, finder.nearest(text))
    kind, key = name
    if kind == "code":
        return code_page(finder.catalogue, key, dialect)
    if kind == "status":
        return status_page(finder.catalogue, int(key), dialect)
    return outcome_page(finder.catalogue, key, dialect)


Found = tuple[str, str]
"""Kind of page, and the code, status or outcome."""


class _Finder:
    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._names: dict[str, Found] = {}
        for outcome in OUTCOMES:
            self._names[_folded(outcome.name)] = ("outcome", outcome.name)
            self._names[_folded(outcome_page_name(outcome.name))] = ("outcome", outcome.name)
        for entry in catalogue.statuses:
            self._names.setdefault(_folded(entry.name), ("status", str(entry.status)))
            # ClientError stands for many statuses.
            if entry.exception and entry.exception != "ClientError":
                self._names[_folded(entry.exception)] = ("status", str(entry.status))
        for exception, name in _OUTCOMES_OF_EXCEPTIONS.items():
            self._names[_folded(exception)] = ("outcome", name)
        self._names["requestvalidationerror"] = ("code", "VALIDATION_ERROR")
        for code in reversed(catalogue.codes):
            for spelling in (*code.aliases, *(message.text for message in code.messages), code.code):
                self._names[_folded(spelling)] = ("code", code.code)
            if code.exception and code.kind == "code":
                self._names.setdefault(_folded(code.exception), ("code", code.code))

    def by_name(self, text: str) -> Found | None:
        """A name alone: a code, status, outcome, exception class or known sentence."""
        found = self._names.get(_folded(text))
        if found is not None:
            return found
        status = _STATUS_NAME.fullmatch(text)
        return self._known_status(status.group(1)) if status else None

    def by_body(self, text: str) -> Found | None:
        """The JSON of an error answer, perhaps with something around it."""
        begin, end = text.find("{"), text.rfind("}")
        if begin < 0 or end < begin:
            return None
        from vobiz_sdk.errors.body import read_error_body

        body = text[begin : end + 1]
        read = read_error_body(body.encode(), {})
        found = self._names.get(_folded(read.code)) if read.code else None
        if found is not None:
            return found
        numbers = (match.group(1) for match in _NUMERIC_CODE.finditer(body))
        return next((status for number in numbers if (status := self._known_status(number))), None)

    def by_text(self, text: str) -> Found | None:
        """A log line or any other text: a code as it stands, else a status, else another spelling."""
        # Codes of fields come last: REQUIRED may be a word, and the code of the whole answer says more.
        for kind in ("code", "field"):
            for entry in self.catalogue.codes:
                if entry.kind == kind and re.search(rf"(?<![A-Z0-9_]){entry.code}(?![A-Z0-9_])", text):
                    return "code", entry.code
        for match in _STATUS_IN_TEXT.finditer(text):
            status = self._known_status(match.group(1) or match.group(2))
            if status is not None:
                return status
        for spelling, found in self._spellings():
            if re.search(rf"(?<![a-z0-9_]){re.escape(spelling.lower())}(?![a-z0-9_])", text.lower()):
                return found
        return None

    def nearest(self, text: str) -> tuple[str, ...]:
        """Names of pages that are written like it; none for a longer text."""
        if not text or len(text) > LONGEST_NAME:
            return ()
        if text.isdigit():
            known = [str(entry.status) for entry in self.catalogue.statuses if entry.exception]
            return tuple(get_close_matches(text, known, MOST_SUGGESTIONS, 0.6))
        close = get_close_matches(_folded(text), self._names, 3 * MOST_SUGGESTIONS, 0.55)
        pages = (_page_name(*self._names[name]) for name in close)
        return tuple(dict.fromkeys(pages))[:MOST_SUGGESTIONS]

    def _known_status(self, number: str) -> Found | None:
        return ("status", number) if self.catalogue.status(int(number)) else None

    def _spellings(self) -> list[tuple[str, Found]]:
        """Other spellings and sentences, the longest first, since it says the most."""
        found = [
            (spelling, ("code", entry.code))
            for entry in self.catalogue.codes
            for spelling in (*entry.aliases, *(message.text for message in entry.messages))
        ]
        found += [(f"{entry.status} {entry.name}", ("status", str(entry.status))) for entry in self.catalogue.statuses]
        return sorted(found, key=lambda item: -len(item[0]))


def _page_name(kind: str, key: str) -> str:
    return next((outcome_page_name(it.name) for it in OUTCOMES if (kind, it.name) == ("outcome", key)), key)


def _folded(name: str) -> str:
    """A name without what people write differently: case, underscores, dashes and spaces."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
