"""Result of one check."""

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_text


class KycVerification(Model):
    """Result of one check. That a check failed is a result like any other; look at `status` before you rely on it."""

    __slots__ = ()

    status = RequiredField("status", as_text)
    """How the check ended, or that its result is still to come. Known values: `verified`, `failed`, `pending`."""
    verification_type = Field("verification_type", as_text)
    """What was checked. Known values: `pan`, `gst`, `cin`, `aadhaar`."""
    kyc_calls_blocked = Field("kyc_calls_blocked", as_boolean)
    """Whether the sub-account's calls are still refused after this check; other documents may be missing yet."""
    mock = Field("mock", as_boolean)
    """True for a check of the test mode; absent otherwise."""
    pan = Field("pan", as_text)
    """The PAN that was checked. Kept out of printed output, since it identifies a person."""
    registered_name = Field("registered_name", as_text)
    """Name that the PAN is registered under."""
    name_match = Field("name_match", as_boolean)
    """Whether the registered name matches the one that the account has."""
    gstin = Field("gstin", as_text)
    """The GSTIN that was checked."""
    legal_name = Field("legal_name", as_text)
    """Name that the GSTIN is registered under."""
    cin = Field("cin", as_text)
    """The corporate identity number that was confirmed."""
