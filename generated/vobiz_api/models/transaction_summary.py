"""Totals of a set of transactions."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_decimal, as_integer, as_list, as_model

if TYPE_CHECKING:
    from .transaction_reference_type_summary import TransactionReferenceTypeSummary


def _transaction_reference_type_summary() -> "type[TransactionReferenceTypeSummary]":
    from .transaction_reference_type_summary import TransactionReferenceTypeSummary

    return TransactionReferenceTypeSummary


class TransactionSummary(Model):
    """Totals of a set of transactions."""

    __slots__ = ()

    total_transactions = Field("total_transactions", as_integer)
    """Number of transactions that the totals cover."""
    total_debit = Field("total_debit", as_decimal)
    """Sum of what was taken."""
    total_credit = Field("total_credit", as_decimal)
    """Sum of what was added."""
    net_amount = Field("net_amount", as_decimal)
    """What was added less what was taken."""
    by_reference_type = Field("by_reference_type", as_list(as_model(_transaction_reference_type_summary)))
    """The same totals for each kind of reference."""
