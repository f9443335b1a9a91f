"""A run of many calls in tasks."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

from vobiz_api.api.calls import CALLS_CREATE
from vobiz_sdk.async_driver import AsyncCaller
from vobiz_sdk.calls.carrying import carry_out_async
from vobiz_sdk.calls.job import Entry, Job, LookUp, Place, Steps, Told, WaitUntil, Write, carry, settle
from vobiz_sdk.calls.lookup import reconcile_steps
from vobiz_sdk.calls.many import CallRequest, CallResult, Tally
from vobiz_sdk.calls.preparing import RunOptions, open_job
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.hooks import call_hook


class AsyncCallRun:
    """The results of `calls.create_many`, as they come. An asynchronous context manager and iterator.

    The requests are read by a task of the run, as many as can be under way and one more. Leaving the context takes
    no further requests, waits for those under way and gives the journal free. If the task is cancelled, those under
    way are cancelled too, and are undecided in the journal.
    """

    def __init__(
        self, caller: AsyncCaller, requests: Iterable[CallRequest] | AsyncIterable[CallRequest], options: RunOptions
    ) -> None:
        self._caller = caller
        self._requests = requests
        self._options = options
        self._tally = Tally()
        self._under_way = 0
        self._stopping = False
        self._failure: Exception | None = None
        self._receiving: MemoryObjectReceiveStream[CallResult] | None = None

    async def __aenter__(self) -> Self:
        job = await anyio.to_thread.run_sync(open_job, self._options, self._caller.core.settings.deadline)
        self._job = job
        self._slots = anyio.Semaphore(self._options.concurrency)
        self._reading = anyio.CancelScope()
        sending, self._receiving = anyio.create_memory_object_stream[CallResult](self._options.concurrency)
        self._tasks = anyio.create_task_group()
        await self._tasks.__aenter__()
        self._tasks.start_soon(self._feed, job, sending)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        receiving, self._receiving = self._receiving, None
        if receiving is not None:
            receiving.close()
        self._reading.cancel()
        try:
            # An error in the body stops nothing that is under way; that the body was cancelled does.
            passes = None if isinstance(error, Exception) else error
            await self._tasks.__aexit__(type(passes) if passes else None, passes, trace if passes else None)
        finally:
            if self._job.journal is not None:
                self._job.journal.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> CallResult:
        """The next result.

        Raises:
            StopAsyncIteration: there are no more.
            ConfigurationError: outside of the context, or a key was used twice, or the journal tells of other calls.
            OSError: the journal could not be written; nothing is sent that is not in it.
        """
        if self._receiving is None:
            raise ConfigurationError("the results of create_many are taken within `async with … as results:`")
        try:
            result = await self._receiving.receive()
        except anyio.EndOfStream:
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure from None
            raise StopAsyncIteration from None
        call_hook(self._options.on_progress, self._tally.count(result, self._under_way))
        return result

    async def _feed(self, job: Job, sending: MemoryObjectSendStream[CallResult]) -> None:
        """Start a task for each request, then look up what is left undecided."""
        with sending:
            try:
                async with anyio.create_task_group() as tasks:
                    await self._start_all(job, sending, tasks)
                while job.deferred and not self._stopping:
                    entry, error = job.deferred.pop(0)
                    await self._hand_out(sending, await self._carry_out(job, settle(job, entry, error)))
            except Exception as failure:
                self._failure = self._failure or failure

    async def _start_all(self, job: Job, sending: MemoryObjectSendStream[CallResult], tasks: TaskGroup) -> None:
        try:
            async with aclosing(_asynchronous(self._requests)) as requests:
                while not self._stopping:
                    request: CallRequest | None = None
                    # Waiting for a slot or for the next request ends at once when the run is left.
                    with anyio.CancelScope() as self._reading:
                        await self._slots.acquire()
                        request = await anext(requests, None)
                    if request is None or self._stopping:
                        return
                    entry = job.enter(request)
                    self._under_way += 1
                    tasks.start_soon(self._one, job, entry, sending)
        except Exception as failure:
            # Those under way are not cancelled for it.
            self._failure = self._failure or failure

    async def _one(self, job: Job, entry: Entry, sending: MemoryObjectSendStream[CallResult]) -> None:
        try:
            result = await self._carry_out(job, carry(job, entry))
            self._under_way -= 1
            if result.state == "undecided" and job.reconcile:
                job.deferred.append((entry, result.error))
            else:
                await self._hand_out(sending, result)
        except Exception as failure:
            self._failure = self._failure or failure
            self._stopping = True
        finally:
            self._slots.release()

    async def _hand_out(self, sending: MemoryObjectSendStream[CallResult], result: CallResult) -> None:
        try:
            await sending.send(result)
        except anyio.BrokenResourceError:  # nobody takes results any more; this one is in the journal
            self._stopping = True

    async def _carry_out(self, job: Job, steps: Steps[CallResult]) -> CallResult:
        clock = self._caller.core.clock
        told: Told = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration as done:
                result: CallResult = done.value
                return result
            told = None
            if isinstance(step, Write):
                if job.journal is not None:
                    at = datetime.fromtimestamp(clock.time(), UTC)
                    # In a thread, since the disk may take its time; to its end, so that what is known is not lost.
                    with anyio.CancelScope(shield=True):
                        await anyio.to_thread.run_sync(job.journal.write, step.key, step.state, at, step.facts)
            elif isinstance(step, Place):
                try:
                    told = await self._caller.call(CALLS_CREATE, {}, {}, step.body)
                except VobizError as error:
                    told = error
            elif isinstance(step, LookUp):
                told = await carry_out_async(self._caller, reconcile_steps(clock, step.error, **step.arguments()))
            else:
                assert isinstance(step, WaitUntil)
                left = step.moment.timestamp() - clock.time()
                if left > 0:
                    await clock.async_sleep(left)


async def _asynchronous(
    requests: Iterable[CallRequest] | AsyncIterable[CallRequest],
) -> AsyncGenerator[CallRequest, None]:
    if isinstance(requests, AsyncIterable):
        async for request in requests:
            yield request
    else:
        for request in requests:
            yield request
