"""Bodies that are read part by part, over the default transports."""

from __future__ import annotations

from collections.abc import Callable

import anyio
import httpcore2

from vobiz_sdk.http.failures import deadline_failure, failure_of
from vobiz_sdk.http.network import NETWORK_ERRORS, DeadlineReached
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import AsyncWireStream, Budgeted, TransportFailure, WireStream


class _Body:
    """What both kinds of stream know of their answer."""

    __slots__ = ("_limits", "_monotonic", "_origin", "_progress", "_response", "_timeouts")

    def __init__(
        self,
        response: httpcore2.Response,
        sent: httpcore2.Request,
        progress: Progress,
        timeouts: Budgeted,
        origin: Origin,
        monotonic: Callable[[], float],
    ) -> None:
        self._response = response
        self._limits: dict[str, float] = sent.extensions["timeout"]  # pyright: ignore[reportUnknownMemberType]
        self._progress = progress
        self._timeouts = timeouts
        self._origin = origin
        self._monotonic = monotonic

    def bound(self, timeout: float, deadline_at: float) -> float:
        """Set the bounds of the next read; returns the seconds that are left."""
        left = max(deadline_at - self._monotonic(), 0.0)
        self._progress.deadline_at = deadline_at
        self._timeouts = self._timeouts._replace(read=timeout, deadline_at=deadline_at)
        # httpcore2 looks at it when the reading of the body begins; the deadline is kept by the socket.
        self._limits["read"] = timeout
        return left

    def late(self) -> TransportFailure:
        """The failure of a read that the deadline ended."""
        return deadline_failure(self._progress, self._origin.name)._replace(status=self._response.status)

    def failed(self, error: Exception) -> TransportFailure:
        """The failure that an exception of the HTTP library stands for."""
        failure = failure_of(error, self._progress, self._timeouts, self._origin.name, self._monotonic())
        return failure._replace(status=self._response.status)


class PoolStream(WireStream):
    """A body that comes over a pooled connection."""

    __slots__ = ("_body", "_parts", "_progress", "_response")

    def __init__(
        self,
        response: httpcore2.Response,
        sent: httpcore2.Request,
        progress: Progress,
        timeouts: Budgeted,
        origin: Origin,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(response.status, response.headers)
        self._body = _Body(response, sent, progress, timeouts, origin, monotonic)
        self._progress = progress
        self._response = response
        self._parts = response.iter_stream()

    def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        self._body.bound(timeout, deadline_at)
        token = current.set(self._progress)
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
        self._response.close()


class AsyncPoolStream(AsyncWireStream):
    """The same in an event loop."""

    __slots__ = ("_body", "_parts", "_progress", "_response")

    def __init__(
        self,
        response: httpcore2.Response,
        sent: httpcore2.Request,
        progress: Progress,
        timeouts: Budgeted,
        origin: Origin,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(response.status, response.headers)
        self._body = _Body(response, sent, progress, timeouts, origin, monotonic)
        self._progress = progress
        self._response = response
        self._parts = response.aiter_stream()

    async def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body; nothing at its end."""
        left = self._body.bound(timeout, deadline_at)
        token = current.set(self._progress)
        try:
            with anyio.move_on_after(left):
                return await anext(self._parts, b"")
            return self._body.late()
        except NETWORK_ERRORS as error:
            return self._body.failed(error)
        finally:
            current.reset(token)

    async def close(self) -> None:
        """Let go of the connection; it is closed if there is more to come."""
        await self._response.aclose()
