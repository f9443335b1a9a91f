"""A server that says exactly what a test tells it to, for what no well-behaved server would say."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

Behaviour = Callable[[socket.socket], None]
"""What is done with a connection; it is closed afterwards."""


def read_request(connection: socket.socket) -> bytes:
    """The head of a request, all of which is read: closing with a part of it unread would reset the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _receive(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next((line[15:] for line in head.lower().splitlines() if line.startswith(b"content-length:")), b"0")
    while len(body) < int(length):
        body += _receive(connection)
    return head


def _receive(connection: socket.socket) -> bytes:
    part = connection.recv(65536)
    if not part:
        raise ConnectionError("the client has gone")
    return part


def answering(content: bytes) -> Behaviour:
    """Read a request, say this and close."""

    def behave(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(content)

    return behave


class RawServer:
    """Listens on loopback; each connection is handed to `behave` in a thread of its own.

    Attributes:
        port: Where it listens.
        connections: How many connections it took.
    """

    def __init__(self, behave: Behaviour) -> None:
        self._behave = behave
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._released = threading.Event()
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0

    @property
    def base_url(self) -> str:
        """Address for a client."""
        return f"http://127.0.0.1:{self.port}"

    def hold(self, connection: socket.socket) -> None:
        """A behaviour: say nothing until the server is stopped."""
        self._released.wait(30)

    def __enter__(self) -> Self:
        self._threads.append(threading.Thread(target=self._accept))
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._released.set()
        # Closing a listener does not wake the thread that waits on it; a shutdown does.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self._behave(connection)


def unused_port() -> int:
    """A port of loopback where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
