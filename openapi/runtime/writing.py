"""How values of callers are written where the API wants another form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

from .types import Unset

T = TypeVar("T")


def flag(value: bool | T) -> T | Literal["true", "false"]:
    """True and False as the words that the API takes in their stead; anything else stays as it is."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value


def joined(value: str | Sequence[str] | Unset, separator: str) -> str | Unset:
    """Several texts as one, with the separator between them; one text stays as it is."""
    if isinstance(value, (str, Unset)):
        return value
    return separator.join(value)
