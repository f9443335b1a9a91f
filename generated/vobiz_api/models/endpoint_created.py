"""Confirmation that an endpoint was created."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class EndpointCreated(Model):
    """Confirmation that an endpoint was created. Sources disagree about which fields come besides the identifier."""

    __slots__ = ()

    endpoint_id = RequiredField("endpoint_id", as_text)
    """Identifier of the new endpoint, a string of digits."""
    username = Field("username", as_text)
    """User name for SIP sign-in."""
    alias = Field("alias", as_text)
    """Name to recognise the endpoint by."""
    sip_uri = Field("sip_uri", as_text)
    """SIP address of the endpoint."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the endpoint, which lacks the `/api` at its start."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    message = Field("message", as_text)
    """Confirmation as text."""
