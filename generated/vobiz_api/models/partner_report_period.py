"""The days that figures cover."""

from ..model import Field, Model
from ..reading import as_text


class PartnerReportPeriod(Model):
    """The days that figures cover."""

    __slots__ = ()

    from_ = Field("from", as_text)
    """First day."""
    to = Field("to", as_text)
    """Last day."""
