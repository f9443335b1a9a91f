"""One page of endpoints."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model, as_text

if TYPE_CHECKING:
    from .endpoint import Endpoint
    from .offset_next_meta import OffsetNextMeta


def _endpoint() -> "type[Endpoint]":
    from .endpoint import Endpoint

    return Endpoint


def _offset_next_meta() -> "type[OffsetNextMeta]":
    from .offset_next_meta import OffsetNextMeta

    return OffsetNextMeta


class EndpointList(Model):
    """One page of endpoints."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_next_meta))
    """"""
    objects = Field("objects", as_list(as_model(_endpoint)))
    """The endpoints of this page; empty when nothing matches."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
