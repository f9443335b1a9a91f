"""Carrying a lookup out, with either client."""

from __future__ import annotations

from vobiz_sdk.async_driver import AsyncCaller
from vobiz_sdk.calls.lookup import Fetch, Steps, Told
from vobiz_sdk.calls.reconciliation import Reconciliation
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.sync_driver import SyncCaller


def carry_out(caller: SyncCaller, steps: Steps) -> Reconciliation:
    """Fetch and wait as the steps say, in the thread of the call."""
    told: Told = None
    while True:
        try:
            step = steps.send(told)
        except StopIteration as done:
            result: Reconciliation = done.value
            return result
        if isinstance(step, Fetch):
            try:
                told = caller.call(step.operation, step.path, step.query, None)
            except ConfigurationError:  # a client that is closed finds nothing out
                raise
            except VobizError as failure:
                told = failure
        else:
            caller.core.clock.sleep(step.seconds)
            told = None


async def carry_out_async(caller: AsyncCaller, steps: Steps) -> Reconciliation:
    """Fetch and wait as the steps say, in the task of the call."""
    told: Told = None
    while True:
        try:
            step = steps.send(told)
        except StopIteration as done:
            result: Reconciliation = done.value
            return result
        if isinstance(step, Fetch):
            try:
                told = await caller.call(step.operation, step.path, step.query, None)
            except ConfigurationError:
                raise
            except VobizError as failure:
                told = failure
        else:
            await caller.core.clock.async_sleep(step.seconds)
            told = None
