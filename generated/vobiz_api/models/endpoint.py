"""A SIP endpoint, to which one telephone, softphone or browser signs in."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_json, as_model, as_text

if TYPE_CHECKING:
    from .endpoint_registration import EndpointRegistration


def _endpoint_registration() -> "type[EndpointRegistration]":
    from .endpoint_registration import EndpointRegistration

    return EndpointRegistration


class Endpoint(Model):
    """A SIP endpoint, to which one telephone, softphone or browser signs in."""

    __slots__ = ()

    endpoint_id = RequiredField("endpoint_id", as_text)
    """Identifier of the endpoint, a string of digits."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it. Absent in lists."""
    username = Field("username", as_text)
    """User name for SIP sign-in."""
    alias = Field("alias", as_text)
    """Name to recognise the endpoint by."""
    sip_uri = Field("sip_uri", as_text)
    """SIP address of the endpoint, at `registrar.vobiz.ai`."""
    sip_registered = Field("sip_registered", as_text)
    """Whether a device is signed in, as a text and not as a boolean. Known values: `true`, `false`."""
    sip_registration = Field("sip_registration", as_model(_endpoint_registration))
    """The device that is signed in. Only there while one is, and not in lists."""
    sip_contact = Field("sip_contact", as_text)
    """Address of the device that is signed in. Only in lists; null when there is none."""
    sip_expires = Field("sip_expires", as_datetime)
    """When the device has to sign in again. Only in lists; null when there is none."""
    sip_user_agent = Field("sip_user_agent", as_text)
    """What the device calls itself. Only in lists; null when there is none."""
    application = Field("application", as_json)
    """The application that handles the calls of the endpoint: its path as a text, or an object with `app_id` and `app_name`, depending on which of the vendor's sources is right; null when there is none."""
    allow_voice = Field("allow_voice", as_boolean)
    """Whether voice calls are allowed."""
    allow_message = Field("allow_message", as_boolean)
    """Whether messages are allowed."""
    allow_video = Field("allow_video", as_boolean)
    """Whether video calls are allowed."""
    allow_same_domain = Field("allow_same_domain", as_boolean)
    """Whether calls within the same SIP domain are allowed."""
    allow_other_domains = Field("allow_other_domains", as_boolean)
    """Whether calls to other SIP domains are allowed."""
    allow_phones = Field("allow_phones", as_boolean)
    """Whether calls to telephone numbers are allowed."""
    allow_apps = Field("allow_apps", as_boolean)
    """Whether calls to applications are allowed."""
    sub_account = Field("sub_account", as_text)
    """Auth ID of the sub-account that the endpoint is for; null for the account itself."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the endpoint, which lacks the `/api` at its start."""
    created_at = Field("created_at", as_datetime)
    """When the endpoint was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the endpoint was last changed."""
