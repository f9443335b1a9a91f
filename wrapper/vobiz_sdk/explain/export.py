"""The whole error reference for programs: `errors.json` of the site, and the JSON Schema that it keeps."""

from __future__ import annotations

from typing import Literal, cast

from pydantic import JsonValue

from vobiz_sdk.catalogue import Catalogue, Outcome
from vobiz_sdk.catalogue_base import Entry
from vobiz_sdk.explain.diagnosis_data import pages_by_name
from vobiz_sdk.explain.outcome_page import OUTCOMES
from vobiz_sdk.explain.retrying import EVERY_EFFECT, cases_of_code, cases_of_failure, cases_of_status

SCHEMA_FILE = "errors.schema.json"


class ExportedOutcome(Entry):
    """Whether a call that failed took effect.

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


class ExportedCase(Entry):
    """What the client does after a failure.

    Attributes:
        when: The condition; empty if there is none.
        outcome: Whether the request took effect.
        again: Effects of operations whose requests it sends again by itself, with its usual settings.
    """

    when: str
    outcome: Outcome
    again: tuple[str, ...]


class ExportedPage(Entry):
    """A page of the reference.

    Attributes:
        name: Its name; its address is `<name>/` beside this document, and `<name>.md` its Markdown.
        kind: What it is about.
        title: What it is about, in a few words.
        meaning: What it means, in a sentence.
        cases: What the client does; empty for successes, outcomes and what was removed.
    """

    name: str
    kind: str
    title: str
    meaning: str
    cases: tuple[ExportedCase, ...]


class ErrorReference(Catalogue):
    """Everything that the error reference says, for programs.

    Attributes:
        schema_format: Version of this document's form. It changes only when a field goes or changes its meaning.
        pages: Every page.
        outcomes: The four outcomes.
    """

    schema_format: Literal[1]
    pages: tuple[ExportedPage, ...]
    outcomes: tuple[ExportedOutcome, ...]


def errors_document(catalogue: Catalogue) -> dict[str, JsonValue]:
    """The content of `errors.json`."""
    pages = tuple(ExportedPage(**page, cases=_cases(page["name"], catalogue)) for page in pages_by_name(catalogue))
    outcomes = tuple(ExportedOutcome(**outcome._asdict()) for outcome in OUTCOMES)
    parts = {name: getattr(catalogue, name) for name in Catalogue.model_fields}
    reference = ErrorReference(**parts, schema_format=1, pages=pages, outcomes=outcomes)
    content = cast("dict[str, JsonValue]", reference.model_dump(mode="json", by_alias=True))
    first: tuple[str, ...] = ("schema_format", "version")
    return {
        "$schema": SCHEMA_FILE,
        **{name: content[name] for name in first},
        **{name: value for name, value in content.items() if name not in first},
    }


def errors_schema() -> dict[str, JsonValue]:
    """The content of `errors.schema.json`."""
    schema = cast("dict[str, JsonValue]", ErrorReference.model_json_schema(by_alias=True, mode="serialization"))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _cases(name: str, catalogue: Catalogue) -> tuple[ExportedCase, ...]:
    code, failure = catalogue.code(name), catalogue.failure(name)
    status = catalogue.status(int(name)) if name.isdigit() else None
    if code is not None:
        cases = cases_of_code(code, catalogue)
    elif status is not None:
        cases = cases_of_status(status, catalogue)
    else:
        cases = cases_of_failure(failure, catalogue) if failure is not None else ()
    return tuple(
        ExportedCase(
            when=case.when,
            outcome=case.rule.outcome,
            again=tuple(effect for effect in EVERY_EFFECT if case.rule.action(effect) == "retry"),
        )
        for case in cases
    )
