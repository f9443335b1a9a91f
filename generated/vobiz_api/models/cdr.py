"""The record of a call that has ended."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_integer, as_text


class Cdr(Model):
    """The record of a call that has ended. Costs are in `currency`, times that are counted are in seconds."""

    __slots__ = ()

    uuid = RequiredField("uuid", as_text)
    """Identifier of the call, the same as the `call_uuid` of callbacks and recordings."""
    id = Field("id", as_integer)
    """Number of the record within the vendor's system. No operation takes it."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that the call belongs to."""
    call_direction = Field("call_direction", as_text)
    """Whether the call came in or went out. Known values: `inbound`, `outbound`."""
    caller_id_name = Field("caller_id_name", as_text)
    """Name shown beside the caller's number."""
    caller_id_number = Field("caller_id_number", as_text)
    """Number of the caller, by which the filter `from_number` selects."""
    destination_number = Field("destination_number", as_text)
    """Number or other destination that was called, by which the filter `to_number` selects."""
    start_time = Field("start_time", as_datetime)
    """When the call began."""
    progress_time = Field("progress_time", as_datetime)
    """When the other side reported progress, for example ringing."""
    answer_time = Field("answer_time", as_datetime)
    """When the call was answered; null when it was not."""
    end_time = Field("end_time", as_datetime)
    """When the call ended."""
    duration = Field("duration", as_integer)
    """Length of the call in seconds, ringing included."""
    billsec = Field("billsec", as_integer)
    """Length that is charged for, in seconds, from the answer on; 0 when there was none."""
    ring_time = Field("ring_time", as_integer)
    """How long it rang, in seconds."""
    cost = Field("cost", as_decimal)
    """Price of the call itself."""
    streaming_cost = Field("streaming_cost", as_decimal)
    """Price of audio streams during the call."""
    total_cost = Field("total_cost", as_decimal)
    """Price of the call and its audio streams together."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the prices."""
    hangup_cause = Field("hangup_cause", as_text)
    """Why the call ended. Known values: `NORMAL_CLEARING`, `USER_BUSY`, `NO_ANSWER`, `ORIGINATOR_CANCEL`, `CALL_REJECTED`, `REJECTED`, `INVALID_NUMBER`, `UNALLOCATED_NUMBER`, `SERVICE_UNAVAILABLE`, `SERVER_ERROR`, `MEDIA_TIMEOUT`, `PROTOCOL_ERROR`, `NETWORK_OUT_OF_ORDER`, `DESTINATION_OUT_OF_ORDER`, `NORMAL_TEMPORARY_FAILURE`, `SWITCH_CONGESTION`, `UNKNOWN`."""
    hangup_cause_code = Field("hangup_cause_code", as_integer)
    """Number of the cause, such as 4000."""
    hangup_cause_name = Field("hangup_cause_name", as_text)
    """The cause in words, such as `Normal Hangup`."""
    hangup_disposition = Field("hangup_disposition", as_text)
    """How the call was released in SIP. Known values: `send_bye`, `recv_bye`, `send_cancel`, `send_refuse`."""
    hangup_source = Field("hangup_source", as_text)
    """Who ended the call. In conferences it cannot be relied on: whoever is removed from one looks as if they had hung up. Known values: `Caller`, `Callee`, `Carrier`."""
    failure_code = Field("failure_code", as_text)
    """Code of the failure when the call was not connected."""
    failure_reason = Field("failure_reason", as_text)
    """The failure in words when the call was not connected."""
    mos = Field("mos", as_decimal)
    """Quality of the audio from 1 to 5, the best. 0 or null when there was no audio."""
    jitter = Field("jitter", as_decimal)
    """Jitter of the audio in milliseconds."""
    packet_loss = Field("packet_loss", as_decimal)
    """Part of the audio packets that was lost, in percent."""
    codec = Field("codec", as_text)
    """Audio codec of the call. Known values: `PCMU`, `PCMA`, `opus`."""
    bridge_uuid = Field("bridge_uuid", as_text)
    """Identifier of the leg that the call was joined to; null when there was none."""
    sip_call_id = Field("sip_call_id", as_text)
    """SIP Call-ID of the call."""
    sip_user_agent = Field("sip_user_agent", as_text)
    """What the calling device or system calls itself."""
    network_addr = Field("network_addr", as_text)
    """Network address of the call's leg."""
    carrier_ip = Field("carrier_ip", as_text)
    """Network address of the carrier."""
    context = Field("context", as_text)
    """Part of the vendor's service that handled the call. Known values: `voice-api`, `sip-trunking`."""
    region = Field("region", as_text)
    """Region of the vendor's service that handled the call."""
    origination_region = Field("origination_region", as_text)
    """Region that the call came from."""
    campaign_id = Field("campaign_id", as_text)
    """Identifier of the campaign that the call belongs to; null when there is none."""
    customer_endpoint = Field("customer_endpoint", as_text)
    """Endpoint of the account that took part; null when there is none."""
    trunk_id = Field("trunk_id", as_text)
    """Identifier of the trunk that carried the call; null when there is none."""
    terminated_to = Field("terminated_to", as_text)
    """Where the call was forwarded to; null when it was not."""
    created_at = Field("created_at", as_datetime)
    """When the record was written."""
    updated_at = Field("updated_at", as_datetime)
    """When the record was last changed."""
