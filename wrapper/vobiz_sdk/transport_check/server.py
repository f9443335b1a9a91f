"""A server on loopback that does with each connection what a case says, and counts the requests."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress

LONGEST = 20.0
"""Seconds after which a server goes away whatever happens."""


class Peer:
    """One connection, as the server sees it."""

    def __init__(self, connection: socket.socket, server: Server) -> None:
        self._connection = connection
        self._server = server

    def read(self, *, whole: bool = True) -> bool:
        """Read a request, or no more than its beginning; False if none came."""
        received = self._receive()
        if received:
            self._server.received.append(received)
        while whole and received and not _is_whole(received):
            part = self._receive()
            received = received + part if part else b""
        if whole and received:
            self._server.received[-1] = received
        return bool(received)

    def refuse(self) -> None:
        """Answer a greeting of TLS with plain text. It is counted only if it holds a request after all."""
        received = self._receive()
        if b" HTTP/1." in received:
            self._server.received.append(received)
        self.say(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")

    def say(self, content: bytes) -> None:
        """Send this."""
        self._connection.sendall(content)

    def reset(self) -> None:
        """Let the connection end with a TCP reset."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    def hold(self) -> None:
        """Do nothing until the case is over."""
        self._server.over.wait(LONGEST)

    def _receive(self) -> bytes:
        try:
            return self._connection.recv(65536)
        except OSError:
            return b""


def _is_whole(received: bytes) -> bool:
    head, found, body = received.partition(b"\r\n\r\n")
    if not found:
        return False
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line.partition(b":")[2])
    return b"transfer-encoding: chunked" not in head.lower() or body.endswith(b"0\r\n\r\n")


Behaviour = Callable[[Peer], None]
"""What is done with a connection, which is closed afterwards."""


class Server:
    """Listens on loopback; each connection has a thread.

    Attributes:
        port: Where it listens.
        received: What arrived of each request, in order; a byte is enough to count.
        over: Set when the case is over.
    """

    def __init__(self, behave: Behaviour) -> None:
        self._behave = behave
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.port: int = self._listener.getsockname()[1]
        self.received: list[bytes] = []
        self.over = threading.Event()

    def serve(self) -> None:
        """Take connections until the listener is closed."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(LONGEST)
            self._open.append(connection)
            thread = threading.Thread(target=self._attend, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _attend(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self._behave(Peer(connection, self))

    def stop(self) -> None:
        """End every connection, and wait for the threads."""
        self.over.set()
        # Closing a listener does not wake the thread that waits on it; a shutdown does.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(LONGEST)


@contextmanager
def serving(behave: Behaviour) -> Generator[Server]:
    """A server that runs."""
    server = Server(behave)
    accepting = threading.Thread(target=server.serve, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        server.stop()
        accepting.join(LONGEST)


@contextmanager
def closed_port() -> Generator[int]:
    """A port of loopback that refuses connections; held, so that nobody else gets it meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


@contextmanager
def full_port() -> Generator[int]:
    """A port that neither takes a connection nor refuses it, since its queue is full."""
    with ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(64):
            waiting = opened.enter_context(socket.socket())
            waiting.settimeout(0.1)
            try:
                waiting.connect(listener.getsockname())
            except TimeoutError:
                break
        yield listener.getsockname()[1]
