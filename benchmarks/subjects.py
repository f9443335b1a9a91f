"""What is measured: the same three calls through each layer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

import httpx2

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, BODIES, CALL
from benchmarks.canned import CannedPool
from benchmarks.decode_only import DecodeOnly
from vobiz_api.api.calls import CallsResource
from vobiz_api.api.trunks import TrunksResource
from vobiz_sdk import AsyncVobiz, Vobiz, VobizError
from vobiz_sdk.opentelemetry import OpenTelemetry

PLAIN, WRAPPER, FAST = "plain httpx2", "wrapper", "wrapper, fast connections"
AUTH = {"X-Auth-ID": AUTH_ID, "X-Auth-Token": AUTH_TOKEN}


class Subject(NamedTuple):
    """Something to call again and again, and how to put it away."""

    name: str
    call: Callable[[], object]
    close: Callable[[], object] = lambda: None


class AsyncSubject(NamedTuple):
    """The same in an event loop."""

    name: str
    call: Callable[[], Awaitable[object]]
    close: Callable[[], Awaitable[object]]


# From the kind of work and the base URL of a server that answers it: a client with connections of its own.
Maker = Callable[[str, str], Subject]
AsyncMaker = Callable[[str, str], AsyncSubject]


def plain_call(client: httpx2.Client, base_url: str, work: str) -> Callable[[], object]:
    """What people write by hand with the HTTP library."""
    if work == "list of 20":
        url = f"{base_url}/api/v1/Account/{AUTH_ID}/trunks"
        return lambda: client.get(url, params={"limit": 20}).json()["objects"][0]["trunk_id"]
    url = f"{base_url}/api/v1/Account/{AUTH_ID}/Call/"
    return lambda: client.post(url, json=CALL).json()


def sdk_call(vobiz: Any, work: str) -> Callable[[], object]:
    """The same through a resource, of the wrapper or of the generated layer."""
    if work == "list of 20":
        return lambda: vobiz.trunks.list(limit=20).items[0].trunk_id
    place = vobiz.calls.create

    def call() -> object:
        try:
            return place(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
        except VobizError as error:
            return error

    return call


class GeneratedLayer:
    """The generated resources over `DecodeOnly`."""

    def __init__(self, work: str) -> None:
        self.trunks = TrunksResource(DecodeOnly(work))
        self.calls = CallsResource(DecodeOnly(work))


def canned_wrapper(work: str, **options: Any) -> Subject:
    """The wrapper as it comes, but for the pool of connections at its bottom."""
    vobiz: Any = Vobiz(AUTH_ID, AUTH_TOKEN, **options)
    vobiz._driver.transport._pool = CannedPool(*BODIES[work])
    return Subject(WRAPPER, sdk_call(vobiz, work), vobiz.close)


def without_socket(work: str) -> list[Subject]:
    """Every layer as it comes, but for the pool of connections at the bottom, which is canned for both."""
    client: Any = httpx2.Client(headers=AUTH, trust_env=False)
    client._transport._pool = CannedPool(*BODIES[work])
    watched = canned_wrapper(work, telemetry=OpenTelemetry())
    return [
        Subject(PLAIN, plain_call(client, "https://api.vobiz.ai", work), client.close),
        Subject("generated layer", sdk_call(GeneratedLayer(work), work)),
        canned_wrapper(work),
        watched._replace(name="wrapper, telemetry without an SDK"),
    ]


def plain(work: str, base_url: str) -> Subject:
    """The HTTP library by hand."""
    client = httpx2.Client(headers=AUTH, trust_env=False)
    return Subject(PLAIN, plain_call(client, base_url, work), client.close)


def wrapper(work: str, base_url: str) -> Subject:
    """The client that people use."""
    vobiz = Vobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url)
    return Subject(WRAPPER, sdk_call(vobiz, work), vobiz.close)


def fast_wrapper(work: str, base_url: str) -> Subject:
    """The same over fast connections."""
    vobiz = Vobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url, transport="fast")
    return Subject(FAST, sdk_call(vobiz, work), vobiz.close)


def async_plain(work: str, base_url: str) -> AsyncSubject:
    """The HTTP library by hand, in an event loop."""
    client = httpx2.AsyncClient(headers=AUTH, trust_env=False)
    url = f"{base_url}/api/v1/Account/{AUTH_ID}/" + ("trunks" if work == "list of 20" else "Call/")

    async def call() -> object:
        if work == "list of 20":
            return (await client.get(url, params={"limit": 20})).json()
        return (await client.post(url, json=CALL)).json()

    return AsyncSubject(PLAIN, call, client.aclose)


def async_call(vobiz: AsyncVobiz, work: str) -> Callable[[], Awaitable[object]]:
    """The same through the asynchronous wrapper."""

    async def call() -> object:
        if work == "list of 20":
            return (await vobiz.trunks.list(limit=20)).items[0].trunk_id
        try:
            return await vobiz.calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
        except VobizError as error:
            return error

    return call


def async_wrapper(work: str, base_url: str) -> AsyncSubject:
    """The client that people use in an event loop."""
    vobiz = AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url)
    return AsyncSubject(WRAPPER, async_call(vobiz, work), vobiz.close)


def async_fast_wrapper(work: str, base_url: str) -> AsyncSubject:
    """The same over fast connections."""
    vobiz = AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url, transport="fast")
    return AsyncSubject(FAST, async_call(vobiz, work), vobiz.close)
