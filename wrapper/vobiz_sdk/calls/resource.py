"""`vobiz.calls`, with what it can do beyond the API's operations."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Collection, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from vobiz_api.api.calls import AsyncCallsResource as GeneratedAsyncCallsResource
from vobiz_api.api.calls import CallsResource as GeneratedCallsResource
from vobiz_sdk.async_driver import AsyncCaller
from vobiz_sdk.sync_driver import SyncCaller

if TYPE_CHECKING:
    from vobiz_sdk.calls.async_run import AsyncCallRun
    from vobiz_sdk.calls.many import CallRequest, ProgressHook
    from vobiz_sdk.calls.reconciliation import ReconcilePolicy, Reconciliation
    from vobiz_sdk.calls.run import CallRun
    from vobiz_sdk.errors.base import VobizError


class CallsResource(GeneratedCallsResource):
    """Outbound calls."""

    def __init__(self, caller: SyncCaller) -> None:
        super().__init__(caller)
        self._driver = caller

    def reconcile(
        self,
        error: VobizError | None = None,
        *,
        from_: str | None = None,
        to: str | Sequence[str] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        known: Collection[str] = (),
        policy: ReconcilePolicy | None = None,
    ) -> Reconciliation:
        """Look up whether calls were placed by a `create` whose outcome is not known.

        Looks through queued calls, live calls and records, for calls with the caller and the destinations that were
        asked for, which began when they would have. It only reads, is never called by itself, and errs on the side
        of `cannot_tell`. A call that was placed in another way at the same time, between the same numbers, cannot
        be told from one of the request: name those that you know of in `known`.

        Args:
            error: What `create` raised, in this process or another one. If it says by itself that nothing was
                placed (`not_sent`, `rejected`), nothing is looked up.
            from_: The caller, where there is no error that holds it, as after a cancelled task.
            to: The destinations, likewise; several as a list, or joined with `<`.
            since: When the request was sent, likewise, with a zone.
            until: The latest moment at which its calls can have begun; else five minutes after the failure, and a
                second for each destination.
            known: Ids of calls that are known to belong to other requests; they are left out.
            policy: How long and how far to look.

        Raises:
            ConfigurationError: the error is not about placing calls or does not hold what was asked for.
        """
        from vobiz_sdk.calls.carrying import carry_out
        from vobiz_sdk.calls.lookup import reconcile_steps

        steps = reconcile_steps(
            self._driver.core.clock, error, from_=from_, to=to, since=since, until=until, known=known, policy=policy
        )
        return carry_out(self._driver, steps)

    def create_many(
        self,
        requests: Iterable[CallRequest],
        *,
        concurrency: int = 10,
        journal: str | os.PathLike[str] | None = None,
        reconcile: bool = False,
        policy: ReconcilePolicy | None = None,
        on_progress: ProgressHook | None = None,
    ) -> CallRun:
        """Place many calls, a few at a time, and get the results as they come.

        ```python
        with vobiz.calls.create_many(requests, journal="campaign.journal") as results:
            for result in results:
                print(result.position, result.state, result.request_uuid)
        ```

        With a journal a run that was stopped, even by a loss of power, goes on where it was: what was placed or may
        have been is not sent again. What is written down there before it is sent, and what came of it, is told in
        `CallJournal`. An unsafe request is never repeated by this either; see `create`.

        Args:
            requests: What `create` takes, as dictionaries; read one by one, never far ahead.
            concurrency: How many requests are under way at the same time.
            journal: Path of the journal; without one a run cannot be resumed.
            reconcile: Whether requests of unknown outcome are looked up once all others are done, and sent again
                if they were certainly not placed. It waits for a minute or so; see `ReconcilePolicy`.
            policy: How to look them up.
            on_progress: Called after every result.

        Raises:
            ConfigurationError: `concurrency` is no whole number from 1 up.
        """
        from vobiz_sdk.calls.preparing import RunOptions
        from vobiz_sdk.calls.run import CallRun

        return CallRun(self._driver, requests, RunOptions(concurrency, journal, reconcile, policy, on_progress))


class AsyncCallsResource(GeneratedAsyncCallsResource):
    """Outbound calls."""

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self._driver = caller

    async def reconcile(
        self,
        error: VobizError | None = None,
        *,
        from_: str | None = None,
        to: str | Sequence[str] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        known: Collection[str] = (),
        policy: ReconcilePolicy | None = None,
    ) -> Reconciliation:
        """Look up whether calls were placed by a `create` whose outcome is not known.

        The same as `reconcile` of `Vobiz`, which describes the arguments.

        Raises:
            ConfigurationError: the error is not about placing calls or does not hold what was asked for.
        """
        from vobiz_sdk.calls.carrying import carry_out_async
        from vobiz_sdk.calls.lookup import reconcile_steps

        steps = reconcile_steps(
            self._driver.core.clock, error, from_=from_, to=to, since=since, until=until, known=known, policy=policy
        )
        return await carry_out_async(self._driver, steps)

    def create_many(
        self,
        requests: Iterable[CallRequest] | AsyncIterable[CallRequest],
        *,
        concurrency: int = 10,
        journal: str | os.PathLike[str] | None = None,
        reconcile: bool = False,
        policy: ReconcilePolicy | None = None,
        on_progress: ProgressHook | None = None,
    ) -> AsyncCallRun:
        """Place many calls, a few at a time, and get the results as they come.

        The same as `create_many` of `Vobiz`, which describes the arguments, with `async with` and `async for`.

        Raises:
            ConfigurationError: `concurrency` is no whole number from 1 up.
        """
        from vobiz_sdk.calls.async_run import AsyncCallRun
        from vobiz_sdk.calls.preparing import RunOptions

        return AsyncCallRun(self._driver, requests, RunOptions(concurrency, journal, reconcile, policy, on_progress))
