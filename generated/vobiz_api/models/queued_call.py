"""A call that is waiting to be placed."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class QueuedCall(Model):
    """A call that is waiting to be placed."""

    __slots__ = ()

    call_uuid = RequiredField("call_uuid", as_text)
    """Identifier of the call."""
    request_uuid = Field("request_uuid", as_text)
    """Identifier that placing the call returned; the same as `call_uuid`."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    call_status = Field("call_status", as_text)
    """What the call is doing now. Known values: `queued`."""
    caller_name = Field("caller_name", as_text)
    """Name that will be shown beside the caller's number."""
    direction = Field("direction", as_text)
    """Whether the call came in or is to go out. Known values: `inbound`, `outbound`."""
    from_ = Field("from", as_text)
    """Number of the caller, with or without the leading plus."""
    to = Field("to", as_text)
    """Number or SIP address to be called, numbers with or without the leading plus."""
