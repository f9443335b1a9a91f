"""Where the API is easily misused, the client is not: each fact, with what is sent or given back for it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.generated.answers import example_arguments, operations
from tests.wrapper.harness import CALL, Harness
from tests.wrapper.test_import import loaded
from vobiz_api.models import CallActionAccepted, KycVerification, NumberApplication
from vobiz_api.page import AsyncPage, Page
from vobiz_sandbox import RecordedRequest
from vobiz_sdk import ApiError, AsyncVobiz, RequestValidationError, ResponseReadError, Vobiz

pytestmark = pytest.mark.each_transport

NUMBER = "+919876543210"
IN_CALL = ["calls_play", "calls_speak", "calls_send_dtmf"]
SLASHES = {
    "calls_create": "Call/",
    "live_calls_list": "Call?status=live",
    "live_calls_list_queued": "Call/?status=queued",
    "applications_list": "Application/",
    "endpoints_list": "Endpoint/",
    "conferences_list": "Conference/",
    "recordings_list": "Recording/",
    "trunks_list": "trunks",
    "credentials_list": "trunks/credentials",
    "ip_acls_list": "trunks/ip-acl",
    "origination_uris_list": "trunks/origination-uris",
    "numbers_list": "numbers",
    "cdrs_list": "cdr",
    "sub_accounts_list": "sub-accounts/",
}


def only_request(harness: Harness) -> RecordedRequest:
    (request,) = harness.sandbox.requests
    return request


def refused(harness: Harness, method: str, *arguments: Any, **keywords: Any) -> list[tuple[str, str]]:
    """Field and code of every fault, of a call that must not be sent."""
    error = harness.error(method, *arguments, **keywords)
    assert isinstance(error, RequestValidationError)
    assert error.outcome == "not_sent"
    assert harness.sandbox.requests == ()
    return [(fault.field, fault.code) for fault in error.field_errors]


@pytest.mark.parametrize(("given", "sent"), [(True, "true"), (False, "false"), ("true", "true"), ("false", "false")])
def test_bidirectional_is_sent_as_a_word(harness: Harness, given: Any, sent: str) -> None:
    # protocol: "bidirectional must be string 'true'; boolean silently gives one-way audio"
    stream = {"service_url": "wss://example.com/audio", "audio_track": "inbound"}
    harness.call("calls.start_stream", "c-1", **stream, bidirectional=given)
    assert only_request(harness).json == {**stream, "bidirectional": sent}


@pytest.mark.parametrize("track", [{}, {"audio_track": "both"}])
def test_audio_both_ways_needs_the_inbound_track(harness: Harness, track: dict[str, str]) -> None:
    # the vendor's page: bidirectional requires audio_track=inbound
    stream = {"service_url": "wss://example.com/audio", **track}
    (fault,) = refused(harness, "calls.start_stream", "c-1", **stream, bidirectional=True)
    assert fault[0] == "audio_track"


def test_bidirectional_is_not_sent_unless_it_is_given(harness: Harness) -> None:
    harness.call("calls.start_stream", "c-1", service_url="wss://example.com/audio")
    assert only_request(harness).json == {"service_url": "wss://example.com/audio"}


@pytest.mark.parametrize("bidirectional", ["yes", 1, None])
def test_no_other_word_is_taken_for_bidirectional(harness: Harness, bidirectional: Any) -> None:
    keywords = {"service_url": "wss://example.com/audio", "bidirectional": bidirectional}
    assert {field for field, _ in refused(harness, "calls.start_stream", "c-1", **keywords)} == {"bidirectional"}


@pytest.mark.parametrize("form", [list, tuple])
def test_destinations_are_joined_by_a_less_than_sign(harness: Harness, form: Any) -> None:
    # protocol: "`to` joins at most 1000 targets with `<`, may include `sip:` URIs. Comma is wrong"
    harness.call("calls.create", **{**CALL, "to": form([NUMBER, "sip:desk@example.com"])})
    body = only_request(harness).json
    assert isinstance(body, dict)
    assert body["to"] == f"{NUMBER}<sip:desk@example.com"


@pytest.mark.parametrize("form", ["list", "text"])
def test_a_thousand_destinations_pass_and_one_more_is_refused(harness: Harness, form: str) -> None:
    def destinations(count: int) -> Any:
        numbers = [f"+9198765{number:05}" for number in range(count)]
        return numbers if form == "list" else "<".join(numbers)

    assert refused(harness, "calls.create", **{**CALL, "to": destinations(1001)}) == [("to", "INVALID_FORMAT")]
    harness.sandbox.set_balance("1000000")
    harness.sandbox.fail("calls_create", status=200, body={"request_uuid": "r-1"})
    assert harness.call("calls.create", **{**CALL, "to": destinations(1000)}).request_uuid == "r-1"
    body = only_request(harness).json
    assert isinstance(body, dict)
    assert str(body["to"]).count("<") == 999


@pytest.mark.parametrize("to", [[], [""], [NUMBER, ""], ""])
def test_a_destination_that_is_none_is_refused(harness: Harness, to: Any) -> None:
    assert {field for field, _ in refused(harness, "calls.create", **{**CALL, "to": to})} == {"to"}


@pytest.mark.parametrize(
    "name",
    [
        "applications_attach_number",
        "applications_detach_number",
        "numbers_release",
        "numbers_cancel_release",
        "numbers_get_health",
        "numbers_assign_to_trunk",
        "numbers_unassign_from_trunk",
        "numbers_assign_to_sub_account",
        "numbers_unassign_from_sub_account",
    ],
)
def test_the_plus_of_a_number_in_a_path_is_escaped(harness: Harness, name: str) -> None:
    # protocol: "path needs %2B"
    operation = operations()[name]
    field = next(key for key in ("number", "e164", "phone_number") if f"{{{key}}}" in operation.path)
    harness.call(operation.public_name, **{**example_arguments(name), field: NUMBER})
    request = only_request(harness)
    assert "/numbers/%2B919876543210" in request.target
    assert request.path_parameters[field] == NUMBER


@pytest.mark.parametrize(("name", "ending"), SLASHES.items())
def test_trailing_slashes_are_as_documented(harness: Harness, name: str, ending: str) -> None:
    # protocol: "Trailing slash is significant"
    harness.call(operations()[name].public_name, **example_arguments(name))
    family = "accounts" if name == "sub_accounts_list" else "Account"
    request = only_request(harness)
    assert request.target == f"/api/v1/{family}/{harness.sandbox.auth_id}/{ending}"
    assert request.operation == name


def test_an_error_of_a_conference_that_comes_as_a_success_is_an_error(harness: Harness) -> None:
    # protocol: "retrieve-conference documents HTTP 200 {"error":"failed","api_id":…}"
    harness.sandbox.fail("conferences_get", status=200, body={"error": "failed", "api_id": "a-1"}, times=None)
    error = harness.error("conferences.get", "Team meeting")
    assert isinstance(error, ApiError)
    assert (error.status, error.api_id) == (200, "a-1")


@pytest.mark.parametrize("name", ["cdrs_export", "preview_campaigns_download_results"])
def test_an_error_that_comes_in_place_of_a_file_is_an_error(harness: Harness, name: str) -> None:
    harness.sandbox.fail(name, status=200, body={"error": "failed", "api_id": "a-1"}, times=None)
    error = harness.error(operations()[name].public_name, **example_arguments(name))
    assert isinstance(error, ApiError)
    assert (error.status, error.outcome, error.api_id) == (200, "unknown", "a-1")


@pytest.mark.parametrize("body", [b"<html>Please sign in</html>", {"message": "Come back later"}])
def test_a_message_that_comes_in_place_of_a_file_is_not_handed_out_as_the_file(harness: Harness, body: object) -> None:
    harness.sandbox.fail("cdrs_export", status=200, body=body, times=None)
    error = harness.error("cdrs.export")
    assert isinstance(error, ResponseReadError)
    assert "it is a message and not the file" in error.message


@pytest.mark.parametrize("name", ["trunks_delete", "sub_accounts_delete"])
def test_a_page_for_people_is_no_success_where_no_body_is_expected(harness: Harness, name: str) -> None:
    # A portal between the client and the API answers so, and has deleted nothing.
    harness.sandbox.fail(name, status=200, body=b"<html>Please sign in</html>", content_type="text/html", times=None)
    error = harness.error(operations()[name].public_name, **example_arguments(name))
    assert isinstance(error, ResponseReadError)
    assert error.attempts[-1].reason == "unreadable"


@pytest.mark.parametrize("verb", ["verify_pan", "verify_gst", "confirm_cin", "verify_digilocker"])
@pytest.mark.parametrize("status", ["failed", "pending", "verified"])
def test_a_check_that_was_not_passed_is_a_result(harness: Harness, verb: str, status: str) -> None:
    # protocol: "KYC (status: failed) also reports failure inside 200"
    body = {"verification_type": "pan", "status": status, "message": "It does not match", "kyc_calls_blocked": True}
    harness.sandbox.fail(f"kyc_{verb}", status=200, body=dict(body))
    answer = harness.call(f"kyc.{verb}", **example_arguments(f"kyc_{verb}"))
    assert type(answer) is KycVerification
    assert (answer.status, answer.kyc_calls_blocked) == (status, True)
    assert answer.to_dict() == body


def test_a_result_that_says_no_more_than_failed_is_a_result(harness: Harness) -> None:
    harness.sandbox.fail("kyc_verify_pan", status=200, body={"status": "failed"})
    assert harness.call("kyc.verify_pan", "SA_XXXXXXXX", pan="AAACX0000X").status == "failed"


def test_what_the_list_of_transactions_ignores_is_not_offered(harness: Harness) -> None:
    # protocol: "limit/offset on transactions are silently ignored"
    for client in (Vobiz, AsyncVobiz):
        taken = inspect.signature(client("MA_XXXXXXXX", "token-1").balance.list_transactions).parameters
        assert not {"limit", "offset"} & set(taken)
        assert {"page", "per_page", "from_date", "to_date"} <= set(taken)
    harness.call("balance.list_transactions", from_date="2026-01-01T00:00:00+05:30")
    assert only_request(harness).target.endswith("/transactions?from_date=2026-01-01T00%3A00%3A00%2B05%3A30")


@pytest.mark.parametrize("filters", [{}, {"from_number": ""}, {"add_time__gte": None}, {"add_time__gte": "soon"}])
def test_recordings_are_not_deleted_in_bulk_without_a_filter(harness: Harness, filters: dict[str, Any]) -> None:
    assert refused(harness, "recordings.bulk_delete", **filters)


@pytest.mark.parametrize("filters", [{}, {"from_number": ""}, {"add_time__gte": None}, {"add_time__gte": "soon"}])
def test_not_even_a_client_that_checks_nothing_deletes_them_without_a_filter(
    harness: Harness, filters: dict[str, Any]
) -> None:
    # issue: "with `validate=False` it is sent and deletes every recording"
    for method in ("recordings.bulk_delete", "recordings.with_raw_response.bulk_delete"):
        error = harness.error(method, client={"validate": False}, **filters)
        assert isinstance(error, RequestValidationError)
    assert harness.sandbox.requests == ()


@pytest.mark.parametrize("identifier", ["BulkDelete", "bulkdelete", "BULKDELETE"])
def test_not_even_a_client_that_checks_nothing_takes_the_bulk_deletion_for_a_recording(
    harness: Harness, identifier: str
) -> None:
    error = harness.error("recordings.delete", identifier, client={"validate": False})
    assert [fault.field for fault in error.field_errors] == ["recording_id"]
    assert harness.sandbox.requests == ()


def test_recordings_are_deleted_in_bulk_with_a_filter(harness: Harness) -> None:
    harness.call("recordings.bulk_delete", add_time__gte="2026-01-01 00:00:00")
    assert only_request(harness).query == {"add_time__gte": "2026-01-01 00:00:00"}


@pytest.mark.parametrize("status", [200, 202])
@pytest.mark.parametrize("name", IN_CALL)
def test_an_empty_answer_of_an_order_within_a_call_is_an_answer(harness: Harness, name: str, status: int) -> None:
    harness.sandbox.fail(name, status=status, body=b"")
    answer = harness.call(operations()[name].public_name, **example_arguments(name))
    assert type(answer) is CallActionAccepted
    assert (answer.to_dict(), answer.message) == ({}, None)


def test_no_content_where_there_usually_is_some_is_an_empty_answer(harness: Harness) -> None:
    harness.sandbox.fail("applications_detach_number", status=204, body=b"")
    answer = harness.call("applications.detach_number", NUMBER)
    assert type(answer) is NumberApplication
    assert answer.to_dict() == {}


def test_nothing_where_something_is_always_documented_cannot_be_read(harness: Harness) -> None:
    harness.sandbox.fail("trunks_create", status=201, body=b"")
    error = harness.error("trunks.create", name="Office")
    assert isinstance(error, ResponseReadError)
    assert error.outcome == "committed"


@pytest.mark.parametrize(
    ("method", "identifier", "fields"),
    [
        ("applications.update", "1", {"answer_url": "https://example.com/a"}),
        ("endpoints.update", "1", {"alias": "Desk"}),
        ("trunks.update", "t-1", {"description": ""}),
        ("credentials.update", "c-1", {"enabled": False}),
        ("sub_accounts.update", "SA_XXXXXXXX", {"name": "Branch"}),
        # The contract decides that these two always go together; nothing beyond them is sent.
        ("ip_acls.update", "i-1", {"name": "Office", "ip_address": "10.20.30.40"}),
        ("origination_uris.update", "u-1", {"name": "Office", "priority": 0}),
    ],
)
def test_updates_send_only_what_is_given(
    harness: Harness, method: str, identifier: str, fields: dict[str, Any]
) -> None:
    # protocol: "OpenAPI marks fields of updates as required; prose says all partial"
    harness.sandbox.fail(method.replace(".", "_"), status=200, body={})
    harness.call(method, identifier, **fields)
    assert only_request(harness).json == fields


@pytest.mark.parametrize("given", [{}, {"sub_account": None}, {"sub_account": "SA_XXXXXXXX"}])
def test_null_is_another_thing_than_nothing(harness: Harness, given: dict[str, Any]) -> None:
    fields = {"app_name": "Desk", "answer_url": "https://example.com/answer", "answer_method": "POST"}
    harness.call("applications.create", **fields, **given)
    assert only_request(harness).json == {**fields, **given}


def test_a_search_with_a_body_sends_it(harness: Harness) -> None:
    harness.call("kyc.search_cin", "SA_XXXXXXXX", company_name="Example Customer")
    assert only_request(harness).json == {"company_name": "Example Customer"}


def test_an_empty_page_of_a_live_list_is_a_page(harness: Harness) -> None:
    # protocol: "Empty results are 200 with empty arrays, never 404"
    page = harness.call("live_calls.list")
    assert type(page) is (Page if harness.kind == "sync" else AsyncPage)
    assert (page.items, page.has_next) == ([], False)


def test_importing_the_models_loads_none_of_them() -> None:
    modules = loaded("import vobiz_api.models")
    assert {name for name in modules if name.startswith("vobiz_api")} == {"vobiz_api", "vobiz_api.models"}
    used = loaded("from vobiz_api.models import CallAccepted")
    assert {name for name in used if name.startswith("vobiz_api.models.")} == {"vobiz_api.models.call_accepted"}


def test_importing_the_client_loads_the_same_whatever_the_number_of_models() -> None:
    modules = loaded("from vobiz_sdk import Vobiz, AsyncVobiz\nVobiz('MA_XXXXXXXX', 'token-1').close()")
    assert not {name for name in modules if name.startswith("vobiz_api.models")}
    resources = {name for name in modules if name.startswith("vobiz_api.api.")}
    assert resources <= {"vobiz_api.api.auth"}
