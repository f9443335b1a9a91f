"""What becomes of a number that is given up."""

from ..model import Field, Model
from ..reading import as_datetime, as_decimal, as_text


class NumberRelease(Model):
    """What becomes of a number that is given up."""

    __slots__ = ()

    status = Field("status", as_text)
    """State of the number. Known values: `pending_release`."""
    message = Field("message", as_text)
    """Confirmation as text."""
    release_fee = Field("release_fee", as_decimal)
    """What the release costs."""
    cooldown_ends_at = Field("cooldown_ends_at", as_datetime)
    """Until when the release can be cancelled."""
    cancel_url = Field("cancel_url", as_text)
    """Address of the operation that cancels the release, which is `numbers_cancel_release`."""
    note = Field("note", as_text)
    """Further remarks as text. May be absent."""
