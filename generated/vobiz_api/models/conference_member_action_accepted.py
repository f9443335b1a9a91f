"""Confirmation that something will be done for members of a conference."""

from ..model import Field, Model
from ..reading import as_list, as_text


class ConferenceMemberActionAccepted(Model):
    """Confirmation that something will be done for members of a conference."""

    __slots__ = ()

    member_id = Field("member_id", as_list(as_text))
    """Identifiers of the members concerned."""
    message = Field("message", as_text)
    """Confirmation as text, a word such as `kicked` or `muted`."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
