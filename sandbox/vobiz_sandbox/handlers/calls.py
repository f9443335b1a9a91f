"""Placing calls, and sending calls to another call flow."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..call_book import CallStatus
from ..errors import no_such_resource
from ..exchange import Exchange, Handler
from ..identifiers import new_uuid
from ..json_types import as_text


def _create(exchange: Exchange) -> Answer:
    state = exchange.state
    destinations = as_text(exchange.body.get("to")).split("<")
    price = state.settings.call_price * len(destinations)
    # Refusals come before anything is changed: a refused request leaves no trace.
    state.call_book.check_rate(state.effective_calls_per_second)
    state.ledger.require(price)
    status = CallStatus.QUEUED if state.hold_calls else CallStatus.LIVE
    request_uuid = state.call_book.place(as_text(exchange.body.get("from")), destinations, status, exchange.body)
    for destination in destinations:
        state.ledger.debit(state.settings.call_price, f"Call to {destination}", request_uuid, "cdr")
    return exchange.answer({"api_id": new_uuid(), "message": "Call fired", "request_uuid": request_uuid})


def _transfer(exchange: Exchange) -> Answer:
    call_uuid = exchange.path_parameters["call_uuid"]
    call = exchange.state.call_book.find(call_uuid, CallStatus.LIVE)
    if call is None:
        raise no_such_resource("Call")
    exchange.state.call_book.transfer(call, exchange.body)
    return exchange.answer(
        {"api_id": new_uuid(), "message": "call transferred", "call_uuid": call_uuid},
        preferred=202,
    )


HANDLERS: Mapping[str, Handler] = {"calls_create": _create, "calls_transfer": _transfer}
