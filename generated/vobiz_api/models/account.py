"""The account that the credentials belong to: who it is, what it may do and how it is billed."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_json, as_model, as_text

if TYPE_CHECKING:
    from .account_features import AccountFeatures
    from .account_ip_whitelist_rules import AccountIpWhitelistRules
    from .account_pricing_tier import AccountPricingTier


def _account_features() -> "type[AccountFeatures]":
    from .account_features import AccountFeatures

    return AccountFeatures


def _account_ip_whitelist_rules() -> "type[AccountIpWhitelistRules]":
    from .account_ip_whitelist_rules import AccountIpWhitelistRules

    return AccountIpWhitelistRules


def _account_pricing_tier() -> "type[AccountPricingTier]":
    from .account_pricing_tier import AccountPricingTier

    return AccountPricingTier


class Account(Model):
    """The account that the credentials belong to: who it is, what it may do and how it is billed. Fields that the vendor leaves untyped are kept in whatever shape they arrive."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the account, such as `MA_XXXXXXXX`. It appears in the paths of most operations."""
    id = Field("id", as_text)
    """Internal number of the account, as a string of digits."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    type = Field("type", as_text)
    """Kind of principal that the credentials stand for."""
    name = Field("name", as_text)
    """Name of the account holder."""
    email = Field("email", as_text)
    """Contact e-mail address."""
    phone = Field("phone", as_text)
    """Contact phone number."""
    description = Field("description", as_text)
    """Free text about the account. Documented to be null at times."""
    auth_secret = Field("auth_secret", as_text)
    """Secret that belongs to the auth ID, where the API returns it rather than a placeholder."""
    auth_token_expire_time = Field("auth_token_expire_time", as_json)
    """When the auth token expires. Null in the vendor's examples; its type is not documented."""
    country = Field("country", as_text)
    """Country of the postal address."""
    timezone = Field("timezone", as_text)
    """Time zone of the account."""
    city = Field("city", as_text)
    """City of the postal address."""
    state = Field("state", as_text)
    """State or province of the postal address."""
    address = Field("address", as_text)
    """Street part of the postal address."""
    zip_code = Field("zip_code", as_text)
    """Postal code."""
    company = Field("company", as_text)
    """Company of the account holder."""
    account_type = Field("account_type", as_text)
    """Commercial kind of the account."""
    postpaid = Field("postpaid", as_boolean)
    """Whether usage is invoiced afterwards instead of being taken from a prepaid balance."""
    auto_recharge = Field("auto_recharge", as_boolean)
    """Whether the balance is topped up automatically."""
    auto_recharge_config = Field("auto_recharge_config", as_json)
    """Settings of the automatic top-up. Null in the vendor's examples; its type is not documented."""
    enabled = Field("enabled", as_boolean)
    """Whether the account is switched on."""
    carrier_type = Field("carrier_type", as_json)
    """Classification by carrier. Null in the vendor's examples; its type is not documented."""
    customer_type = Field("customer_type", as_json)
    """Classification by customer. Null in the vendor's examples; its type is not documented."""
    credit_limit = Field("credit_limit", as_decimal)
    """How far the balance may go below zero, in the account's currency."""
    cps_limit = Field("cps_limit", as_integer)
    """New calls per second that the account may start; beyond it the API answers 429."""
    concurrent_calls_limit = Field("concurrent_calls_limit", as_integer)
    """Calls that may be in progress at the same time; beyond it the API answers 429."""
    base_cps_limit = Field("base_cps_limit", as_integer)
    """New calls per second included in the account, before purchased capacity."""
    base_concurrent_calls_limit = Field("base_concurrent_calls_limit", as_integer)
    """Simultaneous calls included in the account, before purchased capacity."""
    purchased_cps = Field("purchased_cps", as_integer)
    """New calls per second bought on top of the included ones."""
    purchased_concurrent_calls = Field("purchased_concurrent_calls", as_integer)
    """Simultaneous calls bought on top of the included ones."""
    risk_rating = Field("risk_rating", as_integer)
    """The vendor's risk score for the account; its scale is not documented."""
    risk_status = Field("risk_status", as_json)
    """The vendor's risk classification. Null in its examples; its type is not documented."""
    features = Field("features", as_model(_account_features))
    """Optional features and whether each is switched on."""
    ip_auth_enabled = Field("ip_auth_enabled", as_boolean)
    """Whether requests are also checked against a list of allowed source addresses."""
    ip_whitelist_rules = Field("ip_whitelist_rules", as_model(_account_ip_whitelist_rules))
    """Rules for the allowed source addresses."""
    allow_aws_ips = Field("allow_aws_ips", as_boolean)
    """Whether addresses of Amazon Web Services count as allowed."""
    role = Field("role", as_text)
    """Role of the caller within the account."""
    is_active = Field("is_active", as_boolean)
    """Whether the account may be used. An inactive account gets ACCOUNT_INACTIVE from other operations."""
    is_verified = Field("is_verified", as_boolean)
    """Whether the account holder has been verified."""
    is_trial_account = Field("is_trial_account", as_boolean)
    """Whether the account is on trial."""
    created_at = Field("created_at", as_datetime)
    """When the account was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the account was last changed."""
    last_login = Field("last_login", as_datetime)
    """When somebody last signed in."""
    pricing_tier_id = Field("pricing_tier_id", as_text)
    """Identifier of the price list in force."""
    pricing_tier = Field("pricing_tier", as_model(_account_pricing_tier))
    """The price list in force."""
