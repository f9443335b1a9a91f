"""The money in a customer's wallet."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_text


class PartnerAccountBalance(Model):
    """The money in a customer's wallet."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the customer."""
    name = Field("name", as_text)
    """Name of the customer."""
    cash_credits = Field("cash_credits", as_decimal)
    """Money in the wallet, with five decimals."""
    currency = Field("currency", as_text)
    """Three-letter code of the wallet's currency."""
    updated_at = Field("updated_at", as_datetime)
    """When the wallet last changed."""
