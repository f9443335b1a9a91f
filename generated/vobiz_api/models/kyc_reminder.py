"""When the customer of a session is reminded."""

from ..model import Field, Model
from ..reading import as_integer, as_text


class KycReminder(Model):
    """When the customer of a session is reminded."""

    __slots__ = ()

    trigger = Field("trigger", as_text)
    """What the number counts. Known values: `days_before_expiry`."""
    value = Field("value", as_integer)
    """Days before the end of the session."""
