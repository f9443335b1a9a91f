"""The rules that the error catalogue keeps."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.lint import EFFECTS, SOURCES
from vobiz_contract.source import ContractError

OUTCOMES = ("not_sent", "rejected", "unknown", "committed")
ACTORS = ("developer", "account_owner", "vobiz")
ACTIONS = ("retry", "never", "refresh", "setting")
# What may be done with an unsafe request that may have taken effect, or has.
UNSAFE = {"unknown": ("never", "setting"), "committed": ("never",)}
DOCS_ENTRY = ("title", "category", "actor", "meaning", "causes", "remedies", "evidence", "since")


def check_catalogue(bundle: Bundle, root: Path) -> None:
    """Every entry is complete, and whatever it names exists.

    Raises:
        ContractError: names the file, the entry and the rule.
    """
    errors = root.parent / "errors"
    catalogue = bundle.catalogue
    _check_rules(catalogue["retry_rules"], errors / "retry_rules.yaml")
    _check_statuses(catalogue, errors / "statuses.yaml")
    _check_codes(bundle, errors / "codes.yaml")
    _check_shapes(bundle, errors / "shapes.yaml")


def _check_rules(rules: dict[str, Any], file: Path) -> None:
    for name, rule in rules.items():
        if rule.get("outcome") not in OUTCOMES:
            raise ContractError(file, f"{name}.outcome", f"must be one of {', '.join(OUTCOMES)}")
        for effect in EFFECTS:
            if rule.get(effect) not in ACTIONS:
                raise ContractError(file, f"{name}.{effect}", f"must be one of {', '.join(ACTIONS)}")
        if rule["unsafe"] not in UNSAFE.get(rule["outcome"], ACTIONS):
            raise ContractError(
                file, f"{name}.unsafe", "an unsafe request that may have taken effect is never sent again"
            )


def _check_statuses(catalogue: dict[str, Any], file: Path) -> None:
    shapes = {shape["id"]: shape["statuses"] for shape in catalogue["shapes"]}
    for entry in catalogue["statuses"]:
        where = str(entry["status"])
        _require(entry, ("name", "meaning", "evidence", "since"), file, where)
        for example in entry.get("wire_examples", []):
            if entry["status"] not in shapes.get(example["shape"], ()):
                raise ContractError(
                    file, f"{where}.wire_examples", f"shapes.yaml has no shape {example['shape']!r} with this status"
                )
        if entry["status"] >= 300:
            _require(entry, ("exception", "actor", "category", "rule", "causes", "remedies"), file, where)
            for key in ("rule", "rule_with_retry_after"):
                if key in entry and entry[key] not in catalogue["retry_rules"]:
                    raise ContractError(file, f"{where}.{key}", f"retry_rules.yaml has no rule {entry[key]!r}")
        _check_evidence(entry["evidence"], file, where)


def _check_codes(bundle: Bundle, file: Path) -> None:
    codes: list[dict[str, Any]] = bundle.catalogue["codes"]
    statuses = {entry["status"] for entry in bundle.catalogue["statuses"]}
    shapes = {shape["id"] for shape in bundle.catalogue["shapes"]}
    names = [entry["code"] for entry in codes]
    spellings: dict[str, str] = {}
    for entry in codes:
        code = entry["code"]
        if not re.fullmatch(r"[A-Z][A-Z0-9_]*", code):
            raise ContractError(file, code or "code", "a code is upper case with underscores")
        _require(entry, ("kind", "statuses", "retry", "exception", "details", "example"), file, code)
        for part in DOCS_ENTRY:
            if not entry.get(part):
                raise ContractError(file, f"{code}.{part}", "is missing, and the docs page needs it")
        for spelling in (code, *entry.get("aliases", [])):
            if spelling in spellings:
                raise ContractError(file, code, f"the spelling {spelling!r} belongs to {spellings[spelling]} already")
            spellings[spelling] = code
        if entry["actor"] not in ACTORS:
            raise ContractError(file, f"{code}.actor", f"must be one of {', '.join(ACTORS)}")
        if entry["retry"] not in ("by_status", "refresh"):
            raise ContractError(file, f"{code}.retry", "must be by_status or refresh")
        for status in (*entry["statuses"], *(example["status"] for example in _examples(entry))):
            if status not in statuses:
                raise ContractError(file, f"{code}.statuses", f"statuses.yaml has no status {status}")
        for related in entry.get("related", []):
            if related not in names:
                raise ContractError(file, f"{code}.related", f"there is no code {related!r}")
        for example in entry.get("wire_examples", []):
            if example["shape"] not in shapes:
                raise ContractError(file, f"{code}.wire_examples", f"shapes.yaml has no shape {example['shape']!r}")
        details = entry.get("details")
        if details and f"components/schemas/{details}" not in bundle.origins:
            raise ContractError(file, f"{code}.details", f"details.yaml has no schema {details!r}")
        _check_evidence(entry["evidence"], file, code)


def _check_shapes(bundle: Bundle, file: Path) -> None:
    for shape in bundle.catalogue["shapes"]:
        _require(shape, ("description", "schema", "statuses", "example", "evidence"), file, shape["id"])
        schema = shape.get("schema")
        if schema and f"components/schemas/{schema}" not in bundle.origins:
            raise ContractError(file, f"{shape['id']}.schema", f"bodies.yaml has no schema {schema!r}")
        _check_evidence([shape["evidence"]], file, shape["id"])


def _examples(entry: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry["example"], *entry.get("wire_examples", [])]


def _require(entry: dict[str, Any], keys: tuple[str, ...], file: Path, where: str) -> None:
    for key in keys:
        if key not in entry:
            raise ContractError(file, f"{where}.{key}", "is missing")


def _check_evidence(evidence: list[dict[str, Any]], file: Path, where: str) -> None:
    for item in evidence:
        if item.get("source") not in SOURCES:
            raise ContractError(file, f"{where}.evidence", f"the source must be one of {', '.join(SOURCES)}, is {item}")
