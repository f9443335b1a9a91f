"""Every error body of the contract, through the sandbox and both clients, becomes the right exception."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest

import vobiz_sdk
from tests.wrapper.harness import CALL, Harness
from vobiz_sdk import ApiError

CATALOGUE: dict[str, Any] = json.loads(files("vobiz_api").joinpath("catalogue.json").read_text("utf-8"))
CODES = [code for code in CATALOGUE["codes"] if code["kind"] == "code"]
STATUS_CLASSES = {entry["status"]: entry["exception"] for entry in CATALOGUE["statuses"] if "exception" in entry}
ERROR_SHAPES = [
    shape
    for shape in CATALOGUE["shapes"]
    if shape["id"] not in ("200_error_failed", "200_with_failure", "async_failure")
]


def bodies() -> list[Any]:
    """Every example body of every code, with the shape it has."""
    found = []
    for code in CODES:
        for example in [{"shape": "envelope", **code["example"]}, *code["wire_examples"]]:
            found.append(pytest.param(code, example, id=f"{code['code']}-{example['shape']}-{example['status']}"))
    return found


@pytest.mark.parametrize(("code", "example"), bodies())
def test_a_known_code_decides_the_class_in_every_shape(harness: Harness, code: Any, example: Any) -> None:
    harness.sandbox.fail("trunks_list", times=9, status=example["status"], body=example["body"])

    error = harness.error("trunks.list")

    expected = code["exception"] or STATUS_CLASSES[example["status"]]
    assert (type(error).__name__, error.code, error.status) == (expected, code["code"], example["status"])
    assert error.request_id == example["body"].get("requestId")


@pytest.mark.parametrize(("code", "example"), bodies())
def test_details_are_typed_and_hold_what_arrived(harness: Harness, code: Any, example: Any) -> None:
    harness.sandbox.fail("trunks_list", times=9, status=example["status"], body=example["body"])

    error = harness.error("trunks.list")

    assert type(error.details).__name__ == (code["details"] or "Details")
    read = {name for name, value in error.details.model_dump().items() if value not in (None, [])}
    assert len(read) == len(error.raw_details)


def test_the_same_balance_error_reads_the_same_in_both_of_its_shapes(harness: Harness) -> None:
    code = next(code for code in CODES if code["code"] == "INSUFFICIENT_BALANCE")
    amounts = []
    for example in (code["example"], *code["wire_examples"]):
        harness.sandbox.fail("calls_create", status=example["status"], body=example["body"])
        error = harness.error("calls.create", **CALL)
        assert isinstance(error, vobiz_sdk.InsufficientBalanceError)
        amounts.append((error.details.required, error.details.available, error.details.currency))
    assert [[str(part) for part in amount] for amount in amounts] == [["20", "5", "INR"], ["9", "1.5", "INR"]]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 422, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("shape", ERROR_SHAPES, ids=lambda shape: shape["id"])
def test_every_shape_with_every_status_is_an_exception_of_its_code_or_family(
    harness: Harness, shape: Any, status: int
) -> None:
    harness.sandbox.fail("trunks_list", times=9, status=status, shape=shape["id"])

    error = harness.error("trunks.list", client={"retry": None})

    by_code = {code["code"]: code["exception"] for code in CODES}
    expected = by_code.get(error.code or "") or STATUS_CLASSES[status]
    assert (type(error).__name__, error.status) == (expected, status)
    assert error.message


@pytest.mark.parametrize(
    "shape", [shape for shape in ERROR_SHAPES if shape["example"] is not None], ids=lambda s: s["id"]
)
def test_what_a_shape_says_is_kept(harness: Harness, shape: Any) -> None:
    body = shape["example"].encode() if isinstance(shape["example"], str) else shape["example"]
    harness.sandbox.fail("trunks_list", times=9, status=(shape["statuses"] or [400])[0], body=body)

    error = harness.error("trunks.list", client={"retry": None})

    if isinstance(body, dict):
        texts = [text for text in _texts(body) if " " in text and text != error.code]
        said = " ".join([error.message, *(fault.message for fault in error.field_errors)])
        assert all(text in said for text in texts), (said, texts)
        assert error.api_id == body.get("api_id")
        assert error.request_id == body.get("requestId")


def _texts(body: dict[str, Any]) -> list[str]:
    found = []
    for key in ("message", "error", "detail"):
        value = body.get(key)
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            found += _texts(value)
    return found


@pytest.mark.parametrize(
    "message",
    [pytest.param((entry, message), id=message["text"][:40]) for entry in CODES for message in entry["messages"]],
)
def test_a_free_text_that_means_a_code_is_that_code(harness: Harness, message: Any) -> None:
    entry, seen = message
    harness.sandbox.fail("trunks_list", status=entry["statuses"][0], body={"error": seen["text"]})
    error = harness.error("trunks.list")
    assert (error.code, type(error).__name__) == (entry["code"], entry["exception"])


def test_an_error_inside_a_200_is_an_exception_that_claims_nothing(harness: Harness) -> None:
    shape = next(shape for shape in CATALOGUE["shapes"] if shape["id"] == "200_error_failed")
    harness.sandbox.fail("calls_create", status=200, body=shape["example"])

    error = harness.error("calls.create", **CALL)

    assert type(error) is ApiError
    assert (error.status, error.outcome, error.api_id) == (200, "unknown", shape["example"]["api_id"])
    assert len(harness.sandbox.requests_for("calls_create")) == 1


@pytest.mark.parametrize("shape", ["200_with_failure", "async_failure"])
def test_a_result_that_says_failed_is_an_answer(harness: Harness, shape: str) -> None:
    example = next(entry["example"] for entry in CATALOGUE["shapes"] if entry["id"] == shape)
    harness.sandbox.fail("trunks_list", status=200 if shape.startswith("200") else 201, body=example)

    assert harness.call("trunks.list").answer.to_dict() == example
