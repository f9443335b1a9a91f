"""A phone number, owned by an account or waiting in the inventory."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .phone_number_capabilities import PhoneNumberCapabilities


def _phone_number_capabilities() -> "type[PhoneNumberCapabilities]":
    from .phone_number_capabilities import PhoneNumberCapabilities

    return PhoneNumberCapabilities


class PhoneNumber(Model):
    """A phone number, owned by an account or waiting in the inventory. Entries of the inventory lack most of what only an owner has."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the number, a UUID. Operations take the number itself, not this."""
    e164 = RequiredField("e164", as_text)
    """The number in international form, with its leading plus."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the number. Null or empty while it is in the inventory."""
    auth_id = Field("auth_id", as_text)
    """Auth ID of the owner under the name that some of the vendor's pages use."""
    country = Field("country", as_text)
    """Two-letter code of the country."""
    region = Field("region", as_text)
    """State or region, by name or code."""
    capabilities = Field("capabilities", as_model(_phone_number_capabilities))
    """What the number can be used for."""
    status = Field("status", as_text)
    """State of the number. Known values: `active`, `pending_purchase`, `pending_release`, `released`, `blocked`."""
    provider = Field("provider", as_text)
    """Carrier that the number comes from. Often empty."""
    setup_fee = Field("setup_fee", as_decimal)
    """What buying the number costs once, in the number's currency."""
    monthly_fee = Field("monthly_fee", as_decimal)
    """What the number costs each month, in the number's currency."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the fees."""
    application_id = Field("application_id", as_text)
    """Identifier of the application that answers calls to the number. Absent when there is none."""
    trunk_group_id = Field("trunk_group_id", as_text)
    """Identifier of the trunk that calls to the number are sent over. Absent when there is none."""
    voice_enabled = Field("voice_enabled", as_boolean)
    """Whether calls are switched on for the number."""
    tags = Field("tags", as_list(as_text))
    """Labels that were given to the number. Null in the inventory."""
    purchased_at = Field("purchased_at", as_datetime)
    """When the number was bought."""
    released_at = Field("released_at", as_datetime)
    """When the number was released. Absent unless it was."""
    is_blocked = Field("is_blocked", as_boolean)
    """Whether the number is blocked."""
    is_trial_number = Field("is_trial_number", as_boolean)
    """Whether the number belongs to a trial."""
    last_billing_date = Field("last_billing_date", as_datetime)
    """When the monthly fee was last charged."""
    next_billing_date = Field("next_billing_date", as_datetime)
    """When the monthly fee is charged next."""
    minimum_commitment_months = Field("minimum_commitment_months", as_integer)
    """Number of months that the number has to be kept."""
    aadhaar_verification_required = Field("aadhaar_verification_required", as_boolean)
    """Whether the owner has to prove their identity with Aadhaar."""
    aadhaar_verified = Field("aadhaar_verified", as_boolean)
    """Whether that proof was given."""
    source = Field("source", as_text)
    """Where the account has the number from. Known values: `inventory`."""
    created_at = Field("created_at", as_datetime)
    """When the record of the number was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the record of the number last changed."""
