"""Confirmation that an application was created, with its identifier."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class ApplicationCreated(Model):
    """Confirmation that an application was created, with its identifier."""

    __slots__ = ()

    app_id = RequiredField("app_id", as_text)
    """Identifier of the new application, a string of digits."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
