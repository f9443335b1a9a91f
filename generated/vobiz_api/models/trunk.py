"""A SIP trunk, a connection that carries calls between the account and a telephone system."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_datetime, as_integer, as_text


class Trunk(Model):
    """A SIP trunk, a connection that carries calls between the account and a telephone system."""

    __slots__ = ()

    trunk_id = RequiredField("trunk_id", as_text)
    """Identifier of the trunk."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that owns the trunk."""
    name = Field("name", as_text)
    """Name to recognise the trunk by."""
    trunk_domain = Field("trunk_domain", as_text)
    """SIP domain of the trunk, below `sip.vobiz.ai`."""
    trunk_status = Field("trunk_status", as_text)
    """Whether the trunk carries calls. Known values: `active`, `inactive`, `enabled`, `disabled`."""
    secure = Field("secure", as_boolean)
    """Whether signalling and audio are encrypted (TLS and SRTP)."""
    trunk_direction = Field("trunk_direction", as_text)
    """Direction of the calls that the trunk carries. Known values: `inbound`, `outbound`, `both`."""
    concurrent_calls_limit = Field("concurrent_calls_limit", as_integer)
    """Most calls in progress at the same time. Stored, but not enforced."""
    cps_limit = Field("cps_limit", as_integer)
    """Most new calls per second. Stored, but not enforced."""
    description = Field("description", as_text)
    """Free text about the trunk."""
    transport = Field("transport", as_text)
    """Transport protocol for SIP. Known values: `udp`, `tcp`, `tls`."""
    credential_uuid = Field("credential_uuid", as_text)
    """Identifier of the attached SIP credential. Absent when there is none."""
    ipacl_uuid = Field("ipacl_uuid", as_text)
    """Identifier of the attached list of source addresses. Absent when there is none."""
    primary_uri_uuid = Field("primary_uri_uuid", as_text)
    """Identifier of the origination URI that is tried first. Absent when there is none."""
    fallback_uri_uuid = Field("fallback_uri_uuid", as_text)
    """Identifier of the origination URI that is tried next. Absent when there is none."""
    inbound_destination = Field("inbound_destination", as_text)
    """Where calls that come in over the trunk are sent. Absent when it is not set."""
    recording = Field("recording", as_boolean)
    """Whether calls over the trunk are recorded."""
    enable_transcription = Field("enable_transcription", as_boolean)
    """Whether recordings are transcribed."""
    pii_redaction = Field("pii_redaction", as_boolean)
    """Whether personal data is masked in transcripts."""
    pii_entity_types = Field("pii_entity_types", as_text)
    """Kinds of personal data that are masked. Absent when it is not set."""
    webhook_url = Field("webhook_url", as_text)
    """Address that is told about calls over the trunk. Absent when it is not set."""
    webhook_method = Field("webhook_method", as_text)
    """HTTP method for the webhook. Known values: `POST`, `GET`."""
    recording_webhook_enabled = Field("recording_webhook_enabled", as_boolean)
    """Whether the webhook is also told when a recording is ready."""
    created_at = Field("created_at", as_datetime)
    """When the trunk was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the trunk was last changed."""
