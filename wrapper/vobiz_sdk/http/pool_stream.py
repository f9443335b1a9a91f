"""Bodies that are read part by part, over the default transports."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpcore2

from vobiz_sdk.http.core_connection import CoreRequest
from vobiz_sdk.http.failures import deadline_failure, failure_of
from vobiz_sdk.http.network import NETWORK_ERRORS, DeadlineReached
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, TransportFailure, WireStream


class Body:
    """What both kinds of stream know of their answer."""

    __slots__ = ("_limits", "_monotonic", "_origin", "_timeouts", "progress", "response")

    def __init__(
        self,
        response: httpcore2.Response,
        sent: CoreRequest,
        progress: Progress,
        timeouts: Budgeted,
        origin: Origin,
        monotonic: Callable[[], float],
    ) -> None:
        self.response = response
        self.progress = progress
        self._limits = sent.limits
        self._timeouts = timeouts
        self._origin = origin
        self._monotonic = monotonic

    def bound(self, timeout: float, deadline_at: float) -> None:
        """Set the bounds of the next read."""
        self.progress.deadline_at = deadline_at
        self._timeouts = self._timeouts._replace(read=timeout, deadline_at=deadline_at)
        # httpcore2 looks at it when the reading of the body begins; the deadline is kept by the socket.
        self._limits["read"] = timeout

    def late(self) -> TransportFailure:
        """The failure of a read that the deadline ended."""
        return deadline_failure(self.progress, self._origin.name)._replace(status=self.response.status)

    def failed(self, error: Exception) -> TransportFailure:
        """The failure that an exception of the HTTP library stands for."""
        failure = failure_of(error, self.progress, self._timeouts, self._origin.name, self._monotonic())
        return failure._replace(status=self.response.status)


class PoolStream(WireStream):
    """A body that comes over a pooled connection.

    Args:
        body: The answer.
        release: Gives the connection back.
    """

    __slots__ = ("_body", "_parts", "_release")

    def __init__(self, body: Body, release: Callable[[], None]) -> None:
        super().__init__(body.response.status, body.response.headers)
        self._body = body
        self._parts = body.response.iter_stream()
        self._release: Callable[[], None] | None = release

    def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        self._body.bound(timeout, deadline_at)
        token = current.set(self._body.progress)
        try:
            return next(self._parts, b"")
        except DeadlineReached:
            return self._body.late()
        except NETWORK_ERRORS as error:
            return self._body.failed(error)
        finally:
            current.reset(token)

    def close(self) -> None:
        """Let go of the connection; it is closed if there is more to come."""
        release, self._release = self._release, None
        if release is not None:
            try:
                self._body.response.close()
            finally:
                release()


class AsyncPoolStream(AsyncWireStream):
    """The same in an event loop."""

    __slots__ = ("_body", "_parts", "_release")

    def __init__(self, body: Body, release: Callable[[], Awaitable[None]]) -> None:
        super().__init__(body.response.status, body.response.headers)
        self._body = body
        self._parts = body.response.aiter_stream()
        self._release: Callable[[], Awaitable[None]] | None = release

    async def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        self._body.bound(timeout, deadline_at)
        token = current.set(self._body.progress)
        try:
            return await anext(self._parts, b"")
        except DeadlineReached:
            return self._body.late()
        except NETWORK_ERRORS as error:
            return self._body.failed(error)
        finally:
            current.reset(token)

    async def close(self) -> None:
        """Let go of the connection; it is closed if there is more to come."""
        release, self._release = self._release, None
        if release is not None:
            try:
                await self._body.response.aclose()
            finally:
                await release()
