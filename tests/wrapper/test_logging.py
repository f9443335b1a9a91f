"""What is logged helps, and no secret, no phone number and no body is in it."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, Vobiz, VobizError

TOKEN = "canary-token-5e1f"
PASSWORD = "canary-password-77aa"
CALLER = "+919811111111"
CALLED = "+919822222222"
SECRETS = (TOKEN, PASSWORD, CALLER, CALLED, CALLER[1:], CALLED[1:])
CALL: dict[str, Any] = {"from_": CALLER, "to": CALLED, "answer_url": "https://example.com/answer"}


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every record of every logger of this package and of the HTTP library, at DEBUG."""
    loggers = [logging.getLogger(name) for name in ("vobiz_sdk", "httpcore2", "httpx2", "asyncio", "anyio")]
    before = [logger.level for logger in loggers]
    with caplog.at_level(logging.DEBUG):
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
        yield caplog
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.fixture
def secret_sandbox() -> Iterator[Sandbox]:
    """A sandbox whose token is known to be secret."""
    with Sandbox(auth_token=TOKEN) as sandbox:
        yield sandbox


@pytest.fixture
def secret(harness: Harness, secret_sandbox: Sandbox) -> Harness:
    """The harness on that sandbox."""
    return Harness(harness.kind, secret_sandbox)


def assert_clean(text: str) -> None:
    for canary in SECRETS:
        assert canary not in text


def shown(records: list[logging.LogRecord]) -> str:
    """Everything a handler could print of these records."""
    formatter = logging.Formatter("%(levelname)s %(name)s %(message)s")
    return "\n".join(f"{formatter.format(record)} {record.__dict__!r}" for record in records if record.name != "root")


def ours(logged: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in logged.records if record.name == "vobiz_sdk"]


# What is logged


def test_a_success_is_logged_at_debug(harness: Harness, logged: pytest.LogCaptureFixture) -> None:
    harness.call("trunks.list")
    (record,) = ours(logged)
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith("trunks.list attempt 1: HTTP 200  after ")
    assert record.getMessage().endswith("success")


def test_a_retry_is_logged_at_info_and_an_error_at_warning(harness: Harness, logged: pytest.LogCaptureFixture) -> None:
    harness.sandbox.fail("trunks_list", code="RATE_LIMIT_EXCEEDED", times=None)
    harness.error("trunks.list")
    levels = [record.levelno for record in ours(logged)]
    assert levels == [logging.INFO] * 3 + [logging.DEBUG, logging.WARNING]


def test_the_request_id_is_on_every_record_of_an_error(harness: Harness, logged: pytest.LogCaptureFixture) -> None:
    harness.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    error = harness.error("calls.create", **CALL)
    assert error.request_id
    records = ours(logged)
    assert len(records) == 2
    for record in records:
        assert error.request_id in record.getMessage()
        assert record.vobiz_request_id == error.request_id  # type: ignore[attr-defined]
        assert record.vobiz_code == "INSUFFICIENT_BALANCE"  # type: ignore[attr-defined]
        assert record.vobiz_status == 402  # type: ignore[attr-defined]
        assert record.vobiz_outcome == "rejected"  # type: ignore[attr-defined]
        assert record.vobiz_operation == "calls.create"  # type: ignore[attr-defined]


def test_nothing_is_printed_where_logging_is_not_set_up(harness: Harness, capfd: pytest.CaptureFixture[str]) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=None)
    harness.error("trunks.list")
    assert capfd.readouterr() == ("", "")


def test_what_the_server_says_cannot_forge_a_line(harness: Harness, logged: pytest.LogCaptureFixture) -> None:
    forged = "req_1\nWARNING vobiz_sdk forged"
    harness.sandbox.fail(
        "trunks_list", status=404, body={"requestId": forged, "error": {"code": "A_B", "message": "x"}}
    )
    harness.error("trunks.list")
    harness.sandbox.fail("trunks_list", status=404, body={"requestId": "x" * 100_000, "error": "a_b"})
    harness.error("trunks.list")
    for record in ours(logged):
        assert "\n" not in record.getMessage()
        assert len(record.getMessage()) < 1000


# What is not


def test_no_secret_is_logged_on_success(secret: Harness, logged: pytest.LogCaptureFixture) -> None:
    secret.call("calls.create", **CALL)
    secret.call("credentials.create", username="u", password=PASSWORD)
    secret.call("auth.login", email=secret.sandbox.email, password=secret.sandbox.password)
    assert_clean(shown(logged.records))
    assert secret.sandbox.password not in shown(logged.records)
    assert secret.sandbox.access_token not in shown(ours(logged))


