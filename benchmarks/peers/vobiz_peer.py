"""The vendor's own SDKs, of which both are imported as `vobiz`: the generated one, and the older one.

Their answers are those of the wrapper. The generated one's arguments differ between its versions.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from importlib.metadata import packages_distributions
from typing import Any

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, BODIES, CALL
from benchmarks.peers.calling import async_returning, returning
from benchmarks.peers.peer import Peer
from benchmarks.peers.redirected import redirect
from benchmarks.subjects import AsyncSubject, Subject

_NAME = "the vendor's vobiz"
_OLDER_NAME = "the vendor's older vobiz-python"
_ONCE = {"max_retries": 0}


def _client(kind: str, base_url: str) -> Any:
    make: Any = getattr(import_module("vobiz"), kind)
    taken = inspect.signature(make).parameters
    credentials = {name: AUTH_ID for name in ("api_key", "auth_id", "username") if name in taken}
    credentials |= {name: AUTH_TOKEN for name in ("auth_token", "token", "password") if name in taken}
    return make(base_url=base_url, **credentials)


def _refusal() -> Any:
    return import_module("vobiz.core.api_error").ApiError


def _place(client: Any) -> Any:
    return client.calls.make_call(
        AUTH_ID,
        from_=CALL["from"],
        to=CALL["to"],
        answer_url=CALL["answer_url"],
        answer_method="POST",
        request_options=_ONCE,
    )


def _sync(work: str, base_url: str) -> Subject:
    client = _client("Vobiz", base_url)

    def call() -> object:
        if work == "list of 20":
            return client.trunks.list_trunks(AUTH_ID, request_options=_ONCE).objects[0].trunk_id
        return _place(client)

    # It has no method that closes it.
    return Subject(_NAME, returning(call, _refusal()))


def _asynchronous(work: str, base_url: str) -> AsyncSubject:
    client = _client("AsyncVobiz", base_url)

    async def call() -> object:
        if work == "list of 20":
            return (await client.trunks.list_trunks(AUTH_ID, request_options=_ONCE)).objects[0].trunk_id
        return await _place(client)

    async def close() -> None:
        """It has no method that closes it."""

    return AsyncSubject(_NAME, async_returning(call, _refusal()), close)


def _older(work: str, base_url: str) -> Subject:
    client: Any = import_module("vobiz").RestClient(AUTH_ID, AUTH_TOKEN)
    refusal: Any = import_module("vobiz.exceptions").VobizRestError
    redirect(client.session, base_url)

    def call() -> object:
        if work == "list of 20":
            return client.sip_trunks.list(size=20).objects[0].trunk_id
        return client.calls.create(from_=CALL["from"], to_=CALL["to"], answer_url=CALL["answer_url"])

    return Subject(_OLDER_NAME, returning(call, refusal), client.session.close)


def vobiz_peer() -> Peer:
    """Whichever of the two is there."""
    distribution = packages_distributions().get("vobiz", ["vobiz"])[0]
    if hasattr(import_module("vobiz"), "RestClient"):
        made = f"import vobiz; vobiz.RestClient({AUTH_ID!r}, 'x')"
        return Peer(_OLDER_NAME, distribution, BODIES, _older, None, ("import vobiz", made))
    # What it takes to make a client differs between its versions, so that only importing it is measured.
    loading = "from vobiz import Vobiz"
    return Peer(_NAME, distribution, BODIES, _sync, _asynchronous, (loading, loading))
