"""SIP trunks."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..call_book import CallStatus
from ..errors import duplicate_username, no_such_trunk, trunk_in_use
from ..exchange import Exchange, Handler
from ..identifiers import new_uuid, timestamp
from ..json_types import JsonObject
from ..pagination import by_offset

# Members of a request that an answer never shows.
_WRITE_ONLY = frozenset({"username", "password", "ip_whitelist"})
_DIRECTIONS = {"INBOUND": "inbound", "OUTBOUND": "outbound"}
_STATUSES = {"enabled": "active", "disabled": "inactive"}


def _list(exchange: Exchange) -> Answer:
    return exchange.answer(by_offset(exchange.state.trunks.items, exchange.query))


def _create(exchange: Exchange) -> Answer:
    state = exchange.state
    identifier = new_uuid()
    username = exchange.body.get("username")
    if isinstance(username, str):
        if username in state.usernames():
            raise duplicate_username(username, f"{username}-2")
        state.trunk_usernames[identifier] = username
    moment = timestamp()
    trunk: JsonObject = {
        "trunk_id": identifier,
        "account_id": state.settings.auth_id,
        "trunk_domain": f"{identifier[:8]}.sip.vobiz.ai",
        "trunk_status": "active",
        "secure": False,
        "trunk_direction": "both",
        "concurrent_calls_limit": 10,
        "cps_limit": 2,
        "description": "",
        "transport": "udp",
        "recording": False,
        "enable_transcription": False,
        "pii_redaction": False,
        "webhook_method": "POST",
        "recording_webhook_enabled": False,
        "created_at": moment,
        "updated_at": moment,
    }
    trunk |= _as_answered(exchange.body)
    return exchange.answer(state.trunks.put(identifier, trunk), preferred=201)


def _get(exchange: Exchange) -> Answer:
    return exchange.answer(_found(exchange))


def _update(exchange: Exchange) -> Answer:
    trunk = _found(exchange) | _as_answered(exchange.body)
    trunk["updated_at"] = timestamp()
    return exchange.answer(exchange.state.trunks.put(exchange.path_parameters["trunk_id"], trunk))


def _delete(exchange: Exchange) -> Answer:
    state = exchange.state
    _found(exchange)
    identifier = exchange.path_parameters["trunk_id"]
    if any(call.trunk_id == identifier for call in state.call_book.with_status(CallStatus.LIVE)):
        raise trunk_in_use()
    state.trunks.remove(identifier)
    state.trunk_usernames.pop(identifier, None)
    return exchange.answer_empty()


def _found(exchange: Exchange) -> JsonObject:
    identifier = exchange.path_parameters["trunk_id"]
    trunk = exchange.state.trunks.get(identifier)
    if trunk is None:
        raise no_such_trunk(identifier)
    return trunk


def _as_answered(body: JsonObject) -> JsonObject:
    """Translate the members of a request to the names and words that answers use."""
    members = {name: value for name, value in body.items() if name not in _WRITE_ONLY}
    if "trunk_type" in members:
        trunk_type = str(members.pop("trunk_type"))
        members.setdefault("trunk_direction", _DIRECTIONS.get(trunk_type, trunk_type))
    if "max_concurrent_calls" in members:
        members.setdefault("concurrent_calls_limit", members.pop("max_concurrent_calls"))
    if "enabled" in members:
        members.setdefault("trunk_status", "enabled" if members.pop("enabled") else "disabled")
    if "trunk_status" in members:
        trunk_status = str(members["trunk_status"])
        members["trunk_status"] = _STATUSES.get(trunk_status, trunk_status)
    return members


HANDLERS: Mapping[str, Handler] = {
    "trunks_list": _list,
    "trunks_create": _create,
    "trunks_get": _get,
    "trunks_update": _update,
    "trunks_delete": _delete,
}
