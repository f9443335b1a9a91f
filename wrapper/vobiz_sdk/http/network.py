"""The sockets under the connection pool, watched: what left, and whether the deadline has passed."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from typing import Any, cast
from weakref import WeakSet

import anyio
import httpcore2

from vobiz_sdk.http.progress import current
from vobiz_sdk.http.resolver import Resolver

_SLICE = 16 * 1024

# What httpcore2 raises for anything that the network does.
NETWORK_ERRORS = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)


class DeadlineReached(Exception):
    """The attempt's deadline passed between two steps."""


def _left(timeout: float | None, monotonic: Callable[[], float]) -> float:
    """The timeout, cut to what is left until the deadline."""
    left = current.get().deadline_at - monotonic()
    if left <= 0:
        raise DeadlineReached
    return left if timeout is None or timeout > left else timeout


class WatchedBackend(httpcore2.NetworkBackend):
    """Opens sockets whose every read and write is bounded by the attempt's deadline."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._backend = httpcore2.SyncBackend()
        self._resolver = Resolver()
        self._monotonic = monotonic
        self._streams: WeakSet[_WatchedStream] = WeakSet()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Open a connection, and watch it. The timeout is for the name and all of its addresses together."""
        progress = current.get()
        progress.step = "resolving"
        allowed = _left(timeout, self._monotonic)
        begun = self._monotonic()
        try:
            addresses = self._resolver.addresses(host, port, allowed)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        progress.step = "connecting"
        options = list(socket_options or [])
        for number, address in enumerate(addresses):
            # An address that never answers leaves time for the others.
            left = max(allowed - (self._monotonic() - begun), 0.001) / (len(addresses) - number)
            try:
                stream = self._backend.connect_tcp(address, port, _left(left, self._monotonic), local_address, options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses) - 1:
                    raise
            else:
                return _WatchedStream(stream, self._monotonic, self._streams)
        raise httpcore2.ConnectError(f"{host} has no address")

    def close_copies(self) -> None:
        """Close a forked process's copies of the sockets; the parent's stay open, since nothing is sent."""
        for stream in list(self._streams):
            stream.close()


class _WatchedStream(httpcore2.NetworkStream):
    _held = b""

    def __init__(
        self, stream: httpcore2.NetworkStream, monotonic: Callable[[], float], open_streams: WeakSet[_WatchedStream]
    ) -> None:
        self._stream = stream
        self._monotonic = monotonic
        self._open_streams = open_streams
        open_streams.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            self.write(b"", timeout)
        current.get().step = "receiving"
        return self._stream.read(max_bytes, _left(timeout, self._monotonic))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # The head of a request comes first, then its body, then nothing: a small one leaves as a whole.
        if buffer and len(self._held) + len(buffer) <= _SLICE:
            self._held += buffer
            return
        held, self._held = self._held, b""
        for part in (held, buffer):
            # The timeout is for each part that the other side takes; the deadline is looked at in between.
            whole = memoryview(part)
            for start in range(0, len(whole), _SLICE):
                left = _left(timeout, self._monotonic)
                progress = current.get()
                progress.step = "sending"
                progress.sent = True
                self._stream.write(bytes(whole[start : start + _SLICE]), left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        progress = current.get()
        progress.step = "securing"
        stream = self._stream.start_tls(ssl_context, server_hostname, _left(timeout, self._monotonic))
        # What was written so far went to a proxy, and was no byte of the request.
        progress.sent = False
        return _WatchedStream(stream, self._monotonic, self._open_streams)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncWatchedBackend(httpcore2.AsyncNetworkBackend):
    """The same in an event loop."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        # Cast: httpcore2 types this name as a stub for the case that anyio is missing; it is a dependency of ours.
        self._backend = cast(httpcore2.AsyncNetworkBackend, httpcore2.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Open a connection, and watch it."""
        current.get().step = "connecting"
        left = _left(timeout, self._monotonic)
        stream = await self._backend.connect_tcp(host, port, left, local_address, socket_options or [])
        return _AsyncWatchedStream(stream, self._monotonic)


class _AsyncWatchedStream(httpcore2.AsyncNetworkStream):
    _held = b""

    def __init__(self, stream: httpcore2.AsyncNetworkStream, monotonic: Callable[[], float]) -> None:
        self._stream = stream
        self._monotonic = monotonic

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            await self.write(b"", timeout)
        current.get().step = "receiving"
        return await self._stream.read(max_bytes, _left(timeout, self._monotonic))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer and len(self._held) + len(buffer) <= _SLICE:
            self._held += buffer
            return
        held, self._held = self._held, b""
        for part in (held, buffer):
            if part:
                left = _left(timeout, self._monotonic)
                progress = current.get()
                progress.step = "sending"
                progress.sent = True
                await self._stream.write(part, left)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        progress = current.get()
        progress.step = "securing"
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, _left(timeout, self._monotonic))
        except BaseException:
            # The library closes it after an error, but not when the caller cancels.
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise
        progress.sent = False
        return _AsyncWatchedStream(stream, self._monotonic)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
