"""One page of origination URIs."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model

if TYPE_CHECKING:
    from .offset_total_meta import OffsetTotalMeta
    from .origination_uri import OriginationUri


def _offset_total_meta() -> "type[OffsetTotalMeta]":
    from .offset_total_meta import OffsetTotalMeta

    return OffsetTotalMeta


def _origination_uri() -> "type[OriginationUri]":
    from .origination_uri import OriginationUri

    return OriginationUri


class OriginationUriList(Model):
    """One page of origination URIs."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_total_meta))
    """"""
    objects = Field("objects", as_list(as_model(_origination_uri)))
    """The origination URIs of this page; empty when there are none."""
