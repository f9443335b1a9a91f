"""The conferences that the API reports as going on, which may not be all of them."""

from ..model import Field, Model
from ..reading import as_list, as_text


class ConferenceList(Model):
    """The conferences that the API reports as going on, which may not be all of them."""

    __slots__ = ()

    conferences = Field("conferences", as_list(as_text))
    """Names of the conferences. An empty list does not mean that there are none."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
