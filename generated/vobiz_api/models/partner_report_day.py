"""The calls of one day."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_decimal, as_integer, as_model, as_text

if TYPE_CHECKING:
    from .partner_report_calls import PartnerReportCalls


def _partner_report_calls() -> "type[PartnerReportCalls]":
    from .partner_report_calls import PartnerReportCalls

    return PartnerReportCalls


class PartnerReportDay(Model):
    """The calls of one day."""

    __slots__ = ()

    date = Field("date", as_text)
    """The day."""
    total_calls = Field("total_calls", as_integer)
    """Number of calls."""
    answered_calls = Field("answered_calls", as_integer)
    """Number of calls that were answered."""
    total_minutes = Field("total_minutes", as_decimal)
    """Call time, in minutes."""
    total_cost = Field("total_cost", as_decimal)
    """What the calls cost, as text with two decimals."""
    inbound = Field("inbound", as_model(_partner_report_calls))
    """Calls that came in, without their cost."""
    outbound = Field("outbound", as_model(_partner_report_calls))
    """Calls that went out, without their cost."""
