"""Confirmation that a recording of a conference will begin."""

from ..model import Field, Model
from ..reading import as_text


class ConferenceRecordingAccepted(Model):
    """Confirmation that a recording of a conference will begin. It usually names neither the recording nor its file."""

    __slots__ = ()

    message = Field("message", as_text)
    """Confirmation as text."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    recording_id = Field("recording_id", as_text)
    """Identifier of the recording. Only older pages show it."""
    url = Field("url", as_text)
    """Address at which the file will be. Only older pages show it."""
