"""One page of a customer's phone numbers."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .partner_number import PartnerNumber


def _partner_number() -> "type[PartnerNumber]":
    from .partner_number import PartnerNumber

    return PartnerNumber


class PartnerNumberList(Model):
    """One page of a customer's phone numbers."""

    __slots__ = ()

    items = Field("items", as_list(as_model(_partner_number)))
    """The numbers of this page; empty when there are none."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    per_page = Field("per_page", as_integer)
    """Largest number of phone numbers on a page."""
    total = Field("total", as_integer)
    """Number of phone numbers over all pages."""
    account_auth_id = Field("account_auth_id", as_text)
    """Auth ID of the customer."""
