"""Switches for optional features."""

from ..model import Field, Model
from ..reading import as_boolean


class AccountFeatures(Model):
    """Switches for optional features. The set is open; switches that are not listed here are kept."""

    __slots__ = ()

    call_queue = Field("call_queue", as_boolean)
    """Whether calls beyond the limits may wait in a queue."""
    transcription_enabled = Field("transcription_enabled", as_boolean)
    """Whether calls can be transcribed."""
