"""Additional capacity that the account pays for every month."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_text


class ChannelSubscription(Model):
    """Additional capacity that the account pays for every month."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the subscription."""
    account_id = Field("account_id", as_integer)
    """Internal number of the account. Unlike elsewhere it is an integer here."""
    resource_type = Field("resource_type", as_text)
    """The capacity that was bought. Known values: `concurrent_calls`, `cps`."""
    quantity = Field("quantity", as_integer)
    """Number of units that were bought."""
    monthly_cost = Field("monthly_cost", as_decimal)
    """Price of the whole quantity for one month, with two decimals."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the price."""
    status = Field("status", as_text)
    """State of the subscription. Known values: `active`."""
    last_billing_date = Field("last_billing_date", as_datetime)
    """When the subscription was last charged."""
    next_billing_date = Field("next_billing_date", as_datetime)
    """When the subscription will next be charged."""
    purchased_at = Field("purchased_at", as_datetime)
    """When the capacity was bought."""
    cancelled_at = Field("cancelled_at", as_datetime)
    """When the subscription was cancelled, or null while it runs."""
    cancellation_reason = Field("cancellation_reason", as_text)
    """Why the subscription was cancelled, or null while it runs."""
    is_active = Field("is_active", as_boolean)
    """Whether the capacity is available now."""
    created_at = Field("created_at", as_datetime)
    """When the record was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the record was last changed."""
