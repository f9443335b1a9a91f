"""Confirmation that an application was changed."""

from ..model import Field, Model
from ..reading import as_text


class ApplicationChanged(Model):
    """Confirmation that an application was changed."""

    __slots__ = ()

    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
