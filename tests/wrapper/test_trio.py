"""The asynchronous client under trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio

from tests.wrapper.harness import CALL
from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, DeadlineExceededError
from vobiz_sdk.testing import ManualClock


def under_trio(sandbox: Sandbox, work: Callable[[AsyncVobiz], Awaitable[Any]], **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncVobiz(sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url, **options) as vobiz:
            return await work(vobiz)

    return trio.run(run)


def test_calls_and_retries(vobiz_sandbox: Sandbox) -> None:
    clock = ManualClock()
    vobiz_sandbox.fail("calls_create", status=429, retry_after=3)

    async def work(vobiz: AsyncVobiz) -> None:
        await vobiz.calls.create(**CALL)

    under_trio(vobiz_sandbox, work, clock=clock)
    assert clock.waits == [3.0]
    assert len(vobiz_sandbox.calls) == 1


def test_many_calls_at_once(vobiz_sandbox: Sandbox) -> None:
    async def work(vobiz: AsyncVobiz) -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(30):
                nursery.start_soon(vobiz.trunks.list)

    under_trio(vobiz_sandbox, work)
    assert len(vobiz_sandbox.requests_for("trunks_list")) == 30


def test_pages(vobiz_sandbox: Sandbox) -> None:
    async def work(vobiz: AsyncVobiz) -> int:
        for number in range(3):
            await vobiz.trunks.create(name=f"trunk {number}")
        return len([trunk async for trunk in await vobiz.trunks.list(limit=1)])

    assert under_trio(vobiz_sandbox, work) == 3


def test_the_deadline(vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.delay("calls_create", seconds=30)

    async def work(vobiz: AsyncVobiz) -> None:
        await vobiz.calls.create(**CALL)

    with pytest.raises(DeadlineExceededError) as caught:
        under_trio(vobiz_sandbox, work, deadline=0.3)
    assert caught.value.outcome == "unknown"


def test_tokens_are_renewed_once_for_all(vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.expire_tokens()
    tokens = {"access_token": vobiz_sandbox.access_token, "refresh_token": vobiz_sandbox.refresh_token}

    async def run() -> None:
        vobiz = AsyncVobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **tokens)  # type: ignore[arg-type]
        async with vobiz, trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(preview, vobiz)

    async def preview(vobiz: AsyncVobiz) -> None:
        await vobiz.account.preview_channel_pricing(resource_type="cps", quantity=1)

    trio.run(run)
    assert len(vobiz_sandbox.requests_for("auth_refresh")) == 1
