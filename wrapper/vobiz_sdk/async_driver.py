"""Carrying calls out in an event loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import anyio

from vobiz_api.model import Model
from vobiz_api.operation import Operation
from vobiz_api.page import AsyncPage
from vobiz_api.types import Argument
from vobiz_sdk.answer import ReceivedAnswer, read_answer
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Close, Consult, Open, Read, Renew, Send, Sleep, Steps, Told, steps
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.forking import SharedLock
from vobiz_sdk.http.wire import AsyncTransport, AsyncWireStream
from vobiz_sdk.reporting import reported
from vobiz_sdk.request import given

T = TypeVar("T")
R = TypeVar("R")
A = TypeVar("A", bound=Model)


class AsyncCaller:
    """Sends, sleeps and renews as the engine says, in the task of the call."""

    __slots__ = ("_raw", "core", "renewing", "transport")

    def __init__(
        self, core: Core, transport: AsyncTransport, renewing: SharedLock[anyio.Lock], *, raw: bool = False
    ) -> None:
        self.core = core
        self.transport = transport
        self.renewing = renewing
        self._raw = raw

    def raw(self) -> AsyncCaller:
        """The same, answering with `RawResponse`."""
        return AsyncCaller(self.core, self.transport, self.renewing, raw=True)

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        """Carry one call out.

        Raises:
            VobizError: it failed for good.
        """
        begun = self.core.clock.monotonic()
        try:
            return await self._carry_out(operation, path, query, body, lambda answer: answer)
        except VobizError as error:
            del path, query, body  # nor may a crash report show the variables of this frame
            raise reported(self.core, operation, error, begun)  # noqa: B904 - it is the same exception

    async def page(
        self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]
    ) -> AsyncPage[Any, A]:
        """Fetch a page of a list.

        Raises:
            VobizError: it failed for good.
        """
        follower = AsyncCaller(self.core, self.transport, self.renewing) if self._raw else self
        sent = given(query)

        # What the items are, only the method that was called knows: its declared type says so.
        def finish(answer: A) -> AsyncPage[Any, A]:
            return AsyncPage(follower, operation, path, sent, answer)

        begun = self.core.clock.monotonic()
        try:
            return await self._carry_out(operation, path, query, None, finish)
        except VobizError as error:
            del path, query, sent
            raise reported(self.core, operation, error, begun)  # noqa: B904 - it is the same exception

    def repeated_page(self, operation: Operation[A], reason: str) -> VobizError:
        """The exception for a list that does not go forward."""
        from vobiz_sdk.errors.pages import repeated_page_error

        return repeated_page_error(operation.public_name, reason)

    async def _carry_out(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
        finish: Callable[[T], R],
    ) -> R:
        core = self.core
        clock = core.clock
        call = core.prepare(operation, path, query, body)
        deadline_at = clock.monotonic() + core.settings.deadline
        if self._raw:
            raw = steps(call, deadline_at, lambda response, _: ReceivedAnswer(call, operation, response, finish))
            return cast(R, await self.drive(raw))
        return finish(
            await self.drive(
                steps(
                    call,
                    deadline_at,
                    lambda response, attempts: read_answer(operation, response, clock.time(), attempts),
                )
            )
        )

    async def drive(self, todo: Steps[T]) -> T:
        """Carry out the steps one after the other; returns what they come to.

        Raises:
            VobizError: the call failed for good.
        """
        told: Told = None
        while True:
            try:
                step = todo.send(told)
            except StopIteration as done:
                return cast(T, done.value)
            try:
                if type(step) is Send:
                    told = await self.transport.send(step.request, step.timeouts)
                elif type(step) is Sleep:
                    await self.core.clock.async_sleep(step.seconds)
                    told = None
                elif type(step) is Consult:
                    told = await anyio.to_thread.run_sync(step.ask) if step.remote else step.ask()
                elif type(step) is Read:
                    told = await cast(AsyncWireStream, step.stream).read(step.timeout, step.deadline_at)
                elif type(step) is Open:
                    told = await self.transport.open(step.request, step.timeouts, step.origin)
                elif type(step) is Close:
                    await cast(AsyncWireStream, step.stream).close()
                    told = None
                else:
                    assert type(step) is Renew
                    told = await self._renew(step)
            except BaseException as interruption:
                # Cancellation, mostly. The engine says what is known of the request.
                todo.throw(interruption)
                raise

    async def _renew(self, step: Renew) -> VobizError | None:
        from vobiz_sdk.renewal import renewal_steps, renewal_took_too_long

        turn = self.renewing.lock
        with anyio.move_on_after(max(step.deadline_at - self.core.clock.monotonic(), 0.0)) as waiting:
            await turn.acquire()
        if waiting.cancelled_caught:
            return renewal_took_too_long()
        try:
            return await self.drive(renewal_steps(self.core, step))
        finally:
            turn.release()
