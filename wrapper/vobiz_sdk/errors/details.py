"""Typed details: looking up the class for a code and reading the facts into it."""

from __future__ import annotations

from vobiz_api import error_details
from vobiz_api.details import Details
from vobiz_api.error_table import CODES
from vobiz_sdk.errors.facts import ErrorFacts


def typed_details(facts: ErrorFacts, model: type[Details] | None = None) -> Details:
    """The details as the class of the exception, or of the code, or as an open object."""
    if model is None:
        entry = CODES.get(facts.code or "")
        model = getattr(error_details, entry.details) if entry is not None and entry.details else Details
    return model.model_validate(dict(facts.details))
