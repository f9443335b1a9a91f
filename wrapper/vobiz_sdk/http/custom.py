"""Transports that a user hands in: anything with httpx2's transport interface.

Such a transport may report a delivered request as one that never left, so nothing it says about
connecting is believed: every failure counts as sent, unless the transport is httpx2's own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import anyio
import httpx2

from vobiz_sdk.http.failures import deadline_failure, failure_of
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest, WireResponse

_NOT_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.UnsupportedProtocol, httpx2.ProxyError)


@lru_cache(maxsize=512)
def _url(origin: Origin, target: bytes) -> httpx2.URL:
    # Parsing the address is half of what a request costs, and most calls go to few addresses.
    return httpx2.URL(f"{origin.scheme.decode()}://{origin.name}{target.decode('ascii')}")


def _request(request: WireRequest, origin: Origin, timeouts: Budgeted) -> httpx2.Request:
    limits = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": timeouts.pool}
    return httpx2.Request(
        request.method.decode(),
        _url(origin, request.target),
        headers=request.headers,
        stream=httpx2.ByteStream(request.content),
        extensions={"timeout": limits},
    )


def _progress(error: httpx2.TransportError, timeouts: Budgeted, *, trusted: bool) -> Progress:
    progress = Progress(timeouts.deadline_at)
    progress.sent = not (trusted and isinstance(error, _NOT_SENT))
    progress.step = "receiving" if progress.sent else "connecting"
    return progress


class CustomTransport:
    """Sends through a user's transport."""

    def __init__(self, transport: httpx2.BaseTransport, origin: Origin) -> None:
        self._transport = transport
        self._origin = origin
        self._trusted = type(transport) is httpx2.HTTPTransport

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        try:
            response = self._transport.handle_request(_request(request, self._origin, timeouts))
            try:
                content = response.read()
            finally:
                response.close()
            return WireResponse(response.status_code, response.headers.raw, content)
        except httpx2.TransportError as error:
            progress = _progress(error, timeouts, trusted=self._trusted)
            return failure_of(error, progress, timeouts, self._origin.name)

    def close(self) -> None:
        """Close the user's transport."""
        self._transport.close()


class AsyncCustomTransport:
    """Sends through a user's asynchronous transport."""

    def __init__(
        self, transport: httpx2.AsyncBaseTransport, origin: Origin, monotonic: Callable[[], float]
    ) -> None:
        self._transport = transport
        self._monotonic = monotonic
        self._origin = origin
        self._trusted = type(transport) is httpx2.AsyncHTTPTransport

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                response = await self._transport.handle_async_request(_request(request, self._origin, timeouts))
                try:
                    content = await response.aread()
                finally:
                    await response.aclose()
                return WireResponse(response.status_code, response.headers.raw, content)
            progress = Progress(timeouts.deadline_at)
            progress.sent, progress.step = True, "receiving"
            return deadline_failure(progress, self._origin.name)
        except httpx2.TransportError as error:
            progress = _progress(error, timeouts, trusted=self._trusted)
            return failure_of(error, progress, timeouts, self._origin.name)

    async def close(self) -> None:
        """Close the user's transport."""
        await self._transport.aclose()
