"""How calls from one number fared over a number of days."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_boolean, as_list, as_model, as_text

if TYPE_CHECKING:
    from .number_health_snapshot import NumberHealthSnapshot
    from .number_health_summary import NumberHealthSummary


def _number_health_snapshot() -> "type[NumberHealthSnapshot]":
    from .number_health_snapshot import NumberHealthSnapshot

    return NumberHealthSnapshot


def _number_health_summary() -> "type[NumberHealthSummary]":
    from .number_health_summary import NumberHealthSummary

    return NumberHealthSummary


class NumberHealth(Model):
    """How calls from one number fared over a number of days."""

    __slots__ = ()

    e164 = Field("e164", as_text)
    """The number in international form."""
    status = Field("status", as_text)
    """State of the number. Known values: `active`, `pending_purchase`, `pending_release`, `released`, `blocked`."""
    usage_status = Field("usage_status", as_text)
    """How the use of the number is rated. Known values: `unrated`."""
    is_spam = Field("is_spam", as_boolean)
    """Whether the number is marked as spam."""
    granularity = Field("granularity", as_text)
    """How much time each snapshot covers. Known values: `daily`, `hourly`."""
    summary = Field("summary", as_model(_number_health_summary))
    """Totals over the whole time."""
    snapshots = Field("snapshots", as_list(as_model(_number_health_snapshot)))
    """The same figures for each day or hour."""
