"""Turning an asked-for error into the answer that goes on the wire."""

from __future__ import annotations

from dataclasses import replace

from .answers import JSON_CONTENT_TYPE, Answer, reason_phrase
from .catalogue import Catalogue, CodeEntry
from .faults import Fail
from .identifiers import new_request_id, timestamp
from .json_types import JsonObject, JsonValue, as_object, as_text, duplicate, encode
from .names import require_known
from .shapes import DEFAULT_STATUSES, SHAPES, Body, ErrorFacts, build, json_body


def check_failure(fail: Fail, catalogue: Catalogue) -> None:
    """Check that an answer can be made of an asked-for error.

    Raises:
        UnknownNameError: the code or shape does not exist.
        ValueError: nothing says which status to send, or the status or a header is not possible.
    """
    if fail.code is not None:
        catalogue.require_code(fail.code)
    if fail.shape is not None:
        require_known("shape", fail.shape, SHAPES)
    if fail.code is None and fail.shape is None and fail.status is None:
        raise ValueError("name a code, a status or a shape")
    if fail.status is not None and not 200 <= fail.status <= 599:
        raise ValueError("status must be between 200 and 599")
    for value in (*fail.headers.items(), ("retry-after", str(fail.retry_after))):
        if not all(part.isascii() and part.isprintable() for part in value):
            raise ValueError(f"header {value[0]!r} holds characters that HTTP does not allow")


def answer_failure(fail: Fail, catalogue: Catalogue) -> Answer:
    """Make the answer for an asked-for error that passed :func:`check_failure`."""
    entry = None if fail.code is None else catalogue.codes[fail.code]
    status = _status(fail, entry, catalogue)
    body = _body(fail, entry, status, catalogue)
    if fail.content_type is not None:
        body = replace(body, content_type=fail.content_type)
    headers = dict(fail.headers)
    if fail.retry_after is not None:
        headers["retry-after"] = _header_text(fail.retry_after)
    return Answer(status, body.content, body.content_type, tuple(headers.items()))


def _status(fail: Fail, entry: CodeEntry | None, catalogue: Catalogue) -> int:
    if fail.status is not None:
        return fail.status
    if entry is not None:
        if fail.shape is not None and fail.shape in entry.wire_examples:
            return entry.wire_examples[fail.shape][0]
        return entry.example_status
    shape = fail.shape or "envelope"
    if shape in DEFAULT_STATUSES:
        return DEFAULT_STATUSES[shape]
    known = catalogue.shapes.get(shape)
    return known.status if known is not None and known.status is not None else 400


def _body(fail: Fail, entry: CodeEntry | None, status: int, catalogue: Catalogue) -> Body:
    if fail.body is not None:
        content = fail.body.content
        if isinstance(content, bytes):
            return Body(content, JSON_CONTENT_TYPE)
        return Body(encode(content), JSON_CONTENT_TYPE)
    if entry is not None and fail.shape is None:
        return json_body(_freshened(entry.example_body, fail))
    if entry is not None and fail.shape is not None and fail.shape in entry.wire_examples:
        body = as_object(entry.wire_examples[fail.shape][1])
        if fail.message is not None and "message" in body:
            body = {**body, "message": fail.message}
        return json_body(body)
    facts = _facts(fail, entry or catalogue.usual_code(status), status)
    return build(fail.shape or "envelope", facts)


def _freshened(example: JsonValue, fail: Fail) -> JsonObject:
    """Copy an example body with its own request id, and with what the fault overrides."""
    body = duplicate(as_object(example))
    error = as_object(body.get("error"))
    if body.get("status") != "error" or not error:
        return body
    body["timestamp"] = timestamp()
    body["requestId"] = new_request_id()
    if fail.message is not None:
        error["message"] = fail.message
    if fail.details is not None:
        error["details"] = fail.details
    details = as_object(error.get("details"))
    # Header and body agree, unless the fault says otherwise.
    if "retryAfter" in details and fail.details is None and isinstance(fail.retry_after, (int, float)):
        details["retryAfter"] = fail.retry_after
    return body


def _facts(fail: Fail, entry: CodeEntry | None, status: int) -> ErrorFacts:
    phrase = reason_phrase(status) or f"HTTP {status}"
    example = as_object(as_object(entry.example_body if entry else None).get("error"))
    if entry is not None:
        # A code of a field stands inside a validation error, whose own code the example has.
        code = as_text(example.get("code"), entry.code) if entry.is_field_code else entry.code
    else:
        code = phrase.upper().replace(" ", "_").replace("-", "_")
    usual_message = as_text(example.get("message"), phrase)
    message = fail.message if fail.message is not None else usual_message
    details = fail.details
    if details is None and fail.code is not None:
        details = as_object(example.get("details")) or None
    slug = entry.slug if entry is not None else phrase.lower().replace(" ", "_")
    return ErrorFacts(status, code, slug, message, details)


def _header_text(retry_after: float | str) -> str:
    """Write whole seconds without a decimal point, as HTTP wants them."""
    if isinstance(retry_after, float) and retry_after.is_integer():
        return str(int(retry_after))
    return str(retry_after)
