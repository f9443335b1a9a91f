"""The page of an HTTP status."""

from __future__ import annotations

from vobiz_sdk.catalogue import Catalogue, Example, StatusEntry
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.markdown import blocks, bullets, numbered, section, table
from vobiz_sdk.explain.parts import arriving, evidence_table, facts, operations_table, support_message, took_effect
from vobiz_sdk.explain.retrying import cases_of_status, retry_section, summary
from vobiz_sdk.explain.samples import sample_operation_of_status, sandbox_sample, status_sample
from vobiz_sdk.explain.words import ACTORS, category

CHECKLIST_401 = """
1. **Do both headers arrive?** Every request has to carry `X-Auth-ID` and `X-Auth-Token`. The client sets them from
   `VOBIZ_AUTH_ID` and `VOBIZ_AUTH_TOKEN`, or from its arguments. A variable that is empty or belongs to another shell,
   or a proxy that strips unknown headers, leaves one of them out.
2. **Is the token still good?** An access token lasts thirty minutes and is answered with `TOKEN_EXPIRED` afterwards; a
   long-lived token ends when somebody rotates it. Compare it with what the console shows, without blanks around it.
3. **Is the account active?** `is_active` has to be true in `vobiz.account.get()`. A switched-off account is answered
   with 403 and `ACCOUNT_INACTIVE` as a rule, but do not count on it.
4. **Is the path spelled as the API spells it?** Capital letters and the slash at the end count, and a wrong one can be
   answered with 401. The client's own paths are right, so look at `VOBIZ_BASE_URL`, which ends before `/api/v1`.
5. **Do id and token belong together?** A sub-account's token goes with the sub-account's id, not with its parent's.
"""
_FAMILIES = {
    2: "2xx, a success",
    3: "3xx, a redirect, which the client does not follow",
    4: "4xx, the request was refused",
    5: "5xx, a fault of a server",
}
_SUCCESSES = {
    200: "The method returns the answer. Two surprises are taken care of: a 200 whose body holds nothing but an error"
    " is raised as `ApiError`, and one that cannot be read as `ResponseReadError` with outcome `committed`.",
    201: "The method returns what was made. Its ids are in the answer; keep them.",
    202: "The method returns what the API said. That the request was accepted does not mean that it is finished: what"
    " becomes of it shows in the callbacks, or when it is read again.",
    204: "The method returns `None`.",
}


def render_status_page(entry: StatusEntry, catalogue: Catalogue, dialect: Dialect = TERMINAL) -> str:
    """The page of a status, as Markdown."""
    if entry.exception is None:
        return _success_page(entry, dialect)
    cases = cases_of_status(entry, catalogue)
    return blocks(
        f"# {entry.status} {entry.name}",
        entry.meaning,
        None if entry.documented else "The vendor does not document this status; it is here because it may occur.",
        facts(
            [
                ("Family", _FAMILIES[entry.status // 100]),
                ("Category", category(entry.category)),
                ("Who has to act", ACTORS[entry.actor] if entry.actor else None),
                ("Exception", f"`{entry.exception}`"),
                ("Sent again by the client", summary(cases)),
            ]
        ),
        section("Did it take effect?", took_effect(cases, dialect)),
        section("Codes", _codes(entry, catalogue, dialect)),
        section("Checklist", CHECKLIST_401, "`vobiz doctor` goes through it for you.") if entry.status == 401 else None,
        section("Likely causes", bullets(entry.causes)),
        section("What to do", numbered(entry.remedies), _support(entry, catalogue, dialect)),
        section("Does the client send it again?", retry_section(cases, dialect)),
        section("Forms of the body", _shapes(entry, catalogue)),
        section(
            "The body as it arrives",
            *(arriving(example, catalogue) for example in status_examples(entry, catalogue)),
        ),
        section("Sentences seen with it", bullets(f"`{said.text}` ({said.where})" for said in entry.messages)),
        section(
            "In your code",
            f"Without a code that is known, `{entry.exception}` is raised; with one, its class, which is more precise.",
            status_sample(entry, catalogue, dialect),
        ),
        section(
            "Try it in the sandbox",
            sandbox_sample(sample_operation_of_status(entry.status, catalogue), f"status={entry.status}"),
            f"Further on: {dialect.guide('Testing with the sandbox', 'sandbox.md')}.",
        ),
        section("Operations that can answer so", _operations(entry, catalogue, dialect)),
        section("If you ask for help", support_message(entry.name, entry.status)),
        section("Where this comes from", evidence_table(entry.evidence), f"In this package since {entry.since}."),
    )


def status_examples(entry: StatusEntry, catalogue: Catalogue) -> tuple[Example, ...]:
    """An answer in each form that the status comes in: with a code where one does, else without."""
    coded = [
        example
        for code in catalogue.codes
        if code.kind == "code" and code.statuses[0] == entry.status
        for example in (code.example, *code.wire_examples)
        if example.status == entry.status
    ]
    by_form = {example.shape: example for example in reversed((*coded, *entry.wire_examples))}
    return tuple(by_form[shape.id] for shape in catalogue.shapes if shape.id in by_form)


def _success_page(entry: StatusEntry, dialect: Dialect) -> str:
    return blocks(
        f"# {entry.status} {entry.name}",
        entry.meaning,
        facts([("Family", _FAMILIES[2]), ("Exception", "none"), ("Did it take effect?", "yes")]),
        section("In your code", _SUCCESSES.get(entry.status, "The method returns the answer.")),
        section(
            "When the answer cannot be read",
            f"It happened all the same: see {dialect.page('outcome-committed', '`committed`')}.",
        ),
        section("Where this comes from", evidence_table(entry.evidence), f"In this package since {entry.since}."),
    )


def _codes(entry: StatusEntry, catalogue: Catalogue, dialect: Dialect) -> str | None:
    rows = [
        (dialect.page(code.code), code.meaning)
        for code in catalogue.codes
        if code.kind == "code" and entry.status in code.statuses
    ]
    return table(["Code", "Meaning"], rows) if rows else None


def _support(entry: StatusEntry, catalogue: Catalogue, dialect: Dialect) -> str | None:
    if entry.status < 500:
        return None
    page = dialect.address("Vobiz's status page", catalogue.vendor_status_url)
    return (
        f"If several requests fail like this, look at {page} before you write to support, and give"
        " `error.request_id` when you do."
    )


def _shapes(entry: StatusEntry, catalogue: Catalogue) -> str | None:
    rows = [
        (
            f"`{shape.id}`",
            shape.description,
            "inferred" if shape.evidence.source == "inferred" else shape.evidence.where,
        )
        for shape in catalogue.shapes
        if entry.status in shape.statuses
    ]
    return table(["Form", "What it looks like", "Known from"], rows) if rows else None


def _operations(entry: StatusEntry, catalogue: Catalogue, dialect: Dialect) -> str | None:
    names = [name for name, operation in catalogue.operations.items() if entry.status in operation.statuses]
    if len(names) == len(catalogue.operations):
        return "Any operation."
    return operations_table(names, catalogue, dialect) if names else None
