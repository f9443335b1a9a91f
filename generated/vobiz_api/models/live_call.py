"""A call in progress."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_text


class LiveCall(Model):
    """A call in progress."""

    __slots__ = ()

    call_uuid = RequiredField("call_uuid", as_text)
    """Identifier of the call."""
    request_uuid = Field("request_uuid", as_text)
    """Identifier that placing the call returned; the same as `call_uuid`."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    call_status = Field("call_status", as_text)
    """What the call is doing now."""
    caller_name = Field("caller_name", as_text)
    """Name shown beside the caller's number."""
    direction = Field("direction", as_text)
    """Whether the call came in or went out. Known values: `inbound`, `outbound`."""
    from_ = Field("from", as_text)
    """Number of the caller, with or without the leading plus."""
    to = Field("to", as_text)
    """Number or SIP address that was called, numbers with or without the leading plus."""
    session_start = Field("session_start", as_datetime)
    """When the call began, as a date and time with a space between them and no zone, such as `2026-02-11 08:20:00.123456`. It is not an RFC 3339 date-time, which needs a zone."""
    stir_attestation = Field("stir_attestation", as_text)
    """Level at which the caller's number was attested by STIR/SHAKEN."""
    stir_verification = Field("stir_verification", as_text)
    """Result of verifying that attestation."""
