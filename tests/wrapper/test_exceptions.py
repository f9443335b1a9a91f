"""The exceptions themselves: their hierarchy, what each carries, and that each is plain data."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

import vobiz_sdk
from tests.wrapper.harness import Harness
from vobiz_api.details import Details
from vobiz_api.error_table import CODES, STATUSES
from vobiz_sdk import (
    ApiError,
    Attempt,
    ClientError,
    ConfigurationError,
    ErrorFacts,
    FieldError,
    InsufficientBalanceError,
    PaymentRequiredError,
    RequestValidationError,
    ResponseReadError,
    RetryPolicy,
    ServerError,
    TransportError,
    VobizError,
    errors,
)
from vobiz_sdk.errors.transport import TransportFacts

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
        "ConfigurationError",
        "RequestValidationError",
        "PacingError",
        "TransportError",
        "ResponseReadError",
        "ApiError",
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


def every_class(root: type[VobizError] = VobizError) -> Iterator[type[VobizError]]:
    """A class and all below it."""
    yield root
    for child in root.__subclasses__():
        yield from every_class(child)


CLASSES = sorted(
    {kind for kind in every_class() if kind.__module__.startswith("vobiz_sdk.")}, key=lambda kind: kind.__name__
)
classes = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)

ATTEMPT = Attempt(
    "calls.create", 1, "answered", "rejected", 429, "RATE_LIMIT_EXCEEDED", "req_1", 0.1, 1.0, "retry", None
)


def full(kind: type[VobizError]) -> VobizError:
    """An exception that knows everything that one can know."""
    facts = TransportFacts if issubclass(kind, TransportError) else ErrorFacts
    return kind(
        facts(
            message="It failed",
            code="INSUFFICIENT_BALANCE",
            status=402,
            title="No money",
            outcome="rejected",
            retryable=True,
            operation="calls.create",
            request_id="req_2",
            api_id="api_1",
            timestamp=datetime(2026, 1, 2, tzinfo=UTC),
            retry_after=1.5,
            retry_at=datetime(2026, 1, 3, tzinfo=UTC),
            details={"required": Decimal("20.10"), "nested": {"list": [1, None, "x"]}},
            field_errors=(FieldError("to", "INVALID_FORMAT", "must be a number", "x"),),
            attempts=(ATTEMPT, ATTEMPT),
            hint="Add money.",
            docs_url="https://example.com/errors/INSUFFICIENT_BALANCE/",
            explain="INSUFFICIENT_BALANCE",
            body=b'{"error": "\xff"}',
        )
    )


# The hierarchy


def test_the_hierarchy_is_as_drawn() -> None:
    found = {kind.__name__: {child.__name__ for child in kind.__subclasses__()} for kind in CLASSES}
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
    assert issubclass(getattr(errors, STATUSES[status].exception), ClientError if status < 500 else ServerError)


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
    error = harness.error("trunks.list", client={"retry": RetryPolicy(max_retries=8), "deadline": 1000})
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
    assert found["details"] == {"required": "20.10", "nested": {"list": [1, None, "x"]}}
    assert found["timestamp"] == "2026-01-02T00:00:00+00:00"
    assert "body" not in found
    json.dumps(kind("only words").to_dict())


def test_details_are_typed_and_lenient() -> None:
    error = full(InsufficientBalanceError)
    assert isinstance(error, InsufficientBalanceError)
    assert str(error.details.required) == "20.10"
    assert error.details.model_extra == {"nested": {"list": [1, None, "x"]}}
    assert error.raw_details["required"] == Decimal("20.10")
    odd = InsufficientBalanceError(ErrorFacts(message="x", code="INSUFFICIENT_BALANCE", details={"required": ["?"]}))
    assert odd.details.required is None


def test_details_are_typed_by_the_code_where_the_class_is_a_family() -> None:
    error = ClientError(ErrorFacts(message="x", code="INSUFFICIENT_BALANCE", details={"required": 3}))
    assert type(error.details).__name__ == "InsufficientBalanceDetails"


# Plain data


def assert_same(one: VobizError, other: VobizError) -> None:
    assert type(other) is type(one)
    assert other.facts == one.facts
    assert str(other) == str(one)
    assert repr(other) == repr(one)
    assert other.to_dict() == one.to_dict()


@classes
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_each_survives_pickling(kind: type[VobizError], protocol: int) -> None:
    for error in (full(kind), kind("only words")):
        assert_same(error, pickle.loads(pickle.dumps(error, protocol)))


@classes
def test_each_can_be_copied(kind: type[VobizError]) -> None:
    error = full(kind)
    assert_same(error, copy.copy(error))
    deep = copy.deepcopy(error)
    assert_same(error, deep)
    assert deep.facts.details is not error.facts.details


@classes
def test_notes_are_kept(kind: type[VobizError]) -> None:
    error = full(kind)
    error.add_note("while calling Mumbai")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert other.__notes__ == ["while calling Mumbai"]
        assert "while calling Mumbai" in "".join(traceback.format_exception(other))


@classes
def test_groups_hold_and_split_them(kind: type[VobizError]) -> None:
    error = full(kind)
    group = ExceptionGroup("many", [error, ValueError("other")])
    matched, rest = group.split(VobizError)
    assert matched is not None and matched.exceptions == (error,)
    assert rest is not None and len(rest.exceptions) == 1
    assert_same(error, pickle.loads(pickle.dumps(group)).exceptions[0])


def test_a_cause_is_kept_in_memory_but_does_not_break_pickling() -> None:
    error = full(ApiError)
    with pytest.raises(ApiError) as caught:
        raise error from ZeroDivisionError("why")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert_same(error, pickle.loads(pickle.dumps(caught.value)))


def raise_it(error: VobizError) -> None:
    """What runs in the other process."""
    raise error


def test_each_survives_the_way_back_from_another_process() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        for kind in CLASSES:
            error = full(kind)
            with pytest.raises(kind) as caught:
                pool.submit(raise_it, error).result(60)
            assert_same(error, caught.value)


METHODS: dict[str, tuple[str, dict[str, Any]]] = {
    "status": ("trunks.list", {}),
    "validation": ("trunks.create", {"name": ""}),
    "configuration": ("auth.refresh", {}),
    "transport": ("trunks.list", {}),
    "unreadable": ("trunks.list", {}),
}


@pytest.mark.parametrize("what", METHODS)
def test_what_is_really_raised_is_plain_data_as_well(harness: Harness, what: str) -> None:
    if what == "status":
        harness.sandbox.fail("trunks_list", code="INSUFFICIENT_BALANCE")
    elif what == "transport":
        harness.sandbox.drop("trunks_list", times=None)
    elif what == "unreadable":
        harness.sandbox.garble("trunks_list")
    method, keywords = METHODS[what]
    error = harness.error(method, **keywords)
    assert_same(error, pickle.loads(pickle.dumps(error)))
    assert_same(error, copy.deepcopy(error))
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__


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
    error = harness.error("trunks.list", client={"retry": RetryPolicy(max_retries=6), "deadline": 1000})
    assert len(error.attempts) == 7
    assert len(str(error).splitlines()) == 12
