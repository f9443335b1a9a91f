"""A copy of a call's audio that is, or was, sent to a WebSocket."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_text


class AudioStream(Model):
    """A copy of a call's audio that is, or was, sent to a WebSocket."""

    __slots__ = ()

    stream_id = RequiredField("stream_id", as_text)
    """Identifier of the stream."""
    call_uuid = Field("call_uuid", as_text)
    """Identifier of the call that the stream belongs to."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the stream. Only older pages show it."""
    api_id = Field("api_id", as_text)
    """Identifier of a request, useful when asking the vendor's support about it."""
    service_url = Field("service_url", as_text)
    """WebSocket address that receives the audio."""
    bidirectional = Field("bidirectional", as_boolean)
    """Whether the WebSocket may also send audio into the call."""
    audio_track = Field("audio_track", as_text)
    """Which audio is sent. Known values: `inbound`, `outbound`, `both`."""
    content_type = Field("content_type", as_text)
    """Encoding of the audio, with or without the sample rate. Known values: `audio/x-l16;rate=8000`, `audio/x-l16;rate=16000`, `audio/x-l16;rate=24000`, `audio/x-mulaw;rate=8000`, `audio/x-l16`, `audio/x-mulaw`."""
    sampling_rate = Field("sampling_rate", as_integer)
    """Sample rate of the audio, in Hz."""
    stream_timeout = Field("stream_timeout", as_integer)
    """Longest duration of the stream, in seconds."""
    status = Field("status", as_text)
    """What has become of the stream. Known values: `in-progress`, `completed`, `failed`."""
    status_callback_url = Field("status_callback_url", as_text)
    """Address that is told when the state of the stream changes."""
    status_callback_method = Field("status_callback_method", as_text)
    """HTTP method for `status_callback_url`. Known values: `GET`, `POST`."""
    extra_headers = Field("extra_headers", as_text)
    """Additional HTTP headers for opening the WebSocket. Only an older page shows them."""
    start_time = Field("start_time", as_datetime)
    """When the stream began."""
    end_time = Field("end_time", as_datetime)
    """When the stream ended; null while it goes on."""
    created_at = Field("created_at", as_datetime)
    """When the stream was recorded, with a space between date and time. Only older pages show it."""
    bill_duration = Field("bill_duration", as_integer)
    """Duration of the stream, in seconds. Only older pages show it."""
    rounded_bill_duration = Field("rounded_bill_duration", as_integer)
    """Duration that is charged for, in seconds, rounded up to whole minutes. Only older pages show it."""
    billed_amount = Field("billed_amount", as_decimal)
    """What the stream cost, in the currency of the account. Only older pages show it."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the stream in the API, without `/api` at its start."""
