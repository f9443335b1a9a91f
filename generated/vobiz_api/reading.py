"""How values of the wire are read: what can be understood is, what cannot becomes None.

Nothing here raises. The value as it came stays in the model (`model["wire_name"]`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from .model import Model
from .types import JsonValue

M = TypeVar("M", bound=Model)
T = TypeVar("T")

_DATE_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?", re.ASCII | re.IGNORECASE)


def as_text(value: JsonValue) -> str | None:
    """Text; a number is written out, since ids arrive both ways."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        try:
            return str(value)
        except ValueError:  # thousands of digits, which Python refuses to write out
            return None
    return None


def as_integer(value: JsonValue) -> int | None:
    """A whole number, also from text or from a number without a fraction."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    number = as_decimal(value)
    if number is None or number.adjusted() > 30 or number != number.to_integral_value():
        return None
    return int(number)


def as_decimal(value: JsonValue) -> Decimal | None:
    """An exact number, also from text; never by way of a binary float."""
    if isinstance(value, str):
        text = value.strip()
        try:
            return Decimal(text) if _NUMBER.fullmatch(text) else None
        except InvalidOperation:  # an exponent beyond reason
            return None
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        return value if value.is_finite() else None
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else None


def as_boolean(value: JsonValue) -> bool | None:
    """True or false, also from those words."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return None


def as_datetime(value: JsonValue) -> datetime | None:
    """A point in time, in any of the forms the API writes: `T` or a space, no to nine digits of a
    fraction, `Z`, `+05:30`, `+0530` or no zone at all (the result is then without a zone)."""
    if not isinstance(value, str):
        return None
    match = _DATE_TIME.fullmatch(value.strip())
    if match is None:
        return None
    date, time, fraction, zone = match.groups()
    text = f"{date}T{time}"
    if fraction and len(time) == 8:
        text += f".{fraction[:6]:0<6}"
    if zone:
        text += "+00:00" if zone in "Zz" else zone
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def as_json(value: JsonValue) -> JsonValue:
    """Whatever came."""
    return value


def as_object(value: JsonValue) -> dict[str, JsonValue] | None:
    """A JSON object with keys of its own choosing."""
    return value if isinstance(value, dict) else None


def as_model(model: Callable[[], type[M]]) -> Callable[[JsonValue], M | None]:
    """A nested object; the class is looked up when first needed."""

    def read(value: JsonValue) -> M | None:
        return model()(value) if isinstance(value, dict) else None

    return read


def as_list(item: Callable[[JsonValue], T | None]) -> Callable[[JsonValue], list[T]]:
    """A list; entries that cannot be read are left out, and no list at all is an empty one."""

    def read(value: JsonValue) -> list[T]:
        if not isinstance(value, list):
            return []
        return [entry for entry in map(item, value) if entry is not None]

    return read
