"""Bodies that are read part by part, over a user's transport, as they are on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import anyio
import httpx2

from vobiz_sdk.http.failures import deadline_failure, failure_of
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, TransportFailure, WireStream


class _Body:
    """What both kinds of stream know of their answer."""

    __slots__ = ("_host", "_monotonic", "_progress", "_status", "_timeouts")

    def __init__(
        self, status: int, progress: Progress, timeouts: Budgeted, host: str, monotonic: Callable[[], float]
    ) -> None:
        self._status = status
        self._progress = progress
        self._timeouts = timeouts
        self._host = host
        self._monotonic = monotonic

    def left(self, deadline_at: float) -> float:
        return max(deadline_at - self._monotonic(), 0.0)

    def late(self) -> TransportFailure:
        return deadline_failure(self._progress, self._host)._replace(status=self._status)

    def failed(self, error: httpx2.RequestError, timeout: float, deadline_at: float) -> TransportFailure:
        timeouts = self._timeouts._replace(read=timeout, deadline_at=deadline_at)
        failure = failure_of(error, self._progress, timeouts, self._host, self._monotonic())
        return failure._replace(status=self._status)


class CustomStream(WireStream):
    """A body that a user's transport gives. How long to wait for a part, the transport was told with the request."""

    __slots__ = ("_body", "_response", "parts")

    def __init__(
        self,
        response: httpx2.Response,
        progress: Progress,
        timeouts: Budgeted,
        host: str,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(response.status_code, response.headers.raw)
        assert isinstance(response.stream, httpx2.SyncByteStream)
        self.parts: Iterator[bytes] = iter(response.stream)
        self._response = response
        self._body = _Body(response.status_code, progress, timeouts, host, monotonic)

    def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        if self._body.left(deadline_at) <= 0.0:
            return self._body.late()
        try:
            return next((part for part in self.parts if part), b"")
        except httpx2.RequestError as error:
            return self._body.failed(error, timeout, deadline_at)

    def close(self) -> None:
        """Let go of the connection."""
        self._response.close()


class AsyncCustomStream(AsyncWireStream):
    """The same in an event loop."""

    __slots__ = ("_body", "_response", "parts")

    def __init__(
        self,
        response: httpx2.Response,
        progress: Progress,
        timeouts: Budgeted,
        host: str,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(response.status_code, response.headers.raw)
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        self.parts: AsyncIterator[bytes] = aiter(response.stream)
        self._response = response
        self._body = _Body(response.status_code, progress, timeouts, host, monotonic)

    async def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        try:
            with anyio.move_on_after(self._body.left(deadline_at)):
                part = b""
                while not part:
                    part = await anext(self.parts)
                return part
            return self._body.late()
        except StopAsyncIteration:
            return b""
        except httpx2.RequestError as error:
            return self._body.failed(error, timeout, deadline_at)

    async def close(self) -> None:
        """Let go of the connection."""
        await self._response.aclose()
