"""Confirmation that a number was bought."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_list, as_model, as_text

if TYPE_CHECKING:
    from .phone_number import PhoneNumber


def _phone_number() -> "type[PhoneNumber]":
    from .phone_number import PhoneNumber

    return PhoneNumber


class NumberPurchase(Model):
    """Confirmation that a number was bought."""

    __slots__ = ()

    message = Field("message", as_text)
    """Confirmation as text."""
    number = Field("number", as_model(_phone_number))
    """The number as it is now."""
    items = Field("items", as_list(as_model(_phone_number)))
    """The numbers that were bought. Only an example of the vendor shows it."""
