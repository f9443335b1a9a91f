"""The four outcomes: whether a call that failed took effect."""

from __future__ import annotations

from typing import NamedTuple

from vobiz_sdk.catalogue import Catalogue, Outcome
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.markdown import blocks, bullets, code, section, table
from vobiz_sdk.explain.retrying import EVERY_EFFECT, SHORT_ACTIONS


class OutcomeEntry(NamedTuple):
    """An outcome, in words.

    Attributes:
        name: As `error.outcome` has it.
        answer: The answer to “did it take effect?”.
        meaning: What is known.
        advice: What to do.
    """

    name: Outcome
    answer: str
    meaning: str
    advice: tuple[str, ...]


OUTCOMES = (
    OutcomeEntry(
        "not_sent",
        "No",
        "No byte of the request reached the API, so nothing can have happened.",
        (
            "Sending it again is safe.",
            "If it was refused before sending, correct what `field_errors` or the message names first.",
        ),
    ),
    OutcomeEntry(
        "rejected",
        "No",
        "The API answered that it did not do what was asked.",
        (
            "Sending it again is safe, but helps only after a limit has passed or the cause is gone.",
            "The code's page says what the cause is and who can remove it.",
        ),
    ),
    OutcomeEntry(
        "unknown",
        "Perhaps",
        "The request was sent, and nothing that came back says whether it was carried out.",
        (
            "Look first: list the live and queued calls, the transactions, the trunk or the credential.",
            "Send it again only if what you asked for is not there.",
            "Requests that only read, or whose repetition changes nothing more, the client has tried again already.",
        ),
    ),
    OutcomeEntry(
        "committed",
        "Yes",
        "The API answered with a success, but the answer cannot be read.",
        (
            "Do not send it again.",
            "`error.body` holds the answer as it came, and `error.raw_details` any id that could be found in it.",
        ),
    ),
)


def outcome_page_name(name: Outcome) -> str:
    """The page's name, which is also its file's."""
    return f"outcome-{name.replace('_', '-')}"


def outcome_entry(name: Outcome) -> OutcomeEntry:
    """The outcome of this name."""
    return next(outcome for outcome in OUTCOMES if outcome.name == name)


def render_outcome_page(outcome: OutcomeEntry, catalogue: Catalogue, dialect: Dialect = TERMINAL) -> str:
    """The page of an outcome, as Markdown."""
    rules = [rule for rule in catalogue.retry_rules.values() if rule.outcome == outcome.name]
    rows = [[rule.title, rule.when, *(SHORT_ACTIONS[rule.action(effect)] for effect in EVERY_EFFECT)] for rule in rules]
    names = {name for name, rule in catalogue.retry_rules.items() if rule in rules}
    failures = [entry for entry in catalogue.failures if names & {case.rule for case in entry.cases}]
    statuses = [status for status in catalogue.statuses if names & {status.rule, status.rule_with_retry_after}]
    return blocks(
        f"# Outcome {outcome.name}",
        f"{outcome.meaning} Did it take effect? **{outcome.answer}.**",
        section("What to do", bullets(outcome.advice)),
        section(
            "When it happens, and what is sent again",
            table(["Failure", "Seen as", *(f"`{effect}`" for effect in EVERY_EFFECT)], rows),
        ),
        section(
            "HTTP statuses with this outcome",
            bullets(f"{dialect.page(str(entry.status))} {entry.name}" for entry in statuses),
        )
        if statuses
        else None,
        section(
            "Failures without an answer that have this outcome",
            bullets(f"{dialect.page(entry.name)}: {entry.title[0].lower()}{entry.title[1:]}" for entry in failures),
        )
        if failures
        else None,
        section("In your code", code("python", _sample(outcome.name))),
        section(
            "The other outcomes",
            bullets(
                f"{dialect.page(outcome_page_name(other.name), f'`{other.name}`')}: {other.meaning}"
                for other in OUTCOMES
                if other is not outcome
            ),
        ),
    )


_BEGINNING = """
from vobiz_sdk import Vobiz, VobizError

with Vobiz() as vobiz:
    try:
        vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
    except VobizError as error:
        if error.outcome == "{name}":
            {action}
        else:
            raise
"""
_ACTIONS: dict[Outcome, str] = {
    "not_sent": 'print("Nothing was sent:", error.message)',
    "rejected": 'print("Not done:", error.code, error.hint)',
    "unknown": 'print("Look before you call again:", vobiz.live_calls.list().items)',
    "committed": 'print("Done; the answer was:", error.body, dict(error.raw_details))',
}


def _sample(name: Outcome) -> str:
    return _BEGINNING.format(name=name, action=_ACTIONS[name])
