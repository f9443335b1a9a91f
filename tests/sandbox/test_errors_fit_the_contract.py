"""Every code and every shape can be asked for, and arrives as the contract describes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import SHAPES, Catalogue, Sandbox

CODES = sorted(Catalogue.load().codes)
STATUSES = (400, 401, 402, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504, 520)
ENVELOPES = ("envelope", "envelope_validation")


@pytest.fixture
def fail_once(sandbox: Sandbox, http: httpx2.Client) -> Callable[..., httpx2.Response]:
    """Asks for an error and returns the answer that carries it."""

    def fail_once(**arguments: Any) -> httpx2.Response:
        sandbox.fail("account_get", **arguments)
        return http.get("/api/v1/auth/me")

    return fail_once


def test_every_shape_of_the_catalogue_can_be_built(error_catalogue: dict[str, Any]) -> None:
    assert {shape["id"] for shape in error_catalogue["shapes"]} == set(SHAPES)


@pytest.mark.parametrize("code", CODES)
def test_code_arrives_with_its_example(
    code: str,
    fail_once: Callable[..., httpx2.Response],
    error_catalogue: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    (entry,) = [entry for entry in error_catalogue["codes"] if entry["code"] == code]
    answer = fail_once(code=code)
    assert answer.status_code == entry["example"]["status"]
    body, example = answer.json(), entry["example"]["body"]
    if body.get("status") == "error":
        require_schema("/components/schemas/ErrorEnvelope", body)
        assert body["error"] == example["error"]
        assert body["requestId"].startswith("req_")
    else:
        assert body == example


def test_each_error_has_its_own_request_id(fail_once: Callable[..., httpx2.Response]) -> None:
    bodies = [fail_once(code="PAYMENT_FAILED").json() for _ in range(2)]
    assert bodies[0]["requestId"] != bodies[1]["requestId"]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("status", STATUSES)
def test_status_in_shape(
    status: int,
    shape: str,
    fail_once: Callable[..., httpx2.Response],
    error_catalogue: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    answer = fail_once(status=status, shape=shape)
    assert answer.status_code == status
    _require_shape(answer, shape, error_catalogue, require_schema)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("code", CODES)
def test_code_in_shape(
    code: str,
    shape: str,
    fail_once: Callable[..., httpx2.Response],
    error_catalogue: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    answer = fail_once(code=code, shape=shape)
    _require_shape(answer, shape, error_catalogue, require_schema)


@pytest.mark.parametrize("shape", SHAPES)
def test_shape_alone_has_a_status_it_was_seen_with(
    shape: str, fail_once: Callable[..., httpx2.Response], error_catalogue: dict[str, Any]
) -> None:
    (entry,) = [entry for entry in error_catalogue["shapes"] if entry["id"] == shape]
    answer = fail_once(shape=shape)
    assert not entry["statuses"] or answer.status_code in entry["statuses"]


def test_flat_shapes_spell_the_code_as_the_wire_does(
    fail_once: Callable[..., httpx2.Response],
) -> None:
    assert fail_once(code="INSUFFICIENT_BALANCE", shape="error_only").json() == {"error": "insufficient_balance"}
    answer = fail_once(code="INSUFFICIENT_BALANCE", shape="partner_balance")
    assert answer.status_code == 400
    assert answer.json()["error"] == "insufficient_balance"
    assert fail_once(code="UNAUTHORIZED", shape="error_message_flat").json()["error"] == "unauthorized"


def test_html_names_the_status(fail_once: Callable[..., httpx2.Response]) -> None:
    answer = fail_once(status=504, shape="html_or_text")
    assert answer.headers["content-type"].startswith("text/html")
    assert "<h1>504 Gateway Timeout</h1>" in answer.text


def test_own_sentence_and_details(fail_once: Callable[..., httpx2.Response]) -> None:
    answer = fail_once(code="TRUNK_NOT_FOUND", message="gone", details={"trunkId": "t-9"})
    assert answer.json()["error"] == {
        "code": "TRUNK_NOT_FOUND",
        "message": "gone",
        "details": {"trunkId": "t-9"},
    }


def _require_shape(
    answer: httpx2.Response,
    shape: str,
    error_catalogue: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    if shape == "empty_body":
        assert answer.content == b""
        assert "content-type" not in answer.headers
        return
    if shape == "html_or_text":
        assert answer.text.startswith("<html>")
        return
    body = json.loads(answer.content)
    (entry,) = [entry for entry in error_catalogue["shapes"] if entry["id"] == shape]
    if entry["schema"] is not None:
        require_schema(f"/components/schemas/{entry['schema']}", body)
    if shape in ENVELOPES:
        assert body["requestId"].startswith("req_")
