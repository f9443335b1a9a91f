"""One connection of httpcore2: a request over it, and the answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpcore2

from vobiz_sdk.http.failures import answered, too_large
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest


class _Content:
    """The body of a request, for both kinds of connections."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


class CoreRequest(httpcore2.Request):
    """The library's request, without its looking through every field for what is no bytes: here all are.

    Attributes:
        limits: Seconds for each step; those for reading may be changed while the body is read.
    """

    def __init__(self, request: WireRequest, origin: Origin, timeouts: Budgeted) -> None:  # pyright: ignore[reportMissingSuperCall]
        self.method = request.method
        self.url = httpcore2.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=request.target)
        self.headers = request.headers
        self.stream = _Content(request.content)
        self.limits = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write}
        self.extensions = {"timeout": self.limits}


class CoreConnection:
    """A connection for threads, opened when the first request is sent.

    Attributes:
        origin: The server, and by which proxy it is reached.
    """

    __slots__ = ("_connection", "origin")

    def __init__(self, connection: httpcore2.ConnectionInterface, origin: Origin) -> None:
        self._connection = connection
        self.origin = origin

    def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer."""
        return self.read_all(self.begin(CoreRequest(request, self.origin, timeouts), progress), progress)

    def begin(self, request: CoreRequest, progress: Progress) -> httpcore2.Response:
        """Send a request and read the head of the answer, which has to be closed."""
        response = self._connection.handle_request(request)
        progress.answer = response.status, response.headers
        return response

    def read_all(self, response: httpcore2.Response, progress: Progress) -> Reply:
        """Read the body of an answer."""
        try:
            for part in response.iter_stream():
                if not progress.receive(part):
                    return too_large(progress, self.origin.name)
            return answered(progress, self.origin.name)
        finally:
            response.close()

    def is_available(self) -> bool:
        """Whether another request may be sent over it."""
        return self._connection.is_available()

    def has_expired(self) -> bool:
        """Whether the server has closed it."""
        return self._connection.has_expired()

    def close(self) -> None:
        """Close it, whatever it does."""
        self._connection.close()


class AsyncCoreConnection:
    """The same in an event loop."""

    __slots__ = ("_connection", "origin")

    def __init__(self, connection: httpcore2.AsyncConnectionInterface, origin: Origin) -> None:
        self._connection = connection
        self.origin = origin

    async def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer."""
        return await self.read_all(await self.begin(CoreRequest(request, self.origin, timeouts), progress), progress)

    async def begin(self, request: CoreRequest, progress: Progress) -> httpcore2.Response:
        """Send a request and read the head of the answer, which has to be closed."""
        response = await self._connection.handle_async_request(request)
        progress.answer = response.status, response.headers
        return response

    async def read_all(self, response: httpcore2.Response, progress: Progress) -> Reply:
        """Read the body of an answer."""
        try:
            async for part in response.aiter_stream():
                if not progress.receive(part):
                    return too_large(progress, self.origin.name)
            return answered(progress, self.origin.name)
        finally:
            await response.aclose()

    def is_available(self) -> bool:
        """Whether another request may be sent over it."""
        return self._connection.is_available()

    def has_expired(self) -> bool:
        """Whether the server has closed it."""
        return self._connection.has_expired()

    async def close(self) -> None:
        """Close it, whatever it does."""
        await self._connection.aclose()
