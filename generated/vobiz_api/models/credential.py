"""A user name and password for SIP sign-in."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_text


class Credential(Model):
    """A user name and password for SIP sign-in."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the credential, which a trunk refers to as `credential_uuid`."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the credential."""
    username = Field("username", as_text)
    """User name for SIP sign-in."""
    password = Field("password", as_text)
    """A placeholder such as `<redacted>`; the password itself is never returned."""
    realm = Field("realm", as_text)
    """SIP realm in which the user name and password are valid."""
    enabled = Field("enabled", as_boolean)
    """Whether the credential may be used."""
    description = Field("description", as_text)
    """Free text about the credential, where the API returns it."""
    created_at = Field("created_at", as_datetime)
    """When the credential was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the credential was last changed."""
