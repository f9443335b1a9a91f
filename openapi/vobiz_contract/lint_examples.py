"""Every example in the contract validates against the schema that it is an example of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs

from vobiz_contract.bundle import Bundle
from vobiz_contract.source import ContractError


def check_examples(bundle: Bundle, root: Path) -> None:
    """Check the examples of operations, error shapes and catalogue entries.

    Raises:
        ContractError: names the file, the example and how it breaks its schema.
    """
    checker = _Checker(bundle)
    for path, method, operation in bundle.operations():
        file = bundle.operation_file(path, method)
        where = f"{path}.{method}"
        body = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if body:
            checker.check_media(body, file, f"{where}.requestBody")
        for status, response in operation["responses"].items():
            media = response.get("content", {}).get("application/json")
            if media:
                checker.check_media(media, file, f"{where}.responses.{status}")
    errors = root.parent / "errors"
    schemas = {shape["id"]: shape["schema"] for shape in bundle.catalogue["shapes"]}
    for shape in bundle.catalogue["shapes"]:
        if shape["schema"]:
            checker.check(shape["example"], shape["schema"], errors / "shapes.yaml", shape["id"])
    for status in bundle.catalogue["statuses"]:
        for example in status.get("wire_examples", []):
            if schemas.get(example["shape"]):
                where = f"{status['status']}.{example['shape']}"
                checker.check(example["body"], schemas[example["shape"]], errors / "statuses.yaml", where)
    for code in bundle.catalogue["codes"]:
        file, where = errors / "codes.yaml", code["code"]
        schema = "ValidationErrorEnvelope" if code["example"]["status"] == 422 else "ErrorEnvelope"
        checker.check(code["example"]["body"], schema, file, f"{where}.example")
        if code.get("details"):
            details = code["example"]["body"]["error"].get("details", {})
            checker.check(details, code["details"], file, f"{where}.example.details")
        for example in code.get("wire_examples", []):
            if schemas[example["shape"]]:
                checker.check(example["body"], schemas[example["shape"]], file, f"{where}.{example['shape']}")


_DOCUMENT = "urn:vobiz:contract"


class _Checker:
    def __init__(self, bundle: Bundle) -> None:
        # Handed over once: each example names only the schema that it is held against.
        components = {"components": {"schemas": bundle.document["components"]["schemas"]}}
        self._registry = jsonschema_rs.Registry([(_DOCUMENT, components)])

    def check_media(self, media: dict[str, Any], file: Path, where: str) -> None:
        examples = [media["example"]] if "example" in media else []
        examples += [example["value"] for example in media.get("examples", {}).values()]
        if not examples:
            raise ContractError(file, where, "has no example")
        for example in examples:
            self._check(_absolute(media["schema"]), example, file, f"{where}.example")

    def check(self, example: Any, schema: str, file: Path, where: str) -> None:
        self._check({"$ref": f"{_DOCUMENT}#/components/schemas/{schema}"}, example, file, where)

    def _check(self, schema: Any, example: Any, file: Path, where: str) -> None:
        validator = jsonschema_rs.Draft202012Validator(
            schema, validate_formats=True, mask="this", registry=self._registry
        )
        for error in validator.iter_errors(example):
            at = ".".join(str(part) for part in error.instance_path)
            raise ContractError(file, f"{where}{'.' + at if at else ''}", f"breaks its schema: {error.message}")


def _absolute(node: Any) -> Any:
    """A schema of the document as one that stands alone."""
    if isinstance(node, dict):
        return {
            key: f"{_DOCUMENT}{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(value) for value in node] if isinstance(node, list) else node
