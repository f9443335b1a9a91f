"""From construction to close."""

from __future__ import annotations

import asyncio
import platform
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal

import pytest

import vobiz_sdk
from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from tests.wrapper.waiting import async_wait_until
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    Vobiz,
)
from vobiz_sdk.testing import ManualClock

pytestmark = pytest.mark.each_transport

# Opening and closing


def test_making_a_client_opens_no_connection(harness: Harness) -> None:
    with Session(harness):
        pass
    assert harness.sandbox.requests == ()


def test_a_closed_client_says_so_and_sends_nothing(harness: Harness) -> None:
    session = Session(harness)
    with session:
        session.call("trunks.list")
    count = len(harness.sandbox.requests)
    again = Session(harness)
    with again:
        again.wait_for(again.vobiz.close)
        error = again.error("trunks.list")
    assert isinstance(error, ConfigurationError)
    assert "closed" in str(error)
    assert error.outcome == "not_sent"
    assert len(harness.sandbox.requests) == count


def test_closing_twice_is_closing_once(harness: Harness) -> None:
    with Session(harness) as session:
        session.wait_for(session.vobiz.close)
        session.wait_for(session.vobiz.close)


def test_closing_a_view_closes_nothing(harness: Harness) -> None:
    with Session(harness) as session:
        view = session.vobiz.with_options(deadline=5)
        session.wait_for(view.close)
        session.call("trunks.list", view=view)
        session.call("trunks.list")


def test_a_view_of_a_closed_client_is_closed(harness: Harness) -> None:
    with Session(harness) as session:
        view = session.vobiz.with_options(deadline=5)
        session.wait_for(session.vobiz.close)
        assert isinstance(session.error("trunks.list", view=view), ConfigurationError)


def test_a_view_is_a_context_manager_that_leaves_the_client_open(vobiz_sandbox: Sandbox) -> None:
    with Vobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url) as vobiz:
        with vobiz.with_options(deadline=5) as view:
            view.trunks.list()
        vobiz.trunks.list()


def test_context_managers_close_also_after_an_error(vobiz_sandbox: Sandbox) -> None:
    options: dict[str, Any] = {"auth_id": vobiz_sandbox.auth_id, "auth_token": "t", "base_url": vobiz_sandbox.base_url}
    with pytest.raises(ZeroDivisionError), Vobiz(**options) as vobiz:
        raise ZeroDivisionError
    with pytest.raises(ConfigurationError):
        vobiz.trunks.list()

    async def run() -> None:
        with pytest.raises(ZeroDivisionError):
            async with AsyncVobiz(**options) as client:
                raise ZeroDivisionError
        with pytest.raises(ConfigurationError):
            await client.trunks.list()

    asyncio.run(run())


def test_close_ends_the_connections(harness: Harness) -> None:
    with Session(harness) as session:
        session.call("trunks.list")
        transport = session.vobiz._driver.transport
        assert len(transport.connections) == 1
        session.wait_for(session.vobiz.close)
        assert transport.connections == []


# Names


@pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])
def test_the_repr_names_the_account(client: Any) -> None:
    assert repr(client("MA_1", "canary")) == f"{client.__name__}(auth_id='MA_1')"


def test_the_user_agent_is_truthful(harness: Harness) -> None:
    harness.call("trunks.list")
    (request,) = harness.sandbox.requests
    assert request.headers["user-agent"] == f"vobiz-sdk/{vobiz_sdk.__version__} python/{platform.python_version()}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["host"] == harness.sandbox.base_url.removeprefix("http://")


def test_a_post_without_a_body_says_so(harness: Harness) -> None:
    harness.call("auth.refresh", client={"access_token": "a", "refresh_token": harness.sandbox.refresh_token})
    (request,) = harness.sandbox.requests
    assert request.headers["content-length"] == "0"
    assert request.body == b""


def test_a_get_has_no_body(harness: Harness) -> None:
    harness.call("trunks.list")
    (request,) = harness.sandbox.requests
    assert "content-length" not in request.headers and "content-type" not in request.headers


def test_a_path_in_the_base_url_goes_before_every_operation(harness: Harness) -> None:
    error = harness.error("trunks.list", client={"base_url": f"{harness.sandbox.base_url}/proxied/v2/"})
    assert error.status in (401, 404)
    (request,) = harness.sandbox.requests
    assert request.target == f"/proxied/v2/api/v1/Account/{harness.sandbox.auth_id}/trunks"


# Sharing


def test_connections_are_kept(harness: Harness) -> None:
    with Session(harness) as session:
        for _ in range(5):
            session.call("trunks.list")
        assert len(session.vobiz._driver.transport.connections) == 1


def test_a_client_serves_many_threads(vobiz_sandbox: Sandbox) -> None:
    barrier = threading.Barrier(8)
    with (
        Vobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url) as vobiz,
        ThreadPoolExecutor(8) as pool,
    ):

        def create(number: int) -> str | None:
            barrier.wait(10)
            return vobiz.trunks.create(name=f"trunk-{number}").name

        assert list(pool.map(create, range(8))) == [f"trunk-{number}" for number in range(8)]
    assert len(vobiz_sandbox.trunks) == 8


def test_a_client_serves_many_tasks(vobiz_sandbox: Sandbox) -> None:
    async def run() -> list[str | None]:
        async with AsyncVobiz(
            vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url
        ) as vobiz:
            trunks = await asyncio.gather(*(vobiz.trunks.create(name=f"trunk-{number}") for number in range(30)))
            return [trunk.name for trunk in trunks]

    assert asyncio.run(run()) == [f"trunk-{number}" for number in range(30)]


@pytest.mark.parametrize("transport", [None, "fast"])
def test_a_task_that_is_cancelled_leaves_the_client_usable(
    vobiz_sandbox: Sandbox, transport: Literal["fast"] | None
) -> None:
    vobiz_sandbox.delay("trunks_list", seconds=30)

    async def run() -> None:
        async with AsyncVobiz(
            vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url, transport=transport
        ) as vobiz:
            task = asyncio.create_task(vobiz.trunks.list())
            await async_wait_until(lambda: vobiz_sandbox.requests)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await vobiz.trunks.list()
            assert len(vobiz._driver.transport.connections) == 1  # type: ignore[attr-defined]

    asyncio.run(run())


def test_a_second_event_loop_is_refused_before_anything_is_sent(vobiz_sandbox: Sandbox) -> None:
    # A connection of a loop that is gone can still deliver a request, but never its answer.
    vobiz = AsyncVobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url)

    async def list_trunks() -> None:
        await vobiz.trunks.list()

    async def place_a_call() -> None:
        await vobiz.calls.create(**CALL)

    with asyncio.Runner() as runner:
        runner.run(list_trunks())
        with pytest.raises(ConfigurationError, match="event loop"):
            asyncio.run(place_a_call())
        assert vobiz_sandbox.calls == ()
        runner.run(place_a_call())
        assert len(vobiz_sandbox.calls) == 1
        runner.run(vobiz.close())


def test_the_manual_clock_is_a_clock() -> None:
    clock = ManualClock(now=100, randoms=[0.5])
    clock.sleep(2)
    asyncio.run(clock.async_sleep(3))
    clock.advance(1)
    assert (clock.waits, clock.time(), clock.monotonic()) == ([2, 3], 106, 6)
    assert [clock.random(), clock.random()] == [0.5, 0.0]
