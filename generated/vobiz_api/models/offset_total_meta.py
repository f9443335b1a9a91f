"""Position of one page within a list that is read by offset and reports how many entries there are in all."""

from ..model import Field, Model
from ..reading import as_integer


class OffsetTotalMeta(Model):
    """Position of one page within a list that is read by offset and reports how many entries there are in all."""

    __slots__ = ()

    limit = Field("limit", as_integer)
    """Largest number of entries that this page could have held."""
    offset = Field("offset", as_integer)
    """Number of entries that come before this page."""
    total = Field("total", as_integer)
    """Number of entries in the whole list, over all pages."""
