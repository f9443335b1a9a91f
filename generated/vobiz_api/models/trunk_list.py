"""One page of trunks."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model

if TYPE_CHECKING:
    from .offset_total_meta import OffsetTotalMeta
    from .trunk import Trunk


def _offset_total_meta() -> "type[OffsetTotalMeta]":
    from .offset_total_meta import OffsetTotalMeta

    return OffsetTotalMeta


def _trunk() -> "type[Trunk]":
    from .trunk import Trunk

    return Trunk


class TrunkList(Model):
    """One page of trunks."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_total_meta))
    """"""
    objects = Field("objects", as_list(as_model(_trunk)))
    """The trunks of this page; empty when there are none."""
