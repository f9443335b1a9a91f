"""One company of the register."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class KycCinMatch(Model):
    """One company of the register."""

    __slots__ = ()

    cin = RequiredField("cin", as_text)
    """Corporate identity number, to be handed to the confirmation as it is."""
    company_name = Field("company_name", as_text)
    """Name of the company in the register."""
    status = Field("status", as_text)
    """State of the company in the register. Known values: `Active`."""
