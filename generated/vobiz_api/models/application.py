"""An application, which says what happens to the calls that reach it."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_text


class Application(Model):
    """An application, which says what happens to the calls that reach it."""

    __slots__ = ()

    app_id = RequiredField("app_id", as_text)
    """Identifier of the application, a string of digits."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it. Absent in lists."""
    app_name = Field("app_name", as_text)
    """Name of the application."""
    application_type = Field("application_type", as_text)
    """Kind of application. Known values: `XML`, `voice`."""
    enabled = Field("enabled", as_boolean)
    """Whether the application is in use."""
    answer_url = Field("answer_url", as_text)
    """Address that is asked for the call flow when a call reaches the application."""
    answer_method = Field("answer_method", as_text)
    """HTTP method for `answer_url`. Known values: `GET`, `POST`."""
    hangup_url = Field("hangup_url", as_text)
    """Address that is told when a call has ended."""
    hangup_method = Field("hangup_method", as_text)
    """HTTP method for `hangup_url`. Known values: `GET`, `POST`."""
    fallback_answer_url = Field("fallback_answer_url", as_text)
    """Address that is asked for the call flow when `answer_url` fails; null or empty when there is none."""
    fallback_method = Field("fallback_method", as_text)
    """HTTP method for `fallback_answer_url`. Known values: `GET`, `POST`."""
    message_url = Field("message_url", as_text)
    """Address that is told of incoming messages; null or empty when there is none."""
    message_method = Field("message_method", as_text)
    """HTTP method for `message_url`. Known values: `GET`, `POST`."""
    default_app = Field("default_app", as_boolean)
    """Whether this is the default application of the whole account."""
    default_number_app = Field("default_number_app", as_boolean)
    """Whether new numbers lead to this application. Only older pages of the vendor show it in answers."""
    default_endpoint_app = Field("default_endpoint_app", as_boolean)
    """Whether new endpoints use this application."""
    log_incoming_message = Field("log_incoming_message", as_boolean)
    """Whether incoming messages to the numbers of this application are logged."""
    public_uri = Field("public_uri", as_boolean)
    """Whether SIP systems outside the account may call `sip_uri`."""
    sip_transfer_method = Field("sip_transfer_method", as_text)
    """HTTP method for `sip_transfer_url`. Known values: `GET`, `POST`."""
    sip_transfer_url = Field("sip_transfer_url", as_text)
    """Address that is told of SIP transfers; null when there is none."""
    sip_uri = Field("sip_uri", as_text)
    """SIP address of the application, at `app.vobiz.ai`."""
    sub_account = Field("sub_account", as_text)
    """Auth ID of the sub-account that the application is for; null for the account itself."""
    resource_uri = Field("resource_uri", as_text)
    """Path of the application, which lacks the `/api` at its start."""
    created_at = Field("created_at", as_datetime)
    """When the application was created, as a date and time with a space between them and an offset, such as `2026-02-11 08:20:00.123456+00:00`. It is not an RFC 3339 date-time, which has a `T` there."""
    updated_at = Field("updated_at", as_datetime)
    """When the application was last changed, in the form of `created_at`."""
