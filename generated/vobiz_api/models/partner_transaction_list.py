"""One page of a customer's transactions, with totals over everything that the filters select."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model, as_text

if TYPE_CHECKING:
    from .transaction import Transaction
    from .transaction_summary import TransactionSummary


def _transaction() -> "type[Transaction]":
    from .transaction import Transaction

    return Transaction


def _transaction_summary() -> "type[TransactionSummary]":
    from .transaction_summary import TransactionSummary

    return TransactionSummary


class PartnerTransactionList(Model):
    """One page of a customer's transactions, with totals over everything that the filters select."""

    __slots__ = ()

    transactions = Field("transactions", as_list(as_model(_transaction)))
    """The transactions of this page; empty when nothing matches."""
    summary = Field("summary", as_model(_transaction_summary))
    """Totals over all pages."""
    total = Field("total", as_integer)
    """Number of transactions over all pages."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    per_page = Field("per_page", as_integer)
    """Largest number of transactions on a page."""
    total_pages = Field("total_pages", as_integer)
    """Number of pages."""
    account_auth_id = Field("account_auth_id", as_text)
    """Auth ID of the customer."""
