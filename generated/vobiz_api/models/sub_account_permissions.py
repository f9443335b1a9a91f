"""What a sub-account may do."""

from ..model import Field, Model
from ..reading import as_boolean


class SubAccountPermissions(Model):
    """What a sub-account may do. The set is open; names that are not listed here are kept."""

    __slots__ = ()

    calls = Field("calls", as_boolean)
    """Whether it may place and control calls."""
    cdr = Field("cdr", as_boolean)
    """Whether it may read call records."""
