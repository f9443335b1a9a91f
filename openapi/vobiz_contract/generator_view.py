"""The document as openapi-python-client gets it: without what our templates take from elsewhere.

Errors are translated before any model is touched, so the generator sees no error bodies. Values of
requests are typed by `python_types`, so it sees no enumerations. Fixed parameters are no arguments.
"""

from __future__ import annotations

import copy
from typing import Any

from vobiz_contract.bundle import Bundle


def generator_view(bundle: Bundle) -> dict[str, Any]:
    """A copy of the bundled document, cut down for the generator."""
    document: dict[str, Any] = copy.deepcopy(bundle.document)
    del document["x-error-catalogue"]
    document["components"].pop("responses", None)
    schemas = document["components"]["schemas"]
    requests = set(request_schemas(bundle))
    for name in list(schemas):
        if bundle.origin(f"components/schemas/{name}").parent.name == "errors":
            del schemas[name]
        else:
            _plain(schemas[name], request=name in requests)
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["responses"] = {
                    status: response for status, response in operation["responses"].items() if status.startswith("2")
                }
                operation["parameters"] = [
                    _plain(parameter, request=True)
                    for parameter in operation.get("parameters", [])
                    if "x-fixed" not in parameter
                ]
    return document


def request_schemas(bundle: Bundle) -> list[str]:
    """Names of the schemas that only say what a request may hold; their fields become arguments."""
    names = []
    for _, _, operation in bundle.operations():
        schema = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
        if "$ref" in schema:
            names.append(str(schema["$ref"]).rsplit("/", 1)[1])
    return sorted(set(names))


def _plain(node: Any, *, request: bool) -> Any:
    """Drops what the generator would turn into types of its own."""
    if isinstance(node, dict):
        for key in (
            ("enum", "default", "example", "examples", "format")
            if request
            else ("default", "example", "examples", "format")
        ):
            if not isinstance(node.get(key), dict):
                node.pop(key, None)
        for value in node.values():
            _plain(value, request=request)
    elif isinstance(node, list):
        for value in node:
            _plain(value, request=request)
    return node
