"""Figures of a number for one day or one hour."""

from ..model import Field, Model
from ..reading import as_datetime, as_decimal, as_integer, as_text


class NumberHealthSnapshot(Model):
    """Figures of a number for one day or one hour."""

    __slots__ = ()

    id = Field("id", as_text)
    """Identifier of the snapshot."""
    ts = Field("ts", as_datetime)
    """Start of the day or hour."""
    total_calls = Field("total_calls", as_integer)
    """Number of calls."""
    answered_calls = Field("answered_calls", as_integer)
    """Number of calls that were answered."""
    failed_calls = Field("failed_calls", as_integer)
    """Number of calls that failed."""
    answer_rate = Field("answer_rate", as_decimal)
    """Share of calls that were answered, as the API states it."""
    total_duration = Field("total_duration", as_decimal)
    """Length of all calls together, most likely in seconds."""
    avg_duration = Field("avg_duration", as_decimal)
    """Average length of a call, most likely in seconds."""
    total_minutes = Field("total_minutes", as_decimal)
    """Length of all calls together, in minutes."""
