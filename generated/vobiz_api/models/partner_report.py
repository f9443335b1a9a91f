"""Figures over all customers of a partner for a span of days."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_decimal, as_list, as_model, as_text

if TYPE_CHECKING:
    from .partner_profile import PartnerProfile
    from .partner_report_accounts import PartnerReportAccounts
    from .partner_report_calls import PartnerReportCalls
    from .partner_report_day import PartnerReportDay
    from .partner_report_period import PartnerReportPeriod
    from .partner_report_products import PartnerReportProducts
    from .partner_report_traffic import PartnerReportTraffic


def _partner_profile() -> "type[PartnerProfile]":
    from .partner_profile import PartnerProfile

    return PartnerProfile


def _partner_report_accounts() -> "type[PartnerReportAccounts]":
    from .partner_report_accounts import PartnerReportAccounts

    return PartnerReportAccounts


def _partner_report_calls() -> "type[PartnerReportCalls]":
    from .partner_report_calls import PartnerReportCalls

    return PartnerReportCalls


def _partner_report_day() -> "type[PartnerReportDay]":
    from .partner_report_day import PartnerReportDay

    return PartnerReportDay


def _partner_report_period() -> "type[PartnerReportPeriod]":
    from .partner_report_period import PartnerReportPeriod

    return PartnerReportPeriod


def _partner_report_products() -> "type[PartnerReportProducts]":
    from .partner_report_products import PartnerReportProducts

    return PartnerReportProducts


def _partner_report_traffic() -> "type[PartnerReportTraffic]":
    from .partner_report_traffic import PartnerReportTraffic

    return PartnerReportTraffic


class PartnerReport(Model):
    """Figures over all customers of a partner for a span of days."""

    __slots__ = ()

    partner = Field("partner", as_model(_partner_profile))
    """The partner; its balance is null here."""
    period = Field("period", as_model(_partner_report_period))
    """The days that the figures cover."""
    accounts = Field("accounts", as_model(_partner_report_accounts))
    """The customer accounts."""
    total_balance = Field("total_balance", as_decimal)
    """Money that all customers hold together, with five decimals."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of all amounts."""
    calls = Field("calls", as_model(_partner_report_calls))
    """All calls."""
    traffic = Field("traffic", as_model(_partner_report_traffic))
    """The same calls by direction."""
    by_product = Field("by_product", as_model(_partner_report_products))
    """The same calls by product."""
    time_series = Field("time_series", as_list(as_model(_partner_report_day)))
    """The same calls day by day; days without calls may be missing."""
