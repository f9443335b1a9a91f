"""Calls that are going on or waiting to be placed."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..call_book import CallStatus
from ..errors import no_such_resource
from ..exchange import Exchange, Handler
from ..identifiers import new_uuid
from ..json_types import JsonValue

_MOST_QUEUED_LISTED = 20


def _list(exchange: Exchange) -> Answer:
    return _listed(exchange, CallStatus.LIVE)


def _list_queued(exchange: Exchange) -> Answer:
    return _listed(exchange, CallStatus.QUEUED, _MOST_QUEUED_LISTED)


def _get(exchange: Exchange) -> Answer:
    return _described(exchange, CallStatus.LIVE)


def _get_queued(exchange: Exchange) -> Answer:
    return _described(exchange, CallStatus.QUEUED)


def _hang_up(exchange: Exchange) -> Answer:
    calls = exchange.state.call_book
    call = calls.find(exchange.path_parameters["call_uuid"], CallStatus.LIVE, CallStatus.QUEUED)
    if call is None:
        raise no_such_resource("Call")
    calls.move(call, CallStatus.ENDED)
    return exchange.answer_empty()


def _listed(exchange: Exchange, status: CallStatus, most: int | None = None) -> Answer:
    calls = exchange.state.call_book.with_status(status)[:most]
    identifiers: list[JsonValue] = [call.call_uuid for call in calls]
    return exchange.answer({"api_id": new_uuid(), "calls": identifiers})


def _described(exchange: Exchange, status: CallStatus) -> Answer:
    call = exchange.state.call_book.find(exchange.path_parameters["call_uuid"], status)
    if call is None:
        raise no_such_resource("Call")
    return exchange.answer({"api_id": new_uuid(), **call.to_json()})


HANDLERS: Mapping[str, Handler] = {
    "live_calls_list": _list,
    "live_calls_list_queued": _list_queued,
    "live_calls_get": _get,
    "live_calls_get_queued": _get_queued,
    "live_calls_hang_up": _hang_up,
}
