"""One page of phone numbers."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .phone_number import PhoneNumber


def _phone_number() -> "type[PhoneNumber]":
    from .phone_number import PhoneNumber

    return PhoneNumber


class PhoneNumberList(Model):
    """One page of phone numbers."""

    __slots__ = ()

    items = Field("items", as_list(as_model(_phone_number)))
    """The numbers of this page; empty when there are none."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    per_page = Field("per_page", as_integer)
    """Largest number of entries on a page."""
    total = Field("total", as_integer)
    """Number of entries over all pages."""
