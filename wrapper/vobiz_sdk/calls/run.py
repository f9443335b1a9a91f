"""A run of many calls in threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from vobiz_api.api.calls import CALLS_CREATE
from vobiz_sdk.calls.carrying import carry_out
from vobiz_sdk.calls.job import Entry, Job, LookUp, Place, Steps, Told, WaitUntil, Write, carry, settle
from vobiz_sdk.calls.lookup import reconcile_steps
from vobiz_sdk.calls.many import CallRequest, CallResult, Tally
from vobiz_sdk.calls.preparing import RunOptions, open_job
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.hooks import call_hook
from vobiz_sdk.sync_driver import SyncCaller


class CallRun:
    """The results of `calls.create_many`, as they come. A context manager, whose value is an iterator.

    The requests are read in the thread that takes the results, as many as can be under way. Leaving the context
    takes no further requests, waits for those under way and gives the journal free.
    """

    def __init__(self, caller: SyncCaller, requests: Iterable[CallRequest], options: RunOptions) -> None:
        self._caller = caller
        self._requests = iter(requests)
        self._options = options
        self._exhausted = False
        self._under_way: dict[Future[CallResult], Entry] = {}
        self._ready: deque[CallResult] = deque()
        self._tally = Tally()
        self._job: Job | None = None

    def __enter__(self) -> Self:
        self._job = open_job(self._options, self._caller.core.settings.deadline)
        self._threads = ThreadPoolExecutor(self._options.concurrency, thread_name_prefix="vobiz-calls")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._exhausted = True
        job, self._job = self._job, None
        try:
            self._threads.shutdown(wait=True)
        finally:
            if job is not None and job.journal is not None:
                job.journal.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> CallResult:
        """The next result.

        Raises:
            StopIteration: there are no more.
            ConfigurationError: outside of the context, or a key was used twice, or the journal tells of other calls.
            OSError: the journal could not be written; nothing is sent that is not in it.
        """
        if self._job is None:
            raise ConfigurationError("the results of create_many are taken within `with … as results:`")
        result = self._next(self._job)
        call_hook(self._options.on_progress, self._tally.count(result, len(self._under_way)))
        return result

    def _next(self, job: Job) -> CallResult:
        while True:
            self._fill(job)
            if self._ready:
                return self._ready.popleft()
            if not self._under_way:
                if not job.deferred:
                    raise StopIteration
                entry, error = job.deferred.pop(0)
                return self._carry_out(job, settle(job, entry, error))
            for future in wait(self._under_way, return_when=FIRST_COMPLETED).done:
                entry = self._under_way.pop(future)
                self._take(job, entry, future.result())

    def _fill(self, job: Job) -> None:
        while not self._exhausted and len(self._under_way) + len(self._ready) < self._options.concurrency:
            try:
                request = next(self._requests)
            except StopIteration:
                self._exhausted = True
                return
            entry = job.enter(request)
            if entry.is_settled:
                self._take(job, entry, self._carry_out(job, carry(job, entry)))
            else:
                self._under_way[self._threads.submit(self._carry_out, job, carry(job, entry))] = entry

    def _take(self, job: Job, entry: Entry, result: CallResult) -> None:
        if result.state == "undecided" and job.reconcile:
            job.deferred.append((entry, result.error))
        else:
            self._ready.append(result)

    def _carry_out(self, job: Job, steps: Steps[CallResult]) -> CallResult:
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
                    job.journal.write(step.key, step.state, datetime.fromtimestamp(clock.time(), UTC), step.facts)
            elif isinstance(step, Place):
                try:
                    told = self._caller.call(CALLS_CREATE, {}, {}, step.body)
                except VobizError as error:
                    told = error
            elif isinstance(step, LookUp):
                told = carry_out(self._caller, reconcile_steps(clock, step.error, **step.arguments()))
            else:
                assert isinstance(step, WaitUntil)
                left = step.moment.timestamp() - clock.time()
                if left > 0:
                    clock.sleep(left)
