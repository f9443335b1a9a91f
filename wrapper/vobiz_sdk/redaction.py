"""What may be shown. Only what is known to be harmless is; the rest is replaced."""

from __future__ import annotations

from vobiz_api.types import JsonValue

REDACTED = "<redacted>"

# Parts of a field's name that make its value a secret wherever it turns up, in requests, answers and details.
_SECRET_WORDS = ("password", "token", "secret", "authorization", "api_key", "apikey")
# Whole names: numbers of identity papers, and headers that often carry a token.
_SECRET_NAMES = frozenset({"pan", "pan_number", "aadhaar", "aadhaar_number", "extra_headers"})


def is_secret(field: str) -> bool:
    """Whether values under this name are never shown."""
    folded = field.replace("-", "_").lower()
    last = folded.rsplit(".", 1)[-1]
    return last in _SECRET_NAMES or any(word in last for word in _SECRET_WORDS)


def redact(value: JsonValue, field: str = "") -> JsonValue:
    """A copy without the secrets in it, at any depth."""
    if field and is_secret(field) and value is not None:
        return REDACTED
    if isinstance(value, dict):
        # A field error names its field in one entry and shows the value in another.
        hidden = ("value", "input") if _names_a_secret(value) else ()
        return {key: REDACTED if key in hidden else redact(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [redact(item) for item in value]
    return value


def _names_a_secret(entry: dict[str, JsonValue]) -> bool:
    location = entry.get("loc")
    names = location if isinstance(location, list) else [entry.get("field")]
    return any(isinstance(name, str) and is_secret(name) for name in names)
