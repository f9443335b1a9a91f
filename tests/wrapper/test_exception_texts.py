"""What each exception says, against `exception_texts.txt`; `nox -s tests -- --update-snapshots` writes it anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wrapper.every_exception import ATTEMPT, CLASSES, classes, full
from vobiz_api.error_table import CODES, STATUSES
from vobiz_sdk import ErrorFacts, FieldError, VobizError
from vobiz_sdk.errors.body import read_error_body
from vobiz_sdk.errors.text import LONGEST_LINE, OUTCOME_SENTENCES
from vobiz_sdk.errors.translate import api_error
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.retry.machine import rule_for_status

SNAPSHOT = Path(__file__).with_name("exception_texts.txt")
MOST_LINES = 12


def worst(kind: type[VobizError]) -> VobizError:
    """An exception of which every part is longer than anybody would write it, and of many lines."""
    text = "very long\r\n\x1b[31m\u202eand \ud800 odd " * 1_000
    attempt = replace(ATTEMPT, operation=text, code=text, request_id=text, error=text, status=None, reason=text)
    facts = replace(
        full(kind).facts,
        message=text,
        code=text,
        operation=text,
        request_id=text,
        api_id=text,
        title=text,
        field_errors=(FieldError(text, text, text, text),) * 50,
        attempts=(attempt,) * 100,
        hint=text,
        docs_url=text,
        explain=text,
    )
    return kind(facts)


def real_world() -> dict[str, VobizError]:
    """An answer to `calls.create` for every code and every status of the catalogue."""
    found: dict[str, VobizError] = {}
    for code, entry in CODES.items():
        body = f'{{"error": {{"code": "{code}", "message": "Words of the API."}}, "requestId": "req_1"}}'.encode()
        found[f"code {code}"] = _answered(entry.status, body)
    for status in STATUSES:
        found[f"status {status}, empty body"] = _answered(status, b"")
    return found


def _answered(status: int, content: bytes) -> VobizError:
    body = read_error_body(content, {})
    rule = rule_for_status(status, retry_after=None, expired=False)
    response = WireResponse(status, [], content)
    return api_error("calls.create", "unsafe", response, body, rule, retry_after=None, now=0.0, attempts=())


def texts() -> str:
    """All of them, one after the other."""
    cases = {f"class {kind.__name__}, full": full(kind) for kind in CLASSES}
    cases |= {f"outcome {outcome}": VobizError(_facts_of(outcome)) for outcome in OUTCOME_SENTENCES}
    cases |= real_world()
    return "\n\n".join(f"== {name}\n{error}\n-- {error!r}" for name, error in cases.items()) + "\n"


def _facts_of(outcome: str) -> ErrorFacts:
    known = {"unknown", "not_sent", "rejected", "committed"}
    assert outcome in known
    return ErrorFacts(message="It failed", outcome=outcome, operation="calls.create")  # type: ignore[arg-type]


def test_the_texts_are_as_they_were_read_and_approved(request: pytest.FixtureRequest) -> None:
    found = texts()
    if request.config.getoption("--update-snapshots"):
        SNAPSHOT.write_text(found, encoding="utf-8")
    assert found == SNAPSHOT.read_text("utf-8")


def assert_readable(text: str) -> None:
    lines = text.split("\n")
    assert len(lines) <= MOST_LINES
    assert max(map(len, lines)) <= LONGEST_LINE
    assert all(line.isprintable() for line in lines)
    text.encode("utf-8")


@classes
def test_the_worst_is_twelve_lines_of_bounded_length_that_a_terminal_can_show(kind: type[VobizError]) -> None:
    error = worst(kind)
    assert_readable(str(error))
    assert len(str(error).split("\n")) == MOST_LINES
    assert_readable(repr(error))
    assert_readable(repr(error.facts))
    for attempt in error.attempts:
        assert "\n" not in attempt.line()


@classes
def test_a_long_message_does_not_hide_the_names(kind: type[VobizError]) -> None:
    error = kind(replace(full(kind).facts, message="x" * 100_000))
    assert str(error).split("\n")[0].endswith("… (INSUFFICIENT_BALANCE, HTTP 402, request req_2, calls.create).")


@given(message=st.text(), field=st.text(), hint=st.text(), code=st.text())
def test_any_text_is_readable(message: str, field: str, hint: str, code: str) -> None:
    facts = ErrorFacts(
        message=message,
        code=code,
        hint=hint,
        operation="calls.create",
        field_errors=(FieldError(field, code, message),),
    )
    assert_readable(str(VobizError(facts)))
    assert_readable(repr(VobizError(facts)))
