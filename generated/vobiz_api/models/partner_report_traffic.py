"""Calls by direction."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_model

if TYPE_CHECKING:
    from .partner_report_calls import PartnerReportCalls


def _partner_report_calls() -> "type[PartnerReportCalls]":
    from .partner_report_calls import PartnerReportCalls

    return PartnerReportCalls


class PartnerReportTraffic(Model):
    """Calls by direction."""

    __slots__ = ()

    inbound = Field("inbound", as_model(_partner_report_calls))
    """Calls that came in."""
    outbound = Field("outbound", as_model(_partner_report_calls))
    """Calls that went out."""
