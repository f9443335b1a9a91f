"""What is known about a recording."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_integer, as_text


class Recording(Model):
    """What is known about a recording. The audio is kept apart, at `recording_url`."""

    __slots__ = ()

    recording_id = RequiredField("recording_id", as_text)
    """Identifier of the recording."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it. Absent in lists."""
    call_uuid = Field("call_uuid", as_text)
    """Identifier of the call, the `uuid` of its call detail record."""
    conference_name = Field("conference_name", as_text)
    """Name of the conference; null or empty for other recordings."""
    from_number = Field("from_number", as_text)
    """Number of the caller, with or without the leading plus."""
    to_number = Field("to_number", as_text)
    """Number that was called, with or without the leading plus."""
    recording_type = Field("recording_type", as_text)
    """What was recorded. Known values: `call`, `conference`, `trunk`."""
    recording_format = Field("recording_format", as_text)
    """Format of the file by its name. What the file holds can differ. Known values: `mp3`, `wav`."""
    recording_url = Field("recording_url", as_text)
    """Address of the audio, on a host of the vendor that varies. It needs the account's credentials, may lead on to a store elsewhere, and may stop working after a while."""
    recording_duration_ms = Field("recording_duration_ms", as_decimal)
    """Length in milliseconds, usually as a text with five decimal places."""
    recording_start_ms = Field("recording_start_ms", as_decimal)
    """When the recording began, in milliseconds since 1970 UTC. Null for some recordings of trunks."""
    recording_end_ms = Field("recording_end_ms", as_decimal)
    """When the recording ended, in milliseconds since 1970 UTC. Null for some recordings of trunks."""
    rounded_recording_duration = Field("rounded_recording_duration", as_integer)
    """Length that is charged for, in seconds, in steps of 60."""
    recording_storage_duration = Field("recording_storage_duration", as_integer)
    """For how many days the recording has been kept."""
    recording_storage_rate = Field("recording_storage_rate", as_decimal)
    """Price of keeping the recording for a month. An older page of the vendor says that it is in USD."""
    monthly_recording_storage_amount = Field("monthly_recording_storage_amount", as_decimal)
    """What keeping the recording costs in the present month."""
    add_time = Field("add_time", as_datetime)
    """When the recording was added, as a date and time with a space between them and an offset, such as `2026-02-11 13:50:10.12345+05:30`. It is not an RFC 3339 date-time, which has a `T` there."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the recording, which lacks the `/api` at its start."""
