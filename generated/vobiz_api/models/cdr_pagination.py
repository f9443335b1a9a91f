"""Position of one page within a list that is read page by page."""

from ..model import Field, Model
from ..reading import as_boolean, as_integer


class CdrPagination(Model):
    """Position of one page within a list that is read page by page."""

    __slots__ = ()

    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    per_page = Field("per_page", as_integer)
    """Largest number of records on a page."""
    total = Field("total", as_integer)
    """Number of records over all pages."""
    pages = Field("pages", as_integer)
    """Number of pages."""
    has_next = Field("has_next", as_boolean)
    """Whether there is a page after this one."""
    has_prev = Field("has_prev", as_boolean)
    """Whether there is a page before this one."""
