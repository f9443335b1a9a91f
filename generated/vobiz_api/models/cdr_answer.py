"""The record of one call."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_model

if TYPE_CHECKING:
    from .cdr import Cdr


def _cdr() -> "type[Cdr]":
    from .cdr import Cdr

    return Cdr


class CdrAnswer(Model):
    """The record of one call."""

    __slots__ = ()

    data = RequiredField("data", as_model(_cdr))
    """"""
    success = Field("success", as_boolean)
    """Whether the request succeeded."""
