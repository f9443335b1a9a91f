"""Totals of the transactions that refer to one kind of thing."""

from ..model import Field, Model
from ..reading import as_decimal, as_integer, as_text


class TransactionReferenceTypeSummary(Model):
    """Totals of the transactions that refer to one kind of thing."""

    __slots__ = ()

    reference_type = Field("reference_type", as_text)
    """The kind of reference. Known values: `cdr`, `did_purchase`, `did_rental`, `manual_adjustment`, `ncc`, `recording`, `stream_cdr`, `transcription`, `unknown`."""
    total_debit = Field("total_debit", as_decimal)
    """Sum of what was taken."""
    total_credit = Field("total_credit", as_decimal)
    """Sum of what was added."""
    count = Field("count", as_integer)
    """Number of transactions."""
