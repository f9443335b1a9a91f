"""The calls that are in progress."""

from ..model import Field, Model
from ..reading import as_list, as_text


class LiveCallList(Model):
    """The calls that are in progress."""

    __slots__ = ()

    calls = Field("calls", as_list(as_text))
    """Identifiers of the calls in progress; empty when there are none."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
