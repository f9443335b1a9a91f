"""Position of one page within a list that is read by offset and names the pages before and after this one."""

from ..model import Field, Model
from ..reading import as_integer, as_text


class OffsetNextMeta(Model):
    """Position of one page within a list that is read by offset and names the pages before and after this one."""

    __slots__ = ()

    limit = Field("limit", as_integer)
    """Largest number of entries that this page could have held."""
    offset = Field("offset", as_integer)
    """Number of entries that come before this page."""
    next = Field("next", as_text)
    """Path of the next page, which lacks the `/api` at its start; null on the last page and on an empty one."""
    previous = Field("previous", as_text)
    """Path of the page before this one, in the form of `next`; null on the first page."""
    total_count = Field("total_count", as_integer)
    """Number of entries in the whole list, over all pages."""
