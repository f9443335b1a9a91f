"""JSON values, and the difference between null and not given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Final, Literal, TypeAlias

JsonValue: TypeAlias = "None | bool | int | float | Decimal | str | list[JsonValue] | dict[str, JsonValue]"
"""A decoded JSON value; numbers with a fraction are `Decimal` when they come from the API."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""An argument that was not given, and so is not sent; None is sent as null."""

Argument: TypeAlias = "JsonValue | Unset | Decimal | bytes | Sequence[Argument] | Mapping[str, Argument]"
"""What a method takes for a field."""
