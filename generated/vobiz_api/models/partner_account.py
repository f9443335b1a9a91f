"""A customer account of a partner."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_json, as_model, as_text

if TYPE_CHECKING:
    from .partner_pricing_tier import PartnerPricingTier


def _partner_pricing_tier() -> "type[PartnerPricingTier]":
    from .partner_pricing_tier import PartnerPricingTier

    return PartnerPricingTier


class PartnerAccount(Model):
    """A customer account of a partner."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the customer, such as `MA_XXXXXXXX`."""
    auth_token = Field("auth_token", as_text)
    """Auth token of the customer, where the API returns it rather than a placeholder."""
    id = Field("id", as_text)
    """Internal number of the account, as a string of digits. It is not the auth ID."""
    api_id = Field("api_id", as_text)
    """A UUID beside the account; the vendor does not say of what."""
    name = Field("name", as_text)
    """Name of the customer."""
    email = Field("email", as_text)
    """E-mail address of the customer."""
    phone = Field("phone", as_text)
    """Phone number of the customer."""
    description = Field("description", as_text)
    """Free text about the customer."""
    company = Field("company", as_text)
    """Company of the customer."""
    business_type = Field("business_type", as_text)
    """Legal form of the customer. Known values: `individual`."""
    account_type = Field("account_type", as_text)
    """Commercial kind of the account. Known values: `standard`."""
    role = Field("role", as_text)
    """Role of the account holder. Known values: `user`."""
    address = Field("address", as_text)
    """Street part of the postal address."""
    city = Field("city", as_text)
    """City of the postal address."""
    state = Field("state", as_text)
    """State or region of the postal address."""
    zip_code = Field("zip_code", as_text)
    """Postal code."""
    country = Field("country", as_text)
    """Country as a two-letter code."""
    timezone = Field("timezone", as_text)
    """Time zone by its IANA name."""
    gstin = Field("gstin", as_text)
    """Goods and services tax number."""
    gst_status = Field("gst_status", as_text)
    """Whether that number is in use. Known values: `active`, `inactive`."""
    tds_enabled = Field("tds_enabled", as_boolean)
    """Whether tax is deducted at source."""
    tds_percentage = Field("tds_percentage", as_decimal)
    """Share that is deducted, in percent."""
    postpaid = Field("postpaid", as_boolean)
    """Whether usage is invoiced afterwards instead of being taken from the wallet."""
    billing_mode = Field("billing_mode", as_text)
    """How the customer pays. Known values: `prepaid`."""
    cash_credits = Field("cash_credits", as_decimal)
    """Money in the wallet, with five decimals."""
    auto_recharge = Field("auto_recharge", as_boolean)
    """Whether the wallet is topped up automatically."""
    auto_recharge_config = Field("auto_recharge_config", as_json)
    """Settings of the automatic top-up. Null in the vendor's examples; its type is not documented."""
    cps_limit = Field("cps_limit", as_integer)
    """New calls per second that the account may start."""
    concurrent_calls_limit = Field("concurrent_calls_limit", as_integer)
    """Calls that may be in progress at the same time."""
    base_cps_limit = Field("base_cps_limit", as_integer)
    """New calls per second included in the account. Null in the vendor's examples."""
    base_concurrent_calls_limit = Field("base_concurrent_calls_limit", as_integer)
    """Simultaneous calls included in the account. Null in the vendor's examples."""
    purchased_cps = Field("purchased_cps", as_integer)
    """New calls per second bought in addition. Null in the vendor's examples."""
    purchased_concurrent_calls = Field("purchased_concurrent_calls", as_integer)
    """Simultaneous calls bought in addition. Null in the vendor's examples."""
    is_active = Field("is_active", as_boolean)
    """Whether the account may be used."""
    is_verified = Field("is_verified", as_boolean)
    """Whether the account holder has been verified."""
    is_trial_account = Field("is_trial_account", as_boolean)
    """Whether the account is on trial."""
    enabled = Field("enabled", as_boolean)
    """Whether the account is switched on."""
    kyc_status = Field("kyc_status", as_text)
    """State of the customer's identity checks. Known values: `pending`, `completed`."""
    google_id = Field("google_id", as_json)
    """Sign-in with Google. Null in the vendor's examples; its type is not documented."""
    referral_code = Field("referral_code", as_text)
    """Code with which the customer can refer others."""
    referral_disabled = Field("referral_disabled", as_boolean)
    """Whether the customer cannot refer others."""
    custom_referrer_reward_amount = Field("custom_referrer_reward_amount", as_json)
    """Reward for referring. Null in the vendor's examples; its type is not documented."""
    custom_referee_reward_amount = Field("custom_referee_reward_amount", as_json)
    """Reward for being referred. Null in the vendor's examples; its type is not documented."""
    pricing_tier_id = Field("pricing_tier_id", as_text)
    """Identifier of the price list in force."""
    pricing_tier = Field("pricing_tier", as_model(_partner_pricing_tier))
    """The price list in force."""
    partner_id = Field("partner_id", as_text)
    """Identifier of the partner that the account belongs to."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the account, without the `/api` in front."""
    created_at = Field("created_at", as_datetime)
    """When the account was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the account was last changed."""
    last_login = Field("last_login", as_datetime)
    """When the customer last signed in to the console."""
