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
from vobiz_sdk import Vobiz

DOCUMENT: dict[str, Any] = json.loads(resources.files("vobiz_api").joinpath("openapi.json").read_bytes())

# Something acceptable for each argument that an operation insists on, by the name of its Python parameter.
_ARGUMENTS: dict[str, Any] = {
    "aleg_url": "https://example.com/transfer",
    "answer_url": "https://example.com/answer",
    "call_uuid": "00000000-0000-4000-8000-000000000001",
    "credential_id": "00000000-0000-4000-8000-000000000002",
    "currency": "INR",
    "email": "person@example.com",
    "from_": "+919876500000",
    "name": "Office",
    "password": "correct-horse-9",
    "quantity": 1,
    "resource_type": "cps",
    "to": "+919876543210",
    "trunk_id": "00000000-0000-4000-8000-000000000003",
    "username": "office-phone",
}


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


def stated(name: str) -> dict[str, Any]:
    """An operation as the contract states it."""
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation["operationId"] == name:
                return operation
    raise KeyError(name)


def example_answers() -> list[tuple[str, int, dict[str, Any]]]:
    """operationId, status and example body of every success that has a body."""
    return [
        (name, int(status), response["content"]["application/json"]["example"])
        for name in operations()
        for status, response in stated(name)["responses"].items()
        if status.startswith("2") and "content" in response
    ]


def least_arguments(name: str) -> dict[str, Any]:
    """The arguments that an operation cannot be called without."""
    schema = json.loads(operations()[name].arguments)
    # Which side of a call is transferred decides what is required; it is the caller unless one says otherwise.
    required = [*schema["required"], *(["aleg_url"] if name == "calls_transfer" else [])]
    return {key: value for key, value in _ARGUMENTS.items() if key.removesuffix("_") in required}


def method_of(owner: Any, name: str) -> Any:
    """The method that calls an operation."""
    operation = operations()[name]
    _, verb = operation.public_name.split(".")
    return getattr(getattr(owner, operation.tag), verb)
