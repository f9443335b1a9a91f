"""Confirmation that a sub-account was deleted."""

from ..model import Field, Model
from ..reading import as_text


class SubAccountDeleted(Model):
    """Confirmation that a sub-account was deleted."""

    __slots__ = ()

    message = Field("message", as_text)
    """Confirmation as text."""
