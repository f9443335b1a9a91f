"""How far the checks of a sub-account have come, and whether it may place calls."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_boolean, as_model, as_text

if TYPE_CHECKING:
    from .kyc_verification_states import KycVerificationStates


def _kyc_verification_states() -> "type[KycVerificationStates]":
    from .kyc_verification_states import KycVerificationStates

    return KycVerificationStates


class KycStatus(Model):
    """How far the checks of a sub-account have come, and whether it may place calls."""

    __slots__ = ()

    sub_account_id = RequiredField("sub_account_id", as_text)
    """Auth ID of the sub-account, such as `SA_XXXXXXXX`."""
    kyc_mode = Field("kyc_mode", as_text)
    """Whether the sub-account goes by the checks of its parent (`personal_use`) or has to be checked itself (`customer_use`). Known values: `personal_use`, `customer_use`."""
    business_type = Field("business_type", as_text)
    """Legal form of the holder, which decides what documents are needed. Known values: `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`, `public_limited`, `trust`, `society`, `huf`, `government`."""
    overall_status = Field("overall_status", as_text)
    """State of all checks together. Known values: `not_started`, `pending`, `verified`, `failed`."""
    kyc_calls_blocked = Field("kyc_calls_blocked", as_boolean)
    """Whether the sub-account's calls are still refused."""
    verifications = Field("verifications", as_model(_kyc_verification_states))
    """State of each document."""
