"""A price list for calls."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_decimal, as_integer, as_text


class AccountPricingTier(Model):
    """A price list for calls."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the price list."""
    name = Field("name", as_text)
    """Name of the price list."""
    description = Field("description", as_text)
    """Free text about the price list. Documented to be null at times."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency that the prices are in."""
    rate_per_minute = Field("rate_per_minute", as_decimal)
    """Price of one minute of call time, in the currency of the price list."""
    billing_increment_seconds = Field("billing_increment_seconds", as_integer)
    """Step to which call time is rounded up for billing, in seconds."""
    minimum_duration_seconds = Field("minimum_duration_seconds", as_integer)
    """Shortest call time that is billed, in seconds."""
    is_active = Field("is_active", as_boolean)
    """Whether the price list is in use."""
    is_default = Field("is_default", as_boolean)
    """Whether new accounts get this price list."""
