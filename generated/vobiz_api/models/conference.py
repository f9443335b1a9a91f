"""A conference that is going on, with everybody in it."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model, as_text

if TYPE_CHECKING:
    from .conference_member import ConferenceMember


def _conference_member() -> "type[ConferenceMember]":
    from .conference_member import ConferenceMember

    return ConferenceMember


class Conference(Model):
    """A conference that is going on, with everybody in it."""

    __slots__ = ()

    conference_name = RequiredField("conference_name", as_text)
    """Name of the conference; upper and lower case differ."""
    members = Field("members", as_list(as_model(_conference_member)))
    """Everybody who is in the conference now."""
    conference_run_time = Field("conference_run_time", as_text)
    """How long the conference has been going on, in whole seconds written as text."""
    conference_member_count = Field("conference_member_count", as_text)
    """Number of members now, written as text."""
    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
