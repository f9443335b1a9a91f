"""Base of the typed `error.details`: lenient, frozen, and keeping what this version does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, WrapValidator

T = TypeVar("T")


def _read_or_none(value: object, read: Callable[[object], object]) -> object:
    try:
        return read(value)
    except ValidationError:
        return None


Lenient = Annotated[T | None, WrapValidator(_read_or_none)]
"""A value, or None where it is absent or cannot be read; details never fail to load."""


class Details(BaseModel):
    """What an error said beyond its message. Unknown facts are in `model_extra`."""

    model_config = ConfigDict(extra="allow", frozen=True, populate_by_name=True, coerce_numbers_to_str=True)
