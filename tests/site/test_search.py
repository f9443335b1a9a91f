"""The search: finds codes by their parts and by what the wire says, and costs nothing until it is used."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

INDEX = "/search/search_index.json"


def search(page: Page, words: str) -> list[str]:
    """The addresses of what is found, best first."""
    page.get_by_role("textbox", name="Search").fill(words)
    page.keyboard.press("End")
    results = page.locator(".md-search-result__list > li > a")
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"\d+\+? matching|No matching|1 matching"))
    expect(results.first).to_be_attached()
    return results.evaluate_all("links => links.map(link => link.href)")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("balance", "INSUFFICIENT_BALANCE"),
        ("402", "INSUFFICIENT_BALANCE"),
        ("insufficient", "INSUFFICIENT_BALANCE"),
        ("INSUFFICIENT_BALANCE", "INSUFFICIENT_BALANCE"),
        ("insufficient_balance", "INSUFFICIENT_BALANCE"),
        ("cool off", "DID_COOL_OFF_IN_EFFECT"),
        ("Application not found", "NOT_FOUND"),
        ("Username already exists", "DUPLICATE_USERNAME"),
    ],
)
def test_a_code_is_found(page: Page, address: str, words: str, code: str) -> None:
    page.goto(address)
    found = search(page, words)
    assert any(f"/errors/{code}/" in link for link in found[:10]), found


def test_the_index_is_loaded_by_those_who_search_and_by_nobody_else(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if url.endswith(INDEX)] == []
    assert search(page, "trunk")
    assert len([url for url in asked if url.endswith(INDEX)]) == 1


def test_a_link_that_searches_does_so_at_once(page: Page, address: str) -> None:
    page.goto(f"{address}?q=balance")
    expect(page.locator(".md-search-result__list > li").first).to_be_attached()
