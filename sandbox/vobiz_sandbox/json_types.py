"""Types for JSON values, and the few operations on them that several modules need."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]

REDACTED = "<redacted>"

# Members whose value is a secret wherever they occur, in a request or in an answer.
_SECRET_MEMBERS = frozenset({"password", "auth_token", "auth_secret", "access_token", "refresh_token", "refreshtoken"})


def as_object(value: JsonValue) -> JsonObject:
    """Return *value* if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_array(value: JsonValue) -> list[JsonValue]:
    """Return *value* if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: JsonValue, default: str = "") -> str:
    """Return *value* if it is a string, else *default*."""
    return value if isinstance(value, str) else default


def as_integer(value: JsonValue, default: int = 0) -> int:
    """Return *value* if it is an integer (and not a boolean), else *default*."""
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def amount(value: Decimal) -> JsonValue:
    """Write an amount of money as the JSON number that the API uses."""
    return int(value) if value == value.to_integral_value() else float(value)


def duplicate(value: JsonObject) -> JsonObject:
    """Copy an object so deeply that changing the copy leaves the original alone."""
    return copy.deepcopy(value)


def encode(value: JsonValue) -> bytes:
    """Write a JSON value as the bytes of a body."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def decode(body: bytes) -> JsonValue:
    """Read a body strictly.

    Raises:
        ValueError: the bytes are not UTF-8 or not JSON; ``NaN`` and ``Infinity`` are not JSON.
    """
    value: JsonValue = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    return value


def redacted(value: JsonValue) -> JsonValue:
    """Copy a JSON value with every secret member replaced by ``<redacted>``."""
    if isinstance(value, Mapping):
        return {
            name: REDACTED if name.lower() in _SECRET_MEMBERS else redacted(member) for name, member in value.items()
        }
    if isinstance(value, list):
        return [redacted(item) for item in value]
    return value


def _refuse_constant(name: str) -> JsonValue:
    raise ValueError(f"{name} is not a JSON value")
