"""plivo: its API is the same as Vobiz's, but for its address, and so are its answers. It has no asynchronous client."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from benchmarks.answers import BODIES, CALL, Answers
from benchmarks.peers.calling import returning
from benchmarks.peers.peer import Peer, listed
from benchmarks.peers.redirected import redirect
from benchmarks.subjects import Subject

_AUTH_ID = "MA" + "X" * 18  # it counts the characters
_ITEM: dict[str, object] = {
    "app_id": "0",
    "app_name": "Measured",
    "answer_url": "https://example.com/answer",
    "answer_method": "POST",
    "hangup_url": "https://example.com/hangup",
    "hangup_method": "POST",
    "fallback_answer_url": "",
    "fallback_method": "POST",
    "message_url": "",
    "message_method": "POST",
    "default_app": False,
    "default_endpoint_app": False,
    "enabled": True,
    "public_uri": False,
    "sip_uri": "sip:0@app.example.com",
    "sub_account": None,
    "log_incoming_messages": True,
    "resource_uri": "/v1/Account/MA/Application/0/",
}
_LIST = {"api_id": "a", "meta": {"limit": 20, "offset": 0, "total_count": 20}, "objects": listed("", _ITEM, "app_id")}
_ANSWERS: Answers = {**BODIES, "list of 20": (200, json.dumps(_LIST).encode())}


def _sync(work: str, base_url: str) -> Subject:
    client: Any = import_module("plivo").RestClient(_AUTH_ID, "x")
    refusal: Any = import_module("plivo.exceptions").PlivoRestError
    redirect(client.session, base_url)

    def call() -> object:
        if work == "list of 20":
            return client.applications.list(limit=20).objects[0].app_id
        return client.calls.create(from_=CALL["from"], to_=CALL["to"], answer_url=CALL["answer_url"])

    return Subject("plivo", returning(call, refusal), client.session.close)


def plivo_peer() -> Peer:
    """plivo, which tries again by itself only after a status of 500 and more."""
    made = f"import plivo; plivo.RestClient({_AUTH_ID!r}, 'x')"
    return Peer("plivo", "plivo", _ANSWERS, _sync, None, ("import plivo", made))
