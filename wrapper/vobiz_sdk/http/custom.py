"""Transports that a user hands in: anything with httpx2's transport interface.

Such a transport may report a delivered request as one that never left, so nothing it says about
connecting is believed: every failure counts as sent, unless the transport is httpx2's own, or the user says
that it passed `vobiz_sdk.testing.check_transport`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import anyio
import httpx2

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import tell_after_fork
from vobiz_sdk.http.custom_stream import AsyncCustomStream, CustomStream
from vobiz_sdk.http.failures import answered, broken_off, deadline_failure, failure_of, too_large
from vobiz_sdk.http.interruption import remember
from vobiz_sdk.http.library_log import hide_headers
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress, current
from vobiz_sdk.http.wire import (
    AsyncWireStream,
    Budgeted,
    Reply,
    WireRequest,
    WireResponse,
    WireStream,
)

hide_headers()  # httpx2's own transport logs what the default one does

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.UnsupportedProtocol,
    httpx2.ProxyError,
)


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


def _progress(timeouts: Budgeted, *, trusted: bool) -> Progress:
    """Sent from the first: nothing here sees the bytes leave."""
    progress = Progress(timeouts.deadline_at, foreign=not trusted)
    progress.sent, progress.step = True, "receiving"
    return progress


def _correct(progress: Progress, error: httpx2.RequestError) -> None:
    """Take back that it was sent, where the transport is known to tell the truth about it."""
    if not progress.foreign and isinstance(error, _NOT_SENT):
        progress.sent, progress.step = False, "connecting"


def _too_late(timeouts: Budgeted, host: str) -> Reply:
    """The deadline passed before the transport was asked to do anything."""
    return deadline_failure(Progress(timeouts.deadline_at), host)


def _whole(response: httpx2.Response, progress: Progress, host: str) -> Reply:
    """An answer whose body was read by the transport."""
    if not progress.receive(response.content):
        return too_large(progress, host)
    return WireResponse(response.status_code, response.headers.raw, progress.body)


class CustomTransport:
    """Sends through a user's transport.

    The deadline is kept by the four timeouts and between the parts of the body; a transport that trickles
    header fields can outlast it.
    """

    def __init__(
        self,
        transport: httpx2.BaseTransport,
        origin: Origin,
        monotonic: Callable[[], float],
        *,
        verified: bool,
    ) -> None:
        self._transport = transport
        self._monotonic = monotonic
        self._origin = origin
        self._trusted = verified or type(transport) is httpx2.HTTPTransport
        self._forked = False
        tell_after_fork(self)

    def after_fork(self) -> None:
        """Only its owner knows how to reopen it."""
        self._forked = True

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer.

        Raises:
            ConfigurationError: the transport's connections are those of a parent process.
        """
        self._check_process()
        host = self._origin.name
        if self._monotonic() >= timeouts.deadline_at:
            return _too_late(timeouts, host)
        progress = _progress(timeouts, trusted=self._trusted)
        token = current.set(progress)
        try:
            response = self._transport.handle_request(_request(request, self._origin, timeouts))
            progress.answer = response.status_code, response.headers.raw
            try:
                if response.is_closed:  # the transport has read the body already, so no time is left to be lost
                    return _whole(response, progress, host)
                for part in response.iter_bytes():
                    if not progress.receive(part):
                        return too_large(progress, host)
                    if self._monotonic() >= timeouts.deadline_at:
                        return broken_off(deadline_failure(progress, host), progress)
            finally:
                response.close()
            return WireResponse(response.status_code, response.headers.raw, progress.body)
        except httpx2.RequestError as error:
            _correct(progress, error)
            return broken_off(failure_of(error, progress, timeouts, host, self._monotonic()), progress)
        except BaseException as interruption:
            remember(interruption, progress)
            raise
        finally:
            current.reset(token)

    def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> WireStream | Reply:
        """Send once to any server, and leave the body of a success unread.

        Raises:
            ConfigurationError: the transport's connections are those of a parent process.
        """
        self._check_process()
        progress = _progress(timeouts, trusted=self._trusted)
        token = current.set(progress)
        try:
            response = self._transport.handle_request(_request(request, origin, timeouts))
            progress.answer = response.status_code, response.headers.raw
            stream = CustomStream(response, progress, timeouts, origin.name, self._monotonic)
            if response.is_success:
                return stream
            try:
                for part in stream.parts:
                    if not progress.receive(part) or self._monotonic() >= timeouts.deadline_at:
                        break
            finally:
                response.close()
            return answered(progress, origin.name)
        except httpx2.RequestError as error:
            _correct(progress, error)
            return broken_off(failure_of(error, progress, timeouts, origin.name, self._monotonic()), progress)
        finally:
            current.reset(token)

    def _check_process(self) -> None:
        if self._forked:
            raise ConfigurationError(
                "This client has a transport of your own and was made before fork(); make one in each process"
            )

    def close(self) -> None:
        """Close the user's transport."""
        self._transport.close()


class AsyncCustomTransport:
    """Sends through a user's asynchronous transport."""

    def __init__(
        self,
        transport: httpx2.AsyncBaseTransport,
        origin: Origin,
        monotonic: Callable[[], float],
        *,
        verified: bool,
    ) -> None:
        self._transport = transport
        self._monotonic = monotonic
        self._origin = origin
        self._trusted = verified or type(transport) is httpx2.AsyncHTTPTransport

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once and read the whole answer."""
        if self._monotonic() >= timeouts.deadline_at:
            return _too_late(timeouts, self._origin.name)
        progress = _progress(timeouts, trusted=self._trusted)
        token = current.set(progress)
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                return await self._exchange(request, timeouts, progress)
            return broken_off(deadline_failure(progress, self._origin.name), progress)
        except httpx2.RequestError as error:
            _correct(progress, error)
            return broken_off(failure_of(error, progress, timeouts, self._origin.name, self._monotonic()), progress)
        except BaseException as interruption:
            remember(interruption, progress)
            raise
        finally:
            current.reset(token)

    async def _exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        response = await self._transport.handle_async_request(_request(request, self._origin, timeouts))
        progress.answer = response.status_code, response.headers.raw
        try:
            if response.is_closed:
                return _whole(response, progress, self._origin.name)
            async for part in response.aiter_bytes():
                if not progress.receive(part):
                    return too_large(progress, self._origin.name)
                if self._monotonic() >= timeouts.deadline_at:
                    return broken_off(deadline_failure(progress, self._origin.name), progress)
            return WireResponse(response.status_code, response.headers.raw, progress.body)
        finally:
            await response.aclose()

    async def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> AsyncWireStream | Reply:
        """Send once to any server, and leave the body of a success unread."""
        progress = _progress(timeouts, trusted=self._trusted)
        token = current.set(progress)
        try:
            with anyio.move_on_after(max(timeouts.deadline_at - self._monotonic(), 0.0)):
                response = await self._transport.handle_async_request(_request(request, origin, timeouts))
                progress.answer = response.status_code, response.headers.raw
                stream = AsyncCustomStream(response, progress, timeouts, origin.name, self._monotonic)
                if response.is_success:
                    return stream
                try:
                    async for part in stream.parts:
                        if not progress.receive(part):
                            break
                finally:
                    await response.aclose()
                return answered(progress, origin.name)
            return broken_off(deadline_failure(progress, origin.name), progress)
        except httpx2.RequestError as error:
            _correct(progress, error)
            return broken_off(failure_of(error, progress, timeouts, origin.name, self._monotonic()), progress)
        finally:
            current.reset(token)

    async def close(self) -> None:
        """Close the user's transport."""
        await self._transport.aclose()
