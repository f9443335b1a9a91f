"""One connection, in an event loop of asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Sequence
from typing import Any, cast

import httpcore2
from aiohappyeyeballs import start_connection  # pyright: ignore[reportUnknownVariableType]

from vobiz_sdk.http.failures import answered, too_large
from vobiz_sdk.http.fast.answer_parser import AnswerParser
from vobiz_sdk.http.fast.readiness import readiness_of
from vobiz_sdk.http.fast.request_bytes import head_of
from vobiz_sdk.http.fast.waiting import Waiting
from vobiz_sdk.http.network import DeadlineReached
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.resolver import is_address
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest

_Address = tuple[int, int, int, str, tuple[Any, ...]]
_NEXT_ADDRESS_SECONDS = 0.25
"""How long one address of a name is tried before the next is tried beside it (RFC 8305 section 8)."""


class AsyncFastConnection(asyncio.Protocol):
    """A connection that is opened when the first request is sent.

    Args:
        origin: The server.
        tls: The TLS context.
        monotonic: The clock of the deadlines, in seconds.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, monotonic: Callable[[], float]) -> None:
        self._origin = origin
        self._tls = tls
        self._monotonic = monotonic
        self._parser = AnswerParser()
        self._transport: asyncio.Transport | None = None
        self._waiting: Waiting | None = None
        self._is_readable: Callable[[], bool] = lambda: True
        self._available = False

    async def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer."""
        self._available = False
        head = head_of(request)
        try:
            transport = self._transport or await self._connect(timeouts, progress)
            await self._send_and_wait(transport, head + request.content, timeouts, progress)
            if self._parser.too_large:
                return too_large(progress, self._origin.name)
            self._available = (
                self._parser.reusable and not transport.is_closing() and transport.get_write_buffer_size() == 0
            )
            return answered(progress, self._origin.name)
        finally:
            if not self._available:
                self._abort()

    async def _connect(self, timeouts: Budgeted, progress: Progress) -> asyncio.Transport:
        loop = asyncio.get_running_loop()
        host, port = self._origin.host.decode("ascii"), self._origin.port
        left = timeouts.deadline_at - self._monotonic()
        if left <= 0:
            raise DeadlineReached
        try:
            async with asyncio.timeout(min(timeouts.connect, left)):
                progress.step = "resolving"
                addresses = await _addresses(host, port)
                progress.step = "connecting"
                # Not by the event loop alone, which loses sight of a socket when it is cancelled at the wrong moment.
                opened = await start_connection(addresses, happy_eyeballs_delay=_NEXT_ADDRESS_SECONDS)
                try:
                    transport, _ = await loop.create_connection(lambda: self, sock=opened)
                except BaseException:
                    opened.close()
                    raise
                if self._origin.scheme == b"https":
                    assert self._tls is not None
                    progress.step = "securing"
                    self._tls.set_alpn_protocols(["http/1.1"])
                    secured = await loop.start_tls(transport, self, self._tls, server_hostname=host)
                    self._transport = transport = cast(asyncio.Transport, secured)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        # So that writing counts as over when the last byte has left.
        transport.set_write_buffer_limits(0)
        self._is_readable = readiness_of(opened)
        return transport

    async def _send_and_wait(
        self, transport: asyncio.Transport, content: bytes, timeouts: Budgeted, progress: Progress
    ) -> None:
        left = timeouts.deadline_at - self._monotonic()
        if left <= 0:
            raise DeadlineReached
        if transport.is_closing():
            raise httpcore2.WriteError("it was closed before anything was sent")
        self._parser.begin(progress)
        self._waiting = Waiting(transport, progress, timeouts, left)
        progress.step = "receiving"  # unless the transport says that it has to wait
        progress.sent = True
        try:
            transport.write(content)
            await self._waiting.until_over()
        finally:
            self._waiting = None

    # What the event loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is open."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Something has arrived: a part of an answer, or what nobody asked for."""
        waiting = self._waiting
        if waiting is None or waiting.is_over:
            self._abort()
            return
        waiting.moved()
        try:
            self._parser.feed(data)
        except httpcore2.RemoteProtocolError as error:
            waiting.fail(error)
            return
        if self._parser.complete or self._parser.too_large:
            waiting.finish()

    def pause_writing(self) -> None:
        """The request does not leave at once."""
        if self._waiting is not None:
            self._waiting.held_up()

    def resume_writing(self) -> None:
        """It has left."""
        if self._waiting is not None:
            self._waiting.flushed()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is closed."""
        self._available = False
        self._transport = None
        if self._waiting is None or self._waiting.is_over:
            return
        if exc is not None:
            lost = httpcore2.ReadError(str(exc))
            lost.__cause__ = exc
            self._waiting.fail(lost)
            return
        try:
            self._parser.end()
        except httpcore2.RemoteProtocolError as error:
            self._waiting.fail(error)
        else:
            self._waiting.finish()

    # What the pool asks

    def is_available(self) -> bool:
        """Whether another request may be sent over it."""
        return self._available

    def has_expired(self) -> bool:
        """Whether the server has closed it, be it that the event loop has not come to hear of that yet."""
        return not self._available or self._is_readable()

    async def close(self) -> None:
        """Close it, whatever it does."""
        self._abort()
        # The event loop closes the socket on its next turn, which may be its last.
        await asyncio.sleep(0)

    def _abort(self) -> None:
        self._available = False
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.abort()


async def _addresses(host: str, port: int) -> Sequence[_Address]:
    if is_address(host):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (host, port))]
    return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
