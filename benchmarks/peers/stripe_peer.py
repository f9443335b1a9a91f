"""stripe: its addresses are an option. Its asynchronous methods stand on httpx, the predecessor of httpx2."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from benchmarks.answers import Answers
from benchmarks.peers.calling import async_returning, returning
from benchmarks.peers.peer import Peer, listed
from benchmarks.subjects import AsyncSubject, Subject

_NEW: dict[str, Any] = {"email": "somebody@example.com", "name": "Somebody", "phone": "+919876543210"}
_ITEM: dict[str, object] = {
    "id": "cus_0",
    "object": "customer",
    "address": None,
    "balance": 0,
    "created": 1767323045,
    "currency": "inr",
    "default_source": None,
    "delinquent": False,
    "description": "Measured",
    "email": "somebody@example.com",
    "invoice_prefix": "0",
    "invoice_settings": {"custom_fields": None, "default_payment_method": None, "footer": None},
    "livemode": False,
    "metadata": {},
    "name": "Somebody",
    "phone": "+919876543210",
    "preferred_locales": [],
    "tax_exempt": "none",
}
_LIST = {"object": "list", "url": "/v1/customers", "has_more": False, "data": listed("cus_", _ITEM, "id")}
_ERROR = {"error": {"type": "card_error", "code": "card_declined", "message": "The card was declined"}}
_ANSWERS: Answers = {
    "success": (200, json.dumps(_ITEM).encode()),
    "list of 20": (200, json.dumps(_LIST).encode()),
    "error": (402, json.dumps(_ERROR).encode()),
}


def _client(base_url: str, http_client: Any = None) -> Any:
    addresses = {"api": base_url}
    make: Any = import_module("stripe").StripeClient
    return make("sk_test_x", base_addresses=addresses, max_network_retries=0, http_client=http_client)


def _sync(work: str, base_url: str) -> Subject:
    stripe: Any = import_module("stripe")
    http_client = stripe.RequestsClient()
    customers: Any = _client(base_url, http_client).v1.customers

    def call() -> object:
        if work == "list of 20":
            return customers.list(params={"limit": 20}).data[0].id
        return customers.create(params=_NEW)

    return Subject("stripe", returning(call, stripe.StripeError), http_client.close)


def _asynchronous(work: str, base_url: str) -> AsyncSubject:
    stripe: Any = import_module("stripe")
    http_client = stripe.HTTPXClient()
    customers: Any = _client(base_url, http_client).v1.customers

    async def call() -> object:
        if work == "list of 20":
            return (await customers.list_async(params={"limit": 20})).data[0].id
        return await customers.create_async(params=_NEW)

    return AsyncSubject("stripe", async_returning(call, stripe.StripeError), http_client.close_async)


def stripe_peer() -> Peer:
    """stripe, asynchronous too if httpx is there."""
    asynchronous = _asynchronous if find_spec("httpx") else None
    made = "import stripe; stripe.StripeClient('sk_test_x')"
    return Peer("stripe", "stripe", _ANSWERS, _sync, asynchronous, ("import stripe", made))
