"""Confirmation that something will be done on a call."""

from ..model import Field, Model
from ..reading import as_text


class CallActionAccepted(Model):
    """Confirmation that something will be done on a call. Nothing in it identifies what was started."""

    __slots__ = ()

    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
