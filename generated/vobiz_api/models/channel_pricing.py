"""What additional capacity would cost."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_decimal, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .channel_pricing_part import ChannelPricingPart


def _channel_pricing_part() -> "type[ChannelPricingPart]":
    from .channel_pricing_part import ChannelPricingPart

    return ChannelPricingPart


class ChannelPricing(Model):
    """What additional capacity would cost."""

    __slots__ = ()

    resource_type = Field("resource_type", as_text)
    """The capacity that was priced. Known values: `concurrent_calls`, `cps`."""
    quantity = Field("quantity", as_integer)
    """Number of units that were priced."""
    monthly_cost = Field("monthly_cost", as_decimal)
    """Price of the whole quantity for one month, with two decimals."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency of the price."""
    breakdown = Field("breakdown", as_list(as_model(_channel_pricing_part)))
    """How the price comes about, part by part."""
