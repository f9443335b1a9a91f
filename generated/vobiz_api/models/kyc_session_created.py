"""A session of checks that was opened."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_text


class KycSessionCreated(Model):
    """A session of checks that was opened."""

    __slots__ = ()

    session_id = RequiredField("session_id", as_text)
    """Identifier of the session. Later answers carry the same value under `id`."""
    account_auth_id = Field("account_auth_id", as_text)
    """Auth ID of the account that is to be checked."""
    status = Field("status", as_text)
    """State of the session; `email_sent` or `link_ready` at first, by flow. Known values: `email_sent`, `link_ready`, `opened`, `in_progress`, `kyc_completed`, `revoked`."""
    customer_email = Field("customer_email", as_text)
    """Where the link was mailed, or null in the `redirect` flow."""
    email_dispatched_to = Field("email_dispatched_to", as_text)
    """The same address with most of it masked, or null in the `redirect` flow."""
    kyc_type = Field("kyc_type", as_text)
    """Kind of holder, by the PAN; null until the customer has entered one. Known values: `individual`, `company`."""
    expires_at = Field("expires_at", as_datetime)
    """When the link stops working."""
    widget_url = Field("widget_url", as_text)
    """Address to send the customer's browser to in the `redirect` flow, otherwise null. Kept out of printed output, since it opens the session."""
    kyc_link = Field("kyc_link", as_text)
    """Reserved by the vendor and null outside of its own tests."""
    message = Field("message", as_text)
    """What happened, as a sentence. Go by `status` instead."""
