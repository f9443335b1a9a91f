"""One page of the streams of a call, those that have ended included."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .audio_stream import AudioStream


def _audio_stream() -> "type[AudioStream]":
    from .audio_stream import AudioStream

    return AudioStream


class AudioStreamList(Model):
    """One page of the streams of a call, those that have ended included."""

    __slots__ = ()

    objects = Field("objects", as_list(as_model(_audio_stream)))
    """The streams of this page; empty when there are none."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    per_page = Field("per_page", as_integer)
    """Largest number of streams that this page could have held."""
    total = Field("total", as_integer)
    """Number of streams of the call, over all pages."""
