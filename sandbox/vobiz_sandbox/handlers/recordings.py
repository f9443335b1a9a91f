"""Recordings and their audio."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..errors import no_such_resource
from ..exchange import Exchange, Handler
from ..files import StoredFile
from ..identifiers import new_uuid
from ..json_types import JsonObject, as_integer


def _list(exchange: Exchange) -> Answer:
    limit = as_integer(exchange.query.get("limit"), 20)
    offset = as_integer(exchange.query.get("offset"), 0)
    call_uuid = exchange.query.get("call_uuid")
    found = [item for item in exchange.state.recordings.items if call_uuid in (None, item["call_uuid"])]
    path = f"/v1/Account/{exchange.state.settings.auth_id}/Recording/"
    more, before = offset + limit < len(found), offset > 0
    meta: JsonObject = {
        "limit": limit,
        "offset": offset,
        "next": f"{path}?limit={limit}&offset={offset + limit}" if more else None,
        "previous": f"{path}?limit={limit}&offset={max(offset - limit, 0)}" if before else None,
        "total_count": len(found),
    }
    shown = [_shown(exchange, item) for item in found[offset : offset + limit]]
    return exchange.answer({"api_id": new_uuid(), "meta": meta, "objects": list(shown)})


def _get(exchange: Exchange) -> Answer:
    recording = exchange.state.recordings.get(exchange.path_parameters["recording_id"])
    if recording is None:
        raise no_such_resource("Recording")
    return exchange.answer({"api_id": new_uuid(), **_shown(exchange, recording)})


def _delete(exchange: Exchange) -> Answer:
    identifier = exchange.path_parameters["recording_id"]
    if not exchange.state.recordings.remove(identifier):
        raise no_such_resource("Recording")
    exchange.state.files.audio.pop(identifier, None)
    return exchange.answer_empty()


def _download(exchange: Exchange) -> Answer:
    identifier, audio = _audio(exchange)
    if audio.elsewhere:
        # The signature is the whole permission: storage knows nothing of accounts.
        address = f"{exchange.state.storage_url}/storage/{identifier}?signature={new_uuid()}"
        return Answer(302, b"", None, (("location", address),))
    return audio.answer(exchange.headers)


def _download_from_storage(exchange: Exchange) -> Answer:
    return _audio(exchange)[1].answer(exchange.headers)


def _audio(exchange: Exchange) -> tuple[str, StoredFile]:
    identifier = exchange.path_parameters["file_name"].partition(".")[0]
    audio = exchange.state.files.audio.get(identifier)
    if audio is None:
        raise no_such_resource("Recording")
    return identifier, audio


def _shown(exchange: Exchange, recording: JsonObject) -> JsonObject:
    auth_id = exchange.state.settings.auth_id
    identifier, ending = recording["recording_id"], recording["recording_format"]
    return {
        **recording,
        "recording_url": f"{exchange.state.base_url}/api/v1/Account/{auth_id}/Recording/{identifier}.{ending}",
        "resource_uri": f"/v1/Account/{auth_id}/Recording/{identifier}/",
    }


HANDLERS: Mapping[str, Handler] = {
    "recordings_list": _list,
    "recordings_get": _get,
    "recordings_delete": _delete,
    "recordings_download": _download,
    "storage_download": _download_from_storage,
}
