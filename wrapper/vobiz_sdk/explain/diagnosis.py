"""From a pasted text to the pages that explain it, by the rules of `diagnosis_data`.

The site's script does the same, step by step, with the same data; a corpus of texts holds both to it.

1. Colours are taken out, and every run of blanks, line ends and bars becomes one space.
2. If the whole text, folded to small letters and digits, is a name, its page is the answer.
3. Else the rules are tried in order. Of each, every match is looked at, the last first where the rule says
   so; its groups are looked up in their tables, as they stand and in small letters. Each page counts once.
4. Then the phrases, the longest first, as whole words in the text in small letters.

The first page found is the answer, the others are worth a look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from vobiz_sdk.explain.diagnosis_data import DiagnosisData, Rule, folded

LONGEST_NAME = 100
MOST_PAGES = 6
_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Finding:
    """A page, and why it was chosen.

    Attributes:
        page: The page's name.
        reason: What in the text led to it, in a sentence.
    """

    page: str
    reason: str


def diagnose(text: str, data: DiagnosisData) -> tuple[Finding, ...]:
    """The pages that explain a text, the likeliest first; none if nothing in it is known."""
    plain = re.sub(data["blank"], " ", re.sub(data["colour"], "", text)).strip()
    name = data["names"].get(folded(plain)) if len(plain) <= LONGEST_NAME else None
    if name is not None:
        return (Finding(name, data["name_reason"]),)
    found: dict[str, Finding] = {}
    for page, value, reason in _matches(plain, data):
        if page not in found:
            found[page] = Finding(page, reason.replace("{}", value[:_SHOWN]))
        if len(found) == MOST_PAGES:
            break
    return tuple(found.values())


def _matches(text: str, data: DiagnosisData) -> Iterator[tuple[str, str, str]]:
    """Every page with what was found in the text and the rule's reason."""
    for rule in data["rules"]:
        matches = list(_compiled(rule["pattern"], rule["ignore_case"]).finditer(text))
        for match in reversed(matches) if rule["last"] else matches:
            yield from _looked_up(match, rule, data)
    small = text.lower()
    for phrase, page in data["phrases"]:
        if _holds(small, phrase):
            yield page, phrase, data["phrase_reason"]


def _looked_up(match: re.Match[str], rule: Rule, data: DiagnosisData) -> Iterator[tuple[str, str, str]]:
    for group, table in rule["groups"]:
        value = match.group(group)
        if value is None:
            continue
        names = data["tables"].get(table)
        # A rule for one page names it in the table's place.
        page = table if names is None else names.get(value, names.get(value.lower()))
        if page is not None:
            yield page, value, rule["reason"]


def _holds(text: str, phrase: str) -> bool:
    at = text.find(phrase)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(phrase) : at + len(phrase) + 1]
        if not _is_word(before) and not _is_word(after):
            return True
        at = text.find(phrase, at + 1)
    return False


def _is_word(character: str) -> bool:
    return re.fullmatch("[a-z0-9_]", character) is not None


@cache
def _compiled(pattern: str, ignore_case: bool) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII | (re.IGNORECASE if ignore_case else 0))
