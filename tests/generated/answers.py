"""A client over a transport that gives one prepared answer, and the example answers of the contract."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module, resources
from typing import Any

import httpx2

from vobiz_api.api import TAGS
from vobiz_api.operation import Operation
from vobiz_contract.operations import python_name
from vobiz_sdk import Vobiz

DOCUMENT: dict[str, Any] = json.loads(resources.files("vobiz_api").joinpath("openapi.json").read_bytes())
CATALOGUE: dict[str, Any] = json.loads(resources.files("vobiz_api").joinpath("catalogue.json").read_bytes())


@dataclass
class Answering:
    """A transport handler: gives the same answer to everything and remembers what came."""

    status: int = 200
    content: bytes = b"{}"
    content_type: str | None = "application/json"
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        headers = {"Content-Type": self.content_type} if self.content_type else {}
        return httpx2.Response(self.status, headers=headers, content=self.content)


def client(answering: Answering, **options: Any) -> Vobiz:
    """A client that sends once and gets this answer."""
    settings = {
        "access_token": "access-secret-1",
        "refresh_token": "refresh-secret-1",
        "retry": None,
        "transport": httpx2.MockTransport(answering),
        **options,
    }
    return Vobiz("MA_XXXXXXXX", "token-secret-1", **settings)


@cache
def operations() -> dict[str, Operation[Any]]:
    """Every operation, by operationId."""
    found = [
        value
        for tag in TAGS
        for value in vars(import_module(f"vobiz_api.api.{tag}")).values()
        if isinstance(value, Operation)
    ]
    return {operation.name: operation for operation in found}


@cache
def all_stated() -> dict[str, dict[str, Any]]:
    """Every operation as the contract states it, by operationId."""
    return {
        operation["operationId"]: operation
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }


def stated(name: str) -> dict[str, Any]:
    """An operation as the contract states it."""
    return all_stated()[name]


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    """A part of the contract, with the reference followed if it is one."""
    while "$ref" in part:
        found: Any = DOCUMENT
        for step in part["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        part = found
    return part


def stated_parameters(name: str) -> list[dict[str, Any]]:
    """The path and query parameters that the caller gives."""
    found = map(resolved, stated(name).get("parameters", []))
    return [part for part in found if part["name"] != "auth_id" and "x-fixed" not in part]


def body_schema(name: str) -> dict[str, Any]:
    """The schema of the request body, empty if there is none."""
    content = stated(name).get("requestBody", {}).get("content", {})
    return resolved(next(iter(content.values()))["schema"]) if content else {}


def has_open_body(name: str) -> bool:
    """Whether the body is handed over whole, because its fields are not known."""
    return "requestBody" in stated(name) and "properties" not in body_schema(name)


def answers(name: str) -> list[tuple[int, str | None, Any]]:
    """Status, media type and example body of every success; no media type where there is no body."""
    found: list[tuple[int, str | None, Any]] = []
    for status, response in stated(name)["responses"].items():
        if status.startswith("2"):
            media_type = next(iter(resolved(response).get("content", {})), None)
            media = resolved(response)["content"][media_type] if media_type else {}
            found.append((int(status), media_type, media.get("example")))
    return found


def example_answers() -> list[tuple[str, int, dict[str, Any]]]:
    """operationId, status and example body of every success with a JSON body."""
    return [
        (name, status, example)
        for name in operations()
        for status, media_type, example in answers(name)
        if media_type == "application/json"
    ]


def example_body(name: str) -> dict[str, Any] | None:
    """The first example of the request body; None where it is no JSON or there is none."""
    media = stated(name).get("requestBody", {}).get("content", {}).get("application/json")
    if media is None:
        return None
    example: dict[str, Any] = (
        media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]
    )
    return example


def example_arguments(name: str) -> dict[str, Any]:
    """What the contract shows an operation with: what it insists on, and its first example body.

    By the names of the Python parameters.
    """
    arguments = {
        python_name(part["name"]): _example(part)
        for part in stated_parameters(name)
        if part.get("required") or stated(name).get("x-arguments", {}).get("minProperties")
    }
    body = example_body(name)
    if has_open_body(name):
        return {**arguments, "body": body}
    files = {
        python_name(field): b"number\n+919876543210\n"
        for field, part in body_schema(name).get("properties", {}).items()
        if part.get("format") == "binary"
    }
    return {**arguments, **{python_name(field): value for field, value in (body or {}).items()}, **files}


def _example(parameter: dict[str, Any]) -> Any:
    schema = resolved(parameter["schema"])
    if "example" in parameter:
        return parameter["example"]
    if "enum" in schema:
        return schema["enum"][0]
    return schema.get("minimum", 1) if schema["type"] == "integer" else "something"


def method_of(owner: Any, name: str) -> Any:
    """The method that calls an operation."""
    operation = operations()[name]
    _, verb = operation.public_name.split(".")
    return getattr(getattr(owner, operation.tag), verb)
