"""A request at DigiLocker that waits for the customer."""

from ..model import Field, Model, RequiredField
from ..reading import as_text


class KycDigilockerRequest(Model):
    """A request at DigiLocker that waits for the customer."""

    __slots__ = ()

    access_request_id = RequiredField("access_request_id", as_text)
    """Identifier of the request; needed to finish it."""
    auth_url = Field("auth_url", as_text)
    """Address to send the customer's browser to. Kept out of printed output, since it opens the request."""
