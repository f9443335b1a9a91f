"""An exception as data that may leave the process, and back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, cast, get_args

import vobiz_sdk.errors as classes
from vobiz_api.disclosure import disclosed, shown_text
from vobiz_api.error_table import Outcome
from vobiz_api.reading import as_boolean, as_datetime, as_decimal, as_integer, as_object, as_text
from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import Attempt, Phase
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import ErrorFacts, FieldError
from vobiz_sdk.errors.translate import error_class
from vobiz_sdk.errors.transport import Stage, TransportError, TransportFacts
from vobiz_sdk.json_codec import JsonError, decode, encode


def portable(facts: ErrorFacts) -> ErrorFacts:
    """The facts as a pickle takes them along: what stands under names that may be seen, phone numbers included."""
    body = _portable_body(facts.body)
    sent = facts.request
    if sent is not None:
        fields_sent = cast("dict[str, JsonValue]", disclosed(dict(sent.fields), phone_numbers=True))
        sent = replace(sent, fields=fields_sent)
    return replace(
        facts,
        message=shown_text(facts.message, phone_numbers=True),
        details=cast("dict[str, JsonValue]", disclosed(dict(facts.details), phone_numbers=True)),
        field_errors=tuple(
            replace(
                fault,
                message=shown_text(fault.message, phone_numbers=True),
                value=disclosed(fault.value, fault.field, phone_numbers=True),
            )
            for fault in facts.field_errors
        ),
        body=body,
        body_truncated=facts.body_truncated or (bool(facts.body) and not body),
        request=sent,
    )


def _portable_body(body: bytes) -> bytes:
    try:
        return encode(disclosed(decode(body), phone_numbers=True)) if body else b""
    except (JsonError, ValueError, OverflowError, RecursionError):
        return b""


# What may hold anything, and what was asked for: numbers of people.
_KEPT_IN = ("body", "request")


def to_dict(error: VobizError) -> dict[str, JsonValue]:
    """Everything that may be seen, as JSON can hold it."""
    facts = error.facts
    return {
        "type": type(error).__name__,
        "family": list(_family(type(error))),
        **{
            each.name: _written(each.name, getattr(facts, each.name))
            for each in fields(facts)
            if each.name not in _KEPT_IN
        },
        "body_truncated": facts.body_truncated or bool(facts.body),
        "notes": [shown_text(note) for note in _notes(error)],
    }


def _family(kind: type[VobizError]) -> Iterator[str]:
    """The classes above, the nearest first, for a reader that does not know the class itself."""
    return (parent.__name__ for parent in kind.__mro__[1:] if issubclass(parent, VobizError))


def _notes(error: VobizError) -> list[str]:
    found: object = getattr(error, "__notes__", None)
    if not isinstance(found, list):
        return []
    return [note for note in cast("list[object]", found) if isinstance(note, str)]


def _written(name: str, value: Any) -> JsonValue:
    if name == "details":
        return _plain(disclosed(dict(value)))
    if name == "field_errors":
        return [_field_error(fault) for fault in value]
    if name == "attempts":
        return [{each.name: _plain(getattr(attempt, each.name)) for each in fields(attempt)} for attempt in value]
    return shown_text(value) if name == "message" else _plain(value)


def _field_error(fault: FieldError) -> JsonValue:
    return {
        "field": fault.field,
        "code": fault.code,
        "message": shown_text(fault.message),
        "value": _plain(disclosed(fault.value, fault.field)),
    }


def _plain(value: object) -> JsonValue:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[object]", value)]
    if isinstance(value, float):
        return value if math.isfinite(value) else None  # JSON has no infinity
    # Decimals as text: JSON readers would make a binary float of the number.
    return value if isinstance(value, (str, int)) or value is None else str(value)


def from_dict(data: Mapping[str, JsonValue]) -> VobizError:
    """The exception that `to_dict` made this of, or the nearest that this version knows.

    Raises:
        TypeError: it is no mapping.
    """
    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without type checks
        raise TypeError(f"an exception is made of the mapping that to_dict() gives, not of {type(data).__name__}")
    kind: type[VobizError] = _nearest(data)
    details = as_object(data.get("details")) or {}
    known: dict[str, Any] = {
        "message": as_text(data.get("message")) or "Failed",
        "status": as_integer(data.get("status")),
        # An outcome that this version does not know claims nothing.
        "outcome": _choice(data.get("outcome"), get_args(Outcome)) or "unknown",
        "retryable": as_boolean(data.get("retryable")) or False,
        "timestamp": as_datetime(data.get("timestamp")),
        "retry_at": as_datetime(data.get("retry_at")),
        "retry_after": _seconds(data.get("retry_after")),
        "details": dict(details),
        "field_errors": tuple(_read_field_error(each) for each in _objects(data.get("field_errors"))),
        "attempts": tuple(_read_attempt(each) for each in _objects(data.get("attempts"))),
        "body_bytes": as_integer(data.get("body_bytes")) or 0,
        "body_truncated": as_boolean(data.get("body_truncated")) or False,
    }
    for name in ("code", "title", "operation", "request_id", "api_id", "hint", "docs_url", "explain"):
        known[name] = as_text(data.get(name))
    facts = ErrorFacts(**known)
    if issubclass(kind, TransportError) and "stage" in data:
        stage = cast("Stage | None", _choice(data.get("stage"), get_args(Stage)))
        facts = TransportFacts(**known, stage=stage or "tcp")
    error = kind(facts)
    notes = data.get("notes")
    for note in notes if isinstance(notes, list) else []:
        error.add_note(str(note))
    return error


def _nearest(data: Mapping[str, JsonValue]) -> type[VobizError]:
    family = data.get("family")
    for name in (data.get("type"), *(family if isinstance(family, list) else ())):
        # `VobizError` fits everything, so a status says more.
        if isinstance(name, str) and name != "VobizError" and (found := _class(name)) is not None:
            return found
    status = as_integer(data.get("status"))
    return VobizError if status is None or data.get("type") == "VobizError" else error_class(None, status)


def _class(name: str) -> type[VobizError] | None:
    own = getattr(classes, name, None) if name in classes.__all__ else None
    if own is not None:
        return own if issubclass(own, VobizError) else None
    return next((kind for kind in _all_below(VobizError) if kind.__name__ == name), None)


def _all_below(kind: type[VobizError]) -> Iterator[type[VobizError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _all_below(child)


def _objects(value: JsonValue | None) -> list[dict[str, JsonValue]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _choice(value: JsonValue | None, known: tuple[str, ...]) -> str | None:
    return value if isinstance(value, str) and value in known else None


def _seconds(value: JsonValue | None) -> float | None:
    number = as_decimal(value) if value is not None else None
    return None if number is None else float(number)


def _read_field_error(entry: Mapping[str, JsonValue]) -> FieldError:
    return FieldError(
        as_text(entry.get("field")) or "",
        as_text(entry.get("code")),
        as_text(entry.get("message")) or "",
        entry.get("value"),
    )


def _read_attempt(entry: Mapping[str, JsonValue]) -> Attempt:
    return Attempt(
        operation=as_text(entry.get("operation")) or "",
        number=as_integer(entry.get("number")) or 0,
        phase=cast(Phase, _choice(entry.get("phase"), get_args(Phase)) or "before_sending"),
        outcome=cast("Outcome | None", _choice(entry.get("outcome"), get_args(Outcome))),
        status=as_integer(entry.get("status")),
        code=as_text(entry.get("code")),
        request_id=as_text(entry.get("request_id")),
        elapsed=_seconds(entry.get("elapsed")) or 0.0,
        wait=_seconds(entry.get("wait")),
        reason=as_text(entry.get("reason")) or "",
        error=as_text(entry.get("error")),
        stage=cast("Stage | None", _choice(entry.get("stage"), get_args(Stage))),
    )
