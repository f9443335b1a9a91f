"""One page of applications."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model, as_text

if TYPE_CHECKING:
    from .application import Application
    from .offset_next_meta import OffsetNextMeta


def _application() -> "type[Application]":
    from .application import Application

    return Application


def _offset_next_meta() -> "type[OffsetNextMeta]":
    from .offset_next_meta import OffsetNextMeta

    return OffsetNextMeta


class ApplicationList(Model):
    """One page of applications."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_next_meta))
    """"""
    objects = Field("objects", as_list(as_model(_application)))
    """The applications of this page; empty when there are none."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
