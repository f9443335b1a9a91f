"""The page of an error code."""

from __future__ import annotations

from vobiz_sdk.catalogue import Catalogue, CodeEntry, DetailField, DetailsSchema
from vobiz_sdk.explain.dialect import TERMINAL, Dialect
from vobiz_sdk.explain.markdown import blocks, bullets, listed, numbered, section, table
from vobiz_sdk.explain.parts import arriving, evidence_table, facts, operations_table, support_message, took_effect
from vobiz_sdk.explain.retrying import cases_of_code, retry_section, summary
from vobiz_sdk.explain.samples import attribute, code_sample, sample_operation, sandbox_sample
from vobiz_sdk.explain.words import ACTORS, category

_TYPES = {
    "array": "list",
    "boolean": "true or false",
    "date-time": "date and time",
    "decimal": "decimal number",
    "integer": "whole number",
    "number": "number",
    "string": "text",
}


def render_code_page(entry: CodeEntry, catalogue: Catalogue, dialect: Dialect = TERMINAL) -> str:
    """The page of a code, as Markdown."""
    cases = cases_of_code(entry, catalogue)
    return blocks(
        f"# {entry.code}",
        entry.meaning,
        _facts(entry, catalogue, dialect),
        section("Did it take effect?", took_effect(cases, dialect)),
        section("Likely causes", bullets(entry.causes)),
        section("What to do", numbered(entry.remedies)),
        section("Does the client send it again?", retry_section(cases, dialect)),
        section("Details", *_details(entry, catalogue)),
        section(
            "The body as it arrives",
            *(arriving(example, catalogue) for example in (entry.example, *entry.wire_examples)),
            _spellings(entry),
        ),
        section("In your code", _class_sentence(entry, catalogue), code_sample(entry, catalogue, dialect)),
        section(
            "Try it in the sandbox",
            sandbox_sample(sample_operation(entry, catalogue), f'code="{entry.code}"'),
            f"Further on: {dialect.guide('Testing with the sandbox', 'sandbox.md')}.",
        ),
        section("Operations that can answer so", _operations(entry, catalogue, dialect)),
        section("Related", bullets(_related(entry, catalogue, dialect))),
        section("If you ask for help", support_message(entry.code, entry.statuses[0])),
        section("Where this comes from", evidence_table(entry.evidence), f"In this package since {entry.since}."),
    )


def _facts(entry: CodeEntry, catalogue: Catalogue, dialect: Dialect) -> str:
    statuses = [
        dialect.page(str(status), f"{status} {found.name}" if (found := catalogue.status(status)) else str(status))
        for status in entry.statuses
    ]
    usual, others = statuses[0], statuses[1:]
    where = "`error.code`" if entry.kind == "code" else "`error.details.errors[].code`, inside a "
    return facts(
        [
            ("In short", entry.title),
            ("HTTP status", usual + (f"; also {listed(others)}" if others else "")),
            ("Stands in", where if entry.kind == "code" else f"{where}{dialect.page('VALIDATION_ERROR')}"),
            ("Category", category(entry.category)),
            ("Who has to act", ACTORS[entry.actor]),
            ("Exception", f"`{entry.exception}`" if entry.exception else "the class of the HTTP status"),
            ("Sent again by the client", summary(cases_of_code(entry, catalogue))),
            ("Also spelled", listed([f"`{alias}`" for alias in entry.aliases]) if entry.aliases else None),
        ]
    )


def _details(entry: CodeEntry, catalogue: Catalogue) -> list[str]:
    schema = catalogue.details.get(entry.details or "")
    if schema is None:
        return []
    parts = [schema.description, _fields(schema, "error.details.")]
    for name, field in schema.properties.items():
        inner = catalogue.details.get(field.items.name) if field.items else None
        if inner is not None:
            parts += [
                f"`error.field_errors` holds the entries of `{name}`, whether the API found them or the client:",
                _fields(inner, ""),
            ]
    return [*parts, "Any field may be absent; it is `None` then. Fields that are not listed are kept as well."]


def _fields(schema: DetailsSchema, prefix: str) -> str:
    rows = [
        (f"`{name}`", f"`{prefix}{attribute(name)}`", _type(field), _meaning(name, field))
        for name, field in schema.properties.items()
    ]
    return table(["Field", "In Python", "Type", "Meaning"], rows)


def _type(field: DetailField) -> str:
    if field.format in _TYPES:
        return _TYPES[field.format]
    kinds = [field.type] if isinstance(field.type, str) else [kind for kind in field.type if kind != "null"]
    return listed([_TYPES.get(kind, kind) for kind in kinds], "or") if kinds else "any"


def _meaning(name: str, field: DetailField) -> str:
    known = f" Known values: {', '.join(f'`{value}`' for value in field.known_values)}." if field.known_values else ""
    others = [alias for alias in field.aliases if alias != name]
    aliases = f" Also arrives as {listed([f'`{alias}`' for alias in others])}." if others else ""
    return f"{field.description}{known}{aliases}"


def _spellings(entry: CodeEntry) -> str | None:
    if not entry.messages:
        return None
    sentences = bullets(f"`{message.text}` ({message.where})" for message in entry.messages)
    return f"These sentences mean the same where no code comes with them:\n\n{sentences}"


def _class_sentence(entry: CodeEntry, catalogue: Catalogue) -> str:
    if entry.kind == "field":
        return (
            "A field's code has no exception of its own. It stands in `field_errors` of `ValidationError`, when the API"
            " refused, and of `RequestValidationError`, when the client found the fault before sending."
        )
    if entry.exception is None:
        classes = [
            f"`{status.exception}` with HTTP {number}"
            for number in entry.statuses
            if (status := catalogue.status(number)) and status.exception
        ]
        return f"Raised as the class of the HTTP status: {listed(classes)}."
    parents = [
        f"`{status.exception}`"
        for number in entry.statuses[:1]
        if (status := catalogue.status(number)) and status.exception and status.exception != entry.exception
    ]
    kind = f", a kind of {parents[0]}" if parents else ""
    return f"Raised as `{entry.exception}`{kind}; `error.code` is `{entry.code}` whatever the spelling on the wire was."


def _operations(entry: CodeEntry, catalogue: Catalogue, dialect: Dialect) -> str:
    if entry.code in catalogue.everywhere:
        return "Any operation that takes credentials." if entry.category == "authentication" else "Any operation."
    names = [name for name, operation in catalogue.operations.items() if entry.code in operation.codes]
    if not names and entry.category == "validation":
        # Nearly all of them; a list of so many would hide that.
        return "Any operation that takes arguments."
    if not names:
        return "None of the operations that this client has so far; it is listed because the API answers so elsewhere."
    return operations_table(names, catalogue, dialect)


def _related(entry: CodeEntry, catalogue: Catalogue, dialect: Dialect) -> list[str]:
    related = [other for name in entry.related if (other := catalogue.code(name)) is not None]
    return [f"{dialect.page(other.code)}: {other.title[0].lower()}{other.title[1:]}" for other in related]
