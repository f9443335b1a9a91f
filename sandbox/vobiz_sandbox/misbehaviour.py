"""Putting an answer on the wire: properly, or in the way a fault asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from starlette.types import Send

from .answers import Answer
from .catalogue import Catalogue
from .fault_answers import answer_failure
from .faults import Delay, Drop, Fail, Garble, Misbehaviour, Trickle, Truncate
from .protocol import Connection

_STEPS_PER_SECOND = 50.0


async def deliver(answer: Answer, send: Send) -> None:
    """Send an answer as it should be."""
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.wire_headers()})
    await send({"type": "http.response.body", "body": answer.body if answer.may_have_body else b""})


class Delivery:
    """One request, from the decision to carry it out to the last byte of its answer.

    Args:
        connection: the connection it came over.
        send: the way to send an answer properly.
        process: carries the request out and returns its answer; called at most once.
        note_status: told the status just before an answer begins.
        catalogue: where asked-for errors come from.
    """

    def __init__(
        self,
        connection: Connection,
        send: Send,
        process: Callable[[], Answer],
        note_status: Callable[[int], None],
        catalogue: Catalogue,
    ) -> None:
        self._connection = connection
        self._send = send
        self._process = process
        self._note_status = note_status
        self._catalogue = catalogue

    async def run(self, misbehaviour: Misbehaviour | None) -> None:
        """Carry the request out and answer it, with the misbehaviour if there is one."""
        match misbehaviour:
            case None:
                await self._deliver(self._process())
            case Fail():
                if misbehaviour.processed:
                    self._process()
                await self._deliver(answer_failure(misbehaviour, self._catalogue))
            case Drop():
                if misbehaviour.when == "after_read":
                    self._process()
                self._connection.abort(reset=misbehaviour.reset)
            case Truncate():
                self._truncate(self._process(), misbehaviour)
            case Trickle():
                await self._trickle(self._process(), misbehaviour)
            case Delay():
                await self._delay(misbehaviour)
            case Garble():
                answer = self._process()
                garbled = replace(
                    answer,
                    # HTTP has no body, and so nothing to garble, under a status such as 204.
                    status=answer.status if answer.may_have_body else 200,
                    body=misbehaviour.body,
                    content_type=misbehaviour.content_type,
                )
                await self._deliver(garbled)

    async def _deliver(self, answer: Answer) -> None:
        self._note_status(answer.status)
        await deliver(answer, self._send)

    def _truncate(self, answer: Answer, fault: Truncate) -> None:
        head = answer.wire_head()
        if answer.body:
            keep = len(answer.body) // 2 if fault.keep is None else fault.keep
            part = head + answer.body[:keep]
        else:
            part = head[: len(head) // 2]
        self._note_status(answer.status)
        self._connection.write(part)
        self._connection.close()

    async def _trickle(self, answer: Answer, fault: Trickle) -> None:
        self._note_status(answer.status)
        slow = answer.wire_head() + answer.body
        if fault.what == "body":
            self._connection.write(answer.wire_head())
            slow = answer.body
        # Slow rates go byte by byte; fast ones in portions, since short waits are inexact.
        portion = max(1, int(fault.bytes_per_second / _STEPS_PER_SECOND))
        for start in range(0, len(slow), portion):
            if self._connection.closing:
                break
            self._connection.write(slow[start : start + portion])
            await asyncio.sleep(portion / fault.bytes_per_second)
        self._connection.close()

    async def _delay(self, fault: Delay) -> None:
        if fault.when == "after_processing":
            answer = self._process()
            await asyncio.sleep(fault.seconds)
        else:
            await asyncio.sleep(fault.seconds)
            answer = self._process()
        await self._deliver(answer)
