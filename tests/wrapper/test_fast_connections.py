"""Fast connections: what is theirs alone. Everything else runs over both kinds, by the marker `each_transport`."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest
import trio

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, read_request
from tests.wrapper.session import Session
from tests.wrapper.waiting import async_wait_until, wait_until
from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, ConfigurationError, Limits, TimedOutError, Timeouts, TransportError, Vobiz
from vobiz_sdk.http.fast.transport import AsyncFastTransport, FastTransport
from vobiz_sdk.http.fast.turns import AsyncioTurns
from vobiz_sdk.http.pool import AsyncPoolTransport, PoolTransport

DONE = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@pytest.fixture(params=["fast-sync", "fast-async"])
def fast(request: pytest.FixtureRequest, vobiz_sandbox: Sandbox) -> Harness:
    return Harness(request.param.removeprefix("fast-"), vobiz_sandbox, "fast")


# Choosing them


@pytest.mark.parametrize(
    ("client", "kind", "through_a_proxy"),
    [(Vobiz, FastTransport, PoolTransport), (AsyncVobiz, AsyncFastTransport, AsyncPoolTransport)],
)
def test_a_word_chooses_them_but_for_what_goes_through_a_proxy(client: Any, kind: Any, through_a_proxy: Any) -> None:
    assert type(client("MA_1", "token", transport="fast")._driver.transport) is kind
    behind = client("MA_1", "token", transport="fast", proxy="http://127.0.0.1:1")
    assert type(behind._driver.transport) is through_a_proxy


@pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])
def test_without_what_they_need_it_is_said_what_to_install(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r'pip install "vobiz-sdk\[fast\]"'):
        client("MA_1", "token", transport="fast")


@pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])
def test_they_need_no_word_about_themselves(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport_verified"):
        client("MA_1", "token", transport="fast", transport_verified=True)


def test_under_trio_they_are_refused_before_anything_is_sent(vobiz_sandbox: Sandbox) -> None:
    async def run() -> None:
        async with AsyncVobiz(
            vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url, transport="fast"
        ) as vobiz:
            await vobiz.trunks.list()

    with pytest.raises(ConfigurationError, match="needs asyncio"):
        trio.run(run)
    assert not vobiz_sandbox.requests


def test_the_default_client_does_not_load_them() -> None:
    program = "import sys; from vobiz_sdk import Vobiz; Vobiz('MA_1', 'x').close(); print('httptools' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "False\n"


# Connections


def test_calls_go_over_one_connection_and_downloads_over_another(fast: Harness) -> None:
    with Session(fast) as session:
        for _ in range(3):
            session.call("trunks.list")
        (connection,) = session.vobiz._driver.transport.connections
        assert "Fast" in type(connection).__name__


def test_one_that_the_server_closes_while_it_is_idle_is_not_written_to(fast: Harness) -> None:
    served: list[bytes] = []

    def behave(connection: socket.socket) -> None:
        served.append(read_request(connection))
        connection.sendall(DONE)  # and closes it, without having said so

    with RawServer(behave) as server, Session(fast, base_url=server.base_url, retry=None) as session:
        for number in range(3):
            session.call("calls.create", **CALL)
            if fast.kind == "sync":
                wait_until(lambda: _is_closed(session))
            else:
                session.wait_for(lambda: async_wait_until(lambda: _is_closed(session)))
            assert len(served) == number + 1


def _is_closed(session: Session) -> bool:
    return all(connection.has_expired() for connection in session.vobiz._driver.transport.connections)


def test_an_answer_that_comes_before_the_request_is_read_is_taken(fast: Harness) -> None:
    def behave(connection: socket.socket) -> None:
        connection.recv(10)
        connection.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65_536):
            pass

    with RawServer(behave) as server:
        error = fast.error(
            "sub_accounts.create",
            name="x",
            description="y" * 3_000_000,
            client={"base_url": server.base_url, "retry": None, "validate": False},
        )
    assert error.status == 413


def test_a_server_that_does_not_read_is_waited_for_so_long(fast: Harness) -> None:
    over = threading.Event()

    def behave(connection: socket.socket) -> None:
        over.wait(30)

    client = {"retry": None, "validate": False, "timeouts": Timeouts(write=0.2)}
    with RawServer(behave) as server:
        error = fast.error(
            "sub_accounts.create",
            name="x",
            description="y" * 30_000_000,
            client={"base_url": server.base_url, **client},
        )
        over.set()
    assert isinstance(error, TimedOutError)
    assert error.stage == "write"
    assert error.outcome == "unknown"


def test_what_comes_unasked_ends_the_connection_and_no_call(fast: Harness) -> None:
    served: list[bytes] = []

    def behave(connection: socket.socket) -> None:
        served.append(read_request(connection))
        connection.sendall(DONE + DONE)
        while connection.recv(65_536):
            served.append(b"over the same connection")

    with RawServer(behave) as server, Session(fast, base_url=server.base_url, retry=None) as session:
        for _ in range(2):
            session.call("calls.create", **CALL)
    assert len(served) == 2
    assert b"over the same connection" not in served


def test_many_more_calls_than_connections(vobiz_sandbox: Sandbox) -> None:
    async def run() -> list[str | None]:
        options = {"base_url": vobiz_sandbox.base_url, "limits": Limits(max_connections=3)}
        async with AsyncVobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, transport="fast", **options) as vobiz:  # type: ignore[arg-type]
            trunks = await asyncio.gather(*(vobiz.trunks.create(name=f"trunk-{number}") for number in range(40)))
            assert len(vobiz._driver.transport.connections) <= 3  # type: ignore[attr-defined]
            return [trunk.name for trunk in trunks]

    assert asyncio.run(run()) == [f"trunk-{number}" for number in range(40)]


def test_waiting_for_a_connection_is_bounded(vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.delay("trunks_list", seconds=30)

    async def run() -> TransportError:
        async with AsyncVobiz(
            vobiz_sandbox.auth_id,
            vobiz_sandbox.auth_token,
            base_url=vobiz_sandbox.base_url,
            transport="fast",
            retry=None,
            limits=Limits(max_connections=1),
            timeouts=Timeouts(pool=0.05),
        ) as vobiz:
            task = asyncio.create_task(vobiz.trunks.list())
            await async_wait_until(lambda: vobiz_sandbox.requests)
            with pytest.raises(TimedOutError) as caught:
                await vobiz.calls.create(**CALL)
            task.cancel()
            return caught.value

    error = asyncio.run(run())
    assert (error.stage, error.outcome) == ("pool", "not_sent")
    assert len(vobiz_sandbox.requests) == 1


# Waiting for a place


def test_places_are_given_in_the_order_of_asking() -> None:
    async def run() -> list[int]:
        turns, served = AsyncioTurns(1), list[int]()
        assert turns.take()

        async def wait(number: int) -> None:
            assert await turns.wait(30)
            served.append(number)
            turns.release()

        tasks = [asyncio.create_task(wait(number)) for number in range(5)]
        await asyncio.sleep(0)
        turns.release()
        await asyncio.gather(*tasks)
        assert turns.take()
        return served

    assert asyncio.run(run()) == [0, 1, 2, 3, 4]


def test_who_waits_for_less_time_gives_up_and_the_others_wait_on() -> None:
    async def run() -> bool:
        turns = AsyncioTurns(1)
        assert turns.take()
        patient = asyncio.create_task(turns.wait(30))
        await asyncio.sleep(0)
        assert await asyncio.gather(turns.wait(0.0), turns.wait(0.001)) == [False, False]
        assert not await turns.wait(0.0)
        assert not patient.done()
        turns.release()
        return await patient

    assert asyncio.run(run())


def test_a_place_is_not_lost_to_a_task_that_is_cancelled() -> None:
    async def run() -> bool:
        turns = AsyncioTurns(1)
        assert turns.take()
        waiting, given = asyncio.create_task(turns.wait(30)), asyncio.create_task(turns.wait(30))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        turns.release()  # to the second, which is cancelled in the same moment
        given.cancel()
        await asyncio.gather(waiting, given, return_exceptions=True)
        return turns.take()

    assert asyncio.run(run())
