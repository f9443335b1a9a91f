"""twilio: its HTTP client is an option, and the one here hands on to twilio's own with another address."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from benchmarks.answers import Answers
from benchmarks.peers.calling import async_returning, returning
from benchmarks.peers.peer import Peer, listed
from benchmarks.peers.redirected import redirected
from benchmarks.subjects import AsyncSubject, Subject

_ACCOUNT = "AC" + "0" * 32
_CALL = {"to": "+919876543210", "from_": "+919876500000", "url": "https://example.com/answer"}
_ITEM: dict[str, object] = {
    "sid": "CA" + "0" * 32,
    "account_sid": _ACCOUNT,
    "to": "+919876543210",
    "from": "+919876500000",
    "status": "completed",
    "start_time": "Fri, 02 Jan 2026 03:04:05 +0000",
    "end_time": "Fri, 02 Jan 2026 03:05:05 +0000",
    "duration": "60",
    "price": "-0.5",
    "price_unit": "INR",
    "direction": "outbound-api",
    "date_created": "Fri, 02 Jan 2026 03:04:00 +0000",
    "date_updated": "Fri, 02 Jan 2026 03:05:05 +0000",
    "api_version": "2010-04-01",
    "uri": "/2010-04-01/Accounts/AC/Calls/CA.json",
    "subresource_uris": {},
}
_ANSWERS: Answers = {
    "success": (201, json.dumps(_ITEM).encode()),
    "list of 20": (200, json.dumps({"calls": listed("CA", _ITEM, "sid"), "next_page_uri": None}).encode()),
    "error": (402, json.dumps({"code": 20003, "message": "The balance is too low", "status": 402}).encode()),
}


class _AtLoopback:
    """An HTTP client of twilio's, waiting or not, with another address."""

    def __init__(self, client: Any, base_url: str) -> None:
        self._client = client
        self._base_url = base_url
        self.is_async: bool = client.is_async

    def request(self, method: str, url: str, *arguments: Any, **options: Any) -> Any:
        return self._client.request(method, redirected(url, self._base_url), *arguments, **options)


def _sync(work: str, base_url: str) -> Subject:
    own: Any = import_module("twilio.http.http_client").TwilioHttpClient()
    client: Any = import_module("twilio.rest").Client(_ACCOUNT, "x", http_client=_AtLoopback(own, base_url))
    refusal: Any = import_module("twilio.base.exceptions").TwilioException
    if work == "list of 20":
        return Subject("twilio", returning(lambda: client.calls.list(limit=20)[0].sid, refusal), own.session.close)
    return Subject("twilio", returning(lambda: client.calls.create(**_CALL), refusal), own.session.close)


def _asynchronous(work: str, base_url: str) -> AsyncSubject:
    own: Any = import_module("twilio.http.async_http_client").AsyncTwilioHttpClient()
    client: Any = import_module("twilio.rest").Client(_ACCOUNT, "x", http_client=_AtLoopback(own, base_url))
    refusal: Any = import_module("twilio.base.exceptions").TwilioException

    async def call() -> object:
        if work == "list of 20":
            return (await client.calls.list_async(limit=20))[0].sid
        return await client.calls.create_async(**_CALL)

    return AsyncSubject("twilio", async_returning(call, refusal), own.session.close)


def twilio_peer() -> Peer:
    """twilio, whose asynchronous client stands on aiohttp."""
    loading = "from twilio.rest import Client"
    return Peer("twilio", "twilio", _ANSWERS, _sync, _asynchronous, (loading, f"{loading}; Client('AC', 'x')"))
