"""Typed details: looking up the class for a code and reading the facts into it."""

from __future__ import annotations

from vobiz_api import error_details
from vobiz_api.details import Details
from vobiz_api.error_table import CODES
from vobiz_sdk.errors.facts import ErrorFacts


def typed_details(facts: ErrorFacts, model: type[Details] | None = None) -> Details:
    """The details as the class of the exception, or of the code, or as an open object."""
    found = model or _class_for(facts.code)
    return found.model_validate(dict(facts.details))


def _class_for(code: str | None) -> type[Details]:
    entry = CODES.get(code or "")
    if entry is None or entry.details is None:
        return Details
    found: type[Details] = getattr(error_details, entry.details)
    return found
