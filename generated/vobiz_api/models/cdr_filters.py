"""Filters that a search applied."""

from ..model import Field, Model
from ..reading import as_text


class CdrFilters(Model):
    """Filters that a search applied. Those that were not given are empty texts."""

    __slots__ = ()

    call_direction = Field("call_direction", as_text)
    """Direction of the calls."""
    from_number = Field("from_number", as_text)
    """Number of the caller, or part of it."""
    to_number = Field("to_number", as_text)
    """Number that was called, or part of it."""
    hangup_cause = Field("hangup_cause", as_text)
    """Why the calls ended."""
