"""One part of a capacity price."""

from ..model import Model


class ChannelPricingPart(Model):
    """One part of a capacity price. The vendor does not document the keys; all are kept."""

    __slots__ = ()
