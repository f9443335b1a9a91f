"""Every operation with a path parameter, over a real socket: no value of it addresses another resource."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import vobiz_api.api
from tests.wrapper.harness import Harness
from tests.wrapper.session import Session
from vobiz_api.operation import Operation
from vobiz_sdk import RequestValidationError, VobizError

pytestmark = pytest.mark.each_transport

HOSTILE = [
    "#",
    "a#b",
    "..",
    ".",
    "...",
    "",
    "a/b",
    "../trunks",
    "/",
    "//",
    "//example.com/",
    "\\",
    "..\\..",
    "%2e%2e",
    "%2E%2E%2F",
    "%",
    "%00",
    "?",
    "?a=b",
    "&a=b",
    ";v=1",
    "a\r\nX-Injected: 1",
    "\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    "\0",
    "a\0b",
    "\t",
    " ",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\u2024\u2024",  # folds to two full stops
    "\uff0e\uff0e\uff0f",  # folds to ../
    "\u2215",  # looks like a slash
    "é",
    "\ud800",
    "x" * 10_000,
    "{auth_id}",
    "*",
    "@",
    ":",
    "http://example.com/",
]


def operations() -> Iterator[Operation[Any]]:
    """Every operation of the package that has a path parameter beyond the account."""
    for module in pkgutil.iter_modules(vobiz_api.api.__path__):
        found = importlib.import_module(f"vobiz_api.api.{module.name}")
        for value in vars(found).values():
            if isinstance(value, Operation) and _names(value):
                yield value


def _names(operation: Operation[Any]) -> list[str]:
    return [name for name in re.findall(r"\{(\w+)\}", operation.path) if name != "auth_id"]


OPERATIONS = sorted({operation.name: operation for operation in operations()}.values(), key=lambda each: each.name)


def call(caller: Any, operation: Operation[Any], path: dict[str, str], wait: Callable[..., Any]) -> VobizError | None:
    """Call the operation as its method does, without anything but the path."""
    body = {} if operation.method in ("POST", "PUT", "PATCH") and not operation.multipart else None
    try:
        if operation.pagination:
            wait(caller.page, operation, path, {})
        else:
            wait(caller.call, operation, path, {}, body)
    except VobizError as error:
        return error
    return None


def assert_one_segment(operation: Operation[Any], path: dict[str, str], target: str, auth_id: str) -> None:
    """The target is that of the operation, with each value as one whole segment of it."""
    assert re.fullmatch(r"[!-~]+", target)
    assert "#" not in target
    expected = [quote(auth_id, safe="") if part == "{auth_id}" else part for part in operation.path.split("/")]
    sent = target.partition("?")[0].split("/")
    assert len(sent) == len(expected)
    for wanted, got in zip(expected, sent, strict=True):
        name = wanted[1:-1] if wanted.startswith("{") else None
        assert got == wanted if name is None else unquote(got) == path[name]
        assert unquote(got) not in (".", "..")


def test_the_package_has_such_operations() -> None:
    assert len(OPERATIONS) > 80
    assert {operation.method for operation in OPERATIONS} >= {"GET", "POST", "PUT", "DELETE"}


@pytest.mark.parametrize("validate", [True, False], ids=["checked", "unchecked"])
def test_no_value_addresses_another_resource(harness: Harness, validate: bool) -> None:
    # Every value goes to some thirty operations, and every operation gets some of the values.
    step = 3 if harness.kind == "sync" and not validate else 9
    refused = 0
    with Session(harness, retry=None, validate=validate) as session:
        for place, operation in enumerate(OPERATIONS):
            names = _names(operation)
            for number, value in enumerate(HOSTILE[place % step :: step]):
                # Each parameter in turn, the others harmless.
                path = dict.fromkeys(names, "harmless") | {names[number % len(names)]: value}
                refused += carried_out_or_refused(session, operation, path) == "refused"
    assert refused >= len(OPERATIONS)


def carried_out_or_refused(session: Session, operation: Operation[Any], path: dict[str, str]) -> str:
    """Call, and look at what arrived: nothing, or one request for this operation and this value."""
    sandbox = session.harness.sandbox
    sandbox.reset()
    error = call(session.vobiz._driver, operation, path, session.wait_for)
    if isinstance(error, RequestValidationError):
        assert sandbox.requests == ()
        return "refused"
    (request,) = sandbox.requests
    assert_one_segment(operation, path, request.target, sandbox.auth_id)
    # None: the contract has no such path, since an escaped value has a form that it does not allow.
    assert request.operation in (operation.name, None)
    assert "x-injected" not in request.headers
    return "carried out"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operation=st.sampled_from(OPERATIONS), values=st.lists(st.text(max_size=30), min_size=3, max_size=3))
@example(operation=OPERATIONS[0], values=["..", "..", ".."])
def test_any_text_is_one_segment_or_refused(one: Session, operation: Operation[Any], values: list[str]) -> None:
    carried_out_or_refused(one, operation, dict(zip(_names(operation), values, strict=False)))


@pytest.fixture
def one(harness: Harness) -> Iterator[Session]:
    """One client for all examples."""
    with Session(harness, retry=None, validate=False) as session:
        yield session
