"""A number and the application that it was attached to or detached from."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_model, as_text

if TYPE_CHECKING:
    from .application import Application


def _application() -> "type[Application]":
    from .application import Application

    return Application


class NumberApplication(Model):
    """A number and the application that it was attached to or detached from."""

    __slots__ = ()

    number = RequiredField("number", as_text)
    """The number in E.164 form."""
    message = Field("message", as_text)
    """Confirmation as text."""
    application = Field("application", as_model(_application))
    """The application."""
