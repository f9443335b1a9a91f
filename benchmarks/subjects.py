"""What is measured: the same three calls through each layer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar, cast

import httpcore2
import httpx2

from vobiz_api.api.calls import CallsResource
from vobiz_api.api.trunks import TrunksResource
from vobiz_api.model import Model
from vobiz_api.operation import Operation
from vobiz_api.page import Page
from vobiz_api.types import Argument, JsonValue
from vobiz_sdk import AsyncVobiz, Vobiz, VobizError
from vobiz_sdk.opentelemetry import OpenTelemetry

T = TypeVar("T")
A = TypeVar("A", bound=Model)

AUTH_ID, AUTH_TOKEN = "MA_BENCHMARK", "benchmark-token"
CALL = {"from": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}
WORK = ("success", "list of 20", "error")


def trunk(number: int) -> dict[str, object]:
    return {
        "trunk_id": f"00000000-0000-4000-8000-{number:012d}",
        "account_id": AUTH_ID,
        "name": f"Trunk {number}",
        "trunk_domain": f"{number:08d}.sip.vobiz.ai",
        "trunk_status": "active",
        "secure": False,
        "trunk_direction": "outbound",
        "concurrent_calls_limit": 10,
        "cps_limit": 2,
        "description": "Measured",
        "transport": "udp",
        "recording": False,
        "enable_transcription": False,
        "pii_redaction": False,
        "webhook_method": "POST",
        "recording_webhook_enabled": False,
        "created_at": "2026-01-02T03:04:05.678901Z",
        "updated_at": "2026-01-02T03:04:05.678901Z",
    }


BODIES: dict[str, tuple[int, bytes]] = {
    "success": (200, json.dumps({"api_id": "a", "message": "Call fired", "request_uuid": "r"}).encode()),
    "list of 20": (
        200,
        json.dumps(
            {"meta": {"limit": 20, "offset": 0, "total": 20}, "objects": [trunk(number) for number in range(20)]}
        ).encode(),
    ),
    "error": (
        402,
        json.dumps(
            {
                "status": "error",
                "error": {
                    "code": "INSUFFICIENT_BALANCE",
                    "message": "The balance does not cover this request",
                    "details": {"required": 20, "available": 5, "currency": "INR", "shortfall": 15},
                },
                "timestamp": "2026-01-02T03:04:05.678Z",
                "requestId": "req_0123456789ab",
            }
        ).encode(),
    ),
}
HEADERS = [(b"content-type", b"application/json")]


class CannedPool:
    """Stands in for what lies below both default transports, pools and connections, and answers at once."""

    def __init__(self, work: str) -> None:
        self._status, self._body = BODIES[work]
        self._headers = [*HEADERS, (b"content-length", str(len(self._body)).encode())]

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        return httpcore2.Response(self._status, headers=self._headers, content=self._body)

    def acquire(self, origin: object, timeout: float) -> CannedPool:
        """Both the pool and its connection."""
        return self

    def release(self, connection: object, origin: object) -> None:
        """There is but one."""

    def close(self) -> None:
        """There is nothing to close."""


class DecodeOnly:
    """The least a caller can do: build nothing, decode a fixed answer. Shows what the generated layer costs."""

    def __init__(self, work: str) -> None:
        self._body = BODIES[work][1]

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        return operation.read(cast(JsonValue, json.loads(self._body)))

    def page(self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]) -> Page[Any, A]:
        return Page(self, operation, path, query, self.call(operation, path, query, None))

    def raw(self) -> DecodeOnly:
        return self


class Subject(NamedTuple):
    """Something to call again and again, and how to put it away."""

    name: str
    call: Callable[[], object]
    close: Callable[[], object] = lambda: None


def plain(client: httpx2.Client, base_url: str, work: str) -> Callable[[], object]:
    """What people write by hand with the HTTP library."""
    if work == "list of 20":
        url = f"{base_url}/api/v1/Account/{AUTH_ID}/trunks"
        return lambda: client.get(url, params={"limit": 20}).json()["objects"][0]["trunk_id"]
    url = f"{base_url}/api/v1/Account/{AUTH_ID}/Call/"
    return lambda: client.post(url, json=CALL).json()


def sdk(vobiz: Any, work: str) -> Callable[[], object]:
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


def without_socket(work: str) -> list[Subject]:
    """Every layer as it comes, but for the pool of connections at the bottom, which is canned for both."""
    auth = {"X-Auth-ID": AUTH_ID, "X-Auth-Token": AUTH_TOKEN}
    client: Any = httpx2.Client(headers=auth, trust_env=False)
    vobiz: Any = Vobiz(AUTH_ID, AUTH_TOKEN)
    watched: Any = Vobiz(AUTH_ID, AUTH_TOKEN, telemetry=OpenTelemetry())
    for transport in (client._transport, vobiz._driver.transport, watched._driver.transport):
        transport._pool = CannedPool(work)
    return [
        Subject("plain httpx2", plain(client, "https://api.vobiz.ai", work), client.close),
        Subject("generated layer", sdk(GeneratedLayer(work), work)),
        Subject("wrapper", sdk(vobiz, work), vobiz.close),
        Subject("wrapper, telemetry without an SDK", sdk(watched, work), watched.close),
    ]


def over_loopback(work: str, base_url: str) -> list[Subject]:
    """The plain client and the wrapper, each with its own connections."""
    auth = {"X-Auth-ID": AUTH_ID, "X-Auth-Token": AUTH_TOKEN}
    client = httpx2.Client(headers=auth, trust_env=False)
    vobiz = Vobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url)
    return [
        Subject("plain httpx2", plain(client, base_url, work), client.close),
        Subject("wrapper", sdk(vobiz, work), vobiz.close),
    ]


def async_plain(client: httpx2.AsyncClient, base_url: str, work: str) -> Callable[[], Any]:
    """What people write by hand, in an event loop."""
    url = f"{base_url}/api/v1/Account/{AUTH_ID}/" + ("trunks" if work == "list of 20" else "Call/")

    async def call() -> object:
        if work == "list of 20":
            return (await client.get(url, params={"limit": 20})).json()
        return (await client.post(url, json=CALL)).json()

    return call


def async_sdk(vobiz: AsyncVobiz, work: str) -> Callable[[], Any]:
    """The same through the asynchronous wrapper."""

    async def call() -> object:
        if work == "list of 20":
            return (await vobiz.trunks.list(limit=20)).items[0].trunk_id
        try:
            return await vobiz.calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
        except VobizError as error:
            return error

    return call
