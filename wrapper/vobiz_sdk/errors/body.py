"""Reading an error body, whatever its form.

The API writes its errors in some twenty shapes (`openapi/errors/shapes.yaml`). This reads what is
there instead of deciding which shape it is, so that a shape nobody has seen yet is read as well.
Nothing here raises.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from vobiz_api.error_table import ALIASES, CODES, MESSAGES
from vobiz_api.reading import as_datetime, as_text
from vobiz_api.types import JsonValue
from vobiz_sdk.errors.bounds import kept_details, kept_value
from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.json_codec import JsonError, decode
from vobiz_sdk.one_line import cut, one_line

LONGEST_MESSAGE = 600
LONGEST_ID = 128
MOST_FIELD_ERRORS = 200

# Keys that are read for themselves; every other key of a flat body is a detail.
_ENVELOPE = frozenset(
    [
        "status",
        "error",
        "code",
        "message",
        "detail",
        "details",
        "errors",
        "timestamp",
        "requestId",
        "request_id",
        "api_id",
        "success",
    ]
)
_SLUG = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*")
_ID = re.compile(rb'"((?:[a-z_]{1,40}_)?u?u?id)"\s*:\s*"([A-Za-z0-9_.-]{1,64})"')
_TAG = re.compile(r"<[^>]{0,400}>")
_HEADING = re.compile(r"<(title|h1)[^>]{0,100}>([^<]{1,200})<", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """What an error body says, in one form. Everything may be absent."""

    code: str | None = None
    message: str | None = None
    details: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    field_errors: tuple[FieldError, ...] = ()
    request_id: str | None = None
    api_id: str | None = None
    timestamp: datetime | None = None


def read_error_body(content: bytes, headers: Mapping[str, str]) -> ErrorBody:
    """What the body of an error answer says.

    Args:
        content: The body as it came.
        headers: Header fields by lower-case name.
    """
    request_id = _first_id(headers.get("x-request-id"), headers.get("request-id"))
    try:
        data = decode(content) if content else None
    except JsonError:
        return ErrorBody(message=_plain_text(content), request_id=request_id)
    if isinstance(data, str):
        return ErrorBody(code=canonical_code(_code_of(data)), message=_cut(data), request_id=request_id)
    if not isinstance(data, dict):
        return ErrorBody(request_id=request_id)
    return _read_object(data, request_id, len(content))


def read_error_code(content: bytes) -> str | None:
    """The code in the body of an error answer, as `read_error_body` finds it, and nothing else of it."""
    try:
        data = decode(content) if content else None
    except JsonError:
        return None
    if isinstance(data, str):
        return canonical_code(_code_of(data))
    return canonical_code(_code_and_message(data)[0]) if isinstance(data, dict) else None


def canonical_code(code: str | None) -> str | None:
    """The catalogue's spelling of a code; an unknown one stays as it is."""
    if code is None or code in CODES:
        return code
    return ALIASES.get(code, code)


def reports_error(data: JsonValue) -> bool:
    """Whether the body of a 2xx is an error in disguise, such as `{"error": "failed", "api_id": …}`.

    Only a body that holds nothing else counts: an answer that merely has a field of that name,
    or a result that says `failed` (as a KYC check may), is an answer.
    """
    if not isinstance(data, dict) or not _ENVELOPE.issuperset(data):
        return False
    return bool(data.get("error")) or data.get("success") is False or data.get("status") == "failure"


def recovered_ids(content: bytes) -> dict[str, str]:
    """Ids in a body that is not whole JSON, such as the `request_uuid` of a call whose answer broke off."""
    return {match.group(1).decode("ascii"): match.group(2).decode("ascii") for match in _ID.finditer(content[:100_000])}


def _code_and_message(data: dict[str, JsonValue]) -> tuple[str | None, str | None]:
    error = data.get("error")
    nested = error if isinstance(error, dict) else {}
    spoken = error if isinstance(error, str) else None
    message = _first_text(nested.get("message"), data.get("message"), data.get("detail"))
    code = _first_code(nested.get("code"), data.get("code"))
    if spoken is not None and code is None:
        code = _code_of(spoken)
    if spoken is not None and (message is None or code is None):
        # A sentence under `error` says more than the sentence beside it, and a lone slug has to do.
        message = spoken if message is None else f"{spoken}: {message}"
    if code is None and message is not None:
        code = MESSAGES.get(message.strip().lower())
    return code, message


