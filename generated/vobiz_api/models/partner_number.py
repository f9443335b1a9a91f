"""A phone number of a customer."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_decimal, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .partner_number_capabilities import PartnerNumberCapabilities


def _partner_number_capabilities() -> "type[PartnerNumberCapabilities]":
    from .partner_number_capabilities import PartnerNumberCapabilities

    return PartnerNumberCapabilities


class PartnerNumber(Model):
    """A phone number of a customer."""

    __slots__ = ()

    e164 = RequiredField("e164", as_text)
    """The number in E.164 form."""
    id = Field("id", as_text)
    """Identifier of the number's record."""
    account_id = Field("account_id", as_text)
    """Auth ID of the customer."""
    country = Field("country", as_text)
    """Country as a two-letter code."""
    region = Field("region", as_text)
    """Region of the number."""
    capabilities = Field("capabilities", as_model(_partner_number_capabilities))
    """What the number can be used for."""
    status = Field("status", as_text)
    """State of the number. Known values: `active`."""
    provider = Field("provider", as_text)
    """Where the number comes from; may be empty."""
    setup_fee = Field("setup_fee", as_decimal)
    """Price of getting the number, once."""
    monthly_fee = Field("monthly_fee", as_decimal)
    """Price of the number per month."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the prices."""
    application_id = Field("application_id", as_text)
    """Identifier of the application that answers calls to the number, a string of digits. Without one, calls have nowhere to go."""
    trunk_group_id = Field("trunk_group_id", as_text)
    """Identifier of the trunk that the number is assigned to. The account's own list of numbers has it."""
    voice_enabled = Field("voice_enabled", as_boolean)
    """Whether the number takes calls."""
    tags = Field("tags", as_list(as_text))
    """Labels of the number."""
    is_blocked = Field("is_blocked", as_boolean)
    """Whether the number is blocked."""
    is_trial_number = Field("is_trial_number", as_boolean)
    """Whether the number belongs to a trial."""
    minimum_commitment_months = Field("minimum_commitment_months", as_integer)
    """Months that the number has to be kept at least."""
    aadhaar_verification_required = Field("aadhaar_verification_required", as_boolean)
    """Whether the number needs an Aadhaar check."""
    aadhaar_verified = Field("aadhaar_verified", as_boolean)
    """Whether that check has passed. Until then the number may be restricted."""
    source = Field("source", as_text)
    """How the customer came by the number. Known values: `purchased`."""
    purchased_at = Field("purchased_at", as_datetime)
    """When the number was bought."""
    last_billing_date = Field("last_billing_date", as_datetime)
    """When the number was last charged."""
    next_billing_date = Field("next_billing_date", as_datetime)
    """When the number will next be charged."""
    released_at = Field("released_at", as_datetime)
    """When the number was given back. The account's own list of numbers has it."""
    created_at = Field("created_at", as_datetime)
    """When the record was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the record was last changed."""
