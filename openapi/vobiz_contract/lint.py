"""The rules that operations and schemas of the contract keep, beyond being valid OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from vobiz_contract.bundle import Bundle
from vobiz_contract.source import ContractError, read_yaml

EFFECTS = ("read", "idempotent", "unsafe")
SOURCES = ("vendor-docs", "vendor-openapi", "vendor-sdk", "third-party", "inferred")
ALWAYS_POSSIBLE = ("401", "403", "429", "500", "502", "503", "504")
WITH_INPUT = ("400", "422")
# Names that the generated package needs for itself.
RESERVED_MODELS = {"client", "model", "field", "operation", "caller", "asynccaller", "unset"}


def check_valid_openapi(bundle: Bundle, root: Path) -> None:
    """The bundled document is valid OpenAPI 3.1."""
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():  # pyright: ignore[reportUnknownMemberType]
        location = ".".join(str(part) for part in getattr(error, "absolute_path", ())) or "document"
        raise ContractError(_file_of(bundle, location, root), location, f"is not valid OpenAPI 3.1: {error}")


def _file_of(bundle: Bundle, location: str, root: Path) -> Path:
    for pointer, file in bundle.origins.items():
        method, _, path = pointer.partition(" ")
        if location.startswith(f"paths.{path}.{method}" if path else pointer.replace("/", ".")):
            return file
    return root


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
            raise ContractError(file, where, f"needs exactly one tag that openapi.yaml declares, has {operation.get('tags')}")
        used.add(tag)
        if not re.fullmatch(rf"{tag}_[a-z]+(_[a-z]+)*", name):
            raise ContractError(file, where, f"the operationId {name!r} is not {tag}_<verb> in snake case")
        for part in ("summary", "description"):
            if not operation.get(part, "").strip():
                raise ContractError(file, f"{where}.{part}", "is missing")
        if operation.get("x-effect") not in EFFECTS:
            raise ContractError(file, f"{where}.x-effect", f"must be one of {', '.join(EFFECTS)}")
        _check_evidence(operation.get("x-evidence"), file, f"{where}.x-evidence")
        _check_responses(bundle, operation, path, file, where)
    for tag in sorted(tags - used):
        raise ContractError(root, f"tags.{tag}", "no operation has this tag")


def _check_evidence(evidence: Any, file: Path, where: str) -> None:
    if not evidence:
        raise ContractError(file, where, "is missing")
    for item in evidence:
        if item.get("source") not in SOURCES or not item.get("where"):
            raise ContractError(file, where, f"needs a source ({', '.join(SOURCES)}) and a where, has {item}")


def _check_responses(bundle: Bundle, operation: dict[str, Any], path: str, file: Path, where: str) -> None:
    responses = operation["responses"]
    if not any(status.startswith("2") for status in responses):
        raise ContractError(file, f"{where}.responses", "lists no success")
    inputs = "requestBody" in operation or any("name" in parameter for parameter in operation.get("parameters", []))
    for status in (*ALWAYS_POSSIBLE, *(WITH_INPUT if inputs else ())):
        if status not in responses:
            raise ContractError(file, f"{where}.responses", f"does not list {status}")
    known = {code["code"] for code in bundle.catalogue["codes"]}
    for code in operation.get("x-error-codes", []):
        if code not in known:
            raise ContractError(file, f"{where}.x-error-codes", f"the catalogue has no code {code!r}")


def check_descriptions(bundle: Bundle, root: Path) -> None:
    """Everything that a reader meets has a description."""
    for tag in bundle.document["tags"]:
        _described(tag, root, f"tags.{tag['name']}")
    for kind, parts in bundle.document["components"].items():
        for name, part in parts.items():
            file = bundle.origins.get(f"components/{kind}/{name}", root)
            _described(part, file, name)
            for where, schema in _properties(part, name):
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


def _properties(schema: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        for name, part in schema.get("properties", {}).items():
            yield f"{where}.{name}", part


def check_schemas(bundle: Bundle, root: Path) -> None:
    """Names that cannot collide, no nameless objects, and no schema that nothing uses."""
    schemas: dict[str, Any] = bundle.document["components"]["schemas"]
    folded: dict[str, str] = {}
    for name, schema in schemas.items():
        file = bundle.origin(f"components/schemas/{name}")
        key = re.sub(r"[^a-z0-9]", "", name.lower())
        if key in folded:
            raise ContractError(file, name, f"cannot be told from {folded[key]} once it is a Python name")
        if key in RESERVED_MODELS:
            raise ContractError(file, name, "the generated package needs this name for itself")
        folded[key] = name
        for where, part in _properties(schema, name):
            for nested in (part, part.get("items", {})):
                if "properties" in nested:
                    raise ContractError(file, where, "an object with properties needs a name: make it a schema of its own")
    for file in sorted((root.parent / "schemas").glob("*.yaml")):
        for name, part in (read_yaml(file) or {}).items():
            names = part if name == "parameters" else [name]
            kind = "parameters" if name == "parameters" else "schemas"
            for each in names:
                if f"components/{kind}/{each}" not in bundle.origins:
                    raise ContractError(file, each, "nothing refers to it")
