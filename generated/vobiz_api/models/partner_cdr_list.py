"""One page of call records, with totals over everything that the filters select."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_boolean, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .partner_cdr import PartnerCdr
    from .partner_cdr_pagination import PartnerCdrPagination
    from .partner_cdr_summary import PartnerCdrSummary


def _partner_cdr() -> "type[PartnerCdr]":
    from .partner_cdr import PartnerCdr

    return PartnerCdr


def _partner_cdr_pagination() -> "type[PartnerCdrPagination]":
    from .partner_cdr_pagination import PartnerCdrPagination

    return PartnerCdrPagination


def _partner_cdr_summary() -> "type[PartnerCdrSummary]":
    from .partner_cdr_summary import PartnerCdrSummary

    return PartnerCdrSummary


class PartnerCdrList(Model):
    """One page of call records, with totals over everything that the filters select."""

    __slots__ = ()

    data = Field("data", as_list(as_model(_partner_cdr)))
    """The records of this page; empty when nothing matches."""
    pagination = Field("pagination", as_model(_partner_cdr_pagination))
    """Where this page stands."""
    summary = Field("summary", as_model(_partner_cdr_summary))
    """Totals over all pages."""
    success = Field("success", as_boolean)
    """Always true in an answer with status 200."""
    count = Field("count", as_integer)
    """Number of records on this page."""
    account_id = Field("account_id", as_text)
    """Auth ID of the customer."""
    account_auth_id = Field("account_auth_id", as_text)
    """Auth ID of the customer, once more."""
