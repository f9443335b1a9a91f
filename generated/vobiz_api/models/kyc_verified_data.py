"""What the checks of a session have brought to light."""

from ..model import Field, Model
from ..reading import as_boolean, as_list, as_text


class KycVerifiedData(Model):
    """What the checks of a session have brought to light. It grows as the customer goes on, and which fields it has depends on the kind of holder."""

    __slots__ = ()

    completed_steps = Field("completed_steps", as_list(as_text))
    """The checks that have passed."""
    pan_type = Field("pan_type", as_text)
    """Kind of holder that the PAN belongs to. Known values: `individual`, `company`."""
    pan_number = Field("pan_number", as_text)
    """The PAN. Kept out of printed output, since it identifies a person."""
    pan_name_match = Field("pan_name_match", as_boolean)
    """Whether the name that was entered matches the registered one."""
    pan_registered_name = Field("pan_registered_name", as_text)
    """Name that the PAN is registered under."""
    pan_name = Field("pan_name", as_text)
    """Name on the PAN. The vendor's SDK has it; its page does not explain it."""
    aadhaar_name = Field("aadhaar_name", as_text)
    """Name on the Aadhaar."""
    aadhaar_dob = Field("aadhaar_dob", as_text)
    """Date of birth on the Aadhaar."""
    masked_aadhaar = Field("masked_aadhaar", as_text)
    """Last digits of the Aadhaar number. Kept out of printed output, since it identifies a person."""
    gender = Field("gender", as_text)
    """Gender on the Aadhaar. Known values: `MALE`."""
    address = Field("address", as_text)
    """Address on the Aadhaar."""
