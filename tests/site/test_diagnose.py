"""Diagnose: the right page first, for the same reason as in a terminal, and nothing told to anybody."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest
from playwright.sync_api import Page, expect

from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain.diagnosis import diagnose
from vobiz_sdk.explain.diagnosis_data import diagnosis_data

CORPUS = Path(__file__).parents[1] / "docs" / "diagnose_corpus.json"
# Pastes every text in turn, and reads what the page then lists.
PASTE_ALL = """texts => {
    const field = document.querySelector(".diagnose textarea");
    return texts.map((text) => {
        field.value = text;
        field.dispatchEvent(new Event("input"));
        return [...document.querySelectorAll(".diagnose__results > li")].map((one) => [
            one.querySelector("a").textContent, one.querySelector("small").textContent,
        ]);
    });
}"""


class Text(TypedDict):
    """A text of the corpus, and the page that has to be found first."""

    id: str
    text: str
    page: str
    also: list[str]


@pytest.fixture
def diagnosis(page: Page, address: str) -> Page:
    page.goto(f"{address}diagnose/")
    expect(page.get_by_role("textbox", name="A JSON body, a traceback, a log line, or a code")).to_be_visible()
    return page


def test_every_text_of_the_corpus_finds_its_page_first_for_the_same_reason_as_in_a_terminal(diagnosis: Page) -> None:
    corpus: list[Text] = json.loads(CORPUS.read_text(encoding="utf-8"))
    data = diagnosis_data(load_catalogue())
    assert len(corpus) > 500
    asked: list[str] = []
    diagnosis.on("request", lambda request: asked.append(request.url))

    found: list[list[list[str]]] = diagnosis.evaluate(PASTE_ALL, [item["text"] for item in corpus])

    wrong = [
        item["id"]
        for item, results in zip(corpus, found, strict=True)
        if [page for page, _ in results][:1] != [item["page"]]
    ]
    assert wrong == []
    for item, results in zip(corpus, found, strict=True):
        expected = diagnose(item["text"], data)
        assert [tuple(result) for result in results] == [(one.page, one.reason) for one in expected], item["id"]
        assert {page for page, _ in results} >= set(item["also"])
    assert asked == []


def test_a_result_leads_to_its_page(diagnosis: Page) -> None:
    diagnosis.get_by_role("textbox", name="A JSON body").fill('{"error": {"code": "INSUFFICIENT_BALANCE"}}')
    expect(diagnosis.locator(".diagnose").get_by_role("status")).to_contain_text("explain")
    diagnosis.locator(".diagnose__results a").first.click()
    expect(diagnosis.locator("h1")).to_have_text("INSUFFICIENT_BALANCE", use_inner_text=True)


@pytest.mark.parametrize(
    "text",
    ["<img src=x onerror=alert(1)>", "constructor", "__proto__", "toString", "{" * 5000, "\u202egnp", "a " * 150_000],
    ids=lambda text: text[:12],
)
def test_what_is_not_known_says_so_and_does_no_harm(diagnosis: Page, text: str) -> None:
    diagnosis.evaluate(PASTE_ALL, [text])
    expect(diagnosis.locator(".diagnose").get_by_role("status")).to_contain_text("Nothing in it is known here.")
    assert diagnosis.locator(".diagnose__results > li").count() == 0
    assert diagnosis.locator(".md-content :is(script, img)").count() == 0


def test_markup_in_a_text_is_shown_as_text(diagnosis: Page) -> None:
    (found,) = diagnosis.evaluate(PASTE_ALL, ['{"message": "<b>INSUFFICIENT_BALANCE</b>", "code": 402}'])
    assert found
    assert diagnosis.locator(".diagnose b").count() == 0
