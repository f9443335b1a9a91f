"""Number, duration and cost of a set of calls."""

from ..model import Field, Model
from ..reading import as_decimal, as_integer


class PartnerReportCalls(Model):
    """Number, duration and cost of a set of calls."""

    __slots__ = ()

    total_calls = Field("total_calls", as_integer)
    """Number of calls."""
    answered_calls = Field("answered_calls", as_integer)
    """Number of calls that were answered."""
    total_minutes = Field("total_minutes", as_decimal)
    """Call time, in minutes."""
    total_cost = Field("total_cost", as_decimal)
    """What the calls cost, as text with two decimals."""
