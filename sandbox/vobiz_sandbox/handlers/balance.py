"""The balance and the list of transactions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from decimal import Decimal

from ..answers import Answer
from ..errors import no_such_resource, unreadable_filter
from ..exchange import Exchange, Handler
from ..identifiers import timestamp
from ..json_types import JsonObject, JsonValue, amount, as_text
from ..ledger import Transaction
from ..pagination import page_bounds

_KNOWN_REFERENCE_TYPES = (
    "cdr",
    "did_purchase",
    "did_rental",
    "manual_adjustment",
    "ncc",
    "recording",
    "stream_cdr",
    "transcription",
)


def _get(exchange: Exchange) -> Answer:
    state = exchange.state
    ledger = state.ledger
    if exchange.path_parameters["currency"] != ledger.currency:
        raise no_such_resource("Balance")
    changed = ledger.transactions[-1].moment if ledger.transactions else ledger.opened
    return exchange.answer(
        {
            "id": ledger.balance_id,
            "account_id": state.settings.auth_id,
            "currency": ledger.currency,
            "balance": amount(ledger.balance),
            "reserved_funds": 0,
            "promotional_balance": 0,
            "promotional_reserved_balance": 0,
            "available_balance": amount(ledger.balance),
            "credit_limit": 0,
            "is_postpaid": False,
            "credit_limit_type": "fixed",
            "low_balance_threshold": 0,
            "status": "active",
            "created_at": timestamp(ledger.opened),
            "updated_at": timestamp(changed),
        }
    )


def _list_transactions(exchange: Exchange) -> Answer:
    state = exchange.state
    ledger = state.ledger
    # Read before anything is compared: the API refuses a wrong date on an empty ledger, too.
    first = _moment(exchange.query.get("from_date"), time.min)
    last = _moment(exchange.query.get("to_date"), time.max)
    selected = [
        transaction
        for transaction in reversed(ledger.transactions)
        if _selected(transaction, exchange.query, ledger.currency)
        and (first is None or transaction.moment >= first)
        and (last is None or transaction.moment <= last)
    ]
    page, bounds = page_bounds(exchange.query, len(selected))
    account_id = state.settings.auth_id
    return exchange.answer(
        {
            "transactions": [ledger.transaction_to_json(transaction, account_id) for transaction in selected[page]],
            "summary": _summary(selected),
            **bounds,
        }
    )


def _list_reference_types(exchange: Exchange) -> Answer:
    occurring = {item.reference_type for item in exchange.state.ledger.transactions}
    names: list[JsonValue] = [*sorted({*_KNOWN_REFERENCE_TYPES, *occurring})]
    return exchange.answer({"reference_types": names})


def _selected(transaction: Transaction, query: Mapping[str, JsonValue], currency: str) -> bool:
    exact = {
        "type": transaction.type,
        "status": transaction.status,
        "currency": currency,
        "reference_type": transaction.reference_type,
        "description": transaction.description,
        "reference": transaction.reference,
        "transaction_id": transaction.transaction_id,
    }
    return all(query.get(name, value) == value for name, value in exact.items())


def _moment(value: JsonValue, time_of_bare_date: time) -> datetime | None:
    """Read a date, or a date and time with an offset.

    Raises:
        Refusal: it is neither; the API answers that with 500.
    """
    if value is None:
        return None
    text = as_text(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise unreadable_filter() from None
    if len(text) <= len("2026-01-01"):
        return datetime.combine(moment.date(), time_of_bare_date, UTC)
    if moment.tzinfo is None:
        raise unreadable_filter()
    return moment


def _summary(transactions: Iterable[Transaction]) -> JsonObject:
    by_type: dict[str, list[Transaction]] = {}
    for transaction in transactions:
        by_type.setdefault(transaction.reference_type, []).append(transaction)
    every = [transaction for group in by_type.values() for transaction in group]
    groups: list[JsonValue] = [
        {
            "reference_type": reference_type,
            "total_debit": amount(_total(group, "debit")),
            "total_credit": amount(_total(group, "credit")),
            "count": len(group),
        }
        for reference_type, group in by_type.items()
    ]
    debit, credit = _total(every, "debit"), _total(every, "credit")
    return {
        "total_transactions": len(every),
        "total_debit": amount(debit),
        "total_credit": amount(credit),
        "net_amount": amount(credit - debit),
        "by_reference_type": groups,
    }


def _total(transactions: Iterable[Transaction], direction: str) -> Decimal:
    return sum((item.amount for item in transactions if item.type == direction), Decimal(0))


HANDLERS: Mapping[str, Handler] = {
    "balance_get": _get,
    "balance_list_transactions": _list_transactions,
    "balance_list_transaction_reference_types": _list_reference_types,
}
