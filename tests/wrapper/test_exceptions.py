"""The exceptions themselves: their hierarchy, what each carries, and that each is plain data."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

import vobiz_sdk
from tests.wrapper.every_exception import CLASSES, classes, full
from tests.wrapper.harness import Harness
from vobiz_api.details import Details
from vobiz_api.error_table import CODES, STATUSES
from vobiz_sdk import (
    ApiError,
    ClientError,
    ConfigurationError,
    ConnectionLostError,
    ErrorFacts,
    InsufficientBalanceError,
    PaymentRequiredError,
    RequestValidationError,
    ResponseReadError,
    RetryBudget,
    RetryPolicy,
    ServerError,
    VobizError,
    errors,
)

# What the design says that every exception carries.
ATTRIBUTES = (
    "code",
    "status",
    "message",
    "details",
    "field_errors",
    "request_id",
    "api_id",
    "timestamp",
    "outcome",
    "retryable",
    "retry_after",
    "attempts",
    "operation",
    "docs_url",
    "hint",
    "body",
)
LINES = 12

HIERARCHY: dict[str, set[str]] = {
    "VobizError": {
        "ApiError",
        "ConfigurationError",
        "PacingError",
        "RepeatedPageError",
        "RequestValidationError",
        "ResponseReadError",
        "TransportError",
    },
    "ConfigurationError": set(),
    "RequestValidationError": set(),
    "PacingError": set(),
    "ResponseReadError": set(),
    "TransportError": {"CouldNotConnectError", "TimedOutError", "ConnectionLostError", "DeadlineExceededError"},
    "ApiError": {"ClientError", "ServerError"},
    "ClientError": {
        "BadRequestError",
        "UnauthorizedError",
        "PaymentRequiredError",
        "ForbiddenError",
        "NotFoundError",
        "ConflictError",
        "UnprocessableEntityError",
        "TooManyRequestsError",
    },
    "ServerError": {"InternalServerError", "BadGatewayError", "ServiceUnavailableError", "GatewayTimeoutError"},
    "UnauthorizedError": {"InvalidCredentialsError", "TokenExpiredError"},
    "PaymentRequiredError": {"InsufficientBalanceError", "PaymentFailedError"},
    "ForbiddenError": {"AccountInactiveError", "OptedOutError"},
    "NotFoundError": {"TrunkNotFoundError"},
    "ConflictError": {"DuplicateUsernameError", "DidCoolOffError"},
    "UnprocessableEntityError": {"ValidationError"},
    "TooManyRequestsError": {"RateLimitExceededError"},
}


# The hierarchy


def test_the_hierarchy_is_as_drawn() -> None:
    found = {kind.__name__: {child.__name__ for child in kind.__subclasses__() if child in CLASSES} for kind in CLASSES}
    assert found == {name: HIERARCHY.get(name, set()) for name in found}
    assert set(HIERARCHY) <= set(found)


@classes
def test_each_class_is_importable_from_the_package(kind: type[VobizError]) -> None:
    assert getattr(vobiz_sdk, kind.__name__) is kind
    assert kind.__name__ in errors.__all__
    assert kind.__name__ in dir(vobiz_sdk)


@classes
def test_each_class_says_what_it_is_for(kind: type[VobizError]) -> None:
    assert kind.__doc__ and kind.__doc__ != kind.__base__.__doc__


@pytest.mark.parametrize("code", CODES)
def test_each_code_has_a_class_below_that_of_its_status(code: str) -> None:
    entry = CODES[code]
    if entry.exception is None:
        return
    assert issubclass(getattr(errors, entry.exception), getattr(errors, STATUSES[entry.status].exception))


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_a_class_of_its_family(status: int) -> None:
    family = {3: ApiError, 4: ClientError, 5: ServerError}[status // 100]
    assert issubclass(getattr(errors, STATUSES[status].exception), family)


# What each carries


@classes
def test_each_has_every_attribute(kind: type[VobizError]) -> None:
    for error in (full(kind), kind("only words")):
        for name in ATTRIBUTES:
            getattr(error, name)
        assert isinstance(error.details, Details)


@classes
def test_attributes_are_for_reading(kind: type[VobizError]) -> None:
    error = full(kind)
    for name in ATTRIBUTES:
        with pytest.raises(AttributeError):
            setattr(error, name, None)


@classes
def test_the_text_is_one_readable_paragraph(kind: type[VobizError]) -> None:
    text = str(full(kind))
    assert text.splitlines()[0] == "It failed (INSUFFICIENT_BALANCE, HTTP 402, request req_2, calls.create)."
    for part in ("It did not take effect.", "Add money.", "vobiz explain INSUFFICIENT_BALANCE", "to: must be a number"):
        assert part in text
    assert len(text.splitlines()) <= LINES
    assert str(kind("Only words.")).splitlines()[0] == "Only words."


def test_of_many_attempts_the_first_and_the_last_are_shown(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", code="RATE_LIMIT_EXCEEDED", times=None)
    error = harness.error(
        "trunks.list", client={"retry": RetryPolicy(max_retries=8), "deadline": 1000, "budget": RetryBudget(100)}
    )
    assert len(error.attempts) == 9
    assert len(str(error).splitlines()) <= LINES
    assert "… 6 more …" in str(error)


@pytest.mark.parametrize("code", CODES)
def test_the_text_of_every_code_is_short(harness: Harness, code: str) -> None:
    harness.sandbox.fail("trunks_list", code=code, times=None)
    text = str(harness.error("trunks.list"))
    assert len(text.splitlines()) <= LINES
    assert code in text


def test_a_message_of_many_lines_does_not_make_more_lines(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=400, body={"error": "a_b", "message": "one\n\n\ntwo\r\nthree " * 50})
    assert len(str(harness.error("trunks.list")).splitlines()) <= LINES
    entry: Any = {"field": "a\nb\nc", "message": "one\n\n\ntwo\r\nthree\x1b[31m " * 20, "code": "X"}
    harness.sandbox.fail(
        "trunks_list", status=422, body={"error": {"code": "VALIDATION_ERROR", "details": {"errors": [entry] * 30}}}
    )
    error = harness.error("trunks.list")
    assert len(error.field_errors) == 30
    assert len(str(error).splitlines()) <= LINES


@classes
def test_to_dict_is_json_and_has_everything_but_the_body(kind: type[VobizError]) -> None:
    found = full(kind).to_dict()
    assert json.loads(json.dumps(found)) == found
    assert found["type"] == kind.__name__
    assert set(ATTRIBUTES) - {"body"} <= set(found)
    assert found["details"] == {"required": "20.10", "nested": {"limit": [1, None, 2]}}
    assert found["timestamp"] == "2026-01-02T00:00:00+00:00"
    assert "body" not in found
    json.dumps(kind("only words").to_dict())


def test_details_are_typed_and_lenient() -> None:
    error = full(InsufficientBalanceError)
    assert isinstance(error, InsufficientBalanceError)
    assert str(error.details.required) == "20.10"
    assert error.details.model_extra == {"nested": {"limit": [1, None, 2]}}
    assert error.raw_details["required"] == Decimal("20.10")
    odd = InsufficientBalanceError(ErrorFacts(message="x", code="INSUFFICIENT_BALANCE", details={"required": ["?"]}))
    assert odd.details.required is None


def test_details_are_typed_by_the_code_where_the_class_is_a_family() -> None:
    error = ClientError(ErrorFacts(message="x", code="INSUFFICIENT_BALANCE", details={"required": 3}))
    assert type(error.details).__name__ == "InsufficientBalanceDetails"


# Landing


@pytest.mark.parametrize(
    ("status", "family"),
    [
        (418, ClientError),
        (451, ClientError),
        (499, ClientError),
        (520, ServerError),
        (561, ServerError),
        (599, ServerError),
    ],
)
def test_an_unknown_status_lands_in_its_family(harness: Harness, status: int, family: type[VobizError]) -> None:
    harness.sandbox.fail("calls_create", status=status, body={"error": "never_seen", "message": "odd"})
    error = harness.error("calls.create", from_="+1", to="+2", answer_url="https://example.com/a")
    assert type(error) is family
    assert (error.status, error.code) == (status, "never_seen")
    assert error.outcome == ("rejected" if status < 500 else "unknown")


def test_an_unknown_code_lands_in_the_class_of_its_status(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=402, body={"error": {"code": "SOMETHING_NEW", "message": "odd"}})
    error = harness.error("trunks.list")
    assert type(error) is PaymentRequiredError
    assert error.code == "SOMETHING_NEW"
    assert error.docs_url or "vobiz explain 402" in str(error)


def test_a_known_code_wins_over_the_status(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=400, body={"error": "insufficient_balance"})
    error = harness.error("trunks.list")
    assert type(error) is InsufficientBalanceError
    assert (error.status, error.code) == (400, "INSUFFICIENT_BALANCE")


def test_the_local_ones_say_that_nothing_was_sent() -> None:
    assert ConfigurationError("x").outcome == RequestValidationError("x").outcome == "not_sent"
    assert not ConfigurationError("x").retryable


def test_of_any_other_that_was_made_from_words_alone_nobody_knows_whether_it_took_effect() -> None:
    assert {kind("x").outcome for kind in (ConnectionLostError, InsufficientBalanceError, ServerError)} == {"unknown"}


def test_a_missing_attribute_of_the_package_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NoSuchError"):
        _ = vobiz_sdk.NoSuchError
    with pytest.raises(ImportError):
        exec("from vobiz_sdk import NoSuchError")
    assert not hasattr(vobiz_sdk, "__wrapped__")


def test_the_unreadable_success_is_neither_a_client_nor_a_server_error() -> None:
    assert not issubclass(ResponseReadError, ApiError)


def test_the_longest_text_fits_twelve_lines(harness: Harness) -> None:
    faults = [{"field": f"field{n}", "message": "is wrong", "code": "INVALID_FORMAT", "value": n} for n in range(9)]
    body = {"status": "error", "error": {"code": "VALIDATION_ERROR", "message": "No", "details": {"errors": faults}}}
    harness.sandbox.fail("trunks_list", times=9, status=503, body=body)
    error = harness.error(
        "trunks.list", client={"retry": RetryPolicy(max_retries=6), "deadline": 1000, "budget": RetryBudget(100)}
    )
    assert len(error.attempts) == 7
    assert len(str(error).splitlines()) == 12
