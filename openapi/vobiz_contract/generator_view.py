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
                if operation.get("x-download"):  # read as it comes, so there is no type to make of it
                    operation["responses"] = {
                        status: {"description": response["description"]}
                        for status, response in operation["responses"].items()
                    }
                content = operation.get("requestBody", {}).get("content", {})
                if "multipart/form-data" in content:  # only its fields are of interest here
                    content["application/json"] = content.pop("multipart/form-data")
                operation["parameters"] = [
                    _plain(parameter, request=True)
                    for parameter in operation.get("parameters", [])
                    if "x-fixed" not in parameter
                ]
    return document


def request_schemas(bundle: Bundle) -> list[str]:
    """Names of the schemas that only say what a request may hold; their fields become arguments."""
    schemas = bundle.document["components"]["schemas"]
    found: set[str] = set()
    waiting = [name for _, _, operation in bundle.operations() for name in references(operation.get("requestBody"))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += references(schemas[name])
    return sorted(found)


def references(node: Any) -> list[str]:
    """Names of the schemas that a part of the document refers to."""
    if isinstance(node, dict):
        own = [str(node["$ref"]).rsplit("/", 1)[1]] if isinstance(node.get("$ref"), str) else []
        return own + [name for value in node.values() for name in references(value)]
    return [name for value in node for name in references(value)] if isinstance(node, list) else []


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
