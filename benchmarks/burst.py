"""A burst: more calls at once than there are connections, each answered after a while. None may fail."""

from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

from benchmarks.subjects import AUTH_ID, AUTH_TOKEN, BODIES, CALL
from vobiz_sdk import AsyncVobiz, VobizError

CALLS = 512
SECONDS = 1.2


class Burst(NamedTuple):
    """What became of it: failed calls, and seconds for all."""

    failed: int
    seconds: float


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    body = BODIES["success"][1]
    answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.partition(b":")[2]))
            await asyncio.sleep(SECONDS)
            writer.write(answer)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _run() -> Burst:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0, backlog=CALLS)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url) as vobiz:

        async def call() -> bool:
            try:
                await vobiz.calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
            except VobizError:
                return False
            return True

        begun = time.perf_counter()
        placed = await asyncio.gather(*(call() for _ in range(CALLS)))
        return Burst(placed.count(False), time.perf_counter() - begun)


def burst() -> Burst:
    """Make the calls, with a client as it comes."""
    return asyncio.run(_run())
