"""One page of sub-accounts."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .sub_account import SubAccount


def _sub_account() -> "type[SubAccount]":
    from .sub_account import SubAccount

    return SubAccount


class SubAccountList(Model):
    """One page of sub-accounts."""

    __slots__ = ()

    sub_accounts = Field("sub_accounts", as_list(as_model(_sub_account)))
    """The sub-accounts of this page; empty when there are none."""
    total = Field("total", as_integer)
    """Number of sub-accounts over all pages."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    size = Field("size", as_integer)
    """Number of sub-accounts on a page."""
