"""What a pasted text is recognised by, made from the catalogue.

The data is written beside the site's pages as `diagnose.json`, so that the site's script and
`vobiz explain -` go by the same rules; `diagnosis` says how they are applied.
"""

from __future__ import annotations

import re
from typing import TypedDict

from vobiz_sdk.catalogue import Catalogue, FailureEntry
from vobiz_sdk.explain.outcome_page import OUTCOMES, outcome_page_name

FORMAT = 1
"""Number of the data's form; it changes when a reader of the old form would be misled."""

# Only what Python and JavaScript read alike: no \s, \d, \w or \b, no named groups, no look-behind.
_START = "(?:^|[^A-Za-z0-9_])"
_END = "(?![A-Za-z0-9_])"
_SPECIAL = re.compile(r"([.*+?^${}()|[\]\\/])")
_BLANK = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u2028\\u2029\\ufeff|\\u2502\\u2503]+"
_COLOUR = "\\u001b\\[[0-9;]*m"


class Rule(TypedDict):
    """One way to recognise a page.

    Attributes:
        name: What the rule is about.
        pattern: A regular expression.
        ignore_case: Whether capital letters matter not.
        last: Whether the last match counts most, as in a log or a traceback; else the first.
        groups: Number of a group of the pattern, and the table that its text is looked up in, in this order.
        reason: Why the page was chosen; `{}` stands for what was found.
    """

    name: str
    pattern: str
    ignore_case: bool
    last: bool
    groups: list[tuple[int, str]]
    reason: str


class PageName(TypedDict):
    """A page, for lists of results and suggestions."""

    name: str
    kind: str
    title: str
    meaning: str


class DiagnosisData(TypedDict):
    """Everything that `diagnose.json` holds."""

    format: int
    version: str
    blank: str
    colour: str
    pages: list[PageName]
    names: dict[str, str]
    tables: dict[str, dict[str, str]]
    rules: list[Rule]
    phrases: list[tuple[str, str]]
    phrase_reason: str
    name_reason: str


def diagnosis_data(catalogue: Catalogue) -> DiagnosisData:
    """The data for a catalogue."""
    return {
        "format": FORMAT,
        "version": catalogue.version,
        "blank": _BLANK,
        "colour": _COLOUR,
        "pages": pages_by_name(catalogue),
        "names": _names(catalogue),
        "tables": _tables(catalogue),
        "rules": _rules(catalogue),
        "phrases": _phrases(catalogue),
        "phrase_reason": "It holds the words “{}”.",
        "name_reason": "It is the name of this page, or another spelling of it.",
    }


def folded(name: str) -> str:
    """A name without what people write differently: case, underscores, dashes and spaces."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def pages_by_name(catalogue: Catalogue) -> list[PageName]:
    """Every page with its heading and its meaning, in the order of the index."""
    codes = [PageName(name=it.code, kind=it.kind, title=it.title, meaning=it.meaning) for it in catalogue.codes]
    statuses = [
        PageName(name=str(it.status), kind="status", title=it.name, meaning=it.meaning) for it in catalogue.statuses
    ]
    failures = [PageName(name=it.name, kind="failure", title=it.title, meaning=it.meaning) for it in catalogue.failures]
    outcomes = [
        PageName(name=outcome_page_name(it.name), kind="outcome", title=f"Outcome {it.name}", meaning=it.meaning)
        for it in OUTCOMES
    ]
    removed = [
        PageName(name=it.name, kind="removed", title=f"{it.name} (removed)", meaning=it.meaning)
        for it in catalogue.removed
    ]
    return [*codes, *statuses, *failures, *outcomes, *removed]


def _names(catalogue: Catalogue) -> dict[str, str]:
    """What people type, without case and punctuation, to the page's name; what comes later counts more."""
    names: dict[str, str] = {}
    for outcome in OUTCOMES:
        page = outcome_page_name(outcome.name)
        names |= {folded(outcome.name): page, folded(page): page}
    for gone in catalogue.removed:
        names[folded(gone.name)] = gone.name
    for entry in catalogue.statuses:
        page = str(entry.status)
        for spelling in (page, f"HTTP {page}", f"status {page}", f"{page} {entry.name}", f"HTTP {page} {entry.name}"):
            names[folded(spelling)] = page
        names.setdefault(folded(entry.name), page)
    names |= {folded(name): page for name, page in _classes(catalogue).items()}
    for failure in catalogue.failures:
        stages = [stage for raised in failure.raised_as for stage in raised.stages]
        for spelling in (failure.name, failure.title, *stages):
            names[folded(spelling)] = failure.name
    names |= {folded(name): page for name, page in _failures(catalogue).items()}
    for code in reversed(catalogue.codes):
        for spelling in (*code.aliases, *(message.text for message in code.messages), code.code):
            names[folded(spelling)] = code.code
    return names


