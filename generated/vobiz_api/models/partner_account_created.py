"""A customer account that was created, with the secret that is shown this once."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_text


class PartnerAccountCreated(Model):
    """A customer account that was created, with the secret that is shown this once."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the customer, such as `MA_XXXXXXXX`."""
    auth_token = RequiredField("auth_token", as_text)
    """Auth token of the customer, to be kept; it goes with the auth ID in the customer's own requests."""
    name = Field("name", as_text)
    """Name of the customer."""
    email = Field("email", as_text)
    """E-mail address of the customer."""
    status = Field("status", as_text)
    """State of the account. Known values: `active`."""
    balance = Field("balance", as_decimal)
    """Money in the wallet; nothing at first."""
    currency = Field("currency", as_text)
    """Three-letter code of the wallet's currency."""
    country = Field("country", as_text)
    """Country as a two-letter code."""
    created_at = Field("created_at", as_datetime)
    """When the account was created."""
