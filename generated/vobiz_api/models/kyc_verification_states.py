"""The state of each document."""

from ..model import Field, Model
from ..reading import as_text


class KycVerificationStates(Model):
    """The state of each document. The set is open; documents that are not listed here are kept."""

    __slots__ = ()

    pan = Field("pan", as_text)
    """State of the tax number (PAN). Known values: `not_started`, `pending`, `verified`, `failed`."""
    gst = Field("gst", as_text)
    """State of the goods and services tax number (GSTIN). Known values: `not_started`, `pending`, `verified`, `failed`."""
    cin = Field("cin", as_text)
    """State of the corporate identity number (CIN). Known values: `not_started`, `pending`, `verified`, `failed`."""
    aadhaar = Field("aadhaar", as_text)
    """State of the Aadhaar. Known values: `not_started`, `pending`, `verified`, `failed`."""
