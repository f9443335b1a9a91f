"""Which values may be seen in errors, logs and reprs: `x-disclosure` of the root file, and types that hide nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.source import ContractError

_HARMLESS_TYPES = {"integer", "number", "boolean", "null"}
_HARMLESS_FORMATS = {"date", "date-time", "uuid", "decimal"}
LISTS = ("text", "phone_numbers", "addresses", "never")


def disclosure_data(bundle: Bundle) -> dict[str, list[str]]:
    """The names of each kind, sorted; names of none of them are never shown."""
    listed: dict[str, set[str]] = {kind: set(bundle.document["x-disclosure"][kind]) for kind in LISTS}
    fields = _fields(bundle.document)
    secret = {name for name, schemas in fields.items() if any(map(_is_secret, schemas))}
    addresses = listed["addresses"] | {
        name for name, schemas in fields.items() if all(schema.get("format") == "uri" for schema in schemas)
    }
    chosen = listed["phone_numbers"] | addresses | listed["never"] | secret
    plain = listed["text"] | {name for name, schemas in fields.items() if all(map(_is_harmless, schemas))}
    return {
        "plain": sorted(plain - chosen),
        "phone_numbers": sorted(listed["phone_numbers"]),
        "addresses": sorted(addresses - secret),
        "never": sorted(listed["never"] | secret),
    }


def check_disclosure(bundle: Bundle, root: Path) -> None:
    """Each name of a list is a field of the contract or of an example, stands in one list only, and is no secret.

    Raises:
        ContractError: names the list and the field.
    """
    fields = _fields(bundle.document)
    # Fields that only an example of a refusal names.
    for name in _refused(bundle.catalogue):
        fields.setdefault(name, [])
    seen: dict[str, str] = {}
    for kind in LISTS:
        for name in bundle.document["x-disclosure"][kind]:
            where = f"x-disclosure.{kind}"
            if name not in fields:
                raise ContractError(root, where, f"no field is called {name!r}")
            if name in seen:
                raise ContractError(root, where, f"{name!r} stands under {seen[name]} already")
            if kind != "never" and any(map(_is_secret, fields[name])):
                raise ContractError(root, where, f"{name!r} is a secret in some place, so it must not be shown")
            seen[name] = kind


def _is_secret(schema: dict[str, Any]) -> bool:
    return bool(schema.get("x-secret") or schema.get("writeOnly")) or schema.get("format") in ("password", "binary")


def _is_harmless(schema: dict[str, Any]) -> bool:
    if "enum" in schema or "x-known-values" in schema or schema.get("format") in _HARMLESS_FORMATS:
        return True
    kinds = schema.get("type", [])
    return bool(kinds) and _HARMLESS_TYPES.issuperset([kinds] if isinstance(kinds, str) else kinds)


def _fields(document: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Every name of a property or parameter, with its schemas wherever it stands."""
    found: dict[str, list[dict[str, Any]]] = {}
    for name, schema in _named(document):
        found.setdefault(name, []).append(_resolved(document, schema))
    return found


def _refused(node: Any) -> Iterator[str]:
    """Names of the fields that the examples of field errors refuse."""
    if isinstance(node, dict):
        if {"field", "code", "value"} <= node.keys():
            yield node["field"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from _refused(item)


def _named(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, list):
        for item in node:
            yield from _named(item)
    if not isinstance(node, dict):
        return
    if "in" in node and isinstance(node.get("schema"), dict):
        yield str(node["name"]), node["schema"]
    properties = node.get("properties")
    if isinstance(properties, dict):
        yield from ((str(name), part) for name, part in properties.items() if isinstance(part, dict))
    for key, value in node.items():
        if key not in ("example", "examples", "x-error-catalogue"):
            yield from _named(value)


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        target = target[part]
    return {**_resolved(document, target), **{key: value for key, value in schema.items() if key != "$ref"}}
