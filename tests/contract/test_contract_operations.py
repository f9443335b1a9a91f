"""The operations of the contract agree with facts that were collected apart from it."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from vobiz_contract.bundle import Bundle

EXPECTED: dict[str, Any] = json.loads(Path(__file__).with_name("operations_expected.json").read_text(encoding="utf-8"))
FACTS: list[dict[str, Any]] = EXPECTED["operations"]


def found(contract: Bundle, name: str) -> tuple[str, str, dict[str, Any]]:
    matches = [entry for entry in contract.operations() if entry[2]["operationId"] == name]
    assert len(matches) == 1, f"{name} stands in the contract {len(matches)} times"
    return matches[0]


def resolved(contract: Bundle, part: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in part:
        _, kind, name = part["$ref"].removeprefix("#/").split("/")
        part = contract.document["components"][kind][name]
    return part


def parameters(contract: Bundle, path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    shared = contract.document["paths"][path].get("parameters", [])
    return [resolved(contract, parameter) for parameter in (*shared, *operation.get("parameters", []))]


def body(contract: Bundle, operation: dict[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {})
    return resolved(contract, next(iter(content.values()))["schema"]) if content else {}


def without_names(path: str) -> str:
    """The path with its placeholders left blank: sources differ in what they call them."""
    return re.sub(r"{\w+}", "{}", path)


def test_every_known_operation_is_in_the_contract_and_no_other(contract: Bundle) -> None:
    present = Counter((method.upper(), without_names(path)) for path, method, _ in contract.operations())
    assert present == Counter((fact["method"], fact["path"]) for fact in FACTS)
    assert len(FACTS) == 199


def test_how_many_operations_each_tag_has(contract: Bundle) -> None:
    assert Counter(operation["tags"][0] for _, _, operation in contract.operations()) == EXPECTED["tags"]
    assert Counter(fact["tag"] for fact in FACTS) == EXPECTED["tags"]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["operationId"])
def test_method_path_and_effect(contract: Bundle, fact: dict[str, Any]) -> None:
    path, method, operation = found(contract, fact["operationId"])
    assert (method.upper(), without_names(path)) == (fact["method"], fact["path"])
    assert operation["x-effect"] == fact["effect"]
    assert operation["tags"] == [fact["tag"]]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["operationId"])
def test_every_parameter_and_body_field_is_there(contract: Bundle, fact: dict[str, Any]) -> None:
    path, _, operation = found(contract, fact["operationId"])
    stated = parameters(contract, path, operation)
    assert [part["name"] for part in stated if part["in"] == "path"] == fact["path_parameters"]
    assert sorted(part["name"] for part in stated if part["in"] == "query") == fact["query_parameters"]
    assert sorted(body(contract, operation).get("properties", {})) == fact["body_fields"]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["operationId"])
def test_what_is_required(contract: Bundle, fact: dict[str, Any]) -> None:
    path, _, operation = found(contract, fact["operationId"])
    required = [
        part["name"] for part in parameters(contract, path, operation) if part["in"] == "query" and part.get("required")
    ]
    assert sorted([*required, *body(contract, operation).get("required", [])]) == fact["required"]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["operationId"])
def test_requests_are_closed_and_answers_are_open(contract: Bundle, fact: dict[str, Any]) -> None:
    _, _, operation = found(contract, fact["operationId"])
    asked = body(contract, operation)
    if fact["tag"] == "preview" and "properties" not in asked:
        assert asked.get("additionalProperties", True) is True
    else:
        assert not asked or asked["additionalProperties"] is False
    for status, response in operation["responses"].items():
        schema = response.get("content", {}).get("application/json", {}).get("schema", {}) if status[0] == "2" else {}
        assert "additionalProperties" not in resolved(contract, schema)


# How the facts call the ways to sign a request. HTTP Basic, which one operation takes beside the header pair, is not
# used: it carries the same two secrets.
SCHEMES: dict[str, frozenset[str] | None] = {
    "header_pair": frozenset({"authId", "authToken"}),
    "bearer": frozenset({"accessToken"}),
    "bearer: the refresh token": frozenset({"refreshToken"}),
    "basic": None,
    "none": None,
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["operationId"])
def test_how_each_operation_is_signed(contract: Bundle, fact: dict[str, Any]) -> None:
    _, _, stated = found(contract, fact["operationId"])
    ways = [frozenset(way) for way in stated.get("security", contract.document["security"])]
    assert ways == [SCHEMES[name] for name in fact["auth"] if SCHEMES[name] is not None]


@pytest.mark.parametrize(
    ("operation", "security"),
    [
        ("trunks_list", [{"authId": [], "authToken": []}]),
        ("account_preview_channel_pricing", [{"authId": [], "authToken": []}, {"accessToken": []}]),
        ("auth_login", []),
        ("auth_refresh", [{"refreshToken": []}]),
    ],
)
def test_credentials(contract: Bundle, operation: str, security: list[dict[str, list[str]]]) -> None:
    _, _, stated = found(contract, operation)
    assert stated.get("security", contract.document["security"]) == security


def test_a_call_goes_to_at_most_a_thousand_destinations(contract: Bundle) -> None:
    _, _, operation = found(contract, "calls_create")
    pattern = body(contract, operation)["properties"]["to"]["pattern"]
    assert re.search(pattern, "<".join(["+919876543210"] * 1000))
    assert not re.search(pattern, "<".join(["+919876543210"] * 1001))
    assert not re.search(pattern, "+919876543210<")
