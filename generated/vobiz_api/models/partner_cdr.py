"""The record of one call of a customer."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_integer, as_json, as_text


class PartnerCdr(Model):
    """The record of one call of a customer."""

    __slots__ = ()

    uuid = RequiredField("uuid", as_text)
    """Identifier of the call."""
    id = Field("id", as_integer)
    """Number of the record."""
    account_id = Field("account_id", as_text)
    """Auth ID of the customer."""
    call_direction = Field("call_direction", as_text)
    """Direction of the call. Known values: `inbound`, `outbound`."""
    caller_id_name = Field("caller_id_name", as_text)
    """Name that was shown to the called party; may be empty."""
    caller_id_number = Field("caller_id_number", as_text)
    """Number that was shown to the called party."""
    destination_number = Field("destination_number", as_text)
    """Number that was called."""
    start_time = Field("start_time", as_datetime)
    """When the call started."""
    progress_time = Field("progress_time", as_datetime)
    """When it began to ring."""
    answer_time = Field("answer_time", as_datetime)
    """When it was answered, or null."""
    end_time = Field("end_time", as_datetime)
    """When it ended."""
    duration = Field("duration", as_integer)
    """Whole duration, in seconds."""
    billsec = Field("billsec", as_integer)
    """Billable duration, in seconds."""
    ring_time = Field("ring_time", as_integer)
    """Time until the answer, in seconds."""
    cost = Field("cost", as_decimal)
    """What the call time cost."""
    streaming_cost = Field("streaming_cost", as_decimal)
    """What audio streaming cost."""
    total_cost = Field("total_cost", as_decimal)
    """What the call cost altogether."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the costs."""
    hangup_cause = Field("hangup_cause", as_text)
    """Cause of hanging up as a word, such as `NORMAL_CLEARING`."""
    hangup_cause_code = Field("hangup_cause_code", as_integer)
    """Cause of hanging up as the vendor's number."""
    hangup_cause_name = Field("hangup_cause_name", as_text)
    """Cause of hanging up in words."""
    hangup_disposition = Field("hangup_disposition", as_text)
    """How the hanging up went in SIP terms, such as `send_bye`."""
    hangup_source = Field("hangup_source", as_text)
    """Who hung up. Known values: `Caller`, `Callee`, `Vobiz`."""
    failure_code = Field("failure_code", as_text)
    """Code of a failure, or null."""
    failure_reason = Field("failure_reason", as_text)
    """Reason of a failure, or null."""
    bridge_uuid = Field("bridge_uuid", as_text)
    """Identifier of the other side of the call."""
    sip_call_id = Field("sip_call_id", as_text)
    """Call-ID of the SIP signalling."""
    sip_user_agent = Field("sip_user_agent", as_text)
    """Software at the other end, as it calls itself."""
    context = Field("context", as_text)
    """Product that the call belongs to. Known values: `voice-api`."""
    campaign_id = Field("campaign_id", as_json)
    """Campaign that the call belongs to. Null in the vendor's examples; its type is not documented."""
    trunk_id = Field("trunk_id", as_text)
    """Identifier of the trunk that the call went over, or null."""
    terminated_to = Field("terminated_to", as_text)
    """Where the call was handed to, or null."""
    customer_endpoint = Field("customer_endpoint", as_json)
    """Endpoint of the customer. Null in the vendor's examples; its type is not documented."""
    carrier_ip = Field("carrier_ip", as_text)
    """Address of the carrier, or null."""
    network_addr = Field("network_addr", as_text)
    """Address on the customer's side."""
    codec = Field("codec", as_text)
    """Audio codec, such as `PCMU`."""
    mos = Field("mos", as_decimal)
    """Audio quality on a scale up to 5 (mean opinion score)."""
    jitter = Field("jitter", as_decimal)
    """Jitter; its unit is not documented."""
    packet_loss = Field("packet_loss", as_decimal)
    """Packet loss; its unit is not documented."""
    region = Field("region", as_text)
    """Region of the vendor's cloud."""
    origination_region = Field("origination_region", as_text)
    """Place that the call started from."""
    created_at = Field("created_at", as_datetime)
    """When the record was created."""
    updated_at = Field("updated_at", as_datetime)
    """When the record was last changed."""
