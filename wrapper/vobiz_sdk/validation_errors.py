"""The exception for a request that breaks the contract."""

from __future__ import annotations

from collections.abc import Mapping

from vobiz_api.types import Argument, JsonValue
from vobiz_sdk.errors.case_link import case_url
from vobiz_sdk.errors.facts import ErrorFacts, FieldError
from vobiz_sdk.errors.links import docs_url, failure_page, page_url
from vobiz_sdk.errors.local import RequestValidationError
from vobiz_sdk.json_codec import decode, encode


def invalid_request(operation: str, faults: tuple[FieldError, ...]) -> RequestValidationError:
    """A `RequestValidationError` with these faults, in the form of a 422 of the API."""
    page = failure_page("RequestValidationError")
    count = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
    return RequestValidationError(
        ErrorFacts(
            message=f"The request has {count}",
            code="VALIDATION_ERROR",
            operation=operation,
            field_errors=faults,
            hint="Correct the fields and call again.",
            # While there is no site, the vendor's page explains at least the field errors.
            docs_url=case_url(
                (page_url(page) if page else None) or docs_url("VALIDATION_ERROR", None),
                operation=operation,
                field_errors=faults,
            ),
            explain=page,
        )
    )


def as_sent(operation: str, arguments: Mapping[str, Argument]) -> dict[str, JsonValue]:
    """Arguments in the form they have on the wire.

    Raises:
        RequestValidationError: names those that have none.
    """
    written: dict[str, JsonValue] = {}
    faults: list[FieldError] = []
    for name, value in arguments.items():
        try:
            written[name] = decode(encode(value))
        except (TypeError, ValueError, RecursionError):
            # Without the value, which may be anything at all and so may not survive in an exception.
            faults.append(FieldError(name, "INVALID_TYPE", f"cannot be written as JSON (it is {type(value).__name__})"))
    if faults:
        raise invalid_request(operation, tuple(faults))
    return written
