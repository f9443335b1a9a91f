"""A partner, what it may do, and the money it has."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_text


class PartnerProfile(Model):
    """A partner, what it may do, and the money it has."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the partner, a UUID that never changes."""
    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the partner, such as `PA_XXXXXXXX`."""
    account_id = Field("account_id", as_integer)
    """Internal number of the partner's account."""
    name = Field("name", as_text)
    """Name of the partner."""
    slug = Field("slug", as_text)
    """Short name of the partner."""
    company = Field("company", as_text)
    """Company of the partner."""
    email = Field("email", as_text)
    """Contact e-mail address."""
    phone = Field("phone", as_text)
    """Contact phone number."""
    country = Field("country", as_text)
    """Country of the partner. Only one example of the vendor shows it."""
    billing_model = Field("billing_model", as_text)
    """How the partner is billed. Known values: `direct`."""
    balance = Field("balance", as_decimal)
    """Money that the partner can transfer, with five decimals. Null in the figures of all customers."""
    currency = Field("currency", as_text)
    """Three-letter code of the partner's currency, which every transfer has to name."""
    is_active = Field("is_active", as_boolean)
    """Whether the partner may use the API."""
    is_verified = Field("is_verified", as_boolean)
    """Whether the partner's own identity has been checked."""
    max_accounts = Field("max_accounts", as_integer)
    """Most customer accounts that the partner may have."""
    account_count = Field("account_count", as_integer)
    """Customer accounts that the partner has."""
    can_create_accounts = Field("can_create_accounts", as_boolean)
    """Whether the partner may create customer accounts."""
    can_create_pricing_tiers = Field("can_create_pricing_tiers", as_boolean)
    """Whether the partner may create price lists."""
    can_view_cdrs = Field("can_view_cdrs", as_boolean)
    """Whether the partner may read call records of customers."""
    can_transfer_balance = Field("can_transfer_balance", as_boolean)
    """Whether the partner may transfer money to customers."""
    default_pricing_tier_id = Field("default_pricing_tier_id", as_text)
    """Identifier of the price list that new customers get."""
    created_at = Field("created_at", as_datetime)
    """When the partner was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the partner last changed."""
