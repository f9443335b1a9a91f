"""The prices that a customer pays."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_decimal, as_text


class PartnerPricingTier(Model):
    """The prices that a customer pays."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the price list."""
    name = Field("name", as_text)
    """Name of the price list."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency that the prices are in."""
    rate_per_minute = Field("rate_per_minute", as_decimal)
    """Price of one minute of call time."""
    streaming_rate_per_minute = Field("streaming_rate_per_minute", as_decimal)
    """Price of one minute of audio streaming."""
    recording_rate_per_minute = Field("recording_rate_per_minute", as_decimal)
    """Price of one minute of recording."""
    whatsapp_voice_rate = Field("whatsapp_voice_rate", as_decimal)
    """Price of voice calls over WhatsApp."""
    transcription_rate_per_minute = Field("transcription_rate_per_minute", as_decimal)
    """Price of one minute of transcription."""
    pii_redaction_rate_per_minute = Field("pii_redaction_rate_per_minute", as_decimal)
    """Price of masking personal data in one minute of transcript."""
    charge_non_connected_calls = Field("charge_non_connected_calls", as_boolean)
    """Whether calls that nobody answers cost something."""
    non_connected_call_fee = Field("non_connected_call_fee", as_decimal)
    """Price of such a call."""
    did_release_fee = Field("did_release_fee", as_decimal)
    """Price of giving a phone number back."""
    is_active = Field("is_active", as_boolean)
    """Whether the price list is in use."""
    is_default = Field("is_default", as_boolean)
    """Whether new accounts get this price list."""
    partner_id = Field("partner_id", as_text)
    """Identifier of the partner that the price list belongs to. Null in the vendor's examples."""
