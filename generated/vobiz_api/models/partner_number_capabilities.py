"""What a phone number can be used for."""

from ..model import Field, Model
from ..reading import as_boolean


class PartnerNumberCapabilities(Model):
    """What a phone number can be used for."""

    __slots__ = ()

    voice = Field("voice", as_boolean)
    """Calls."""
    sms = Field("sms", as_boolean)
    """Text messages."""
    mms = Field("mms", as_boolean)
    """Multimedia messages."""
    fax = Field("fax", as_boolean)
    """Fax."""
