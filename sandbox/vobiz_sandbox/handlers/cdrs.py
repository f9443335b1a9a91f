"""The records of calls that have ended."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from ..answers import Answer
from ..call_book import Call
from ..errors import no_such_resource
from ..exchange import Exchange, Handler
from ..identifiers import timestamp
from ..json_types import JsonObject, JsonValue, amount, as_array, as_integer, as_object, as_text

_PAGE = 20
_SHOWN_FILTERS = ("call_direction", "from_number", "to_number", "hangup_cause")


def _list(exchange: Exchange) -> Answer:
    return exchange.answer(_page(exchange))


def _search(exchange: Exchange) -> Answer:
    filters: JsonObject = {name: as_text(exchange.query.get(name)) for name in _SHOWN_FILTERS}
    return exchange.answer({**_page(exchange), "filters": filters})


def _list_recent(exchange: Exchange) -> Answer:
    limit = as_integer(exchange.query.get("limit"), _PAGE)
    records = _records(exchange, exchange.state.call_book.records()[:limit])
    return exchange.answer(
        {"success": True, "account_id": exchange.state.settings.auth_id, "count": len(records), "data": records}
    )


def _get(exchange: Exchange) -> Answer:
    for call in exchange.state.call_book.records():
        if call.call_uuid == exchange.path_parameters["call_id"]:
            return exchange.answer({"success": True, "data": _records(exchange, [call])[0]})
    raise no_such_resource("CDR")


def _page(exchange: Exchange) -> JsonObject:
    page = as_integer(exchange.query.get("page"), 1)
    per_page = as_integer(exchange.query.get("per_page"), _PAGE)
    found = [call for call in exchange.state.call_book.records() if _selected(call, exchange.query)]
    pages = math.ceil(len(found) / per_page)
    shown = _records(exchange, found[(page - 1) * per_page : page * per_page])
    return {
        "success": True,
        "account_id": exchange.state.settings.auth_id,
        "count": len(shown),
        "data": shown,
        "pagination": {
            "page": page,
            "per_page": per_page,
            "total": len(found),
            "pages": pages,
            "has_next": page < pages,
            "has_prev": page > 1,
        },
        "summary": _summary(exchange, found),
    }


def _selected(call: Call, query: Mapping[str, JsonValue]) -> bool:
    """Whether a call meets every filter. Those about what the sandbox has no opinion on select nothing out."""
    for name, number in (("from_number", call.from_), ("to_number", call.to)):
        wanted = as_text(query.get(name))
        if wanted and (_digits(wanted) or wanted) not in (_digits(number) or number):
            return False
    direction = query.get("call_direction")
    first, last = query.get("start_date"), query.get("end_date")
    day = call.started_at.date().isoformat()
    # Of two dates, one alone is ignored.
    in_time = not (isinstance(first, str) and isinstance(last, str)) or first <= day <= last
    return (
        in_time
        and direction in (None, call.direction)
        and _seconds(call.started_at, call.ended_at) >= as_integer(query.get("min_duration"))
    )


def _records(exchange: Exchange, calls: Sequence[Call]) -> list[JsonValue]:
    # Whatever the sandbox has no opinion on comes from the example, so that new members appear by themselves.
    data = as_object(exchange.operation.example()).get("data")
    example = as_object(as_array(data)[0] if isinstance(data, list) else data)
    return [_record(exchange, call, example) for call in calls]


def _record(exchange: Exchange, call: Call, example: JsonObject) -> JsonObject:
    lasted = _seconds(call.started_at, call.ended_at)
    price = exchange.state.settings.call_price if call.direction == "outbound" else Decimal(0)
    return example | {
        "uuid": call.call_uuid,
        "account_id": exchange.state.settings.auth_id,
        "call_direction": call.direction,
        "caller_id_name": call.caller_name,
        "caller_id_number": _with_plus(call.from_),
        "destination_number": _with_plus(call.to),
        "start_time": timestamp(call.started_at),
        "answer_time": timestamp(call.live_at) if call.live_at else None,
        "end_time": timestamp(call.ended_at),
        "duration": lasted,
        "billsec": lasted if call.live_at else 0,
        "ring_time": 0,
        "cost": amount(price),
        "total_cost": amount(price),
        "currency": exchange.state.ledger.currency,
        "trunk_id": call.trunk_id,
    }


def _summary(exchange: Exchange, calls: list[Call]) -> JsonObject:
    answered = [call for call in calls if call.live_at]
    seconds = [_seconds(call.started_at, call.ended_at) for call in calls]
    outbound = [call for call in calls if call.direction == "outbound"]
    return {
        "totalCalls": len(calls),
        "answeredCalls": len(answered),
        "answerRate": round(100 * len(answered) / len(calls)) if calls else 0,
        "avgCallDuration": f"{round(sum(seconds) / len(calls)) if calls else 0}s",
        "total_duration_seconds": sum(seconds),
        "total_billable_seconds": sum(_seconds(call.live_at, call.ended_at) for call in answered),
        "total_cost": amount(exchange.state.settings.call_price * len(outbound)),
        "last_call_at": timestamp(calls[0].started_at) if calls else None,
    }


def _seconds(begun: datetime | None, ended: datetime | None) -> int:
    return round((ended - begun) / timedelta(seconds=1)) if begun and ended else 0


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number) if re.fullmatch(r"\+?[\d ]+", number) else ""


def _with_plus(number: str) -> str:
    """Records write numbers with their plus, whatever form they were given in."""
    return f"+{number.removeprefix('00')}" if number.isdecimal() else number


def _export(exchange: Exchange) -> Answer:
    export = exchange.state.files.export
    return exchange.answer_example() if export is None else export.answer(exchange.headers)


HANDLERS: Mapping[str, Handler] = {
    "cdrs_list": _list,
    "cdrs_search": _search,
    "cdrs_list_recent": _list_recent,
    "cdrs_get": _get,
    "cdrs_export": _export,
}
