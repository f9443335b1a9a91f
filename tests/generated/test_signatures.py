"""What the methods look like: the same on both clients, typed, described, and true to the contract."""

from __future__ import annotations

import inspect
import json
import keyword
import re
from importlib import import_module
from typing import Any
from urllib.parse import quote

import pytest

from tests.generated.answers import (
    DOCUMENT,
    Answering,
    body_schema,
    client,
    example_arguments,
    example_body,
    has_open_body,
    method_of,
    operations,
    stated,
    stated_parameters,
)
from vobiz_api.api import TAGS, AsyncResources, Resources
from vobiz_api.types import UNSET
from vobiz_contract.operations import python_name
from vobiz_sdk import AsyncVobiz, Vobiz, errors

NAMES = list(operations())


def resource_class(name: str, *, asynchronous: bool) -> type:
    """The class that a client hands out for the operation's tag."""
    tag = operations()[name].tag
    owner = (AsyncResources if asynchronous else Resources)(None)  # type: ignore[arg-type]  # pyright: ignore
    return type(getattr(owner, tag))


def function(name: str, *, asynchronous: bool = False) -> Any:
    verb = operations()[name].public_name.split(".")[1]
    return getattr(resource_class(name, asynchronous=asynchronous), verb)


def parameters(name: str, *, asynchronous: bool = False) -> list[inspect.Parameter]:
    return list(inspect.signature(function(name, asynchronous=asynchronous)).parameters.values())[1:]


def stated_arguments(name: str) -> dict[str, bool]:
    """Wire name of everything a caller gives, and whether it has to be given."""
    schema = body_schema(name)
    asked = {part["name"]: part.get("required", False) for part in stated_parameters(name)}
    return asked | {field: field in schema.get("required", []) for field in schema.get("properties", {})}


def test_every_operation_of_the_contract_has_its_methods() -> None:
    stated_names = {
        operation["operationId"]
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }
    assert set(NAMES) == stated_names
    assert set(TAGS) == {operation.tag for operation in operations().values()}
    for kind in (Vobiz, AsyncVobiz):
        assert set(TAGS) <= set(dir(kind))


@pytest.mark.parametrize("name", NAMES)
def test_both_clients_have_the_same_method(name: str) -> None:
    waiting, looping = function(name), function(name, asynchronous=True)
    assert not inspect.iscoroutinefunction(waiting)
    assert inspect.iscoroutinefunction(looping)
    assert inspect.signature(waiting).parameters == inspect.signature(looping).parameters
    assert inspect.getdoc(waiting) == inspect.getdoc(looping)


@pytest.mark.parametrize("name", NAMES)
def test_path_parameters_come_first_and_the_rest_are_keywords(name: str) -> None:
    in_path = [part for part in re.findall(r"{(\w+)}", operations()[name].path) if part != "auth_id"]
    in_path += ["body"] * has_open_body(name)
    positional = [part.name for part in parameters(name) if part.kind is part.POSITIONAL_OR_KEYWORD]
    assert positional == in_path
    assert {part.kind for part in parameters(name)} <= {
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        inspect.Parameter.KEYWORD_ONLY,
    }


@pytest.mark.parametrize("name", NAMES)
def test_arguments_are_the_fields_of_the_contract(name: str) -> None:
    asked = {python_name(wire): required for wire, required in stated_arguments(name).items()}
    if has_open_body(name):
        asked["body"] = False
    found = {part.name: part.default is part.empty for part in parameters(name)}
    assert found == asked
    assert all(part.default in (part.empty, UNSET) for part in parameters(name) if part.name != "body")


@pytest.mark.parametrize("name", NAMES)
def test_arguments_are_typed(name: str) -> None:
    for part in parameters(name):
        assert part.annotation is not part.empty
        assert "Any" not in str(part.annotation)


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_of_the_arguments_lists_the_same_names(name: str) -> None:
    schema = json.loads(operations()[name].arguments)
    files = {field for field, part in body_schema(name).get("properties", {}).items() if part.get("format") == "binary"}
    asked = stated_arguments(name)
    assert set(schema["properties"]) == set(asked) - files
    assert set(schema["required"]) == {wire for wire, required in asked.items() if required} - files
    assert schema["additionalProperties"] is has_open_body(name)
    assert "$ref" not in operations()[name].arguments


@pytest.mark.parametrize("name", NAMES)
def test_the_return_type_is_the_success_alone(name: str) -> None:
    operation = operations()[name]
    plain = operation.model or ("bytes" if operation.binary else "JsonValue" if operation.returns_json else "None")
    for asynchronous, page in ((False, "Page"), (True, "AsyncPage")):
        signature = inspect.signature(function(name, asynchronous=asynchronous))
        annotation = signature.return_annotation.strip("'\"")
        if operation.pagination is None:
            assert annotation == plain
        else:
            assert re.fullmatch(rf"{page}\[.+, {plain}\]", annotation)


