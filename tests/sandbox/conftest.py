"""Fixtures of the sandbox's own tests: a sandbox, a plain HTTP client, and the contract as a judge."""

from __future__ import annotations

import importlib.resources
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from vobiz_sandbox import JsonObject, Sandbox

# The plugin, under test here, is registered by its entry point only where the project is installed.
from vobiz_sandbox.pytest_plugin import vobiz_sandbox, vobiz_sandbox_server

__all__ = ["vobiz_sandbox", "vobiz_sandbox_server"]


@pytest.fixture
def sandbox(vobiz_sandbox: Sandbox) -> Sandbox:
    """A running sandbox in its initial state."""
    return vobiz_sandbox


@pytest.fixture
def connect() -> Iterator[Callable[[Sandbox], httpx2.Client]]:
    """Makes clients that send the two credential headers of a sandbox."""
    clients: list[httpx2.Client] = []

    def connect(sandbox: Sandbox) -> httpx2.Client:
        headers = {"X-Auth-ID": sandbox.auth_id, "X-Auth-Token": sandbox.auth_token}
        # Loading certificates that plain HTTP never needs takes longer than a whole test.
        client = httpx2.Client(base_url=sandbox.base_url, headers=headers, trust_env=False, verify=False)
        clients.append(client)
        return client

    yield connect
    for client in clients:
        client.close()


@pytest.fixture
def http(sandbox: Sandbox, connect: Callable[[Sandbox], httpx2.Client]) -> httpx2.Client:
    """A client of the sandbox with valid credentials."""
    return connect(sandbox)


@pytest.fixture
def account(sandbox: Sandbox) -> str:
    """The path below which most operations live."""
    return f"/api/v1/Account/{sandbox.auth_id}"


@pytest.fixture
def eventually() -> Callable[[Callable[[], bool]], None]:
    """Waits for what the sandbox does in its own thread; gives up after ten seconds."""

    def eventually(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, "it did not happen"

    return eventually


@pytest.fixture
def call_body() -> dict[str, str]:
    """The body of a call to one destination."""
    return {
        "from": "+919876500000",
        "to": "+919876543210",
        "answer_url": "https://example.com/answer",
    }


@pytest.fixture(scope="session")
def specification() -> JsonObject:
    """The bundled description, read without the help of the sandbox."""
    return _read("openapi.json")


@pytest.fixture(scope="session")
def error_catalogue() -> JsonObject:
    """The error catalogue, read without the help of the sandbox."""
    return _read("catalogue.json")


@pytest.fixture(scope="session")
def require_schema(specification: JsonObject) -> Callable[[str, object], None]:
    """Checks a value against the schema at a JSON pointer of the description."""
    empty: SchemaRegistry = Registry()
    registry = empty.with_resource("urn:test", DRAFT202012.create_resource(specification))

    def require_schema(pointer: str, value: Any) -> None:
        validator: Validator = Draft202012Validator({"$ref": f"urn:test#{pointer}"}, registry=registry)
        errors: Iterator[ValidationError] = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]
        faults = [error.message for error in errors]
        assert not faults, f"{value!r} does not fit {pointer}: {faults}"

    return require_schema


def _read(name: str) -> JsonObject:
    text = importlib.resources.files("vobiz_api").joinpath(name).read_text("utf-8")
    document: Any = json.loads(text)
    return dict(document)
