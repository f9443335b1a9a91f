"""Where the requests of the matrix go, and what is known there of what arrived."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import NamedTuple, Protocol
from unittest.mock import patch

from tests.faults.faults import Fault
from vobiz_sandbox import Sandbox
from vobiz_sandbox.contract import Contract
from vobiz_sandbox.routing import Match, Router

_REQUEST_LINE = re.compile(rb"([A-Z]+) (\S+) HTTP/1\.1\r\n")


class Arrived(NamedTuple):
    """What the server knows of one operation.

    Attributes:
        statuses: What each request was answered with, in order of arrival; None if it was not.
        carried_out: How often it was carried out.
    """

    statuses: tuple[int | None, ...] = ()
    carried_out: int = 0

    @property
    def times(self) -> int:
        """How often it was received."""
        return len(self.statuses)

    def and_one(self, status: int | None, *, carried_out: bool) -> Arrived:
        """The same, and a request more."""
        return Arrived((*self.statuses, status), self.carried_out + carried_out)


NOTHING = Arrived()


class Target(Protocol):
    """Somewhere to send requests."""

    base_url: str

    def arrived(self) -> Mapping[str, Arrived]:
        """What arrived of each operation."""
        ...


class Nowhere:
    """Receives nothing, since nobody is there."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url

    def arrived(self) -> Mapping[str, Arrived]:
        return {}


class InSandbox:
    """The sandbox; requests that prepared the cells do not count."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.base_url = sandbox.base_url
        self._sandbox = sandbox
        self._before = len(sandbox.requests)

    def arrived(self) -> Mapping[str, Arrived]:
        found: dict[str, Arrived] = {}
        for request in self._sandbox.requests[self._before :]:
            if request.operation is not None:
                found[request.operation] = found.get(request.operation, NOTHING).and_one(
                    request.status, carried_out=request.processed
                )
        return found


class _Connection(asyncio.Protocol):
    def __init__(self, server: RawServer) -> None:
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.opened()

    def data_received(self, data: bytes) -> None:
        self._server.received += [(found[1], found[2]) for found in _REQUEST_LINE.finditer(data)]
        if self._server.says:
            self._transport.write(self._server.says)
            self._transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        self._server.gone()


class RawServer:
    """Reads whatever comes and says the same to all of it, or nothing.

    Attributes:
        says: What it says; nothing at all if it is empty.
        received: Method and target of every request that arrived in the clear.
    """

    def __init__(self, says: bytes, *, tls: bool) -> None:
        self.says = says
        self.received: list[tuple[bytes, bytes]] = []
        self._open = 0
        self._all_gone = asyncio.Event()
        self._scheme = "https" if tls else "http"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> RawServer:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        self.base_url = f"{self._scheme}://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def opened(self) -> None:
        """Count a connection."""
        self._open += 1
        self._all_gone.clear()

    def gone(self) -> None:
        """Count one that was closed, by either side."""
        self._open -= 1
        if not self._open:
            self._all_gone.set()

    async def _listen(self) -> asyncio.Server:
        return await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0, backlog=1024)

    def arrived(self) -> Mapping[str, Arrived]:
        """What arrived, once every connection was read to its end."""
        asyncio.run_coroutine_threadsafe(self._settle(), self._loop).result(30)
        router = Router(Contract.load().operations.values())
        found: dict[str, Arrived] = {}
        for method, target in self.received:
            match = router.find(method.decode(), target.decode().partition("?")[0])
            if isinstance(match, Match):
                name = match.operation.operation_id
                found[name] = found.get(name, NOTHING).and_one(None, carried_out=False)
        return found

    async def _settle(self) -> None:
        # Connections are taken in the order in which they were made: after this one, none is waiting.
        _, writer = await asyncio.open_connection(*self._server.sockets[0].getsockname())
        writer.close()
        await writer.wait_closed()
        await self._all_gone.wait()


@contextmanager
def _unresolvable() -> Iterator[Nowhere]:
    def fail(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with patch.object(socket, "getaddrinfo", fail):
        yield Nowhere("https://api.unresolvable.invalid")


@contextmanager
def _closed() -> Iterator[Nowhere]:
    # Bound, so that nobody else gets the port, but not listening.
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield Nowhere(f"http://127.0.0.1:{bound.getsockname()[1]}")


@contextmanager
def full_port(address: tuple[str, int] = ("127.0.0.1", 0)) -> Iterator[int]:
    """A port that takes no further connection: a connection to it is neither made nor refused."""
    with ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(address, backlog=0))
        while True:
            waiting = opened.enter_context(socket.socket())
            waiting.settimeout(0.1)
            try:
                waiting.connect(listener.getsockname())
            except TimeoutError:
                break
        yield listener.getsockname()[1]


@contextmanager
def _full() -> Iterator[Nowhere]:
    with full_port() as port:
        yield Nowhere(f"http://127.0.0.1:{port}")


@contextmanager
def _raw(says: bytes, *, tls: bool) -> Iterator[RawServer]:
    with RawServer(says, tls=tls) as server:
        yield server


@contextmanager
def target_of(fault: Fault, sandbox: Sandbox) -> Iterator[Target]:
    """Where the requests of a fault go."""
    with ExitStack() as opened:
        match fault.place:
            case "sandbox":
                yield InSandbox(sandbox)
            case "nowhere":
                yield opened.enter_context(_unresolvable())
            case "closed":
                yield opened.enter_context(_closed())
            case "full":
                yield opened.enter_context(_full())
            case "silent":
                yield opened.enter_context(_raw(b"", tls=fault.tls))
            case "nonsense":
                yield opened.enter_context(_raw(b"SSH-2.0-nothing\r\n", tls=fault.tls))
