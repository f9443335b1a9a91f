"""An IPv4 address or range whose calls are let in without a user name and password."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_text


class IpAcl(Model):
    """An IPv4 address or range whose calls are let in without a user name and password."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the entry, which a trunk refers to as `ipacl_uuid`."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the entry."""
    ip_address = Field("ip_address", as_text)
    """The IPv4 address or range."""
    description = Field("description", as_text)
    """The name or free text that was given; empty when there is none."""
    enabled = Field("enabled", as_boolean)
    """Whether the entry is in force."""
    created_at = Field("created_at", as_datetime)
    """When the entry was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the entry was last changed."""