def _tables(catalogue: Catalogue) -> dict[str, dict[str, str]]:
    codes = [entry for entry in catalogue.codes if entry.kind == "code"]
    fields = [entry for entry in catalogue.codes if entry.kind == "field"]
    pages = {page["name"]: page["name"] for page in pages_by_name(catalogue)}
    return {
        "pages": pages,
        "codes": {entry.code: entry.code for entry in codes},
        "fields": {entry.code: entry.code for entry in fields},
        "removed": {entry.name: entry.name for entry in catalogue.removed},
        "spellings": {
            spelling.lower(): entry.code
            for entry in (*fields, *codes)
            for spelling in (entry.code, *entry.aliases, *(message.text for message in entry.messages))
        },
        "messages": {message.text.lower(): entry.code for entry in codes for message in entry.messages},
        "statuses": {str(entry.status): str(entry.status) for entry in catalogue.statuses},
        "classes": _classes(catalogue),
        "failures": _failures(catalogue),
        "outcomes": {outcome.name: outcome_page_name(outcome.name) for outcome in OUTCOMES},
    }


def _classes(catalogue: Catalogue) -> dict[str, str]:
    """Exception to page. A class that stands for a status and a code leads to the status."""
    classes = {entry.exception: entry.code for entry in catalogue.codes if entry.exception and entry.kind == "code"}
    # ClientError stands for many statuses.
    named = [entry for entry in catalogue.statuses if entry.exception and entry.exception != "ClientError"]
    return classes | {str(entry.exception): str(entry.status) for entry in named}


def _failures(catalogue: Catalogue) -> dict[str, str]:
    """Exception to the page of the failure that it usually means."""
    found: dict[str, str] = {}
    for entry in catalogue.failures:
        for raised in entry.raised_as:
            if raised.stages:
                found.setdefault(raised.exception, entry.name)
            else:
                found[raised.exception] = entry.name
    return found