def _read_object(data: dict[str, JsonValue], request_id: str | None, arrived: int) -> ErrorBody:
    error = data.get("error")
    nested = error if isinstance(error, dict) else {}
    code, message = _code_and_message(data)
    details, field_errors = _details(data, nested)
    return ErrorBody(
        code=canonical_code(code),
        message=_cut(message) if message else None,
        details=kept_details(details, arrived),
        field_errors=field_errors,
        request_id=_first_id(
            data.get("requestId"), data.get("request_id"), nested.get("requestId"), nested.get("request_id")
        )
        or request_id,
        api_id=_first_id(data.get("api_id"), nested.get("api_id")),
        timestamp=as_datetime(data.get("timestamp") or nested.get("timestamp")),
    )


def _details(
    data: dict[str, JsonValue], nested: dict[str, JsonValue]
) -> tuple[dict[str, JsonValue], tuple[FieldError, ...]]:
    given = nested.get("details", data.get("details"))
    beside = {key: value for key, value in (*data.items(), *nested.items()) if key not in _ENVELOPE}
    details = {**beside, **given} if isinstance(given, dict) else beside
    listed = details.get("errors", data.get("errors"))
    if not isinstance(listed, list):
        listed = next((value for value in (given, data.get("detail")) if isinstance(value, list)), None)
    if listed is not None:
        return details, tuple(_field_error(entry) for entry in listed[:MOST_FIELD_ERRORS] if isinstance(entry, dict))
    if not nested and isinstance(given, dict) and given and all(isinstance(value, str) for value in given.values()):
        # The flat form with a map from field to fault.
        return details, tuple(FieldError(_line(name), None, _line(str(text))) for name, text in given.items())
    return details, ()


def _field_error(entry: dict[str, JsonValue]) -> FieldError:
    from vobiz_api.disclosure import disclosed

    location = entry.get("loc")
    name = as_text(entry.get("field"))
    if name is None and isinstance(location, list):
        name = ".".join(str(part) for part in location if part not in ("body", "query", "path"))
    name = name or ""
    value = entry.get("value", entry.get("input"))
    return FieldError(
        field=_line(name),
        code=_line(as_text(entry.get("code", entry.get("type"))) or "") or None,
        message=_line(as_text(entry.get("message", entry.get("msg"))) or ""),
        value=kept_value(disclosed(value, name, phone_numbers=True)),
    )


def _first_text(*values: JsonValue) -> str | None:
    for value in values:
        if isinstance(value, str) and value.strip():
            return value
    return None


def _first_id(*values: JsonValue) -> str | None:
    # Ids go into log lines, where a line break could forge one.
    for value in values:
        if isinstance(value, str) and value.isprintable() and 0 < len(value) <= LONGEST_ID:
            return value
    return None


def _first_code(*values: JsonValue) -> str | None:
    # A number under `code` is the HTTP status once more.
    for value in values:
        if isinstance(value, str) and (value in CODES or _is_slug(value)):
            return value
    return None


def _code_of(spoken: str) -> str | None:
    """The code in a text that may be a slug or a sentence."""
    text = spoken.strip()
    if text in CODES or text in ALIASES:
        return text
    known = MESSAGES.get(text.lower())
    if known is not None:
        return known
    # A single plain word, such as "failed", is no code; one with an underscore is.
    return text if "_" in text and _is_slug(text) else None


def _is_slug(text: str) -> bool:
    return len(text) <= LONGEST_ID and _SLUG.fullmatch(text) is not None


def _plain_text(content: bytes) -> str | None:
    """The readable beginning of a page or a text; None for JSON that broke off, whose values have no names here."""
    wide = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    text = content[:20_000].decode("utf-16" if wide else "utf-8", "replace").lstrip("\ufeff")
    if text.lstrip().startswith(("{", "[")):
        return None
    heading = _HEADING.search(text)
    if heading is not None:
        return _cut(heading.group(2).strip())
    words = " ".join(_TAG.sub(" ", text).split())
    return _cut(words[:200]) if words else None


def _line(text: str) -> str:
    """A text that takes one line where it is listed with others."""
    return one_line(text, LONGEST_MESSAGE)


def _cut(text: str) -> str:
    return cut(text, LONGEST_MESSAGE)
