"""Pasted texts lead to their page: every code in every form, tracebacks, and the client's own log."""

from __future__ import annotations

import json
import re
import traceback
from pathlib import Path

import pytest
from tests.docs.diagnose_corpus import CORPUS, corpus, written

from vobiz_sandbox import Sandbox
from vobiz_sdk import Vobiz, VobizError
from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain import UnknownQueryError, diagnosis_data, findings_for, page_names

CATALOGUE = load_catalogue()
TEXTS = json.loads(CORPUS.read_text(encoding="utf-8"))


def test_the_corpus_is_what_the_client_says_today() -> None:
    assert written(corpus()) == CORPUS.read_text(encoding="utf-8"), "stale: python -m tests.docs.diagnose_corpus"


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text["id"])
def test_a_text_leads_to_its_page_first(text) -> None:
    found = findings_for(text["text"])
    assert found[0].page == text["page"], found
    assert {finding.page for finding in found} >= set(text["also"])
    assert all(finding.reason for finding in found)


def test_the_corpus_leaves_no_page_out() -> None:
    """Successes are no errors; all else is found by some text."""
    reached = {text["page"] for text in TEXTS}
    assert set(page_names(CATALOGUE)) - reached == {"200", "201", "202", "204"}


def test_the_site_has_the_same_data(docs: Path) -> None:
    assert json.loads((docs / "errors" / "diagnose.json").read_text(encoding="utf-8")) == json.loads(
        json.dumps(diagnosis_data(CATALOGUE))
    )


def test_patterns_mean_the_same_in_javascript() -> None:
    """No letter class, look-behind or named group, which the two read differently."""
    data = diagnosis_data(CATALOGUE)
    for pattern in (data["blank"], data["colour"], *(rule["pattern"] for rule in data["rules"])):
        assert not re.search(r"\\[bBdDsSwWpPkAZz]|\(\?(?![:=!])", pattern), pattern


def test_a_whole_traceback_with_the_frames_of_the_client(vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.set_balance("0")
    client = Vobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url)
    with client as vobiz, pytest.raises(VobizError) as caught:
        vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
    text = "".join(traceback.format_exception(caught.value))
    assert "sync_driver.py" in text
    assert findings_for(text)[0].page == "INSUFFICIENT_BALANCE"


@pytest.mark.parametrize(
    "text", ["", "{}", "all is well", "x" * 100_000, "[" * 5000, "\x00", "constructor", "__proto__"]
)
def test_a_text_without_an_error_leads_nowhere(text: str) -> None:
    with pytest.raises(UnknownQueryError):
        findings_for(text)