def _rules(catalogue: Catalogue) -> list[Rule]:
    quoted = "[\"'] ?: ?\\\\?[\"']([^\"'\\\\]{1,200})"
    return [
        _rule("explain", "vobiz explain ([A-Za-z0-9_-]{1,60})", [(1, "pages")], "It says to read `vobiz explain {}`."),
        _rule(
            "page", "(?:page=|[\"']explain[\"']: ?[\"'])([A-Za-z0-9_-]{1,60})", [(1, "pages")], "It names the page {}."
        ),
        _rule(
            "address", "/errors/([A-Za-z0-9_-]{1,60})/?(?=[#?\"' )>]|$)", [(1, "pages")], "It holds the address of {}."
        ),
        _rule(
            "head",
            "\\((?:([A-Z][A-Z0-9_]{1,60}), )?HTTP ([0-9]{3})[,)]",
            [(1, "codes"), (2, "statuses")],
            "The exception says {}.",
        ),
        *_failure_rules(catalogue),
        _rule(
            "failure", f"{_START}([A-Z][A-Za-z]{{2,60}}Error){_END}", [(1, "failures")], "It names the exception {}."
        ),
        _rule(
            "code", f"{_START}([A-Z][A-Z0-9_]{{1,60}}){_END}", [(1, "codes"), (1, "removed")], "It holds the code {}."
        ),
        _rule(
            "error field",
            f"[\"'](?:error|code)\\\\?{quoted}",
            [(1, "spellings")],
            "The answer says “{}”, which is another spelling.",
            last=False,
        ),
        _rule(
            "message field",
            f"[\"'](?:message|detail)\\\\?{quoted}",
            [(1, "messages")],
            "The answer says “{}”.",
            last=False,
        ),
        _rule(
            "status",
            "http(?:/[0-9](?:\\.[0-9])?)?[\"']? ?([1-5][0-9][0-9])(?![0-9])"
            "|(?:^|[^a-z])status(?:[_ ]?code)?[\"']? ?[=:]? ?([1-5][0-9][0-9])(?![0-9])"
            "|[\"']code[\"'] ?: ?([1-5][0-9][0-9])(?![0-9])"
            "|(?:^|[^0-9])([1-5][0-9][0-9]) (?:client|server) error",
            [(1, "statuses"), (2, "statuses"), (3, "statuses"), (4, "statuses")],
            "It holds the HTTP status {}.",
            ignore_case=True,
        ),
        _rule("class", f"{_START}([A-Z][A-Za-z]{{2,60}}Error){_END}", [(1, "classes")], "It names the exception {}."),
        _rule("field", "[\"'(]([A-Z][A-Z_]{2,40})[\"')]", [(1, "fields")], "It holds the code of a field, {}."),
        *_sentence_rules(catalogue),
    ]


def _rule(
    name: str, pattern: str, groups: list[tuple[int, str]], reason: str, *, last: bool = True, ignore_case: bool = False
) -> Rule:
    return {
        "name": name,
        "pattern": pattern,
        "ignore_case": ignore_case,
        "last": last,
        "groups": groups,
        "reason": reason,
    }


def _failure_rules(catalogue: Catalogue) -> list[Rule]:
    """Exceptions that stand for several failures, told apart by what their message says."""
    found: list[Rule] = []
    for entry in catalogue.failures:
        for raised in entry.raised_as:
            if not raised.stages:
                continue
            for sentence in entry.sentences:
                pattern = f"{raised.exception}.{{1,200}}?({_sentence_pattern(sentence)})"
                found.append(_rule(f"{entry.name} sentence", pattern, [(1, entry.name)], "The exception says “{}”."))
    return found


def _sentence_rules(catalogue: Catalogue) -> list[Rule]:
    """What the client says of a failure, where it stands without its exception, as in the log of an attempt."""
    found = [(sentence, entry) for entry in catalogue.failures for sentence in entry.sentences]

    def length(item: tuple[str, FailureEntry]) -> int:
        return -len(item[0])

    return [
        _rule(f"{entry.name} sentence", f"({_sentence_pattern(sentence)})", [(1, entry.name)], "It says “{}”.")
        for sentence, entry in sorted(found, key=length)
    ]


def _sentence_pattern(sentence: str) -> str:
    words = "[^ ]{1,300}".join(_SPECIAL.sub(r"\\\1", part) for part in sentence.split("{}"))
    # A colon after a name, and not the one between its host and port.
    return f"{words}(?= |$)" if sentence.endswith(":") else words


def _phrases(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Spellings and sentences that may stand anywhere, in lower case; the longest first, since it says the most."""
    found: dict[str, str] = {}
    for failure in catalogue.failures:
        found |= {words.lower(): failure.name for words in failure.seen_as}
    for status in catalogue.statuses:
        found[f"{status.status} {status.name}".lower()] = str(status.status)
        found |= {message.text.lower(): str(status.status) for message in status.messages}
    for entry in reversed(catalogue.codes):
        spellings = (*entry.aliases, *(message.text for message in entry.messages))
        if "_" in entry.code:
            spellings = (entry.code, *spellings)
        found |= {spelling.lower(): entry.code for spelling in spellings}
    for outcome in OUTCOMES:
        found[f"outcome={outcome.name}"] = outcome_page_name(outcome.name)
    return sorted(found.items(), key=lambda item: (-len(item[0]), item[0]))
