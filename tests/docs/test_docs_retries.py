"""What the pages say about retrying is what the client does."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from vobiz_api.error_table import CODES, RETRY_RULES, STATUSES, RetryRule
from vobiz_contract.decision_drawing import render_decision
from vobiz_sdk import RetryPolicy
from vobiz_sdk.catalogue import Catalogue, load_catalogue
from vobiz_sdk.explain.retrying import ACTIONS, EVERY_EFFECT, SHORT_ACTIONS
from vobiz_sdk.retry.machine import rule_for_status

EFFECTS = ("read", "idempotent", "unsafe")


def rows(text: str) -> list[list[str]]:
    """The cells of the first table in a text, without its head."""
    lines = re.search(r"(?:^\|.*\|\n?)+", text, re.MULTILINE)
    assert lines is not None
    return [[cell.strip() for cell in line.strip("| \n").split(" | ")] for line in lines.group().splitlines()[2:]]


def test_the_catalogue_and_the_client_have_the_same_rules(catalogue: Catalogue) -> None:
    assert {
        name: RetryRule(name, rule.outcome, rule.read, rule.idempotent, rule.unsafe)
        for name, rule in catalogue.retry_rules.items()
    } == RETRY_RULES


def test_the_table_in_the_guide(docs: Path, catalogue: Catalogue) -> None:
    guide = (docs / "guides" / "retries-and-outcomes.md").read_text(encoding="utf-8")
    assert '--8<-- "errors/retry-table.txt"' in guide
    found = rows((docs / "errors" / "retry-table.txt").read_text(encoding="utf-8"))
    assert len(found) == len(RETRY_RULES)
    for row, (name, rule) in zip(found, RETRY_RULES.items(), strict=True):
        words = catalogue.retry_rules[name]
        assert row[:3] == [words.title, words.when, f"`{rule.outcome}`"]
        assert row[3:] == [SHORT_ACTIONS[getattr(rule, effect)] for effect in EFFECTS]


def test_the_table_reaches_the_built_page(site: Path, catalogue: Catalogue) -> None:
    html = (site / "guides" / "retries-and-outcomes" / "index.html").read_text(encoding="utf-8")
    for rule in catalogue.retry_rules.values():
        assert f"<td>{rule.title}</td>" in html
    assert not (site / "errors" / "retry-table.txt").exists()


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_page_shows_the_rule_that_the_client_applies(docs: Path, status: int) -> None:
    rules = [rule_for_status(status, retry_after=None, expired=False)]
    with_time = rule_for_status(status, retry_after=1.0, expired=False)
    rules += [with_time] if with_time != rules[0] else []
    text = (docs / "errors" / f"{status}.md").read_text(encoding="utf-8")
    check(text, rules)


@pytest.mark.parametrize("code", CODES)
def test_a_code_page_shows_the_rules_that_the_client_applies(docs: Path, code: str) -> None:
    entry = load_catalogue().code(code)
    assert entry is not None
    if CODES[code].retry == "refresh":
        rules = [rule_for_status(401, retry_after=None, expired=expired) for expired in (True, False)]
    else:
        found = (rule_for_status(status, retry_after=None, expired=False) for status in entry.statuses)
        rules = list(dict.fromkeys(found))
    check((docs / "errors" / f"{code}.md").read_text(encoding="utf-8"), rules)


def check(text: str, rules: list[RetryRule]) -> None:
    """Table and outcome of a page, against the rules in their order."""
    shown = rows(text.split("## Does the client send it again?", 1)[1])
    assert [re.search(r"`(\w+)`", row[0]).group(1) for row in shown] == list(EFFECTS)  # type: ignore[union-attr]
    for row, effect in zip(shown, EFFECTS, strict=True):
        assert row[1:] == [ACTIONS[getattr(rule, effect)] for rule in rules]
    answer = text.split("## Did it take effect?", 1)[1].split("\n## ", 1)[0]
    outcomes = re.findall(r"`outcome` is \[`(\w+)`\]", answer)
    assert outcomes == list(dict.fromkeys(rule.outcome for rule in rules))


def test_the_waits_are_those_of_the_usual_policy(docs: Path) -> None:
    policy = RetryPolicy()
    text = (docs / "errors" / "429.md").read_text(encoding="utf-8")
    seconds = [f"{policy.backoff * 2**number:g} s" for number in range(policy.max_retries)]
    assert f"At most {policy.max_retries} retries, after {', '.join(seconds[:-1])} and {seconds[-1]}" in text
    assert f"{policy.jitter * 100:g} %" in text
    assert f"more than {policy.max_retry_after:g} s" in text


def test_a_page_without_a_retry_names_no_waits(docs: Path) -> None:
    assert "retries, after" not in (docs / "errors" / "404.md").read_text(encoding="utf-8")


def test_the_drawing_shows_what_every_rule_does(catalogue: Catalogue) -> None:
    """It is made from the rules: one that is changed or left out shows."""
    tree = ElementTree.fromstring(render_decision(catalogue))
    texts = [element.text for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    for rule in catalogue.retry_rules.values():
        begin = next(
            index
            for index, text in enumerate(texts)
            if text == rule.title and texts[index + 1] and rule.when.startswith(str(texts[index + 1]))
        )
        told = [text for text in texts[begin + 1 :] if text in SHORT_ACTIONS.values()][:3]
        assert told == [SHORT_ACTIONS[rule.action(effect)] for effect in EVERY_EFFECT]
    changed = catalogue.retry_rules["unavailable"].model_copy(update={"unsafe": "never"})
    other = catalogue.model_copy(update={"retry_rules": {**catalogue.retry_rules, "unavailable": changed}})
    assert render_decision(other) != render_decision(catalogue)


def test_the_guide_shows_the_drawing_as_it_is_made(docs: Path, catalogue: Catalogue) -> None:
    assert "](../errors/retry-decision.svg)" in (docs / "guides/retries-and-outcomes.md").read_text(encoding="utf-8")
    assert (docs / "errors/retry-decision.svg").read_text(encoding="utf-8") == render_decision(catalogue)
