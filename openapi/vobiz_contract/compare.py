"""Compares two bundled documents of the contract: what is different for those who use the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vobiz_contract.changes import Action, Change, Changes, Impact, Side
from vobiz_contract.compare_catalogue import CatalogueComparison
from vobiz_contract.compare_operations import OperationComparison, operations
from vobiz_contract.compare_schemas import Document, SchemaComparison

PARTS = {"info", "paths", "components", "x-error-catalogue"}


def compare(before: Document, after: Document) -> list[Change]:
    """Every change, the most serious first. Reads nothing but its arguments."""
    changes = Changes()
    schemas = SchemaComparison(before, after, changes)
    OperationComparison(schemas, changes).compare(before, after)
    CatalogueComparison(schemas, changes).compare(before, after)
    _models(schemas, before, after, changes)
    _root(before, after, changes)
    found = changes.sorted()
    if not found and _versionless(before) != _versionless(after):
        # Nothing may change without a word, even what no rule above has an opinion on.
        return [Change(Impact.DOCUMENTATION, "contract", "parts that callers do not see", Action.CHANGED)]
    return found


def _models(schemas: SchemaComparison, before: Document, after: Document, changes: Changes) -> None:
    old, new = _components(before, "schemas"), _components(after, "schemas")
    answered, answers = answer_models(before), answer_models(after)
    for name in sorted((answers & new.keys()) - old.keys()):
        changes.add(Change(Impact.ADDITIVE, name, "model", Action.ADDED))
    for name in sorted((answered & old.keys()) - new.keys()):
        changes.add(Change(Impact.BREAKING, name, "model", Action.REMOVED))
    for name in sorted((old.keys() & new.keys()) - schemas.met):
        # Bodies of errors, which are read as leniently as answers; those of requests were met at their operations.
        if old[name] != new[name] and name not in request_models(after):
            reference = {"$ref": f"#/components/schemas/{name}"}
            schemas.compare(reference, reference, name, Side.ANSWER)


def answer_models(document: Document) -> set[str]:
    """The models that operations answer with, and those within them."""
    return _reached(document, [one.answer for one in operations(document).values() if one.answer])


def request_models(document: Document) -> set[str]:
    """The models of request bodies, and those within them."""
    return _reached(
        document, [one.data["requestBody"] for one in operations(document).values() if "requestBody" in one.data]
    )


def _reached(document: Document, parts: list[Any]) -> set[str]:
    models = _components(document, "schemas")
    names: set[str] = set()
    while parts:
        part = parts.pop()
        if isinstance(part, list):
            parts.extend(part)
        elif isinstance(part, dict):
            reference = part.get("$ref")
            if isinstance(reference, str) and (name := reference.rsplit("/", 1)[1]) in models.keys() - names:
                names.add(name)
                parts.append(models[name])
            parts.extend(part.values())
    return names


def _root(before: Document, after: Document, changes: Changes) -> None:
    servers = [[server.get("url") for server in document.get("servers", [])] for document in (before, after)]
    if servers[0] != servers[1]:
        was, now = (", ".join(map(str, urls)) for urls in servers)
        changes.add(Change(Impact.BREAKING, "contract", "servers", Action.CHANGED, was, now))
    everywhere = [set(document.get("x-error-codes-everywhere", [])) for document in (before, after)]
    for impact, action, codes in (
        (Impact.ADDITIVE, Action.ADDED, everywhere[1] - everywhere[0]),
        (Impact.DOCUMENTATION, Action.REMOVED, everywhere[0] - everywhere[1]),
    ):
        if codes:
            named = ", ".join(sorted(codes))
            changes.add(Change(impact, "contract", "error codes of every operation", action, after=named))
    for name, scheme in sorted(_components(after, "securitySchemes").items()):
        old = _components(before, "securitySchemes").get(name)
        if old is not None and any(old.get(key) != scheme.get(key) for key in ("type", "in", "name", "scheme")):
            changes.add(Change(Impact.BREAKING, f"credentials {name}", "form", Action.CHANGED))


def _components(document: Document, kind: str) -> dict[str, Any]:
    components: dict[str, Any] = document.get("components", {}).get(kind, {})
    return components


def _versionless(document: Document) -> dict[str, Any]:
    return {**document, "info": {key: part for key, part in document.get("info", {}).items() if key != "version"}}


def read_document(file: Path) -> dict[str, Any]:
    """A bundled document that was written before; an empty one if there is none, or none that can be read."""
    try:
        document: object = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):  # such as the marks of a merge that did not go through
        return {}
    return document if isinstance(document, dict) and document.keys() >= PARTS else {}
