"""One builder for every form in which an error body has been seen.

A builder takes the facts of an error and writes as many of them as its form has room for.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from .answers import JSON_CONTENT_TYPE, reason_phrase
from .identifiers import new_request_id, new_uuid, now, timestamp
from .json_types import JsonObject, JsonValue, as_array, as_object, as_text, encode

HTML_CONTENT_TYPE = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class ErrorFacts:
    """What an error body may have to say.

    Attributes:
        status: the HTTP status.
        code: the code in upper case.
        slug: the code as the flat forms spell it, or a sentence where no code was asked for.
        message: a sentence for people.
        details: further facts, which depend on the code.
    """

    status: int
    code: str
    slug: str
    message: str
    details: JsonObject | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes with the content type they go under, None for no body at all."""

    content: bytes
    content_type: str | None


def envelope(facts: ErrorFacts) -> JsonObject:
    """Write the standard envelope."""
    error: JsonObject = {"code": facts.code, "message": facts.message}
    if facts.details is not None:
        error["details"] = facts.details
    return {
        "status": "error",
        "error": error,
        "timestamp": timestamp(),
        "requestId": new_request_id(),
    }


def envelope_validation(facts: ErrorFacts) -> JsonObject:
    """Write the envelope of a validation error, which always lists the fields."""
    details = dict(facts.details or {})
    if not as_array(details.get("errors")):
        item: JsonObject = {
            "field": "name",
            "message": "is required",
            "code": "REQUIRED",
            "value": None,
        }
        details["errors"] = [item]
    return envelope(ErrorFacts(facts.status, "VALIDATION_ERROR", facts.slug, facts.message, details))


def _error_message_flat(facts: ErrorFacts) -> JsonObject:
    return {"error": facts.slug, "message": facts.message}


def _error_only(facts: ErrorFacts) -> JsonObject:
    return {"error": facts.slug}


def _api_id_error(facts: ErrorFacts) -> JsonObject:
    return {"api_id": new_uuid(), "error": facts.slug}


def _api_id_error_message(facts: ErrorFacts) -> JsonObject:
    return {"api_id": new_uuid(), "error": facts.slug, "message": facts.message}


def _error_details_map(facts: ErrorFacts) -> JsonObject:
    items = map(as_object, as_array((facts.details or {}).get("errors")))
    faults: JsonObject = {
        as_text(item.get("field"), "field"): as_text(item.get("message"), facts.message) for item in items
    }
    return {"error": facts.slug, "details": faults or {"name": facts.message}}


def _error_plus_resource_key(facts: ErrorFacts) -> JsonObject:
    username = as_text((facts.details or {}).get("username"))
    resource: JsonObject = {"username": username} if username else {"app_id": "1000000000000001"}
    return {"error": facts.slug, **resource}


def _error_code_int(facts: ErrorFacts) -> JsonObject:
    return {"error": facts.slug, "code": facts.status}


def _nested_error_int_code(facts: ErrorFacts) -> JsonObject:
    return {"error": {"code": facts.status, "message": facts.message}}


def _cool_off(facts: ErrorFacts) -> JsonObject:
    seconds = 3600
    return {
        "error": "did_cool_off_in_effect",
        "cool_off_until": timestamp(now() + timedelta(seconds=seconds)),
        "cool_off_remaining_seconds": seconds,
    }


def _partner_balance(facts: ErrorFacts) -> JsonObject:
    details = facts.details or {}
    return {
        "error": "insufficient_balance",
        "message": facts.message,
        "current_balance": details.get("available", 1.5),
        "requested_amount": details.get("required", 9),
        "currency": details.get("currency", "INR"),
    }


def _http_error_class(facts: ErrorFacts) -> JsonObject:
    return {"error": "HTTPError", "message": facts.message, "status_code": facts.status}


def _status_failure_message(facts: ErrorFacts) -> JsonObject:
    return {"status": "failure", "message": facts.message}


def _message_only(facts: ErrorFacts) -> JsonObject:
    return {"message": facts.message}


def _detail(facts: ErrorFacts) -> JsonObject:
    return {"detail": facts.message}


def _success_false(facts: ErrorFacts) -> JsonObject:
    return {"success": False, "message": facts.message}


def _error_inside_success(facts: ErrorFacts) -> JsonObject:
    return {"error": "failed", "api_id": new_uuid()}


def _failure_inside_success(facts: ErrorFacts) -> JsonObject:
    return {"verification_type": "pan", "status": "failed"}


def _async_failure(facts: ErrorFacts) -> JsonObject:
    return {"id": new_uuid(), "status": "failed"}


_JSON_SHAPES: Mapping[str, Callable[[ErrorFacts], JsonObject]] = {
    "envelope": envelope,
    "envelope_validation": envelope_validation,
    "error_message_flat": _error_message_flat,
    "error_only": _error_only,
    "api_id_error": _api_id_error,
    "api_id_error_message": _api_id_error_message,
    "error_details_map": _error_details_map,
    "error_plus_resource_key": _error_plus_resource_key,
    "error_code_int": _error_code_int,
    "nested_error_int_code": _nested_error_int_code,
    "cool_off": _cool_off,
    "partner_balance": _partner_balance,
    "http_error_class": _http_error_class,
    "status_failure_message": _status_failure_message,
    "message_only": _message_only,
    "detail": _detail,
    "success_false": _success_false,
    "200_error_failed": _error_inside_success,
    "200_with_failure": _failure_inside_success,
    "async_failure": _async_failure,
}

# The status of a shape for which the catalogue names none.
DEFAULT_STATUSES: Mapping[str, int] = {
    "envelope": 400,
    "message_only": 400,
    "detail": 400,
    "success_false": 200,
    "200_error_failed": 200,
    "200_with_failure": 200,
    "async_failure": 201,
    "html_or_text": 502,
}

SHAPES: tuple[str, ...] = (*_JSON_SHAPES, "empty_body", "html_or_text")
"""The ids of every shape that can be built."""


def build(shape: str, facts: ErrorFacts) -> Body:
    """Write an error in one of the shapes of :data:`SHAPES`."""
    if shape == "empty_body":
        return Body(b"", None)
    if shape == "html_or_text":
        heading = html.escape(f"{facts.status} {reason_phrase(facts.status)}".strip())
        page = f"<html><head><title>{heading}</title></head><body><h1>{heading}</h1></body></html>"
        return Body(page.encode(), HTML_CONTENT_TYPE)
    return json_body(_JSON_SHAPES[shape](facts))


def json_body(value: JsonValue) -> Body:
    """Make a body of a JSON value."""
    return Body(encode(value), JSON_CONTENT_TYPE)
