"""What the vendor's own SDK does to its users, each as a test that it does not happen here.

Named after the lesson; where another file goes deeper, the test here is the one case that hurt.
"""

from __future__ import annotations

import inspect
from importlib.resources import files
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import unused_port
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    ApiError,
    AsyncVobiz,
    InsufficientBalanceError,
    NotFoundError,
    PaymentRequiredError,
    RateLimitExceededError,
    TooManyRequestsError,
    TransportError,
    Vobiz,
)

pytestmark = pytest.mark.each_transport

SUBSCRIBE = {"quantity": 1, "resource_type": "channel"}
NOT_JSON_STATUSES = [401, 403, 404, 500]


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520])
@pytest.mark.parametrize(
    ("operation", "method", "keywords"),
    [
        ("calls_create", "calls.create", CALL),
        ("account_create_channel_subscription", "account.create_channel_subscription", SUBSCRIBE),
        ("trunks_create", "trunks.create", {"name": "x"}),
    ],
)
def test_lesson_a_purchase_or_a_call_is_sent_once(
    harness: Harness, operation: str, method: str, keywords: dict[str, Any], status: int
) -> None:
    harness.sandbox.fail(operation, status=status, processed=True, times=None)
    error = harness.error(method, **keywords)
    assert error.outcome == "unknown"
    assert len(harness.sandbox.requests_for(operation)) == 1


@pytest.mark.parametrize("drop", [{"when": "before_read"}, {"when": "after_read"}, {"reset": True}])
def test_lesson_a_dropped_connection_dials_nobody_twice(harness: Harness, drop: dict[str, Any]) -> None:
    harness.sandbox.drop("calls_create", times=None, **drop)
    error = harness.error("calls.create", **{**CALL, "to": "<".join(f"+9198765{number:05}" for number in range(1000))})
    assert isinstance(error, TransportError)
    assert len(harness.sandbox.requests_for("calls_create")) == 1
    assert len(harness.sandbox.calls) in (0, 1000)


@pytest.mark.parametrize("code", ["DID_COOL_OFF_IN_EFFECT", "DUPLICATE_USERNAME"])
def test_lesson_a_permanent_409_is_not_retried(harness: Harness, code: str) -> None:
    harness.sandbox.fail("trunks_list", code=code, times=None)
    error = harness.error("trunks.list")
    assert (error.status, error.code, error.retryable) == (409, code, False)
    assert len(harness.sandbox.requests) == 1


@pytest.mark.parametrize("status", NOT_JSON_STATUSES)
@pytest.mark.parametrize("method", ["trunks.delete", "trunks.get", "live_calls.hang_up", "credentials.delete"])
def test_lesson_empty_body_error_is_not_none(harness: Harness, method: str, status: int) -> None:
    harness.sandbox.fail("*", status=status, shape="empty_body", times=None)
    error = harness.error(method, "x")
    assert isinstance(error, ApiError)
    assert error.status == status


def test_lesson_unknown_fields_do_not_make_a_success_an_exception(harness: Harness) -> None:
    body = b'{"request_uuid": "abc", "message": 7, "api_id": null, "new_field": {"x": [1]}, "call_uuid": ["a"]}'
    harness.sandbox.garble("calls_create", body=body)
    call = harness.call("calls.create", **CALL)
    assert call.request_uuid == "abc"
    assert call.additional_fields.keys() >= {"new_field"}
    assert call["new_field"] == {"x": [1]}


def test_lesson_nulls_and_absent_fields_do_not_make_a_success_an_exception(harness: Harness) -> None:
    harness.sandbox.garble("trunks_list", body=b'{"objects": [{"trunk_id": "1", "name": null}, {}], "meta": null}')
    trunks = harness.call("trunks.list")
    assert [trunk.name for trunk in trunks.items] == [None, None]


def test_lesson_a_202_without_a_body_is_a_success(harness: Harness) -> None:
    call = harness.sandbox.add_call()
    harness.sandbox.garble("calls_transfer", body=b"")
    accepted = harness.call("calls.transfer", call.call_uuid, aleg_url="https://example.com/next")
    assert accepted.to_dict() == {}
    assert harness.sandbox.requests[-1].status == 202


