"""Usernames and passwords with which a phone system signs in to a trunk."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..errors import duplicate_username, no_such_resource
from ..exchange import Exchange, Handler
from ..identifiers import new_uuid, timestamp
from ..json_types import REDACTED, JsonObject, as_text
from ..pagination import by_offset


def _list(exchange: Exchange) -> Answer:
    return exchange.answer(by_offset(exchange.state.credentials.items, exchange.query))


def _create(exchange: Exchange) -> Answer:
    state = exchange.state
    username = as_text(exchange.body.get("username"))
    if username in state.usernames():
        raise duplicate_username(username, f"{username}-2")
    identifier = new_uuid()
    moment = timestamp()
    # The password is dropped here and now: no part of the state ever holds it.
    credential: JsonObject = {
        "id": identifier,
        "account_id": state.settings.auth_id,
        "enabled": True,
        "description": "",
        **exchange.body,
        "password": REDACTED,
        "realm": "sip.vobiz.ai",
        "created_at": moment,
        "updated_at": moment,
    }
    return exchange.answer(state.credentials.put(identifier, credential), preferred=201)


def _get(exchange: Exchange) -> Answer:
    return exchange.answer(_found(exchange))


def _update(exchange: Exchange) -> Answer:
    credential = _found(exchange) | exchange.body
    credential["password"] = REDACTED
    credential["updated_at"] = timestamp()
    identifier = exchange.path_parameters["credential_id"]
    return exchange.answer(exchange.state.credentials.put(identifier, credential))


def _delete(exchange: Exchange) -> Answer:
    if not exchange.state.credentials.remove(exchange.path_parameters["credential_id"]):
        raise no_such_resource("Credential")
    return exchange.answer_empty()


def _found(exchange: Exchange) -> JsonObject:
    credential = exchange.state.credentials.get(exchange.path_parameters["credential_id"])
    if credential is None:
        raise no_such_resource("Credential")
    return credential


HANDLERS: Mapping[str, Handler] = {
    "credentials_list": _list,
    "credentials_create": _create,
    "credentials_get": _get,
    "credentials_update": _update,
    "credentials_delete": _delete,
}
