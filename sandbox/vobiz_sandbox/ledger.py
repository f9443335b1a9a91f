"""The money of the account and every movement of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from .errors import insufficient_balance
from .identifiers import new_uuid, now, timestamp
from .json_types import JsonObject, amount


@dataclass(frozen=True, slots=True)
class Transaction:
    """One movement of money.

    Attributes:
        transaction_id: its id.
        amount: how much moved, in units of the ledger's currency; never negative.
        description: a sentence for people.
        reference: the id of what was paid for.
        reference_type: what kind of thing that is.
        moment: when it happened.
        type: ``debit`` or ``credit``.
        status: always ``completed`` here.
    """

    transaction_id: str
    amount: Decimal
    description: str
    reference: str
    reference_type: str
    moment: datetime
    type: str = "debit"
    status: str = "completed"


class Ledger:
    """A balance in one currency. Guarded by the lock of the state it belongs to.

    Args:
        balance: the opening balance.
        currency: its ISO 4217 code.
    """

    def __init__(self, balance: Decimal, currency: str) -> None:
        self.balance = balance
        self.currency = currency
        self.balance_id = new_uuid()
        self.opened = now()
        self.transactions: list[Transaction] = []

    def require(self, price: Decimal) -> None:
        """Check that the balance covers a price.

        Raises:
            Refusal: it does not.
        """
        if price > self.balance:
            raise insufficient_balance(price, self.balance, self.currency)

    def debit(self, price: Decimal, description: str, reference: str, reference_type: str) -> None:
        """Take money from the balance.

        Raises:
            Refusal: the balance does not cover it; nothing is taken.
        """
        self.require(price)
        self.balance -= price
        self.transactions.append(Transaction(new_uuid(), price, description, reference, reference_type, now()))

    def transaction_to_json(self, transaction: Transaction, account_id: str) -> JsonObject:
        """Write a transaction as the API does."""
        moment = timestamp(transaction.moment)
        return {
            "id": transaction.transaction_id,
            "account_id": account_id,
            "balance_id": self.balance_id,
            "type": transaction.type,
            "amount": amount(transaction.amount),
            "currency": self.currency,
            "description": transaction.description,
            "reference": transaction.reference,
            "reference_type": transaction.reference_type,
            "status": transaction.status,
            "processed_at": moment,
            "created_at": moment,
            "updated_at": moment,
        }
