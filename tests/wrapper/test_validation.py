"""Requests are checked against the contract before they are sent, with the words of a 422."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import (
    UNSET,
    ApiError,
    FieldError,
    NotFoundError,
    RequestValidationError,
    ValidationError,
    Vobiz,
    VobizError,
)

FAULTY_TRUNK = {
    "name": "",
    "cps_limit": 5000,
    "secure": "yes",
    "trunk_type": "SIDEWAYS",
    "webhook_url": "not an address",
    "description": "x" * 501,
}


def codes(error: VobizError) -> dict[str, str | None]:
    return {fault.field: fault.code for fault in error.field_errors}


def refused(harness: Harness, method: str, *arguments: Any, **keywords: Any) -> RequestValidationError:
    """The exception of a call that must be refused before anything is sent."""
    error = harness.error(method, *arguments, **keywords)
    assert isinstance(error, RequestValidationError)
    assert harness.sandbox.requests == ()
    assert harness.clock.waits == []
    return error


def test_every_fault_is_reported_at_once_and_nothing_is_sent(harness: Harness) -> None:
    error = refused(harness, "trunks.create", **FAULTY_TRUNK)
    assert codes(error) == {
        "name": "MIN_LENGTH",
        "cps_limit": "OUT_OF_RANGE",
        "secure": "INVALID_TYPE",
        "trunk_type": "INVALID_CHOICE",
        "webhook_url": "INVALID_FORMAT",
        "description": "MAX_LENGTH",
    }
    assert (error.code, error.outcome, error.status, error.attempts) == ("VALIDATION_ERROR", "not_sent", None, ())
    assert not error.retryable
    assert error.operation == "trunks.create"
    assert error.message == "The request has 6 faults"


def test_the_words_name_the_field_and_the_rule(harness: Harness) -> None:
    error = refused(harness, "trunks.create", name="x", cps_limit=5000)
    assert error.field_errors == (FieldError("cps_limit", "OUT_OF_RANGE", "must be at most 100", 5000),)
    assert "cps_limit: must be at most 100 (OUT_OF_RANGE)" in str(error)
    assert "Nothing was sent." in str(error)


def test_the_faults_are_those_that_the_server_would_have_found(harness: Harness) -> None:
    local = refused(harness, "trunks.create", **FAULTY_TRUNK)
    remote = harness.error("trunks.create", client={"validate": False}, **FAULTY_TRUNK)
    assert isinstance(remote, ValidationError)
    assert codes(local) == codes(remote)
    assert local.code == remote.code
    assert {fault.field: fault.value for fault in local.field_errors} == {
        fault.field: fault.value for fault in remote.field_errors
    }
    assert {
        type(part) for fault in (*local.field_errors, *remote.field_errors) for part in (fault.field, fault.code)
    } == {str}


@pytest.mark.parametrize(
    ("method", "keywords"),
    [
        ("calls.create", {**CALL, "answer_method": "PUT"}),
        ("calls.create", {**CALL, "machine_detection_time": 1}),
        ("calls.create", {**CALL, "from_": ""}),
        ("calls.create", {**CALL, "to": "<<"}),
        ("calls.create", {**CALL, "caller_name": "x" * 51}),
        ("calls.create", {**CALL, "answer_url": "nonsense"}),
        ("credentials.create", {"username": "u", "password": "short"}),
        ("auth.login", {"email": "nobody", "password": "x"}),
        ("trunks.list", {"limit": 0}),
        ("trunks.list", {"limit": 101, "offset": -1}),
        ("balance.list_transactions", {"status": "lost"}),
        ("balance.list_transactions", {"transaction_id": "not-a-uuid"}),
    ],
)
def test_each_fault_has_the_code_of_the_servers_422(harness: Harness, method: str, keywords: dict[str, Any]) -> None:
    local = refused(harness, method, **keywords)
    remote = harness.error(method, client={"validate": False}, **keywords)
    assert codes(local) == codes(remote)


def test_fields_are_named_as_on_the_wire(harness: Harness) -> None:
    error = refused(harness, "calls.create", **{**CALL, "from_": ""})
    assert codes(error) == {"from": "MIN_LENGTH"}


def test_fields_of_lists_are_named_with_their_place(harness: Harness) -> None:
    error = refused(harness, "trunks.create", name="x", ip_whitelist=["192.0.2.1", 7])
    assert codes(error) == {"ip_whitelist.1": "INVALID_TYPE"}


def test_path_parameters_are_checked_with_the_rest(harness: Harness) -> None:
    error = refused(harness, "trunks.update", "", cps_limit=-1)
    assert codes(error) == {"trunk_id": "MIN_LENGTH", "cps_limit": "OUT_OF_RANGE"}


@pytest.mark.parametrize(
    ("legs", "missing"),
    [
        ({}, {"aleg_url"}),
        ({"legs": "aleg"}, {"aleg_url"}),
        ({"legs": "bleg"}, {"bleg_url"}),
        ({"legs": "both"}, {"aleg_url", "bleg_url"}),
        ({"legs": "both", "bleg_url": "https://example.com/b"}, {"aleg_url"}),
        ({"legs": "bleg", "aleg_url": "https://example.com/a"}, {"bleg_url"}),
    ],
)
def test_a_transfer_needs_the_address_of_each_leg_it_names(
    harness: Harness, legs: dict[str, str], missing: set[str]
) -> None:
    error = refused(harness, "calls.transfer", "call-1", **legs)
    assert codes(error) == dict.fromkeys(missing, "REQUIRED")


@pytest.mark.parametrize(
    "legs",
    [
        {"aleg_url": "https://example.com/a"},
        {"legs": "bleg", "bleg_url": "https://example.com/b"},
        {"legs": "both", "aleg_url": "https://example.com/a", "bleg_url": "https://example.com/b"},
    ],
)
def test_a_transfer_that_names_its_addresses_is_sent(harness: Harness, legs: dict[str, Any]) -> None:
    call = harness.sandbox.add_call()
    harness.call("calls.transfer", call.call_uuid, **legs)
    assert len(harness.sandbox.requests_for("calls_transfer")) == 1


CANARY = "canary"  # too short for a password of the API


def test_a_refused_password_is_never_shown(harness: Harness) -> None:
    error = refused(harness, "credentials.create", username="u", password=CANARY)
    assert error.field_errors == (
        FieldError("password", "MIN_LENGTH", "must have at least 8 characters", "<redacted>"),
    )
    for shown in (str(error), repr(error), json.dumps(error.to_dict()), repr(error.facts), repr(error.field_errors)):
        assert CANARY not in shown


def test_checking_can_be_turned_off_for_a_client(harness: Harness) -> None:
    error = harness.error("trunks.create", name="", client={"validate": False})
    assert isinstance(error, ValidationError)
    assert (error.status, error.outcome) == (422, "rejected")
    assert len(harness.sandbox.requests) == 1


def test_checking_can_be_turned_off_for_a_call(harness: Harness) -> None:
    with Session(harness) as session:
        assert isinstance(session.error("trunks.create", name=""), RequestValidationError)
        view = session.vobiz.with_options(validate=False)
        assert isinstance(session.error("trunks.create", name="", view=view), ValidationError)
        assert isinstance(session.error("trunks.create", name=""), RequestValidationError)


def test_values_beyond_the_known_ones_pass_where_the_list_is_open(harness: Harness) -> None:
    trunk = harness.call("trunks.create", name="x", transport="quic", trunk_direction="sideways")
    assert trunk.trunk_id
    (request,) = harness.sandbox.requests
    assert request.json == {"name": "x", "transport": "quic", "trunk_direction": "sideways"}


def test_values_beyond_the_known_ones_are_refused_where_the_list_is_closed(harness: Harness) -> None:
    error = refused(harness, "calls.create", **CALL, machine_detection="maybe")
    assert error.field_errors == (
        FieldError("machine_detection", "INVALID_CHOICE", "must be one of true, hangup", "maybe"),
    )


def test_what_is_not_given_is_not_sent(harness: Harness) -> None:
    harness.call("trunks.create", name="x", description=UNSET, cps_limit=UNSET)
    (request,) = harness.sandbox.requests
    assert request.body == b'{"name":"x"}'


def test_none_is_a_value_and_is_checked_as_one(harness: Harness) -> None:
    error = refused(harness, "trunks.create", name="x", description=None)
    assert codes(error) == {"description": "INVALID_TYPE"}


def test_none_is_sent_as_null_where_nothing_is_checked(harness: Harness) -> None:
    harness.error("trunks.create", name="x", description=None, client={"validate": False})
    (request,) = harness.sandbox.requests
    assert request.body == b'{"name":"x","description":null}'


def test_a_misspelt_argument_is_a_type_error_of_python(harness: Harness) -> None:
    with pytest.raises(TypeError, match="nmae"):
        harness.call("trunks.create", nmae="x")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1.5, "7", True, [7], 10**400, Decimal("7.5")])
def test_numbers_that_are_none_are_refused(harness: Harness, value: Any) -> None:
    error = refused(harness, "trunks.create", name="x", cps_limit=value)
    assert set(codes(error)) == {"cps_limit"}


def test_values_are_taken_in_the_forms_python_people_use(harness: Harness) -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    unique = UUID("00000000-0000-4000-8000-000000000001")
    harness.call("trunks.create", name="x", ip_whitelist=("192.0.2.1",), description=when, ipacl_uuid=unique)
    (request,) = harness.sandbox.requests
    assert request.json == {
        "name": "x",
        "ip_whitelist": ["192.0.2.1"],
        "description": "2026-01-02T00:00:00Z",
        "ipacl_uuid": "00000000-0000-4000-8000-000000000001",
    }


@pytest.mark.parametrize("value", [object(), lambda: None, "\ud800", ["\udfff"], {1j: 2}, 1j])
def test_what_has_no_form_in_json_is_refused_like_any_other_fault(harness: Harness, value: Any) -> None:
    error = refused(harness, "trunks.create", name="x", description=value)
    assert codes(error) == {"description": "INVALID_TYPE"}
    json.dumps(error.to_dict())


def test_a_local_fault_is_no_answer_of_the_api(harness: Harness) -> None:
    error = refused(harness, "trunks.create", name="")
    assert not isinstance(error, ApiError)
    assert (error.request_id, error.body, error.retry_after) == (None, b"", None)


values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.decimals() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["name", "cps_limit", "secure", "recording", "webhook_url"]), values), values)
def test_any_arguments_at_all_end_in_a_request_or_a_typed_refusal(fields: Mapping[str, Any], trunk_id: Any) -> None:
    import httpx2

    transport = httpx2.MockTransport(lambda request: httpx2.Response(404))
    with Vobiz("MA_X", "token", transport=transport, base_url="http://127.0.0.1:1", retry=None) as vobiz:  # noqa: SIM117
        with pytest.raises((RequestValidationError, NotFoundError)):
            vobiz.trunks.update(trunk_id, **fields)


def test_an_identity_number_that_is_refused_is_not_shown(harness: Harness) -> None:
    error = harness.error("kyc.verify_pan", "SA_XXXXXXXX", pan=7)
    assert [(fault.field, fault.value) for fault in error.field_errors if fault.field == "pan"] == [
        ("pan", "<redacted>")
    ]
