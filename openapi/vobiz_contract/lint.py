"""The rules that operations and their descriptions keep, beyond being valid OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.source import ContractError

EFFECTS = ("read", "idempotent", "unsafe")
SOURCES = ("vendor-docs", "vendor-openapi", "vendor-sdk", "third-party", "inferred")
ALWAYS_POSSIBLE = ("401", "403", "429", "500", "502", "503", "504")
WITH_INPUT = ("400", "422")
WITH_ID = ("404",)


def check_operations(bundle: Bundle, root: Path) -> None:
    """Names, tags, effects, evidence and error responses of every operation."""
    tags = {tag["name"] for tag in bundle.document["tags"]}
    seen: dict[str, str] = {}
    used: set[str] = set()
    for path, method, operation in bundle.operations():
        file = bundle.operation_file(path, method)
        where = f"{path}.{method}"
        name = operation.get("operationId", "")
        tag = (operation.get("tags") or [""])[0]
        if name in seen:
            raise ContractError(file, where, f"the operationId {name!r} stands at {seen[name]} already")
        seen[name] = where
        if len(operation.get("tags", [])) != 1 or tag not in tags:
            raise ContractError(
                file, where, f"needs exactly one tag that openapi.yaml declares, has {operation.get('tags')}"
            )
        used.add(tag)
        if not re.fullmatch(rf"{tag}_[a-z]+(_[a-z]+)*", name):
            raise ContractError(file, where, f"the operationId {name!r} is not {tag}_<verb> in snake case")
        for part in ("summary", "description"):
            if not operation.get(part, "").strip():
                raise ContractError(file, f"{where}.{part}", "is missing")
        if operation.get("x-effect") not in EFFECTS:
            raise ContractError(file, f"{where}.x-effect", f"must be one of {', '.join(EFFECTS)}")
        check_evidence(operation.get("x-evidence"), file, f"{where}.x-evidence")
        _check_responses(bundle, operation, path, file, where)
        check_endings(operation, file, where)
    for tag in sorted(tags - used):
        raise ContractError(root, f"tags.{tag}", "no operation has this tag")


def check_evidence(evidence: Any, file: Path, where: str) -> None:
    """At least one source, each with a kind and a place."""
    if not evidence:
        raise ContractError(file, where, "is missing")
    for item in evidence:
        if item.get("source") not in SOURCES or not item.get("where"):
            raise ContractError(file, where, f"needs a source ({', '.join(SOURCES)}) and a where, has {item}")


def _check_responses(bundle: Bundle, operation: dict[str, Any], path: str, file: Path, where: str) -> None:
    responses = operation["responses"]
    if not any(status.startswith("2") for status in responses):
        raise ContractError(file, f"{where}.responses", "lists no success")
    # Anything else would be dropped in silence.
    sent = (f"{where}.requestBody", operation.get("requestBody", {}), ("application/json", "multipart/form-data"))
    answers = ("text/csv",) if operation.get("x-download") else ("application/json",)
    for place, part, allowed in (sent, *((*success, answers) for success in _successes(operation, where))):
        for media in part.get("content", {}):
            if media not in allowed:
                raise ContractError(file, place, f"the content must be {' or '.join(allowed)}, not {media}")
    inputs = "requestBody" in operation or any("name" in parameter for parameter in operation.get("parameters", []))
    within = re.findall(r"\{(\w+)\}", path) != ["auth_id"] and "{" in path
    for status in (*ALWAYS_POSSIBLE, *(WITH_INPUT if inputs else ()), *(WITH_ID if within else ())):
        if status not in responses:
            raise ContractError(file, f"{where}.responses", f"does not list {status}")
    known = {code["code"] for code in bundle.catalogue["codes"]}
    for code in operation.get("x-error-codes", []):
        if code not in known:
            raise ContractError(file, f"{where}.x-error-codes", f"the catalogue has no code {code!r}")


def check_endings(operation: dict[str, Any], file: Path, where: str) -> None:
    """What is said of refusals that are as good as success, and of looking up what became of a request."""
    responses = operation["responses"]
    empty = any("content" not in part or part.get("x-may-be-empty") for _, part in _successes(operation, where))
    for benign in operation.get("x-benign", []):
        place = f"{where}.x-benign.{benign['status']}"
        if operation["x-effect"] == "read":
            raise ContractError(file, place, "a read cannot have been done already")
        if not 400 <= benign["status"] < 500 or str(benign["status"]) not in responses:
            raise ContractError(file, place, "must be a 4xx status that the operation lists")
        if not empty:
            raise ContractError(file, place, "stands for a success without content, which the operation does not list")
        if not re.fullmatch(r"[A-Z].*[^.\s]", benign.get("meaning", "")):
            raise ContractError(file, place, "needs a meaning: a sentence without the full stop")
        check_evidence([benign.get("evidence", {})], file, f"{place}.evidence")
    if "x-reconcile-by" in operation and operation["x-effect"] != "unsafe":
        raise ContractError(file, f"{where}.x-reconcile-by", "only what is never repeated has to be looked up")


def _successes(operation: dict[str, Any], where: str) -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{where}.responses.{status}", response)
        for status, response in operation["responses"].items()
        if status.startswith("2")
    ]


def check_descriptions(bundle: Bundle, root: Path) -> None:
    """Everything that a reader meets has a description."""
    for tag in bundle.document["tags"]:
        _described(tag, root, f"tags.{tag['name']}")
    for kind, parts in bundle.document["components"].items():
        for name, part in parts.items():
            file = bundle.origins.get(f"components/{kind}/{name}", root)
            _described(part, file, name)
            for where, schema in properties_of(part, name):
                _described(schema, file, where)
    for path, method, operation in bundle.operations():
        file = bundle.operation_file(path, method)
        for parameter in operation.get("parameters", []):
            _described(parameter, file, f"{path}.{method}.parameters.{parameter.get('name', '?')}")
        for status, response in operation["responses"].items():
            _described(response, file, f"{path}.{method}.responses.{status}")
        if "requestBody" in operation:
            _described(operation["requestBody"], file, f"{path}.{method}.requestBody")


def _described(part: dict[str, Any], file: Path, where: str) -> None:
    if "$ref" not in part and not str(part.get("description", "")).strip():
        raise ContractError(file, where, "has no description")


def properties_of(schema: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The properties of a schema, each with its place."""
    if isinstance(schema, dict):
        for name, part in schema.get("properties", {}).items():
            yield f"{where}.{name}", part
