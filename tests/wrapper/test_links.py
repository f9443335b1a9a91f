"""Links to the documentation: where they lead, and what of the case they carry."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wrapper.harness import CALL, Harness
from vobiz_sdk import FieldError
from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.errors.case_link import AMOUNTS, case_url
from vobiz_sdk.errors.links import docs_url, page_url
from vobiz_sdk.explain import page_names

SITE = "https://docs.example.com/vobiz"
PHONE = "+919876543210"


@pytest.fixture(autouse=True)
def _published(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_DOCS_URL", f"{SITE}/")


def values(url: str | None) -> dict[str, str]:
    """What the fragment says; every name stands in it once."""
    found = parse_qs(urlsplit(url or "").fragment, strict_parsing=True) if "#" in (url or "") else {}
    assert all(len(given) == 1 for given in found.values())
    return {name: given[0] for name, given in found.items()}


def link(**case: Any) -> dict[str, str]:
    page = docs_url("INSUFFICIENT_BALANCE", 402)
    url = case_url(page, **{"operation": "calls.create", **case})
    assert url is not None
    assert url.partition("#")[0] == f"{SITE}/errors/INSUFFICIENT_BALANCE/"
    return values(url)


def test_the_values_of_the_case_stand_in_the_fragment(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    error = harness.error("calls.create", **CALL)
    assert error.docs_url == (
        f"{SITE}/errors/INSUFFICIENT_BALANCE/#request={error.request_id}&operation=calls.create&status=402"
        "&required=20&available=5&currency=INR"
    )


def test_amounts_are_read_under_every_name_they_arrive_with() -> None:
    properties = load_catalogue().details["InsufficientBalanceDetails"].properties
    for name, spellings in AMOUNTS.items():
        assert set(spellings) == {name, *properties[name].aliases}
        for spelling in spellings:
            assert link(details={spelling: "9.50"})[name] == "9.50"


def test_the_time_to_try_again_is_in_utc(harness: Harness) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    assert link(retry_at=datetime(2026, 1, 2, 9, 0, 0, 999, india))["retry_at"] == "2026-01-02T03:30:00Z"
    harness.sandbox.fail("trunks_list", times=9, status=429, retry_after=3600)
    error = harness.error("trunks.list")
    assert error.retry_at is not None
    assert values(error.docs_url)["retry_at"] == error.retry_at.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_faulty_fields_are_named_by_their_codes_alone(harness: Harness) -> None:
    error = harness.error("credentials.create", username="mumbai", password="short")
    assert error.docs_url == f"{SITE}/errors/request-invalid/#operation=credentials.create&faults=MIN_LENGTH"


def test_a_failure_without_an_answer_names_its_operation(harness: Harness) -> None:
    error = harness.error("trunks.list", client={"base_url": "http://127.0.0.1:9", "retry": None})
    assert error.docs_url == f"{SITE}/errors/could-not-connect/#operation=trunks.list"


@pytest.mark.parametrize("unpublished", ["", "https://elsewhere.example.com"])
def test_nothing_is_added_to_pages_that_are_not_ours(monkeypatch: pytest.MonkeyPatch, unpublished: str) -> None:
    monkeypatch.setenv("VOBIZ_DOCS_URL", unpublished)
    vendor = "https://vobiz.ai/docs/errors"
    assert case_url(vendor, operation="calls.create", request_id="req_1") == vendor
    assert case_url(None, operation="calls.create", request_id="req_1") is None


@pytest.mark.parametrize(
    "case",
    [
        {"request_id": PHONE},
        {"request_id": PHONE[1:]},
        {"request_id": "t" * 65},
        {"request_id": "req 1"},
        {"request_id": "req_1\n"},
        {"request_id": "<b>"},
        {"request_id": "r\u0435q_1"},  # a Cyrillic letter
        {"details": {"required": PHONE}},
        {"details": {"required": int(PHONE)}},
        {"details": {"required": True}},
        {"details": {"required": float("nan")}},
        {"details": {"required": [1], "available": {"a": 1}}},
        {"details": {"currency": "rupees"}},
        {"details": {"currency": PHONE}},
        {"details": {"to": PHONE, "auth_token": "secret", "password": "secret"}},
        {"field_errors": [FieldError("password", "s3cret", "no", "s3cret")]},
        {"field_errors": [FieldError(PHONE, None, PHONE, PHONE)]},
    ],
    ids=repr,
)
def test_what_has_another_form_stays_out(case: dict[str, Any]) -> None:
    assert link(**case) == {"operation": "calls.create"}


def test_no_secret_and_no_phone_number_of_a_real_call_gets_in(harness: Harness) -> None:
    token = harness.sandbox.auth_token
    body = {"error": {"code": "FORBIDDEN", "message": PHONE, "details": {"token": token, "number": PHONE}}}
    harness.sandbox.fail("calls_create", status=403, body={**body, "requestId": PHONE})
    url = harness.error("calls.create", **CALL).docs_url or ""
    assert url.endswith("/errors/FORBIDDEN/#operation=calls.create&status=403")
    for never in (token, harness.sandbox.auth_id, "9876543210"):
        assert never not in json.dumps(url)


@given(
    request_id=st.none() | st.text(max_size=90),
    details=st.dictionaries(
        st.sampled_from(["required", "requested_amount", "available", "currency", "to"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    ),
    codes=st.lists(st.none() | st.sampled_from(["REQUIRED", "MIN_LENGTH", "x&request=1", "A#", "-"]), max_size=30),
)
def test_whatever_an_answer_says_the_fragment_is_plain(
    request_id: str | None, details: dict[str, Any], codes: list[str | None]
) -> None:
    faults = [FieldError("to", code, "no") for code in codes]
    url = case_url(
        f"{SITE}/errors/402/", operation="a&b=c#d", request_id=request_id, details=details, field_errors=faults
    )
    fragment = (url or "").removeprefix(f"{SITE}/errors/402/#")
    assert fragment.isascii()
    assert not set(fragment) & set("<>\"'#+ \n")
    assert values(url)["operation"] == "a&b=c#d"
    assert set(values(url)) <= {"operation", "request", "required", "available", "currency", "faults"}


def test_the_retry_time_is_of_the_answer_and_not_of_the_reading() -> None:
    assert link(retry_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))["retry_at"] == "2026-01-02T03:04:05Z"


# Whether a text holds its link, and the one place that the address comes from


@pytest.mark.parametrize("value", ["0", "false", "No", " off "])
def test_the_link_can_be_left_out_of_the_text(harness: Harness, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    harness.sandbox.set_balance("0")
    error = harness.error("calls.create", **CALL)
    assert f"Read on: {error.docs_url} or `vobiz explain INSUFFICIENT_BALANCE`" in str(error)
    monkeypatch.setenv("VOBIZ_ERRORS_INCLUDE_URL", value)
    assert SITE not in str(error)
    assert "Read on: `vobiz explain INSUFFICIENT_BALANCE`" in str(error)
    assert error.docs_url and error.docs_url.startswith(SITE), "a program may still ask for it"


def test_the_contract_s_address_is_the_base_of_every_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOBIZ_DOCS_URL")
    monkeypatch.setattr("vobiz_sdk.errors.links.DOCS_URL", "https://published.example/sdk")
    assert docs_url("TRUNK_NOT_FOUND", 404) == "https://published.example/sdk/errors/TRUNK_NOT_FOUND/"
    for page in page_names(load_catalogue()):
        assert page_url(page) == f"https://published.example/sdk/errors/{page}/"


def test_failures_without_an_answer_have_links_of_their_own(harness: Harness) -> None:
    harness.sandbox.drop("calls_create", when="after_read")
    assert str(harness.error("calls.create", **CALL).docs_url).startswith(f"{SITE}/errors/connection-lost/")
    harness.sandbox.garble("calls_create", body=b"not json")
    assert str(harness.error("calls.create", **CALL).docs_url).startswith(f"{SITE}/errors/response-unreadable/")
    invalid = harness.error("calls.create", **{**CALL, "answer_url": ""})
    assert str(invalid.docs_url).startswith(f"{SITE}/errors/request-invalid/")
    wrong = harness.error("calls.create", client={"base_url": "http://example.com"}, **CALL)
    assert wrong.docs_url == f"{SITE}/errors/configuration-invalid/"
