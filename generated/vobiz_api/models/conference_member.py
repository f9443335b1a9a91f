"""One participant of a conference."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_text


class ConferenceMember(Model):
    """One participant of a conference."""

    __slots__ = ()

    member_id = RequiredField("member_id", as_text)
    """Identifier of the member within this conference. Somebody who joins later may get the identifier of a member who has left."""
    call_uuid = Field("call_uuid", as_text)
    """Identifier of the member's call."""
    muted = Field("muted", as_boolean)
    """Whether the others cannot hear the member."""
    deaf = Field("deaf", as_boolean)
    """Whether the member cannot hear the others."""
    from_ = Field("from", as_text)
    """Number or SIP address that the member calls from, numbers with or without the leading plus."""
    to = Field("to", as_text)
    """Number or application address that was called to join."""
    caller_name = Field("caller_name", as_text)
    """Name of the caller, known for calls from SIP endpoints only and empty otherwise."""
    direction = Field("direction", as_text)
    """Whether the member's call came in or went out. Known values: `inbound`, `outbound`."""
    join_time = Field("join_time", as_text)
    """How long the member has been in the conference, in whole seconds written as text."""
