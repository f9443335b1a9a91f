"""The bundled document is valid OpenAPI 3.1, and each schema in it is a JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from vobiz_contract.bundle import Bundle
from vobiz_contract.source import ContractError

_META_SCHEMA = {"$ref": "https://json-schema.org/draft/2020-12/schema"}


def check_json_schemas(bundle: Bundle, root: Path) -> None:
    """Each schema is one. OpenAPI's own check says so too, but does not name the schema.

    Raises:
        ContractError: names the file and the place of the first fault.
    """
    validator = jsonschema_rs.Draft202012Validator(_META_SCHEMA, mask="this")
    for file, where, schema in _schemas(bundle):
        for error in validator.iter_errors(schema):
            location = ".".join([where, *(str(part) for part in error.instance_path)])
            raise ContractError(file, location, f"is not a JSON Schema: {error.message}")


def check_valid_openapi(bundle: Bundle, root: Path) -> None:
    """Everything else that OpenAPI asks for.

    Raises:
        ContractError: names the file and the place of the first fault.
    """
    for fault in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        location = ".".join(str(part) for part in fault.absolute_path) or "document"
        message = fault.message.splitlines()[0]
        raise ContractError(_file_of(bundle, location, root), location, f"is not valid OpenAPI 3.1: {message}")


def _schemas(bundle: Bundle) -> Iterator[tuple[Path, str, Any]]:
    """Every schema with its file and place: the named ones, and those written where they are used."""
    for kind in ("schemas", "parameters", "responses"):
        for name, part in bundle.document["components"][kind].items():
            file = bundle.origin(f"components/{kind}/{name}")
            if kind == "schemas":
                yield file, name, part
            else:
                yield from ((file, where, schema) for where, schema in _inline(part, name))
    for path, method, operation in bundle.operations():
        for where, schema in _inline(operation, f"{path}.{method}"):
            yield bundle.operation_file(path, method), where, schema


def _inline(node: Any, where: str) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "schema":
                yield f"{where}.schema", value
            elif key not in ("example", "examples"):
                yield from _inline(value, f"{where}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _inline(value, f"{where}.{index}")


def _file_of(bundle: Bundle, location: str, root: Path) -> Path:
    for pointer, file in bundle.origins.items():
        method, _, path = pointer.partition(" ")
        if location.startswith(f"paths.{path}.{method}" if path else pointer.replace("/", ".")):
            return file
    return root
