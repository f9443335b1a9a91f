"""A transfer of money that is complete."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_text


class PartnerTransfer(Model):
    """A transfer of money that is complete."""

    __slots__ = ()

    transaction_id = RequiredField("transaction_id", as_text)
    """Identifier of the transfer in both ledgers."""
    from_account = Field("from_account", as_text)
    """Auth ID of the partner, whose balance was debited."""
    to_account = Field("to_account", as_text)
    """Auth ID of the customer, whose wallet was credited."""
    amount = Field("amount", as_decimal)
    """Amount that was moved."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency."""
    description = Field("description", as_text)
    """Note in both ledgers."""
    status = Field("status", as_text)
    """State of the transfer; there is none in between. Known values: `completed`."""
    partner_balance_after = Field("partner_balance_after", as_decimal)
    """What the partner has left."""
    customer_balance_after = Field("customer_balance_after", as_decimal)
    """What the customer has now."""
    timestamp = Field("timestamp", as_datetime)
    """When the money moved."""
