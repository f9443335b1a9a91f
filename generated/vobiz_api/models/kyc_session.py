"""A session of checks and what has been verified in it."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_list, as_model, as_object, as_text

if TYPE_CHECKING:
    from .kyc_reminder import KycReminder
    from .kyc_verified_data import KycVerifiedData


def _kyc_reminder() -> "type[KycReminder]":
    from .kyc_reminder import KycReminder

    return KycReminder


def _kyc_verified_data() -> "type[KycVerifiedData]":
    from .kyc_verified_data import KycVerifiedData

    return KycVerifiedData


class KycSession(Model):
    """A session of checks and what has been verified in it."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the session; the answer that created it calls it `session_id`."""
    account_auth_id = Field("account_auth_id", as_text)
    """Auth ID of the account that is checked."""
    status = Field("status", as_text)
    """State of the session. Known values: `email_sent`, `link_ready`, `opened`, `in_progress`, `kyc_completed`, `revoked`."""
    kyc_type = Field("kyc_type", as_text)
    """Kind of holder, by the PAN; null until the customer has entered one. Known values: `individual`, `company`."""
    customer_email = Field("customer_email", as_text)
    """Where the link was mailed, or null in the `redirect` flow."""
    expires_at = Field("expires_at", as_datetime)
    """When the link stops working."""
    first_opened_at = Field("first_opened_at", as_datetime)
    """When the customer first opened the page."""
    completed_at = Field("completed_at", as_datetime)
    """When all checks had passed."""
    webhook_url = Field("webhook_url", as_text)
    """Address that is told about the session."""
    redirect_url = Field("redirect_url", as_text)
    """Address that the customer's browser is sent to at the end, in the `redirect` flow."""
    reminder_schedule = Field("reminder_schedule", as_list(as_model(_kyc_reminder)))
    """When the customer is reminded by mail."""
    metadata = Field("metadata", as_object)
    """Your own values, as they were sent when the session was created."""
    verified_data = Field("verified_data", as_model(_kyc_verified_data))
    """What has been verified so far, or null before the first check."""
    created_at = Field("created_at", as_datetime)
    """When the session was opened."""
    updated_at = Field("updated_at", as_datetime)
    """When the session last changed."""
