"""The exception for a request that breaks the contract."""

from __future__ import annotations

from vobiz_sdk.errors.facts import ErrorFacts, FieldError
from vobiz_sdk.errors.links import docs_url
from vobiz_sdk.errors.local import RequestValidationError


def invalid_request(operation: str, faults: tuple[FieldError, ...]) -> RequestValidationError:
    """A `RequestValidationError` with these faults, in the form of a 422 of the API."""
    count = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
    return RequestValidationError(
        ErrorFacts(
            message=f"The request has {count}",
            code="VALIDATION_ERROR",
            operation=operation,
            field_errors=faults,
            hint="Correct the fields and call again.",
            docs_url=docs_url("VALIDATION_ERROR", None),
            explain="VALIDATION_ERROR",
        )
    )
