"""Confirmation that a call was accepted and will be placed."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class CallAccepted(Model):
    """Confirmation that a call was accepted and will be placed. It does not mean that anybody has answered."""

    __slots__ = ()

    request_uuid = RequiredField("request_uuid", as_text)
    """Identifier of the call, the same as the `call_uuid` of all later operations and callbacks."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
