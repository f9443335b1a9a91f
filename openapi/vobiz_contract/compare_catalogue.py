"""Compares two versions of the error catalogue: retry rules, statuses, codes and forms of bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vobiz_contract.changes import Action, Change, Changes, Impact, Side, shown
from vobiz_contract.compare_schemas import Document, SchemaComparison

Part = Mapping[str, Any]

# What decides whether a request is sent again; all else in a rule is for reading.
RULE = ("outcome", "read", "idempotent", "unsafe")
CODE_RETRY, CODE_CLASS = ("retry",), ("exception", "kind")
STATUS_RETRY, STATUS_CLASS = ("rule", "rule_with_retry_after"), ("exception",)
SPELLINGS = ("aliases", "messages")


class CatalogueComparison:
    """Compares catalogues and notes what differs."""

    def __init__(self, schemas: SchemaComparison, changes: Changes) -> None:
        self._schemas = schemas
        self._changes = changes

    def compare(self, before: Document, after: Document) -> None:
        """Note every difference between the catalogues of two documents."""
        old, new = before.get("x-error-catalogue", {}), after.get("x-error-catalogue", {})
        for name, was, now in self._pairs("retry rule", old.get("retry_rules", {}), new.get("retry_rules", {})):
            self._facts(f"retry rule {name}", was, now, Impact.RETRY_SAFETY, RULE)
            self._wording(f"retry rule {name}", was, now, RULE)
        for name, was, now in self._pairs("status", _by(old, "statuses", "status"), _by(new, "statuses", "status")):
            self._facts(f"status {name}", was, now, Impact.RETRY_SAFETY, STATUS_RETRY)
            self._facts(f"status {name}", was, now, Impact.BREAKING, STATUS_CLASS)
            self._wording(f"status {name}", was, now, (*STATUS_RETRY, *STATUS_CLASS))
        for name, was, now in self._pairs("error code", _by(old, "codes", "code"), _by(new, "codes", "code")):
            self._code(name, was, now)
        for name, was, now in self._pairs("failure", _by(old, "failures", "name"), _by(new, "failures", "name")):
            self._facts(f"failure {name}", was, now, Impact.RETRY_SAFETY, ("cases",))
            self._facts(f"failure {name}", was, now, Impact.BREAKING, ("raised_as",))
            self._wording(f"failure {name}", was, now, ("cases", "raised_as"))
        for name, was, now in self._pairs("form of error body", _by(old, "shapes", "id"), _by(new, "shapes", "id")):
            self._facts(f"form of error body {name}", was, now, Impact.BREAKING, ("schema",))
            self._wording(f"form of error body {name}", was, now, ("schema",))

    def _pairs(self, aspect: str, old: Mapping[str, Part], new: Mapping[str, Part]) -> list[tuple[str, Part, Part]]:
        rule = aspect == "retry rule"
        for name in sorted(new.keys() - old.keys()):
            impact = Impact.RETRY_SAFETY if rule else Impact.ADDITIVE
            self._changes.add(Change(impact, name, aspect, Action.ADDED))
        for name in sorted(old.keys() - new.keys()):
            impact = Impact.RETRY_SAFETY if rule else Impact.BREAKING
            self._changes.add(Change(impact, name, aspect, Action.REMOVED))
        return [(name, old[name], new[name]) for name in sorted(old.keys() & new.keys())]

    def _code(self, name: str, old: Part, new: Part) -> None:
        self._facts(name, old, new, Impact.RETRY_SAFETY, CODE_RETRY)
        for key in CODE_CLASS:
            # A class of its own is a kind of the class that the status had.
            impact = Impact.ADDITIVE if key == "exception" and old.get(key) is None else Impact.BREAKING
            self._facts(name, old, new, impact, (key,))
        for key in ("statuses", *SPELLINGS):
            was, now = _texts(old.get(key)), _texts(new.get(key))
            if come := now - was:
                self._changes.add(Change(Impact.ADDITIVE, name, key, Action.ADDED, after=shown(come)))
            if gone := was - now:
                self._changes.add(Change(Impact.BREAKING, name, key, Action.REMOVED, before=shown(gone)))
        schema, schema_now = old.get("details"), new.get("details")
        if schema and schema_now:
            one, other = ({"$ref": f"#/components/schemas/{model}"} for model in (schema, schema_now))
            self._schemas.compare(one, other, f"{name} (details)", Side.ANSWER)
        elif schema or schema_now:
            impact, action = (Impact.ADDITIVE, Action.ADDED) if schema_now else (Impact.BREAKING, Action.REMOVED)
            self._changes.add(Change(impact, name, "details", action, schema or "", schema_now or ""))
        self._wording(name, old, new, (*CODE_RETRY, *CODE_CLASS, "statuses", *SPELLINGS, "details"))

    def _facts(self, name: str, old: Part, new: Part, impact: Impact, keys: tuple[str, ...]) -> None:
        for key in keys:
            was, now = old.get(key), new.get(key)
            if was != now:
                aspect = key.replace("_", " ")
                self._changes.add(Change(impact, name, aspect, Action.CHANGED, shown(was), shown(now)))

    def _wording(self, name: str, old: Part, new: Part, others: tuple[str, ...]) -> None:
        differing = [key for key in old.keys() | new.keys() if old.get(key) != new.get(key) and key not in others]
        self._changes.wording(name, [key.replace("_", " ") for key in differing])


def _by(catalogue: Part, kind: str, key: str) -> dict[str, Part]:
    return {str(part[key]): part for part in catalogue.get(kind, [])}


def _texts(values: list[Any] | None) -> set[str]:
    return {str(value["text"]) if isinstance(value, dict) else str(value) for value in values or []}
