"""What released versions of the error catalogue held, and what has changed since.

`openapi/errors/history/<version>.json` is written once, at a release (`nox -s generate -- --release DATE`),
and never changed. What a released version had keeps its page: it is in the catalogue still, or a tombstone in
`removed.yaml` says what became of it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.lint_failures import page_names
from vobiz_contract.source import ContractError

# What readers of a page go by; a change of words alone is no change of the catalogue.
CODE_FACTS = ("kind", "statuses", "aliases", "category", "actor", "retry", "exception", "details")
STATUS_FACTS = ("category", "actor", "rule", "rule_with_retry_after", "exception")
FAILURE_FACTS = ("kind", "category", "actor", "raised_as", "cases")

Entries = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Snapshot:
    """The error catalogue of a version.

    Attributes:
        version: The version; empty for the one that is being worked on.
        date: Day of its release, as `2026-01-02`; empty if it is not released.
        entries: Name to facts.
    """

    version: str
    date: str
    entries: Entries


@dataclass(frozen=True)
class Difference:
    """What one version changed.

    Attributes:
        snapshot: The version.
        added: Names that came.
        changed: Name to the facts that changed.
        removed: Names that went.
    """

    snapshot: Snapshot
    added: tuple[str, ...]
    changed: dict[str, tuple[str, ...]]
    removed: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.added or self.changed or self.removed)


def snapshot_of(catalogue: dict[str, Any], version: str = "", date: str = "") -> Snapshot:
    """The facts of a catalogue, as they are kept."""
    entries: Entries = {}
    for key, kind, facts in (
        ("codes", "code", CODE_FACTS),
        ("statuses", "status", STATUS_FACTS),
        ("failures", "failure", FAILURE_FACTS),
    ):
        for entry in catalogue[key]:
            name = str(entry[{"codes": "code", "statuses": "status", "failures": "name"}[key]])
            entries[name] = {"page": kind, **{fact: entry[fact] for fact in facts if entry.get(fact)}}
    return Snapshot(version, date, entries)


def read_history(folder: Path) -> list[Snapshot]:
    """Every released version, the oldest first.

    Raises:
        ContractError: a file is not what a release wrote.
    """
    found: list[Snapshot] = []
    for file in folder.glob("*.json"):
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
            snapshot = Snapshot(content["version"], content["date"], content["entries"])
        except (ValueError, KeyError, TypeError) as error:
            raise ContractError(file, "$", f"is no snapshot of a release: {error}") from error
        if snapshot.version != file.stem or not re.fullmatch(r"\d{4}-\d\d-\d\d", snapshot.date):
            raise ContractError(file, "version", "must be the file's name, and the date one like 2026-01-02")
        found.append(snapshot)
    return sorted(found, key=lambda snapshot: [int(part) for part in snapshot.version.split(".")])


def write_snapshot(bundle: Bundle, folder: Path, date: str) -> Path:
    """Keep the catalogue as it is released.

    Raises:
        ContractError: this version was kept before, or the date is none.
    """
    version = str(bundle.document["info"]["version"])
    file = folder / f"{version}.json"
    if file.exists():
        raise ContractError(file, "version", f"{version} is released already; what was released does not change")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        raise ContractError(file, "date", f"must be one like 2026-01-02, is {date!r}")
    snapshot = snapshot_of(bundle.catalogue, version, date)
    content = {"version": snapshot.version, "date": snapshot.date, "entries": snapshot.entries}
    folder.mkdir(exist_ok=True)
    file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return file


def check_history(bundle: Bundle, root: Path) -> None:
    """Whatever a released version had keeps its page.

    Raises:
        ContractError: names what is gone, and the version that had it.
    """
    errors = root.parent / "errors"
    kept = page_names(bundle.catalogue) | {str(entry["name"]) for entry in bundle.catalogue["removed"]}
    for snapshot in read_history(errors / "history"):
        for name, facts in snapshot.entries.items():
            if name not in kept:
                raise ContractError(
                    errors / "removed.yaml",
                    name,
                    f"the {facts['page']} {name} was in {snapshot.version} and is gone, but its page stays for good: "
                    "write a tombstone here",
                )


def differences(history: list[Snapshot], current: Snapshot) -> list[Difference]:
    """What each version changed, the newest first; the one being worked on leads if it differs."""
    found = [_difference(Snapshot("", "", {}), history[0])] if history else []
    found += [_difference(before, after) for before, after in pairwise(history)]
    working = _difference(history[-1] if history else Snapshot("", "", {}), current)
    return [*([] if working.empty else [working]), *reversed(found)]


def _difference(before: Snapshot, after: Snapshot) -> Difference:
    changed: dict[str, tuple[str, ...]] = {}
    for name in after.entries:
        if name in before.entries and before.entries[name] != after.entries[name]:
            was, now = before.entries[name], after.entries[name]
            changed[name] = tuple(fact for fact in sorted(was.keys() | now.keys()) if was.get(fact) != now.get(fact))
    return Difference(
        after,
        tuple(name for name in after.entries if name not in before.entries),
        changed,
        tuple(name for name in before.entries if name not in after.entries),
    )
