"""The customer accounts behind the figures."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .partner_report_customer import PartnerReportCustomer


def _partner_report_customer() -> "type[PartnerReportCustomer]":
    from .partner_report_customer import PartnerReportCustomer

    return PartnerReportCustomer


class PartnerReportAccounts(Model):
    """The customer accounts behind the figures."""

    __slots__ = ()

    total = Field("total", as_integer)
    """Number of customer accounts."""
    active = Field("active", as_integer)
    """Number of those that may be used."""
    customers = Field("customers", as_list(as_model(_partner_report_customer)))
    """The customer accounts."""
