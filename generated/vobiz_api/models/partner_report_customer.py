"""A customer account in short."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_text


class PartnerReportCustomer(Model):
    """A customer account in short."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the customer, such as `MA_XXXXXXXX`."""
    name = Field("name", as_text)
    """Name of the customer."""
    email = Field("email", as_text)
    """E-mail address of the customer."""
    phone = Field("phone", as_text)
    """Phone number of the customer."""
    is_active = Field("is_active", as_boolean)
    """Whether the account may be used."""
    created_at = Field("created_at", as_datetime)
    """When the account was created."""
