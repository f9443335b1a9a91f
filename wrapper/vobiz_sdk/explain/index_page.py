"""The index of the error reference, and the retry table. Both are read on the site only."""

from __future__ import annotations

from vobiz_sdk.catalogue import Catalogue, CodeEntry, FailureEntry, RetryRule, StatusEntry
from vobiz_sdk.explain.dialect import SITE
from vobiz_sdk.explain.markdown import blocks, bullets, table
from vobiz_sdk.explain.outcome_page import OUTCOMES, outcome_page_name
from vobiz_sdk.explain.retrying import (
    EVERY_EFFECT,
    SHORT_ACTIONS,
    Case,
    cases_of_code,
    cases_of_failure,
    cases_of_status,
    retry_keys,
    waits,
)
from vobiz_sdk.explain.words import category

_AGAIN: dict[tuple[str, ...], str] = {
    ("all",): "yes",
    ("some",): "if safe",
    ("none",): "no",
    ("refresh", "none"): "after renewal",
    ("some", "all"): "if safe",
    ("all", "some"): "if safe",
}

# A heading with its table, which the filter hides when no row of it is left.
_GROUP = '<div class="error-group" markdown>'


def render_index_page(catalogue: Catalogue) -> str:
    """The index: a table of codes, of field codes, of statuses and of outcomes.

    What the filter on the page goes by stands in `data-` attributes; without JavaScript the tables are
    simply whole.
    """
    codes = [entry for entry in catalogue.codes if entry.kind == "code"]
    fields = [entry for entry in catalogue.codes if entry.kind == "field"]
    failures = [entry for entry in catalogue.statuses if entry.exception]
    successes = [entry for entry in catalogue.statuses if not entry.exception]
    return blocks(
        "# Errors",
        "Every error code and HTTP status of the Vobiz API and every failure on the way, a page each: what it means,"
        " whether the request took effect, who has to act, and whether the client sends it again.",
        "[Diagnose](../diagnose.md) finds the page of an answer, a traceback or a log line that you paste. In a"
        " terminal, `vobiz explain -` does the same and `vobiz explain CODE` prints a page, both without a network."
        " For programs there are [`errors.json`](errors.json) with its [schema](errors.schema.json), and a"
        " [list of changes](changes.md) with a [feed](feed.xml).",
        '<div class="error-index" markdown>',
        _GROUP,
        "## Codes",
        table(
            ["Code", "HTTP", "Category", "Who acts", "Sent again", "Meaning"],
            [_code_row(entry, catalogue) for entry in codes],
        ),
        "“If safe” means: what only reads, and what may be repeated without doing anything twice. “Depends” means: on"
        " the HTTP status that it came with.",
        "</div>",
        _GROUP,
        "## Codes of fields",
        "These stand inside a [`VALIDATION_ERROR`](VALIDATION_ERROR.md), in `error.details.errors[].code`, one for each"
        " fault. The client's own check before sending uses the same codes.",
        table(
            ["Code", "HTTP", "Category", "Who acts", "Sent again", "Meaning"],
            [_code_row(entry, catalogue) for entry in fields],
        ),
        "</div>",
        _GROUP,
        "## HTTP statuses",
        table(
            ["Status", "Name", "Category", "Who acts", "Sent again", "Meaning"],
            [_status_row(entry, catalogue) for entry in failures],
        ),
        "</div>",
        _GROUP,
        "## Failures without an answer",
        "Nothing was sent, no whole answer came, or it cannot be read; so there is neither a code nor an HTTP status"
        " that tells.",
        table(
            ["Failure", "Name", "Category", "Who acts", "Sent again", "Meaning"],
            [_failure_row(entry, catalogue) for entry in catalogue.failures],
        ),
        "</div>",
        "</div>",
        "## Successes",
        table(
            ["Status", "Name", "Meaning"],
            [(SITE.page(str(entry.status)), entry.name, entry.meaning) for entry in successes],
        ),
        *_removed(catalogue),
        "## Outcomes",
        "Every exception says whether the request took effect.",
        bullets(
            f"{SITE.page(outcome_page_name(outcome.name), f'`{outcome.name}`')}: {outcome.meaning}"
            for outcome in OUTCOMES
        ),
        "## The forms of error bodies",
        "The API answers in one standard envelope and in a good number of other forms. The client reads all of them"
        " into the same exceptions, so a program never has to tell them apart; the names are those that the sandbox"
        " takes as `shape=`.",
        table(
            ["Form", "HTTP", "What it looks like", "Known from"],
            [
                (
                    f"`{shape.id}`",
                    ", ".join(str(status) for status in shape.statuses) or "-",
                    shape.description,
                    f"{'inferred: ' if shape.evidence.source == 'inferred' else ''}{shape.evidence.where}",
                )
                for shape in catalogue.shapes
            ],
        ),
    )


def render_retry_table(catalogue: Catalogue) -> str:
    """The retry table, for inclusion in a guide, with the waits."""
    return blocks(
        table(
            ["Failure", "Seen as", "Outcome", *(f"`{effect}`" for effect in EVERY_EFFECT)],
            [_rule_row(rule) for rule in catalogue.retry_rules.values()],
        ),
        waits(),
    )


def _removed(catalogue: Catalogue) -> list[str]:
    if not catalogue.removed:
        return []
    rows = [(SITE.page(entry.name), entry.removed_in, entry.meaning) for entry in catalogue.removed]
    return ["## Removed", "Their pages stay.", table(["Name", "Since", "Meaning"], rows)]


def _rule_row(rule: RetryRule) -> tuple[str, ...]:
    return (
        rule.title,
        rule.when,
        f"`{rule.outcome}`",
        *(SHORT_ACTIONS[rule.action(effect)] for effect in EVERY_EFFECT),
    )


def _code_row(entry: CodeEntry, catalogue: Catalogue) -> tuple[str, ...]:
    cases = cases_of_code(entry, catalogue)
    return (
        _marked(entry.code, entry.statuses, entry.category, entry.actor, cases),
        ", ".join(str(status) for status in entry.statuses),
        category(entry.category),
        _actor(entry.actor),
        _again(cases),
        entry.meaning,
    )


def _status_row(entry: StatusEntry, catalogue: Catalogue) -> tuple[str, ...]:
    cases = cases_of_status(entry, catalogue)
    return (
        _marked(str(entry.status), (entry.status,), entry.category, entry.actor, cases),
        entry.name,
        category(entry.category),
        _actor(entry.actor),
        _again(cases),
        entry.meaning,
    )


def _failure_row(entry: FailureEntry, catalogue: Catalogue) -> tuple[str, ...]:
    cases = cases_of_failure(entry, catalogue)
    return (
        _marked(entry.name, (), entry.category, entry.actor, cases),
        entry.title,
        category(entry.category),
        _actor(entry.actor),
        _again(cases),
        entry.meaning,
    )


def _marked(name: str, statuses: tuple[int, ...], kind: str | None, actor: str | None, cases: tuple[Case, ...]) -> str:
    """The first cell of a row, with what the filter goes by."""
    marks = {
        "status": " ".join(str(status) for status in statuses),
        "category": kind or "",
        "actor": actor or "",
        "retry": " ".join(retry_keys(cases)),
    }
    written = " ".join(f'data-{mark}="{value}"' for mark, value in marks.items())
    return f"<span {written}>{SITE.page(name)}</span>"


def _actor(actor: str | None) -> str:
    short = {"developer": "you", "account_owner": "account owner", "vobiz": "Vobiz"}
    return short.get(actor or "", "-")


def _again(cases: tuple[Case, ...]) -> str:
    return _AGAIN.get(retry_keys(cases), "depends")
