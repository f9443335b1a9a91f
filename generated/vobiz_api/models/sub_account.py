"""A sub-account, with credentials of its own below a main account that pays for it."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_integer, as_model, as_text

if TYPE_CHECKING:
    from .sub_account_permissions import SubAccountPermissions


def _sub_account_permissions() -> "type[SubAccountPermissions]":
    from .sub_account_permissions import SubAccountPermissions

    return SubAccountPermissions


class SubAccount(Model):
    """A sub-account, with credentials of its own below a main account that pays for it."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the sub-account, which starts with `SA_`. Other operations name the sub-account by it."""
    id = Field("id", as_text)
    """Numeric identifier. Operations take `auth_id`, not this."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    auth_token = Field("auth_token", as_text)
    """Auth token of the sub-account. Shown once, when it is created, and masked ever after."""
    name = Field("name", as_text)
    """Name to recognise the sub-account by."""
    email = Field("email", as_text)
    """E-mail address of the sub-account."""
    phone = Field("phone", as_text)
    """Phone number of whoever uses the sub-account."""
    description = Field("description", as_text)
    """Free text about the sub-account."""
    permissions = Field("permissions", as_model(_sub_account_permissions))
    """What the sub-account may do. Null when it has what the main account has."""
    rate_limit = Field("rate_limit", as_integer)
    """Most requests that the sub-account may make in a period, the length of which is not documented."""
    kyc_mode = Field("kyc_mode", as_text)
    """Whose identity check counts, that of the main account or one of its own. Known values: `personal_use`, `customer_use`."""
    business_type = Field("business_type", as_text)
    """Legal form of the customer. Known values: `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`, `public_limited`, `trust`, `society`, `huf`, `government`."""
    kyc_calls_blocked = Field("kyc_calls_blocked", as_boolean)
    """Whether the sub-account may not place calls because its identity check is not done."""
    parent_account_id = Field("parent_account_id", as_text)
    """Numeric identifier of the main account."""
    parent_auth_id = Field("parent_auth_id", as_text)
    """Auth ID of the main account."""
    email_verified = Field("email_verified", as_boolean)
    """Whether the e-mail address was confirmed."""
    enabled = Field("enabled", as_boolean)
    """Whether the sub-account is switched on."""
    is_active = Field("is_active", as_boolean)
    """Whether the sub-account can make requests now."""
    account = Field("account", as_text)
    """Address of the main account within the API."""
    resource_uri = Field("resource_uri", as_text)
    """Address of the sub-account within the API."""
    created = Field("created", as_datetime)
    """When the sub-account was created, under an older name."""
    modified = Field("modified", as_datetime)
    """When the sub-account last changed, under an older name."""
    created_at = Field("created_at", as_datetime)
    """When the sub-account was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the sub-account last changed."""
    last_used = Field("last_used", as_datetime)
    """When the sub-account last made a request. Null when it never did."""
