"""The page for addresses that do not exist."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("errors/INSUFICIENT_BALANS/", "INSUFFICIENT_BALANCE"),
        ("errors/insufficient-balance", "INSUFFICIENT_BALANCE"),
        ("errors/balance_insufficient/", "INSUFFICIENT_BALANCE"),
        ("errors/TOKEN_EXPIRE.html", "TOKEN_EXPIRED"),
        ("errors/trunknotfound/", "TRUNK_NOT_FOUND"),
        ("errors/HTTP-402/", "402"),
        ("errors/outcome_unknow/", "outcome-unknown"),
        ("somewhere/else/RATE_LIMIT/", "RATE_LIMIT_EXCEEDED"),
        ("402", "402"),
    ],
)
def test_it_suggests_the_page_that_was_meant(page: Page, address: str, path: str, code: str) -> None:
    answer = page.goto(address + path)
    assert answer is not None
    assert answer.status == 404
    link = page.locator(".nearest-page a").first
    expect(link).to_have_text(code)
    link.click()
    expect(page.locator("h1")).to_contain_text(code.removeprefix("outcome-"), ignore_case=True)


@pytest.mark.parametrize(
    "path", ["nothing/like/it/", "errors/%3Cscript%3E/", "errors/%E0%A4/", "x", "errors/" + "A" * 3000]
)
def test_it_suggests_nothing_where_nothing_is_near(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    expect(page.locator("h1")).to_have_text("There is no such page")
    assert page.locator(".nearest-page").is_hidden()


def test_without_scripts_it_leads_to_the_index(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}errors/NO_SUCH/")
    page.locator(".md-content").get_by_role("link", name="error reference", exact=True).click()
    expect(page.locator("h1")).to_contain_text("Errors")
    context.close()
