"""What a call costs at the least: the standard library's HTTP, and bytes over asyncio's streams, for orientation.

Both build the body, send, read and decode, and do nothing else: no check, no time-out, no retry.
"""

from __future__ import annotations

import asyncio
import http.client
import json
from urllib.parse import urlsplit

from benchmarks.answers import AUTH_ID, CALL
from benchmarks.subjects import AUTH, AsyncSubject, Subject

_HEADERS = {**AUTH, "Content-Type": "application/json"}
# As many as the other clients open, so that a burst of connections is not what is measured.
_MOST_CONNECTIONS = 100


def _request(work: str) -> tuple[str, str, bytes | None]:
    if work == "list of 20":
        return "GET", f"/api/v1/Account/{AUTH_ID}/trunks?limit=20", None
    return "POST", f"/api/v1/Account/{AUTH_ID}/Call/", json.dumps(CALL).encode()


def standard_library(work: str, base_url: str) -> Subject:
    """`http.client`, over one connection that is kept."""
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc)

    def call() -> object:
        method, target, body = _request(work)
        connection.request(method, target, body, _HEADERS)
        return json.loads(connection.getresponse().read())

    return Subject("http.client", call, connection.close)


class _Streams:
    """Connections of asyncio's streams, each used for one request at a time and then kept."""

    def __init__(self, work: str, base_url: str) -> None:
        self._work = work
        self._host, _, port = urlsplit(base_url).netloc.partition(":")
        self._port = int(port)
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self._turns = asyncio.Semaphore(_MOST_CONNECTIONS)

    async def call(self) -> object:
        async with self._turns:
            if self._idle:
                reader, writer = self._idle.pop()
            else:
                reader, writer = await asyncio.open_connection(self._host, self._port)
            writer.write(self._message())
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(line for line in head.split(b"\r\n") if line.startswith(b"content-length:"))
            body = await reader.readexactly(int(length.partition(b":")[2]))
            self._idle.append((reader, writer))
            return json.loads(body)

    def _message(self) -> bytes:
        method, target, body = _request(self._work)
        lines = [f"{method} {target} HTTP/1.1", f"Host: {self._host}:{self._port}"]
        lines += [f"{name}: {value}" for name, value in _HEADERS.items()]
        lines += [f"Content-Length: {len(body or b'')}", "", ""]
        return "\r\n".join(lines).encode() + (body or b"")

    async def close(self) -> None:
        for _, writer in self._idle:
            writer.close()
            await writer.wait_closed()


def streams(work: str, base_url: str) -> AsyncSubject:
    """Bytes over `asyncio.open_connection`."""
    connections = _Streams(work, base_url)
    return AsyncSubject("asyncio streams", connections.call, connections.close)
