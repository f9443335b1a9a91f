"""One page of recordings."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model, as_text

if TYPE_CHECKING:
    from .offset_next_meta import OffsetNextMeta
    from .recording import Recording


def _offset_next_meta() -> "type[OffsetNextMeta]":
    from .offset_next_meta import OffsetNextMeta

    return OffsetNextMeta


def _recording() -> "type[Recording]":
    from .recording import Recording

    return Recording


class RecordingList(Model):
    """One page of recordings."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_next_meta))
    """"""
    objects = Field("objects", as_list(as_model(_recording)))
    """The recordings of this page; empty when nothing matches."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
