"""The index of the error reference: filtered, sorted, shared by its address, and a plain table without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from vobiz_sdk.catalogue import Catalogue

ROWS = ".error-index tbody tr:has(span[data-status])"


@pytest.fixture
def index(page: Page, address: str) -> Page:
    page.goto(f"{address}errors/")
    return page


@pytest.fixture
def without_scripts(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def shown(page: Page) -> list[str]:
    return page.locator(f"{ROWS}:visible td:first-child").all_text_contents()


def column(page: Page, number: int) -> list[str]:
    return page.locator(f".error-group:first-of-type {ROWS} td:nth-child({number})").all_text_contents()


def actors(catalogue: Catalogue) -> dict[str, str | None]:
    codes = {entry.code: entry.actor for entry in catalogue.codes}
    return codes | {str(entry.status): entry.actor for entry in catalogue.statuses if entry.exception}


def test_without_scripts_it_is_a_plain_table(without_scripts: Page, address: str, catalogue: Catalogue) -> None:
    without_scripts.goto(f"{address}errors/?text=balance")
    assert set(shown(without_scripts)) >= set(actors(catalogue))
    assert without_scripts.locator(".error-filter, .sort-button").count() == 0


@pytest.mark.parametrize("width", [390, 1280])
def test_the_tables_do_not_jump_when_the_filter_comes(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}errors/")
    with_filter = page.locator(".error-index h2").first.bounding_box()
    page.evaluate("document.querySelector('.error-filter').remove()")
    page.evaluate("document.querySelector('.error-index').removeAttribute('data-ready')")
    before = page.locator(".error-index h2").first.bounding_box()
    assert with_filter is not None and before is not None
    assert abs(with_filter["y"] - before["y"]) < 4


def test_text_narrows_it_down(index: Page) -> None:
    index.get_by_label("Text").fill("BALANCE less")
    assert shown(index) == ["INSUFFICIENT_BALANCE"]


@pytest.mark.parametrize("actor", ["developer", "account_owner", "vobiz"])
def test_who_must_act(index: Page, catalogue: Catalogue, actor: str) -> None:
    index.get_by_label("Who must act").select_option(actor)
    assert set(shown(index)) >= {name for name, who in actors(catalogue).items() if who == actor}
    assert not set(shown(index)) & {name for name, who in actors(catalogue).items() if who != actor}


def test_status_category_and_retry(index: Page) -> None:
    index.get_by_label("HTTP status").select_option("402")
    assert {"INSUFFICIENT_BALANCE", "PAYMENT_FAILED", "402"} <= set(shown(index))
    index.get_by_label("Category").select_option("billing")
    assert set(shown(index)) == {"INSUFFICIENT_BALANCE", "PAYMENT_FAILED", "402"}
    index.get_by_label("Sent again").select_option("all")
    assert shown(index) == []


def test_every_choice_of_the_filter_leaves_something(index: Page) -> None:
    for name in ("HTTP status", "Category", "Who must act", "Sent again"):
        field = index.get_by_label(name)
        for value in field.locator("option").evaluate_all("options => options.map(option => option.value)"):
            field.select_option(value)
            assert shown(index), (name, value)
        field.select_option("")


@pytest.mark.parametrize("mark", ["status", "category", "actor", "retry"])
def test_there_is_a_choice_for_every_mark(index: Page, mark: str) -> None:
    marks = index.locator(f"span[data-{mark}]").evaluate_all("(all, mark) => all.map(one => one.dataset[mark])", mark)
    options = index.locator(f"#error-filter-{mark} option").evaluate_all("all => all.map(one => one.value)")
    assert set(options) == {word for words in marks for word in words.split(" ")} | {""}


def test_screen_readers_hear_the_count(index: Page) -> None:
    status = index.locator(".error-filter").get_by_role("status")
    total = index.locator(ROWS).count()
    expect(status).to_have_text(f"{total} of {total} shown")
    index.get_by_label("Text").fill("INSUFFICIENT_BALANCE")
    expect(status).to_have_text(f"{len(shown(index))} of {total} shown")


def test_the_choice_stands_in_the_address_and_survives_a_reload(index: Page) -> None:
    index.get_by_label("Text").fill("trunk")
    index.get_by_label("HTTP status").select_option("404")
    assert index.url.endswith("/errors/?text=trunk&status=404")
    before = shown(index)
    index.reload()
    assert shown(index) == before != []


def test_clearing_shows_all_again(index: Page) -> None:
    everything = shown(index)
    index.get_by_label("Text").fill("trunk")
    index.get_by_role("button", name="Clear the filter").click()
    expect(index.get_by_role("button", name="Clear the filter")).to_be_hidden()
    assert shown(index) == everything
    assert index.url.endswith("/errors/")


@pytest.mark.parametrize(
    "query", ["status=<script>", "text=%3Cimg%20src%3Dx%3E", "__proto__=1", "sort=99", "sort=constructor"]
)
def test_an_address_that_makes_no_sense_does_no_harm(page: Page, address: str, query: str) -> None:
    page.goto(f"{address}errors/?{query}")
    expect(page.locator(".error-filter").get_by_role("status")).to_contain_text("shown")
    assert page.locator(".md-content :is(script, img)").count() == 0


def test_a_heading_sorts_up_down_and_back(index: Page) -> None:
    heading = index.get_by_role("columnheader", name="HTTP").first
    original = column(index, 2)
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    assert column(index, 2) == sorted(original)
    assert index.url.endswith("?sort=2")
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    assert column(index, 2) == sorted(original, reverse=True)
    assert index.url.endswith("?sort=-2")
    heading.get_by_role("button").click()
    expect(heading).to_have_attribute("aria-sort", "none")
    assert column(index, 2) == original
    assert index.url.endswith("/errors/")


def test_the_keyboard_sorts_too(index: Page) -> None:
    button = index.get_by_role("columnheader", name="Code").first.get_by_role("button")
    button.focus()
    index.keyboard.press("Enter")
    assert column(index, 1) == sorted(column(index, 1))


def test_the_order_survives_a_reload(page: Page, address: str) -> None:
    page.goto(f"{address}errors/?sort=-1")
    expect(page.get_by_role("columnheader", name="Code").first).to_have_attribute("aria-sort", "descending")
    assert column(page, 1) == sorted(column(page, 1), reverse=True)
