"""One page of call detail records with totals and the filters that they were selected by."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .cdr import Cdr
    from .cdr_filters import CdrFilters
    from .cdr_pagination import CdrPagination
    from .cdr_summary import CdrSummary


def _cdr() -> "type[Cdr]":
    from .cdr import Cdr

    return Cdr


def _cdr_filters() -> "type[CdrFilters]":
    from .cdr_filters import CdrFilters

    return CdrFilters


def _cdr_pagination() -> "type[CdrPagination]":
    from .cdr_pagination import CdrPagination

    return CdrPagination


def _cdr_summary() -> "type[CdrSummary]":
    from .cdr_summary import CdrSummary

    return CdrSummary


class CdrSearchList(Model):
    """One page of call detail records with totals and the filters that they were selected by."""

    __slots__ = ()

    data = Field("data", as_list(as_model(_cdr)))
    """The records of this page, the newest first; empty when nothing matches."""
    pagination = RequiredField("pagination", as_model(_cdr_pagination))
    """"""
    success = Field("success", as_boolean)
    """Whether the request succeeded."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that the records belong to."""
    count = Field("count", as_integer)
    """Number of records on this page."""
    filters = Field("filters", as_model(_cdr_filters))
    """Filters that were applied."""
    summary = Field("summary", as_model(_cdr_summary))
    """Totals over everything that the filters select, not only over this page."""
