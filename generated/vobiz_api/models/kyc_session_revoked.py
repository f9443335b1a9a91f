"""Confirmation that a session was revoked."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class KycSessionRevoked(Model):
    """Confirmation that a session was revoked."""

    __slots__ = ()

    session_id = RequiredField("session_id", as_text)
    """Identifier of the session."""
    message = Field("message", as_text)
    """Confirmation as text."""
