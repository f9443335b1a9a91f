"""From what somebody typed or pasted to the page."""

from __future__ import annotations

import json

import pytest

from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain import UnknownQueryError, page_for

CATALOGUE = load_catalogue()
SPELLINGS = [
    (spelling, entry.code)
    for entry in CATALOGUE.codes
    for spelling in (
        entry.code,
        entry.code.lower(),
        entry.code.replace("_", "-"),
        entry.code.title().replace("_", " "),
        f"  {entry.code}\n",
        *entry.aliases,
        *(message.text for message in entry.messages),
    )
]


@pytest.mark.parametrize(("spelling", "code"), SPELLINGS)
def test_a_code_in_any_spelling(spelling: str, code: str) -> None:
    assert page_for(spelling).name == code


@pytest.mark.parametrize("entry", CATALOGUE.statuses, ids=lambda entry: str(entry.status))
def test_a_status(entry) -> None:
    for query in (str(entry.status), f"HTTP {entry.status}", f"{entry.status} {entry.name}", f"http/{entry.status}"):
        assert page_for(query).name == str(entry.status)
    assert page_for(str(entry.status)).kind == "status"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("unknown", "outcome-unknown"),
        ("not_sent", "outcome-not-sent"),
        ("outcome-committed", "outcome-committed"),
        ("InsufficientBalanceError", "INSUFFICIENT_BALANCE"),
        ("ConflictError", "409"),
        ("PaymentRequiredError", "402"),
        ("RequestValidationError", "request-invalid"),
        ("ResponseReadError", "response-unreadable"),
        ("ConnectionLostError", "connection-lost"),
    ],
)
def test_an_outcome_or_a_class(query: str, name: str) -> None:
    assert page_for(query).name == name


@pytest.mark.parametrize("entry", [entry for entry in CATALOGUE.codes if entry.kind == "code"], ids=lambda e: e.code)
def test_a_pasted_body_in_every_form_it_arrives_in(entry) -> None:
    for example in (entry.example, *entry.wire_examples):
        if isinstance(example.body, dict) and "api_id" in example.body:
            continue  # a sentence with no code in it: only the status, which is not in the body, tells
        for text in (json.dumps(example.body), json.dumps(example.body, indent=4), f"got {json.dumps(example.body)}!"):
            assert page_for(text).name == entry.code


def test_a_body_without_a_code_leads_to_its_status() -> None:
    assert page_for('{"error": "Recording not found", "code": 404}').name == "404"
    assert page_for('{"error": {"code": 403, "message": "Access denied"}}').name == "403"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "calls.create failed after 1.20 s: X code=RATE_LIMIT_EXCEEDED status=429 request_id=req_1",
            "RATE_LIMIT_EXCEEDED",
        ),
        ("calls.create failed after 500.00 s: ServerError code=None status=502 request_id=None", "502"),
        ('"POST /api/v1/Account/MA_1/Call/ HTTP/1.1" 402 118', "402"),
        ("requests.exceptions.HTTPError: 401 Client Error: status code 401", "401"),
        ("the API said: Username already exists for this trunk", "DUPLICATE_USERNAME"),
        ("error: insufficient_balance (partner)", "INSUFFICIENT_BALANCE"),
        ("field is REQUIRED in a VALIDATION_ERROR", "VALIDATION_ERROR"),
        ("{'error': 'forbidden', 'message': 'This resource is not yours'}", "FORBIDDEN"),
    ],
)
def test_a_line_of_a_log(line: str, name: str) -> None:
    assert page_for(line).name == name


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("INSUFICIENT_BALANS", "INSUFFICIENT_BALANCE"),
        ("token_expire", "TOKEN_EXPIRED"),
        ("trunk-not-fund", "TRUNK_NOT_FOUND"),
    ],
)
def test_a_mistyped_code_gets_suggestions(query: str, nearest: str) -> None:
    with pytest.raises(UnknownQueryError) as caught:
        page_for(query)
    assert caught.value.nearest[0] == nearest
    assert nearest in str(caught.value)
    assert caught.value.query == query


@pytest.mark.parametrize(
    "query", ["", "   ", "{", "}{", "418", "999", "0", "nothing of the kind " * 50, "{}", "[]", "null", "\x00"]
)
def test_nonsense_is_refused_calmly(query: str) -> None:
    with pytest.raises(UnknownQueryError) as caught:
        page_for(query)
    assert str(caught.value)


def test_the_page_in_a_terminal_has_no_links_to_files() -> None:
    for entry in CATALOGUE.codes:
        text = page_for(entry.code).text
        assert ".md" not in text
        assert '=== "' not in text
        assert "**Async**" in text
