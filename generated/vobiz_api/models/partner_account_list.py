"""One page of customer accounts."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .partner_account import PartnerAccount


def _partner_account() -> "type[PartnerAccount]":
    from .partner_account import PartnerAccount

    return PartnerAccount


class PartnerAccountList(Model):
    """One page of customer accounts."""

    __slots__ = ()

    accounts = Field("accounts", as_list(as_model(_partner_account)))
    """The accounts of this page; empty when there are none."""
    total = Field("total", as_integer)
    """Number of accounts over all pages."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    size = Field("size", as_integer)
    """Largest number of accounts on a page; the request calls it `per_page`."""
