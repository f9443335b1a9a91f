"""The account, its limits, and the purchase of capacity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from ..answers import Answer
from ..call_book import CallStatus
from ..exchange import Exchange, Handler
from ..identifiers import new_uuid, now, timestamp
from ..json_types import JsonObject, as_integer, as_object, as_text
from ..state import State

_BASE_CONCURRENT_CALLS = 10
_BASE_CALLS_PER_SECOND = 2
_MONTHLY_PRICES = {"concurrent_calls": Decimal("5.00"), "cps": Decimal("20.00")}
_OTHER_MONTHLY_PRICE = Decimal("10.00")
_NUMERIC_ACCOUNT_ID = 100001


def _get(exchange: Exchange) -> Answer:
    state = exchange.state
    # Whatever the sandbox has no opinion on comes from the example, so that new members appear
    # here as soon as the contract has them.
    account = as_object(exchange.operation.example())
    account |= {
        "id": str(_NUMERIC_ACCOUNT_ID),
        "api_id": new_uuid(),
        "auth_id": state.settings.auth_id,
        "email": state.settings.email,
        "is_active": state.active,
        "enabled": state.active,
        "base_cps_limit": _base_calls_per_second(state),
        "purchased_cps": state.purchased_calls_per_second,
        "cps_limit": _base_calls_per_second(state) + state.purchased_calls_per_second,
        "base_concurrent_calls_limit": _BASE_CONCURRENT_CALLS,
        "purchased_concurrent_calls": state.purchased_concurrent_calls,
        "concurrent_calls_limit": _concurrent_calls_limit(state),
    }
    return exchange.answer(account)


def _get_concurrency(exchange: Exchange) -> Answer:
    state = exchange.state
    live = len(state.call_book.with_status(CallStatus.LIVE))
    limit = _concurrent_calls_limit(state)
    return exchange.answer(
        {
            "account_id": state.settings.auth_id,
            "concurrent_calls": live,
            "max_concurrent": limit,
            "utilization_pct": round(100 * live / limit),
            "request_id": new_uuid(),
        }
    )


def _preview_channel_pricing(exchange: Exchange) -> Answer:
    resource_type = as_text(exchange.query.get("resource_type"))
    quantity = as_integer(exchange.query.get("quantity"))
    unit_price = _unit_price(resource_type)
    return exchange.answer(
        {
            "resource_type": resource_type,
            "quantity": quantity,
            "monthly_cost": f"{unit_price * quantity:.2f}",
            "currency": exchange.state.ledger.currency,
            "breakdown": [{"units": quantity, "unit_price": f"{unit_price:.2f}"}],
        }
    )


def _create_channel_subscription(exchange: Exchange) -> Answer:
    state = exchange.state
    resource_type = as_text(exchange.body.get("resource_type"))
    quantity = as_integer(exchange.body.get("quantity"))
    price = _unit_price(resource_type) * quantity
    identifier = new_uuid()
    state.ledger.debit(price, f"Channel subscription: {quantity} {resource_type}", identifier, "channel_purchase")
    if resource_type == "cps":
        state.purchased_calls_per_second += quantity
    else:
        state.purchased_concurrent_calls += quantity
    moment = now()
    subscription: JsonObject = {
        "id": identifier,
        "account_id": _NUMERIC_ACCOUNT_ID,
        "resource_type": resource_type,
        "quantity": quantity,
        "monthly_cost": f"{price:.2f}",
        "currency": state.ledger.currency,
        "status": "active",
        "last_billing_date": timestamp(moment),
        "next_billing_date": timestamp(moment + timedelta(days=30)),
        "purchased_at": timestamp(moment),
        "cancelled_at": None,
        "cancellation_reason": None,
        "is_active": True,
        "created_at": timestamp(moment),
        "updated_at": timestamp(moment),
    }
    return exchange.answer(subscription, preferred=201)


def _unit_price(resource_type: str) -> Decimal:
    return _MONTHLY_PRICES.get(resource_type, _OTHER_MONTHLY_PRICE)


def _base_calls_per_second(state: State) -> int:
    return _BASE_CALLS_PER_SECOND if state.calls_per_second is None else state.calls_per_second


def _concurrent_calls_limit(state: State) -> int:
    return _BASE_CONCURRENT_CALLS + state.purchased_concurrent_calls


HANDLERS: Mapping[str, Handler] = {
    "account_get": _get,
    "account_get_concurrency": _get_concurrency,
    "account_preview_channel_pricing": _preview_channel_pricing,
    "account_create_channel_subscription": _create_channel_subscription,
}
