"""Totals of a number over the time that was asked for."""

from ..model import Field, Model
from ..reading import as_decimal, as_integer


class NumberHealthSummary(Model):
    """Totals of a number over the time that was asked for."""

    __slots__ = ()

    period_days = Field("period_days", as_integer)
    """Number of days that the totals cover."""
    total_calls = Field("total_calls", as_integer)
    """Number of calls."""
    answered_calls = Field("answered_calls", as_integer)
    """Number of calls that were answered."""
    answer_rate = Field("answer_rate", as_decimal)
    """Share of calls that were answered, as the API states it."""
    total_minutes = Field("total_minutes", as_decimal)
    """Length of all calls together, in minutes."""
    avg_duration = Field("avg_duration", as_decimal)
    """Average length of a call, most likely in seconds."""
