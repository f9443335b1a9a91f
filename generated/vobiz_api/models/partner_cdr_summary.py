"""Totals of a set of call records."""

from ..model import Field, Model
from ..reading import as_datetime, as_decimal, as_integer, as_text


class PartnerCdrSummary(Model):
    """Totals of a set of call records."""

    __slots__ = ()

    total_calls = Field("totalCalls", as_integer)
    """Number of calls."""
    answered_calls = Field("answeredCalls", as_integer)
    """Number of calls that were answered."""
    answer_rate = Field("answerRate", as_decimal)
    """Share of answered calls, in percent."""
    avg_call_duration = Field("avgCallDuration", as_text)
    """Average duration as text, such as `28s`."""
    last_call_at = Field("last_call_at", as_datetime)
    """When the latest call started."""
    total_duration_seconds = Field("total_duration_seconds", as_integer)
    """Duration of all calls, in seconds."""
    total_billable_seconds = Field("total_billable_seconds", as_integer)
    """Billable duration of all calls, in seconds."""
    total_cost = Field("total_cost", as_decimal)
    """What the calls cost at the customer's prices."""