@pytest.mark.parametrize("name", NAMES)
def test_the_docstring_says_what_why_and_which_errors(name: str) -> None:
    text = inspect.getdoc(function(name)) or ""
    summary = stated(name)["summary"]
    assert text.startswith(f"{summary}.")
    assert "Effect: " in text
    assert "vobiz explain CODE" in text
    described = set(re.findall(r"^    (\w+): ", text.partition("Args:")[2].partition("\n\n")[0], re.MULTILINE))
    # What an open body holds is said in the description of the operation.
    assert described == {part.name for part in parameters(name)} - ({"body"} if has_open_body(name) else set())
    raised = re.findall(r"^    (\w+): ", text.partition("Raises:")[2].partition("\n\n")[0], re.MULTILINE)
    assert raised
    assert all(issubclass(getattr(errors, kind), errors.VobizError) for kind in raised)
    assert {"UnauthorizedError", "ForbiddenError", "TooManyRequestsError", "InternalServerError"} <= set(raised)


@pytest.mark.parametrize("name", NAMES)
def test_the_docstring_names_the_errors_that_the_contract_lists(name: str) -> None:
    text = inspect.getdoc(function(name)) or ""
    catalogue = DOCUMENT["x-error-catalogue"]
    for code in catalogue["codes"]:
        if code["code"] in stated(name).get("x-error-codes", []) and code["exception"]:
            assert code["exception"] in text
    for status in catalogue["statuses"]:
        if status["status"] >= 400:
            assert (f"HTTP {status['status']}," in text) == (str(status["status"]) in stated(name)["responses"])


def test_a_name_that_python_keeps_for_itself_gets_an_underscore() -> None:
    names = [part.name for part in parameters("calls_create")]
    assert "from_" in names
    assert not any(keyword.iskeyword(part.name) for name in NAMES for part in parameters(name))
    answering = Answering(content=b'{"request_uuid": "r-1"}')
    with client(answering) as vobiz:
        vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
    assert json.loads(answering.requests[0].content)["from"] == "+919876500000"


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("live_calls_list", "live"),
        ("live_calls_get", "live"),
        ("live_calls_list_queued", "queued"),
        ("live_calls_get_queued", "queued"),
    ],
)
def test_a_fixed_query_parameter_is_sent_and_not_asked_for(name: str, status: str) -> None:
    assert "status" not in [part.name for part in parameters(name)]
    answering = Answering(content=b"{}")
    with client(answering) as vobiz:
        method_of(vobiz, name)(*["c-1" for part in parameters(name)])
    assert dict(answering.requests[0].url.params) == {"status": status}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_sent(name: str) -> None:
    operation = operations()[name]
    given = example_arguments(name)
    answering = Answering(content=b"a,b", content_type="text/csv") if operation.binary else Answering(content=b"{}")
    with client(answering) as vobiz:
        method_of(vobiz, name)(**given)
    request = answering.requests[0]
    path = operation.path.replace("{auth_id}", "MA_XXXXXXXX")
    for part in stated_parameters(name):
        path = path.replace(f"{{{part['name']}}}", quote(str(given.get(python_name(part["name"]), "")), safe=""))
    assert request.method == operation.method
    assert request.url.raw_path.decode().partition("?")[0] == path
    if operation.multipart:
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    elif example_body(name):
        assert json.loads(request.content) == example_body(name)
    else:
        # Nothing to say: an empty object, and nothing at all with DELETE, where bodies are unusual.
        has_body = "requestBody" in stated(name) and operation.method != "DELETE"
        assert request.content == (b"{}" if has_body else b"")


def test_an_argument_that_is_not_given_is_not_sent() -> None:
    answering = Answering(content=b"{}")
    with client(answering) as vobiz:
        vobiz.trunks.update("t-1", description="Main line")
        vobiz.trunks.list()
    assert json.loads(answering.requests[0].content) == {"description": "Main line"}
    assert answering.requests[1].url.query == b""


def test_the_raw_view_has_the_same_methods() -> None:
    with client(Answering(content=b'{"trunk_id": "t-1"}')) as vobiz:
        for name in NAMES:
            tag, verb = operations()[name].public_name.split(".")
            resource = getattr(vobiz, tag)
            raw = getattr(resource.with_raw_response, verb)
            assert inspect.signature(raw) == inspect.signature(getattr(resource, verb))
            assert inspect.getdoc(raw) == inspect.getdoc(getattr(resource, verb))
        answer = vobiz.trunks.with_raw_response.get("t-1")
    assert answer.status == 200
    assert answer.parse().trunk_id == "t-1"


@pytest.mark.parametrize("tag", TAGS)
def test_a_resource_is_made_once_and_described(tag: str) -> None:
    with client(Answering()) as vobiz:
        assert getattr(vobiz, tag) is getattr(vobiz, tag)
        assert inspect.getdoc(type(getattr(vobiz, tag)))
    assert inspect.getdoc(import_module(f"vobiz_api.api.{tag}"))


@pytest.mark.parametrize("name", NAMES)
def test_an_operation_says_what_it_is(name: str) -> None:
    operation = operations()[name]
    assert operation.name == name
    assert operation.public_name == f"{operation.tag}.{name.removeprefix(operation.tag + '_')}"
    assert operation.effect == stated(name)["x-effect"]
    assert repr(operation) == f"<Operation {name}: {operation.method} {operation.path}, {operation.effect}>"
    assert operation.success == tuple(sorted(int(status) for status in stated(name)["responses"] if status < "300"))