def test_lesson_a_disguised_error_is_not_returned_as_a_value(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", shape="200_error_failed")
    error = harness.error("calls.create", **CALL)
    assert isinstance(error, ApiError)
    assert error.status == 200
    assert error.api_id
    assert error.outcome == "unknown"
    assert len(harness.sandbox.requests) == 1


@pytest.mark.parametrize("value", ["#", "?", "%2e%2e"])
def test_lesson_a_path_parameter_cannot_hang_up_every_call(harness: Harness, value: str) -> None:
    harness.sandbox.add_call()
    harness.sandbox.add_call()
    assert isinstance(harness.error("live_calls.hang_up", value), NotFoundError)
    (request,) = harness.sandbox.requests
    assert request.operation == "live_calls_hang_up"
    assert request.path_parameters["call_uuid"] == value


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_lesson_an_empty_or_dotted_path_parameter_is_refused(harness: Harness, value: str) -> None:
    assert harness.error("live_calls.hang_up", value).outcome == "not_sent"
    assert harness.sandbox.requests == ()


def test_lesson_a_plus_in_the_path_is_escaped(harness: Harness) -> None:
    harness.error("trunks.get", "+919876543210")
    assert harness.sandbox.requests[0].target.endswith("/%2B919876543210")


def test_lesson_redirect_does_not_deliver_credentials(harness: Harness) -> None:
    with Sandbox() as elsewhere:
        harness.sandbox.fail("trunks_list", status=307, headers={"Location": f"{elsewhere.base_url}/x"})
        assert harness.error("trunks.list").status == 307
        assert elsewhere.requests == ()


def test_lesson_redirect_does_not_turn_a_post_into_a_get(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=301, headers={"Location": "/api/v1/auth/me"})
    harness.error("calls.create", **CALL)
    assert [request.method for request in harness.sandbox.requests] == ["POST"]


def test_lesson_an_error_has_code_request_id_and_retry_after(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", code="RATE_LIMIT_EXCEEDED", retry_after=100, times=None)
    error = harness.error("trunks.list")
    assert isinstance(error, RateLimitExceededError)
    assert error.code == "RATE_LIMIT_EXCEEDED"
    assert error.request_id is not None
    assert error.retry_after == 100


def test_lesson_str_does_not_dump_headers(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=404, headers={"X-Internal": "canary"})
    error = harness.error("trunks.list")
    for shown in (str(error), repr(error), str(error.to_dict())):
        assert "canary" not in shown and harness.sandbox.auth_token not in shown


def test_lesson_network_failures_are_our_own_exceptions(harness: Harness) -> None:
    error = harness.error("trunks.list", client={"base_url": f"http://127.0.0.1:{unused_port()}"})
    assert type(error).__module__.startswith("vobiz_sdk.")


def test_lesson_402_has_a_class(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=402, body={"message": "pay first"})
    assert type(harness.error("trunks.list")) is PaymentRequiredError
    harness.sandbox.set_balance("0")
    assert type(harness.error("calls.create", **CALL)) is InsufficientBalanceError


def test_lesson_retry_after_does_not_outlast_the_deadline(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=429, retry_after=3, times=None)
    error = harness.error("trunks.list", client={"deadline": 0.5})
    assert isinstance(error, TooManyRequestsError)
    assert harness.clock.waits == []


@pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])
def test_lesson_auth_id_is_given_once(client: Any) -> None:
    vobiz = client("MA_1", "token")
    for tag in ("account", "balance", "calls", "live_calls", "trunks", "credentials", "auth"):
        resource = getattr(vobiz, tag)
        for name, method in inspect.getmembers(resource, inspect.ismethod):
            if not name.startswith("_"):
                assert "auth_id" not in inspect.signature(method).parameters


def test_lesson_no_bearer_token_is_needed(harness: Harness) -> None:
    harness.call("trunks.list")
    assert "authorization" not in harness.sandbox.requests[0].headers


def test_lesson_lists_can_be_paged(harness: Harness) -> None:
    for number in range(3):
        harness.call("trunks.create", name=f"trunk-{number}")
    page = harness.call("trunks.list", limit=2, offset=1)
    assert len(page.items) == 2
    assert harness.sandbox.requests[-1].query == {"limit": "2", "offset": "1"}
    harness.call("balance.list_transactions", page=2, per_page=50)
    assert harness.sandbox.requests[-1].query == {"page": "2", "per_page": "50"}


def test_lesson_a_call_takes_every_documented_parameter(harness: Harness) -> None:
    everything = {
        **CALL,
        "answer_method": "POST",
        "ring_url": "https://example.com/ring",
        "ring_method": "GET",
        "hangup_url": "https://example.com/hangup",
        "hangup_method": "POST",
        "fallback_url": "https://example.com/fallback",
        "fallback_method": "GET",
        "caller_name": "Mumbai",
        "send_digits": "1w2",
        "send_on_preanswer": True,
        "time_limit": 60,
        "hangup_on_ring": 30,
        "machine_detection": "hangup",
        "machine_detection_time": 3000,
        "machine_detection_url": "https://example.com/machine",
        "machine_detection_method": "POST",
        "machine_detection_maximum_speech_length": 5000,
        "machine_detection_initial_silence": 4500,
        "machine_detection_maximum_words": 3,
        "machine_detection_initial_greeting": 1500,
        "sip_headers": "a=1",
        "ring_timeout": 20,
    }
    harness.call("calls.create", **everything)
    sent = harness.sandbox.requests[0].json
    assert sent == {"from": everything.pop("from_"), **everything}


def test_lesson_partial_updates_are_possible(harness: Harness) -> None:
    trunk = harness.call("trunks.create", name="x", description="kept")
    changed = harness.call("trunks.update", trunk.trunk_id, cps_limit=3)
    assert harness.sandbox.requests[-1].body == b'{"cps_limit":3}'
    assert (changed.name, changed.description) == ("x", "kept")


def test_lesson_there_is_py_typed_close_and_a_version_in_the_user_agent(harness: Harness) -> None:
    import vobiz_sdk

    assert files("vobiz_sdk").joinpath("py.typed").is_file()
    assert callable(Vobiz.close) and callable(AsyncVobiz.close)
    harness.call("trunks.list")
    assert harness.sandbox.requests[0].headers["user-agent"].startswith(f"vobiz-sdk/{vobiz_sdk.__version__} ")


def test_lesson_the_default_timeout_leaves_time_for_a_call_to_be_placed() -> None:
    assert Vobiz("MA_1", "token").settings.timeouts.read == 30
