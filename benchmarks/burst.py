"""A burst: more calls at once than there are connections, each answered after a while. None may fail."""

from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, BODIES, CALL
from benchmarks.report import Table
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
    async with server:
        waited = await _place(base_url)
        # So that each connection of the server learns of its end before the event loop's.
        await asyncio.sleep(0.1)
        return waited


async def _place(base_url: str) -> Burst:
    async with AsyncVobiz(AUTH_ID, AUTH_TOKEN, base_url=base_url) as vobiz:

        async def call() -> bool:
            try:
                await vobiz.calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
            except VobizError:
                return False
            return True

        begun = time.perf_counter()
        placed = await asyncio.gather(*(call() for _ in range(CALLS)))
        return Burst(placed.count(False), time.perf_counter() - begun)


def burst_table() -> Table:
    """Make the calls, with a client as it comes."""
    waited = asyncio.run(_run())
    told = f"{waited.failed} failed, all over in {waited.seconds:.1f} s"
    about = f"A burst of {CALLS} calls at once, each answered after {SECONDS} s, with a client as it comes: {told}."
    return Table("A burst", about, (), ())
