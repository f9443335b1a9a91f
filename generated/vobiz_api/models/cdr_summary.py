"""Totals of a set of calls."""

from ..model import Field, Model
from ..reading import as_datetime, as_decimal, as_integer, as_text


class CdrSummary(Model):
    """Totals of a set of calls."""

    __slots__ = ()

    total_calls = Field("totalCalls", as_integer)
    """Number of calls."""
    answered_calls = Field("answeredCalls", as_integer)
    """Number of calls that were answered."""
    answer_rate = Field("answerRate", as_decimal)
    """Part of the calls that was answered, in percent."""
    avg_call_duration = Field("avgCallDuration", as_text)
    """Mean length of a call as a text with its unit, such as `28s`. For sums use the fields in seconds."""
    total_duration_seconds = Field("total_duration_seconds", as_integer)
    """Length of all calls together in seconds, ringing included."""
    total_billable_seconds = Field("total_billable_seconds", as_integer)
    """Length of all calls together that is charged for, in seconds."""
    total_cost = Field("total_cost", as_decimal)
    """Price of all calls together, in the currency of the account."""
    last_call_at = Field("last_call_at", as_datetime)
    """When the latest of the calls began."""
