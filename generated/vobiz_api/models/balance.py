"""The money of an account in one currency."""

from ..model import Field, Model
from ..reading import as_boolean, as_datetime, as_decimal, as_text


class Balance(Model):
    """The money of an account in one currency. All amounts are in that currency."""

    __slots__ = ()

    id = Field("id", as_text)
    """Identifier of the balance."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that the balance belongs to."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency."""
    balance = Field("balance", as_decimal)
    """Money on the account."""
    reserved_funds = Field("reserved_funds", as_decimal)
    """Part of the balance that is set aside, for example for calls in progress."""
    promotional_balance = Field("promotional_balance", as_decimal)
    """Promotional credit, kept apart from paid-in money."""
    promotional_reserved_balance = Field("promotional_reserved_balance", as_decimal)
    """Part of the promotional credit that is set aside."""
    available_balance = Field("available_balance", as_decimal)
    """What can be spent now."""
    credit_limit = Field("credit_limit", as_decimal)
    """How far the balance may go below zero."""
    is_postpaid = Field("is_postpaid", as_boolean)
    """Whether usage is invoiced afterwards instead of being taken from prepaid money."""
    credit_limit_type = Field("credit_limit_type", as_text)
    """How the credit limit is applied."""
    low_balance_threshold = Field("low_balance_threshold", as_decimal)
    """Amount below which the balance counts as low."""
    status = Field("status", as_text)
    """State of the balance. Known values: `active`."""
    created_at = Field("created_at", as_datetime)
    """When the balance was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the balance last changed."""
