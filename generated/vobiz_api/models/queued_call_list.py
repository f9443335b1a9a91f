"""The calls that are waiting to be placed."""

from ..model import Field, Model
from ..reading import as_list, as_text


class QueuedCallList(Model):
    """The calls that are waiting to be placed."""

    __slots__ = ()

    calls = Field("calls", as_list(as_text))
    """Identifiers of the waiting calls, at most 20; empty when there are none."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
