"""The page of a failure that has neither code nor status, and of what the catalogue does not hold any more."""

from __future__ import annotations

from vobiz_sdk.catalogue import Catalogue, FailureEntry, RemovedEntry
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.failure_samples import failure_in_sandbox, failure_sample
from vobiz_sdk.explain.markdown import blocks, bullets, listed, numbered, section
from vobiz_sdk.explain.parts import evidence_table, facts, support_message, took_effect
from vobiz_sdk.explain.retrying import cases_of_failure, retry_section, summary
from vobiz_sdk.explain.words import ACTORS, category

_KINDS = {
    "transport": "No answer came, so there is neither a code nor an HTTP status.",
    "local": "The client itself stopped the call, so there is no answer and no HTTP status.",
    "answer": "The HTTP status says that it succeeded; the fault is in what came with it.",
}


def render_failure_page(entry: FailureEntry, catalogue: Catalogue, dialect: Dialect = TERMINAL) -> str:
    """The page of a failure, as Markdown."""
    cases = cases_of_failure(entry, catalogue)
    return blocks(
        f"# {entry.title}",
        entry.meaning,
        facts(
            [
                ("In short", _KINDS[entry.kind]),
                ("Name of this page", f"`{entry.name}`"),
                ("Category", category(entry.category)),
                ("Who has to act", ACTORS[entry.actor]),
                ("Exception", _raised(entry)),
                ("Sent again by the client", summary(cases)),
            ]
        ),
        section("Did it take effect?", took_effect(cases, dialect)),
        section("Likely causes", bullets(entry.causes)),
        section("What to do", numbered(entry.remedies)),
        section("Does the client send it again?", retry_section(cases, dialect)),
        section("What it looks like", _seen(entry)),
        section("In your code", failure_sample(entry, dialect)),
        section(
            "Try it in the sandbox",
            failure_in_sandbox(entry),
            f"Further on: {dialect.guide('Testing with the sandbox', 'sandbox.md')}.",
        ),
        section("Operations that can answer so", "Any operation: it does not depend on what was asked for."),
        section("Related", bullets(dialect.page(name, _named(name, catalogue)) for name in entry.related)),
        section("If you ask for help", support_message(entry.title, None, kept=entry.kind == "answer")),
        section("Where this comes from", evidence_table(entry.evidence), f"In this package since {entry.since}."),
    )


def render_removed_page(entry: RemovedEntry, dialect: Dialect = TERMINAL) -> str:
    """The page of what was removed: its address still works, and says where to read on."""
    what = {"code": "an error code", "status": "an HTTP status", "failure": "a kind of failure"}[entry.kind]
    return blocks(
        f"# {entry.name}",
        f"**Removed in {entry.removed_in}.** This was {what}: {entry.meaning[:1].lower()}{entry.meaning[1:]}",
        section("Why it was removed", entry.reason),
        section("Read now", bullets(dialect.page(name) for name in entry.instead)) if entry.instead else None,
        section(
            "If you still see it",
            "Programs with an earlier version of this package still raise it. Its page stays, so that old links and"
            " logs lead somewhere.",
        ),
    )


def _raised(entry: FailureEntry) -> str:
    parts: list[str] = []
    for raised in entry.raised_as:
        stages = [f"`{stage}`" for stage in raised.stages]
        parts.append(f"`{raised.exception}`" + (f" with `error.stage` {listed(stages, 'or')}" if stages else ""))
    return listed(parts, "or")


def _seen(entry: FailureEntry) -> str | None:
    parts: list[str] = []
    if entry.sentences:
        shown = bullets(f"`{sentence.replace('{}', '…')}`" for sentence in entry.sentences)
        parts.append(f"The client says:\n\n{shown}")
    if entry.seen_as:
        shown = bullets(f"`{words}`" for words in entry.seen_as)
        parts.append(f"Behind it, or from other programs, stands:\n\n{shown}")
    return "\n\n".join(parts)


def _named(name: str, catalogue: Catalogue) -> str | None:
    failure = catalogue.failure(name)
    return failure.title if failure else None
