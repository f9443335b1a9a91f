"""The parts that pages of codes and of statuses share."""

from __future__ import annotations

from collections.abc import Iterable

from vobiz_sdk.catalogue import Catalogue, Evidence, Example, OperationEntry, Outcome
from vobiz_sdk.explain.dialect import Dialect
from vobiz_sdk.explain.markdown import body, code, listed, table
from vobiz_sdk.explain.outcome_page import outcome_entry, outcome_page_name
from vobiz_sdk.explain.retrying import Case
from vobiz_sdk.explain.words import SOURCES


def facts(rows: Iterable[tuple[str, str | None]]) -> str:
    """The table at the top of a page, headed by the first fact; facts that are not there are left out."""
    (name, value), *others = [(name, value) for name, value in rows if value]
    return table([name, value], [(f"**{name}**", value) for name, value in others])


def took_effect(cases: tuple[Case, ...], dialect: Dialect) -> str:
    """The answer to the question that comes first in telephony."""
    found: dict[Outcome, None] = dict.fromkeys(case.rule.outcome for case in cases)
    lines: list[str] = []
    for name in found:
        outcome = outcome_entry(name)
        whens = [case.when for case in cases if case.rule.outcome == name and case.when]
        when = f" ({listed(whens, 'or')})" if whens and len(found) > 1 else ""
        link = dialect.page(outcome_page_name(name), f"`{name}`")
        lines.append(f"**{outcome.answer}**{when}. {outcome.meaning} The exception's `outcome` is {link}.")
    return "\n\n".join(lines)


def support_message(title: str, status: int | None, *, kept: bool = True) -> str:
    """What to send to support, ready to copy, with the places to fill in.

    Args:
        title: What it is about.
        status: The HTTP status, if there is one.
        kept: Whether the API knows the request, and so has an id for it.
    """
    lines = [f"Error: {title}" + (f" (HTTP {status})" if status else "")]
    lines += ["Request id: <error.request_id>", "API call id: <error.api_id>"] if kept else []
    lines += [
        "Time: <error.timestamp, or when it happened, with time zone>",
        "Operation: <error.operation>",
        "Outcome: <error.outcome>",
        "What I expected, and what happened instead:",
    ]
    text = code("text", "\n".join(lines))
    never = "Leave out tokens, passwords and phone numbers; nobody needs them to find the request."
    found = "With the request id, Vobiz finds the request in its logs. " if kept else ""
    return f"{found}{never}\n\n{text}"


def evidence_table(evidence: Iterable[Evidence]) -> str:
    """Every claim with its source; what no source states says so."""
    return table(
        ["Claim", "Source", "Where"], [(item.claim or "-", SOURCES[item.source], item.where) for item in evidence]
    )


def arriving(example: Example, catalogue: Catalogue) -> str:
    """A body as it arrives, with the name of its form."""
    shape = catalogue.shape(example.shape)
    said = f": {shape.description[0].lower()}{shape.description[1:]}" if shape else ""
    shown = "There is no body." if example.body is None else body(example.body)
    return f"HTTP {example.status}, form `{example.shape}`{said}\n\n{shown}"


def operations_table(names: Iterable[str], catalogue: Catalogue, dialect: Dialect) -> str:
    """Operations with their methods of the client and their requests."""
    return table(
        ["Operation", "Request", "Effect"],
        [
            (_operation(name, operation, dialect), f"`{operation.method} {operation.path}`", f"`{operation.effect}`")
            for name, operation in ((name, catalogue.operations[name]) for name in names)
        ],
    )


def _operation(operation_id: str, operation: OperationEntry, dialect: Dialect) -> str:
    shown = f"`{method_name(operation_id, operation)}`"
    if not operation.tag:
        return shown
    return dialect.operation(operation.tag, operation_id[len(operation.tag) + 1 :], shown)


def method_name(operation_id: str, operation: OperationEntry) -> str:
    """What people call: `vobiz.live_calls.hang_up` for `live_calls_hang_up`."""
    if not operation.tag:
        return operation_id
    return f"vobiz.{operation.tag}.{operation_id[len(operation.tag) + 1 :]}"
