"""What the vendor's errors page says, line by line: from the sandbox to the exception to our page.

The left column of each table below is the vendor's statement; what it must lead to stands beside it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import vobiz_sdk
from tests.wrapper.harness import CALL, Harness
from vobiz_sdk import FieldError, RetryPolicy, VobizError

PAGES = Path(__file__).parents[2] / "docs" / "errors"

CODES = [
    ("INVALID_CREDENTIALS", 401, "InvalidCredentialsError"),
    ("TOKEN_EXPIRED", 401, "TokenExpiredError"),
    ("ACCOUNT_INACTIVE", 403, "AccountInactiveError"),
    ("TRUNK_NOT_FOUND", 404, "TrunkNotFoundError"),
    ("DUPLICATE_USERNAME", 409, "DuplicateUsernameError"),
    ("INSUFFICIENT_BALANCE", 402, "InsufficientBalanceError"),
    ("PAYMENT_FAILED", 402, "PaymentFailedError"),
    ("RATE_LIMIT_EXCEEDED", 429, "RateLimitExceededError"),
    ("VALIDATION_ERROR", 422, "ValidationError"),
]
STATUSES = [
    (400, "Bad Request", "BadRequestError"),
    (401, "Unauthorized", "UnauthorizedError"),
    (402, "Payment Required", "PaymentRequiredError"),
    (403, "Forbidden", "ForbiddenError"),
    (404, "Not Found", "NotFoundError"),
    (409, "Conflict", "ConflictError"),
    (422, "Unprocessable Entity", "UnprocessableEntityError"),
    (429, "Too Many Requests", "TooManyRequestsError"),
    (500, "Internal Server Error", "InternalServerError"),
    (502, "Bad Gateway", "BadGatewayError"),
    (503, "Service Unavailable", "ServiceUnavailableError"),
    (504, "Gateway Timeout", "GatewayTimeoutError"),
]


def page(name: str | int) -> str:
    """Our page about a code or status."""
    return (PAGES / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("code", "status", "exception"), CODES, ids=[code for code, _, _ in CODES])
def test_a_common_error(harness: Harness, code: str, status: int, exception: str) -> None:
    harness.sandbox.fail("trunks_list", times=9, code=code)

    error = harness.error("trunks.list")

    assert (error.code, error.status, type(error).__name__) == (code, status, exception)
    text = page(code)
    assert f"# {code}\n" in text
    assert f"`{exception}`" in text
    assert f"[{status} " in text
    assert f"vobiz explain {code}" in str(error)


@pytest.mark.parametrize(("status", "name", "exception"), STATUSES, ids=[str(status) for status, _, _ in STATUSES])
def test_an_error_status(harness: Harness, status: int, name: str, exception: str) -> None:
    harness.sandbox.fail("trunks_list", times=9, status=status, shape="html_or_text")

    error = harness.error("trunks.list")

    assert (error.status, type(error).__name__) == (status, exception)
    assert f"# {status} {name}\n" in page(status)
    assert f"`{exception}`" in page(status)
    assert error.docs_url == "https://vobiz.ai/docs/errors"


@pytest.mark.parametrize(("status", "name"), [(200, "OK"), (201, "Created"), (204, "No Content")])
def test_a_success_status(harness: Harness, status: int, name: str) -> None:
    if status == 204:
        trunk = harness.call("trunks.create", name="Mumbai")
        assert harness.call("trunks.delete", trunk.trunk_id) is None
    else:
        harness.sandbox.fail("trunks_create", status=status, body={"trunk_id": "t"})
        assert harness.call("trunks.create", name="Mumbai").trunk_id == "t"
    assert f"# {status} {name}\n" in page(status)


def test_the_standard_format(harness: Harness) -> None:
    envelope = {
        "status": "error",
        "error": {"code": "INSUFFICIENT_BALANCE", "message": "Too low", "details": {"required": 20, "available": 5}},
        "timestamp": "2026-01-02T03:04:05.678Z",
        "requestId": "req_0123456789ab",
    }
    harness.sandbox.fail("calls_create", status=402, body=envelope)

    error = harness.error("calls.create", **CALL)

    assert error.code == "INSUFFICIENT_BALANCE"
    assert error.message == "Too low"
    assert dict(error.raw_details) == {"required": 20, "available": 5}
    assert error.timestamp == datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)
    assert error.request_id == "req_0123456789ab"


def test_optional_details_may_be_absent(harness: Harness) -> None:
    harness.sandbox.fail(
        "trunks_list", status=404, body={"status": "error", "error": {"code": "TRUNK_NOT_FOUND", "message": "No"}}
    )
    error = harness.error("trunks.list")
    assert isinstance(error, vobiz_sdk.TrunkNotFoundError)
    assert error.details.trunk_id is None


def test_validation_errors_name_field_message_code_and_value(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", code="VALIDATION_ERROR")

    error = harness.error("trunks.list")

    assert error.field_errors == (
        FieldError("to", "INVALID_FORMAT", "must be a phone number in E.164 form", "abc"),
        FieldError("maxCps", "OUT_OF_RANGE", "must be at most 100", 5000),
    )
    assert isinstance(error, vobiz_sdk.ValidationError)
    assert [fault.field for fault in error.details.errors] == ["to", "maxCps"]
    for code in ("MIN_LENGTH", "INVALID_FORMAT", "OUT_OF_RANGE"):
        assert f"# {code}\n" in page(code)


@pytest.mark.parametrize(("status", "family"), [(404, "ClientError"), (500, "ServerError"), (503, "ServerError")])
def test_the_status_says_who_is_at_fault(harness: Harness, status: int, family: str) -> None:
    harness.sandbox.fail("trunks_list", times=9, status=status)
    assert isinstance(harness.error("trunks.list"), getattr(vobiz_sdk, family))


def test_the_request_id_is_always_logged(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    harness.sandbox.fail("trunks_list", code="TRUNK_NOT_FOUND")
    error = harness.error("trunks.list")
    assert error.request_id
    assert error.request_id in str(error)
    assert any(error.request_id in record.getMessage() for record in caplog.records if record.name == "vobiz_sdk")


@pytest.mark.parametrize("status", [429, 503])
def test_backoff_is_one_two_four_seconds(harness: Harness, status: int) -> None:
    harness.sandbox.fail("trunks_list", times=3, status=status)
    harness.call("trunks.list")
    assert harness.clock.waits == [1.0, 2.0, 4.0]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured_if_present(harness: Harness, status: int) -> None:
    harness.sandbox.fail("trunks_list", status=status, retry_after=7)
    harness.call("trunks.list")
    assert harness.clock.waits == [7.0]


def test_requests_are_validated_before_sending(harness: Harness) -> None:
    error = harness.error("credentials.create", username="mumbai", password="short")
    assert (type(error).__name__, error.outcome) == ("RequestValidationError", "not_sent")
    assert [(fault.field, fault.code) for fault in error.field_errors] == [("password", "MIN_LENGTH")]
    assert harness.sandbox.requests == ()


def test_errors_can_be_counted_by_code(harness: Harness) -> None:
    counted: list[str | None] = []
    harness.sandbox.fail("trunks_list", code="TRUNK_NOT_FOUND")
    harness.error("trunks.list", client={"on_error": lambda event: counted.append(event.error.code)})
    assert counted == ["TRUNK_NOT_FOUND"]


def test_401_when_a_credential_header_is_missing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VOBIZ_AUTH_ID", "VOBIZ_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(VobizError, match=r"VOBIZ_AUTH_ID.*VOBIZ_AUTH_TOKEN"):
        vobiz_sdk.Vobiz()


def test_401_when_the_token_is_wrong(harness: Harness) -> None:
    error = harness.error("trunks.list", client={"auth_token": "wrong"})
    assert type(error).__name__ == "InvalidCredentialsError"


def test_401_fixes_are_on_the_page() -> None:
    for word in ("X-Auth-ID", "X-Auth-Token", "expired", "is_active"):
        assert word in page(401)


def test_403_when_the_account_is_not_active(harness: Harness) -> None:
    harness.sandbox.deactivate_account()
    assert type(harness.error("trunks.list")).__name__ == "AccountInactiveError"


def test_an_unsafe_request_is_not_sent_again_after_a_503_even_though_backoff_is_advised(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=503)
    harness.error("calls.create", **CALL)
    harness.sandbox.fail("calls_create", status=503)
    harness.call("calls.create", **CALL, client={"retry": RetryPolicy(retry_unsafe_on_503=True)})
    assert len(harness.sandbox.requests_for("calls_create")) == 3
