"""Confirmation that a number stays with the account, and what became of the release fee."""

from ..model import Field, Model
from ..reading import as_decimal, as_text


class NumberReleaseCancelled(Model):
    """Confirmation that a number stays with the account, and what became of the release fee."""

    __slots__ = ()

    status = Field("status", as_text)
    """State of the number. Known values: `active`."""
    message = Field("message", as_text)
    """Confirmation as text."""
    refund_status = Field("refund_status", as_text)
    """Whether the release fee was paid back. The number is kept either way. May be absent. Known values: `success`, `failed`."""
    refund_amount = Field("refund_amount", as_decimal)
    """Amount that was paid back. May be absent."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the refund. May be absent."""
    refund_error = Field("refund_error", as_text)
    """Why the refund failed, as text. Absent when it did not."""
