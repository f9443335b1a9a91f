"""Confirmation that the audio of a call is being streamed."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class AudioStreamStarted(Model):
    """Confirmation that the audio of a call is being streamed."""

    __slots__ = ()

    stream_id = RequiredField("stream_id", as_text)
    """Identifier of the stream, needed to read or stop it."""
    message = Field("message", as_text)
    """Confirmation as text."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, where the answer carries one."""