FAULTS: dict[str, dict[str, Any]] = {
    "an error that repeats the request": {
        "status": 422,
        "body": {
            "status": "error",
            "error": {
                "code": "VALIDATION_ERROR",
                "message": "no",
                "details": {
                    "errors": [
                        {"field": "password", "message": "weak", "code": "INVALID_FORMAT", "value": PASSWORD},
                        {"field": "trunk.password", "message": "weak", "code": "INVALID_FORMAT", "value": PASSWORD},
                        {"loc": ["body", "password"], "msg": "weak", "type": "weak", "input": PASSWORD},
                        {"loc": ["body"], "msg": "weak", "type": "weak", "input": {"password": PASSWORD}},
                    ],
                    "auth_token": TOKEN,
                    "nested": [{"X-Auth-Token": TOKEN}, {"accessToken": TOKEN}],
                },
            },
        },
    },
    "an error that shows the credentials": {
        "status": 401,
        "body": {"error": "unauthorized", "message": "no", "headers": {"Authorization": f"Bearer {TOKEN}"}},
    },
    "a server error": {"status": 500},
    "a page": {"status": 502, "shape": "html_or_text"},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_no_secret_is_in_an_error_or_its_logs(secret: Harness, logged: pytest.LogCaptureFixture, fault: str) -> None:
    secret.sandbox.fail("credentials_create", **FAULTS[fault])
    error = secret.error("credentials.create", username="u", password=PASSWORD)
    assert_clean(shown(logged.records))
    assert_no_secret_is_shown(error)


@pytest.mark.parametrize("when", ["before_read", "after_read"])
def test_no_secret_is_in_a_transport_error(secret: Harness, logged: pytest.LogCaptureFixture, when: Any) -> None:
    secret.sandbox.drop("calls_create", when=when)
    error = secret.error("calls.create", **CALL)
    assert_clean(shown(logged.records))
    assert_no_secret_is_shown(error)


def test_no_secret_is_in_an_unreadable_answer(secret: Harness, logged: pytest.LogCaptureFixture) -> None:
    garbled = f'{{"password": "{PASSWORD}", "token": "{TOKEN}", "to": "{CALLED}"'.encode()
    secret.sandbox.garble("calls_create", body=garbled)
    error = secret.error("calls.create", **CALL)
    assert error.body == garbled.replace(TOKEN.encode(), b"<redacted>")
    assert_clean(shown(logged.records))
    assert_no_secret_is_shown(error)


def test_no_secret_is_in_a_refusal_before_sending(secret: Harness, logged: pytest.LogCaptureFixture) -> None:
    error = secret.error("trunks.create", name="", password=PASSWORD * 10)
    assert_clean(shown(logged.records))
    assert_no_secret_is_shown(error)


def assert_no_secret_is_shown(error: VobizError) -> None:
    again = pickle.loads(pickle.dumps(error))
    for each in (error, again, copy.deepcopy(error)):
        assert_clean(str(each))
        assert_clean(repr(each))
        assert_clean(json.dumps(each.to_dict()))
        assert_clean(repr(each.facts))
        assert_clean(repr(each.args))
        assert_clean(repr(each.field_errors))
        assert_clean("".join(traceback.format_exception(each)))


@pytest.mark.parametrize("fault", ["status", "drop", "garble"])
def test_a_crash_report_with_the_variables_of_each_frame_shows_no_token(secret: Harness, fault: str) -> None:
    if fault == "status":
        secret.sandbox.fail("trunks_list", status=500, times=None)
    elif fault == "drop":
        secret.sandbox.drop("trunks_list", times=None)
    else:
        secret.sandbox.garble("trunks_list")
    error = secret.error("trunks.list")
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if "vobiz_" in frame.f_globals["__name__"]]
    assert len(frames) == 2, "the method that was called, and what it hands the call to"
    for frame in frames:
        for name, value in frame.f_locals.items():
            assert TOKEN not in repr(value), f"{name} in {frame.f_code.co_qualname} shows the token"


def test_no_secret_is_in_what_a_client_shows() -> None:
    for client in (Vobiz, AsyncVobiz):
        vobiz = client("MA_1", TOKEN, access_token=TOKEN, refresh_token=TOKEN)
        driver = vobiz._driver
        for value in (
            vobiz,
            vobiz.tokens,
            vobiz.settings,
            driver,
            driver.core,
            driver.core.credentials,
            driver.core.builder,
        ):
            assert TOKEN not in repr(value)
