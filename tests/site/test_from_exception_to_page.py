"""From the sandbox's answer to the exception, and from its link to the page with the values of the case on it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page

from tests.wrapper.harness import CALL, Harness
from vobiz_sandbox import Sandbox
from vobiz_sdk import VobizError
from vobiz_sdk.catalogue import load_catalogue

CATALOGUE = load_catalogue()
CODES = [entry.code for entry in CATALOGUE.codes if entry.kind == "code"]
FIELD_CODES = [entry.code for entry in CATALOGUE.codes if entry.kind == "field"]
STATUSES = [entry for entry in CATALOGUE.statuses if entry.exception]


@pytest.fixture
def harness(vobiz_sandbox: Sandbox, address: str, monkeypatch: pytest.MonkeyPatch) -> Harness:
    monkeypatch.setenv("VOBIZ_DOCS_URL", address)
    return Harness("sync", vobiz_sandbox)


def fail(harness: Harness, **fault: Any) -> VobizError:
    harness.sandbox.fail("calls_create", times=9, **fault)
    return harness.error("calls.create", **CALL)


def follow(page: Page, error: VobizError) -> dict[str, str]:
    """Open the link of an exception; gives what stands under "Your request"."""
    assert error.docs_url is not None
    page.goto(error.docs_url)
    terms, values = page.locator(".your-request dt"), page.locator(".your-request dd")
    return dict(zip(terms.all_inner_texts(), values.all_inner_texts(), strict=True))


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()


@pytest.mark.parametrize("code", CODES)
def test_the_link_of_every_code_opens_its_page_with_the_case_on_it(harness: Harness, page: Page, code: str) -> None:
    error = fail(harness, code=code)
    shown = follow(page, error)
    assert heading(page) == code == error.code
    assert shown["Request id"] == error.request_id
    assert shown["Operation"] == "vobiz.calls.create"
    assert shown["HTTP status"] == str(error.status)
    assert page.locator(".your-request__fix").inner_text()


@pytest.mark.parametrize("entry", STATUSES, ids=lambda entry: str(entry.status))
def test_the_link_of_every_status_opens_its_page(harness: Harness, page: Page, entry: Any) -> None:
    error = fail(harness, status=entry.status, shape="html_or_text")
    shown = follow(page, error)
    assert heading(page) == f"{entry.status} {entry.name}"
    assert shown["HTTP status"] == str(entry.status)


@pytest.mark.parametrize("code", FIELD_CODES)
def test_the_code_of_a_field_leads_to_its_page(harness: Harness, page: Page, code: str) -> None:
    fault = {"field": "to", "message": "no", "code": code, "value": "+919876543210"}
    shown = follow(page, fail(harness, code="VALIDATION_ERROR", details={"errors": [fault]}))
    assert shown["Faults"] == code
    page.locator(".your-request dd a").click()
    page.wait_for_url(re.compile(rf"/errors/{code}/$"))
    assert heading(page) == code


def test_what_is_missing_of_the_balance_is_what_to_add(harness: Harness, page: Page) -> None:
    details = {"required": 20.1, "available": 0.2, "currency": "INR"}
    shown = follow(page, fail(harness, code="INSUFFICIENT_BALANCE", details=details))
    assert (shown["Required"], shown["Available"]) == ("20.1 INR", "0.2 INR")
    fix = page.locator(".your-request__fix").inner_text()
    assert fix == "Add at least 19.90 INR. Then call vobiz.calls.create again."


def test_the_time_to_try_again_is_local(harness: Harness, fresh_page: Page) -> None:
    error = fail(harness, code="RATE_LIMIT_EXCEEDED", retry_after=3600)
    assert error.retry_at is not None
    fresh_page.clock.set_fixed_time(error.retry_at.replace(microsecond=0) - timedelta(seconds=95))
    shown = follow(fresh_page, error)
    local = error.retry_at.astimezone(ZoneInfo("Asia/Kolkata"))
    assert local.strftime("%H:%M:%S") in shown["Try again from"]
    assert fresh_page.locator(".your-request__fix strong").inner_text() == "Wait 1 minute 35 seconds more."


def test_a_time_that_has_passed_is_over(harness: Harness, fresh_page: Page) -> None:
    error = fail(harness, code="RATE_LIMIT_EXCEEDED", retry_after=3600)
    assert error.retry_at is not None
    fresh_page.clock.set_fixed_time(error.retry_at + timedelta(seconds=1))
    follow(fresh_page, error)
    assert fresh_page.locator(".your-request__fix strong").inner_text() == "The time to wait is over."


def test_the_message_for_support_has_the_values_and_can_be_copied(harness: Harness, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    error = fail(harness, code="INSUFFICIENT_BALANCE")
    follow(page, error)
    page.locator(".your-request a", has_text="If you ask for help").click()
    message = page.locator("#if-you-ask-for-help ~ .highlight, #if-you-ask-for-help ~ div .highlight").first
    message.get_by_role("button", name="Copy to clipboard").click()
    page.get_by_text("Copied to clipboard").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert f"Request id: {error.request_id}\n" in copied
    assert "Operation: calls.create\n" in copied
    assert "Time: <error.timestamp" in copied, "what the address does not say is left to fill in"


def test_without_a_case_the_page_says_nothing_of_one(page: Page, address: str) -> None:
    page.goto(f"{address}errors/INSUFFICIENT_BALANCE/#what-to-do")
    assert page.locator(".your-request").count() == 0


def test_a_link_within_the_page_leaves_the_case_there(harness: Harness, page: Page) -> None:
    follow(page, fail(harness, code="INSUFFICIENT_BALANCE"))
    page.locator(".md-sidebar--secondary a", has_text="What to do").click()
    page.wait_for_url(re.compile("#what-to-do$"))
    assert page.locator(".your-request").count() == 1


def test_the_values_are_never_sent(harness: Harness, page: Page) -> None:
    error = fail(harness, code="INSUFFICIENT_BALANCE")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.headers.get('referer')}"))
    follow(page, error)
    sent = [line.partition("#")[0] + line.partition(" ")[2] for line in asked]
    assert asked
    assert not [line for line in sent if str(error.request_id) in line]
