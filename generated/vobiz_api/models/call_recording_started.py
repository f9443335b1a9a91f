"""Confirmation that a recording of a call has begun."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class CallRecordingStarted(Model):
    """Confirmation that a recording of a call has begun."""

    __slots__ = ()

    recording_id = RequiredField("recording_id", as_text)
    """Identifier of this recording, the same as among the recordings later on."""
    url = Field("url", as_text)
    """Address at which the file will be once the recording has ended. It also names this recording when it is to be stopped alone."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
