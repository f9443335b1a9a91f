"""A server of canned answers in a process of its own, so that its work is not measured with the client's."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection

from benchmarks.answers import Answers

# More than any client opens at once: what the system turns away is tried again only after a second.
_BACKLOG = 1024


class _Answering(asyncio.Protocol):
    """Reads one request at a time, by its headers and length, and writes the answer of this port."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while True:
            head, found, rest = self._received.partition(b"\r\n\r\n")
            if not found:
                return
            length = 0
            for line in head.split(b"\r\n"):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            if len(rest) < length:
                return
            self._received = rest[length:]
            self._transport.write(self._answer)


def _serve(pipe: Connection, answers: Answers) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        ports: dict[str, int] = {}
        for work, (status, body) in answers.items():
            head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
            answering = partial(_Answering, head.encode() + body)
            server = await loop.create_server(answering, "127.0.0.1", 0, backlog=_BACKLOG)
            ports[work] = server.sockets[0].getsockname()[1]
        pipe.send(ports)
        await loop.run_in_executor(None, pipe.recv)

    asyncio.run(run())


@contextmanager
def canned_server(answers: Answers) -> Generator[dict[str, str]]:
    """Base URL for each kind of work."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, answers), daemon=True)
    process.start()
    ports: dict[str, int] = ours.recv()
    try:
        yield {work: f"http://127.0.0.1:{port}" for work, port in ports.items()}
    finally:
        ours.send("stop")
        process.join(5)
