"""A SIP address to which a trunk sends calls."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_integer, as_text


class OriginationUri(Model):
    """A SIP address to which a trunk sends calls."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the origination URI, which a trunk refers to as `primary_uri_uuid` or `fallback_uri_uuid`."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the origination URI."""
    uri = Field("uri", as_text)
    """The SIP address, which requests name `sip_uri`."""
    priority = Field("priority", as_integer)
    """Rank of the address; the lowest number is tried first."""
    weight = Field("weight", as_integer)
    """Share of the calls among addresses of equal priority."""
    enabled = Field("enabled", as_boolean)
    """Whether calls are sent to the address."""
    transport = Field("transport", as_text)
    """Transport protocol for SIP, in lower or upper case. Known values: `udp`, `tcp`, `tls`, `TCP`."""
    description = Field("description", as_text)
    """The name that was given."""
    created_at = Field("created_at", as_datetime)
    """When the origination URI was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the origination URI was last changed."""
