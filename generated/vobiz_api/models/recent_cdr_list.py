"""The latest call detail records."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_boolean, as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .cdr import Cdr


def _cdr() -> "type[Cdr]":
    from .cdr import Cdr

    return Cdr


class RecentCdrList(Model):
    """The latest call detail records."""

    __slots__ = ()

    data = Field("data", as_list(as_model(_cdr)))
    """The records; empty when there are none."""
    success = Field("success", as_boolean)
    """Whether the request succeeded."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account that the records belong to."""
    count = Field("count", as_integer)
    """Number of records."""
