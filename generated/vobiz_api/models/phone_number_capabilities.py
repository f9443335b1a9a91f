"""What a phone number can be used for."""

from ..model import Field, Model
from ..reading import as_boolean


class PhoneNumberCapabilities(Model):
    """What a phone number can be used for."""

    __slots__ = ()

    voice = Field("voice", as_boolean)
    """Whether it carries calls."""
    sms = Field("sms", as_boolean)
    """Whether it carries text messages."""
    mms = Field("mms", as_boolean)
    """Whether it carries multimedia messages."""
    fax = Field("fax", as_boolean)
    """Whether it carries fax."""
