"""Confirmation that a transfer was accepted and is being carried out."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class CallTransferAccepted(Model):
    """Confirmation that a transfer was accepted and is being carried out."""

    __slots__ = ()

    call_uuid = RequiredField("call_uuid", as_text)
    """Identifier of the call that is being transferred."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
