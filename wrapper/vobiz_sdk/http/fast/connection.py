"""One connection, for threads."""

from __future__ import annotations

import ssl
from contextlib import suppress

import httpcore2

from vobiz_sdk.http.failures import answered, too_large
from vobiz_sdk.http.fast.answer_parser import AnswerParser
from vobiz_sdk.http.fast.request_bytes import head_of
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Budgeted, Reply, WireRequest

READ_SIZE = 64 * 1024


class FastConnection:
    """A connection that is opened when the first request is sent.

    Args:
        backend: Opens the socket, and bounds each of its steps by the attempt's deadline.
        origin: The server.
        tls: The TLS context.
    """

    __slots__ = ("_available", "_backend", "_origin", "_parser", "_stream", "_tls")

    def __init__(self, backend: httpcore2.NetworkBackend, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._backend = backend
        self._origin = origin
        self._tls = tls
        self._parser = AnswerParser()
        self._stream: httpcore2.NetworkStream | None = None
        self._available = False

    def exchange(self, request: WireRequest, timeouts: Budgeted, progress: Progress) -> Reply:
        """Send a request and read the whole answer."""
        self._available = False
        head = head_of(request)
        parser = self._parser
        try:
            stream = self._stream or self._connect(timeouts)
            parser.begin(progress)
            written = False
            # A server may answer and close before it has read everything.
            with suppress(httpcore2.WriteError):
                stream.write(head, timeouts.write)
                stream.write(request.content, timeouts.write)
                if request.content:
                    stream.write(b"", timeouts.write)
                written = True
            while not parser.complete:
                data = stream.read(READ_SIZE, timeouts.read)
                if data:
                    parser.feed(data)
                else:
                    parser.end()
                if parser.too_large:
                    return too_large(progress, self._origin.name)
            self._available = parser.reusable and written
            return answered(progress, self._origin.name)
        finally:
            if not self._available:
                self.close()

    def _connect(self, timeouts: Budgeted) -> httpcore2.NetworkStream:
        host = self._origin.host.decode("ascii")
        # At once where it can be closed, whatever comes in between.
        self._stream = self._backend.connect_tcp(host, self._origin.port, timeouts.connect)
        if self._origin.scheme == b"https":
            assert self._tls is not None
            self._tls.set_alpn_protocols(["http/1.1"])
            self._stream = self._stream.start_tls(self._tls, host, timeouts.connect)
        return self._stream

    def is_available(self) -> bool:
        """Whether another request may be sent over it."""
        return self._available

    def has_expired(self) -> bool:
        """Whether the server has closed it: nothing else makes an idle one readable."""
        return self._stream is None or bool(self._stream.get_extra_info("is_readable"))

    def close(self) -> None:
        """Close it, whatever it does."""
        self._available = False
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
