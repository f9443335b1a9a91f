"""The rules that failures without an answer keep, and removed entries."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.lint import SOURCES
from vobiz_contract.lint_catalogue import ACTORS
from vobiz_contract.source import ContractError

STAGES = ("dns", "tcp", "tls", "proxy", "pool", "write", "read", "protocol", "deadline")
PARTS = (
    "kind",
    "title",
    "category",
    "actor",
    "meaning",
    "raised_as",
    "cases",
    "causes",
    "remedies",
    "evidence",
    "since",
)


def check_failures(bundle: Bundle, root: Path) -> None:
    """Every failure is complete, and each exception and stage leads to one page.

    Raises:
        ContractError: names the file, the entry and the rule.
    """
    file = root.parent / "errors" / "failures.yaml"
    catalogue = bundle.catalogue
    names = page_names(catalogue)
    pages: dict[str, str] = {}
    for entry in catalogue["failures"]:
        name = entry["name"]
        if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name):
            raise ContractError(file, name or "name", "a failure's name is words in lower case with dashes")
        for part in PARTS:
            if not entry.get(part):
                raise ContractError(file, f"{name}.{part}", "is missing, and the docs page needs it")
        if entry["actor"] not in ACTORS:
            raise ContractError(file, f"{name}.actor", f"must be one of {', '.join(ACTORS)}")
        for case in entry["cases"]:
            if case["rule"] not in catalogue["retry_rules"]:
                raise ContractError(file, f"{name}.cases", f"retry_rules.yaml has no rule {case['rule']!r}")
        for item in entry["evidence"]:
            if item.get("source") not in SOURCES:
                raise ContractError(file, f"{name}.evidence", f"the source must be one of {', '.join(SOURCES)}")
        for related in entry.get("related", []):
            if related not in names:
                raise ContractError(file, f"{name}.related", f"there is no page {related!r}")
        for key in raised_as(entry, file):
            if key in pages:
                raise ContractError(file, f"{name}.raised_as", f"{key} leads to {pages[key]} already")
            pages[key] = name
    for key in pages:
        exception = key.partition(".")[0]
        if exception not in pages and len({pages[other] for other in pages if other.startswith(f"{exception}.")}) != 1:
            raise ContractError(file, exception, "no failure is the usual one for it: one has to have no stages")


def check_removed(bundle: Bundle, root: Path) -> None:
    """What is called removed is not in the catalogue any more, and what it points to is.

    Raises:
        ContractError: names the file, the entry and the rule.
    """
    file = root.parent / "errors" / "removed.yaml"
    names = page_names(bundle.catalogue)
    seen: set[str] = set()
    for entry in bundle.catalogue["removed"]:
        name = entry["name"]
        if name in names or name in seen:
            raise ContractError(file, name, "has a page already" if name in names else "stands twice")
        seen.add(name)
        for other in entry.get("instead", []):
            if other not in names:
                raise ContractError(file, f"{name}.instead", f"there is no page {other!r}")


def raised_as(entry: dict[str, Any], file: Path) -> list[str]:
    """The exceptions of a failure, each with its stages, as the client looks them up."""
    keys: list[str] = []
    for raised in entry["raised_as"]:
        for stage in raised.get("stages", []):
            if stage not in STAGES:
                raise ContractError(file, f"{entry['name']}.raised_as", f"a stage is one of {', '.join(STAGES)}")
        stages = raised.get("stages")
        keys += [f"{raised['exception']}.{stage}" for stage in stages] if stages else [raised["exception"]]
    return keys


def page_names(catalogue: dict[str, Any]) -> set[str]:
    """Names of the pages of codes, statuses and failures."""
    return (
        {str(entry["code"]) for entry in catalogue["codes"]}
        | {str(entry["status"]) for entry in catalogue["statuses"]}
        | {str(entry["name"]) for entry in catalogue["failures"]}
    )
