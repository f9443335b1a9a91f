"""Calls by product."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_model

if TYPE_CHECKING:
    from .partner_report_calls import PartnerReportCalls


def _partner_report_calls() -> "type[PartnerReportCalls]":
    from .partner_report_calls import PartnerReportCalls

    return PartnerReportCalls


class PartnerReportProducts(Model):
    """Calls by product. The set is open; products that are not listed here are kept."""

    __slots__ = ()

    sip_trunking = Field("sip_trunking", as_model(_partner_report_calls))
    """Calls over SIP trunks."""
    voice_api = Field("voice_api", as_model(_partner_report_calls))
    """Calls that the API placed or answered."""
