"""Calls that are stopped from outside: by Ctrl+C, or by cancelling their task, under asyncio and trio."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import anyio
import anyio.lowlevel
import httpx2
import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, read_request
from tests.wrapper.waiting import wait_until
from vobiz_sdk import AsyncVobiz, Limits, Vobiz
from vobiz_sdk.attempts import Attempt

pytestmark = pytest.mark.each_transport

OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"request_uuid": "abc123"}'
# One connection, so that a call after one that was stopped shows whether it was given back.
ONE = {"limits": Limits(max_connections=1), "trust_env": False}


class Seen(NamedTuple):
    """What is known after a call was stopped, and the answer to the call after it."""

    raised: BaseException
    attempts: list[Attempt]
    answer: Any


def stopped(
    kind: str, now: threading.Event, method: str, *given: Any, after: Callable[[], None], **options: Any
) -> Seen:
    """Call, stop the call when the event is set, then call again on the same client."""
    attempts: list[Attempt] = []
    client = {"auth_id": "MA_X", "auth_token": "t", "on_attempt": attempts.append, **ONE, **options}
    return (_stopped_sync if kind == "sync" else partial(_stopped_async, kind))(
        now, method, given, client, attempts, after
    )


def _method(vobiz: Any, name: str) -> Any:
    resource, verb = name.split(".")
    return getattr(getattr(vobiz, resource), verb)


def _stopped_sync(now: threading.Event, name: str, given: Any, client: Any, attempts: Any, after: Any) -> Seen:
    def press() -> None:
        now.wait(20)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    with Vobiz(**client) as vobiz:
        pressing = threading.Thread(target=press)
        pressing.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            _method(vobiz, name)(*given[:-1], **given[-1])
        pressing.join(20)
        seen = list(attempts)
        after()
        return Seen(caught.value, seen, vobiz.calls.create(**CALL))


def _stopped_async(
    backend: str, now: threading.Event, name: str, given: Any, client: Any, attempts: Any, after: Any
) -> Seen:
    async def run() -> Seen:
        raised: list[BaseException] = []

        async def call() -> None:
            try:
                await _method(vobiz, name)(*given[:-1], **given[-1])
            except BaseException as error:
                raised.append(error)
                raise

        async with AsyncVobiz(**client) as vobiz:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                while not now.is_set():
                    await anyio.lowlevel.checkpoint()
                tasks.cancel_scope.cancel()
            seen = list(attempts)
            after()
            return Seen(raised[0], seen, await vobiz.calls.create(**CALL))

    return anyio.run(run, backend=backend)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def notes(error: BaseException) -> list[str]:
    return list(getattr(error, "__notes__", ()))


class Halting:
    """Takes the first connection as far as it is told, then waits; answers the others."""

    def __init__(self, read: Callable[[socket.socket], object]) -> None:
        self.reached = threading.Event()
        self.over = threading.Event()
        self._read = read
        self.ends = 0

    def __call__(self, connection: socket.socket) -> None:
        if self.reached.is_set():
            read_request(connection)
            connection.sendall(OK)
            return
        self._read(connection)
        self.reached.set()
        self.over.wait(20)
        connection.settimeout(20)
        while connection.recv(1 << 20):
            pass
        self.ends += 1


def test_a_call_that_waits_for_its_answer(kind: str) -> None:
    halting = Halting(read_request)
    with RawServer(halting) as server:
        seen = stopped(kind, halting.reached, "calls.create", CALL, after=halting.over.set, base_url=server.base_url)
        wait_until(lambda: halting.ends)  # the connection was closed, not kept
    (attempt,) = seen.attempts
    assert (attempt.reason, attempt.outcome) == ("interrupted", "unknown")
    # The server may have read it all before the client comes back from sending it.
    assert attempt.phase in ("sending", "receiving")
    assert notes(seen.raised) == [
        "calls.create was interrupted. It may have taken effect; look before you send it again."
    ]
    assert seen.answer.request_uuid == "abc123"
    assert server.connections == 2


def test_a_call_whose_request_is_being_sent(kind: str) -> None:
    halting = Halting(lambda connection: connection.recv(1024))
    large = ("c-1", {"file": b"+919876543210\n" * 1_000_000})
    with RawServer(halting) as server:
        seen = stopped(
            kind,
            halting.reached,
            "preview.campaigns_upload_contacts",
            *large,
            after=halting.over.set,
            base_url=server.base_url,
        )
    (attempt,) = seen.attempts
    assert (attempt.reason, attempt.outcome, attempt.phase) == ("interrupted", "unknown", "sending")
    assert "It may have taken effect" in notes(seen.raised)[0]
    assert seen.answer.request_uuid == "abc123"


def test_a_call_that_looks_for_the_server(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, answered = threading.Event(), threading.Event()
    look_up = socket.getaddrinfo

    def hang(host: Any, port: Any, *arguments: Any, **keywords: Any) -> Any:
        if host not in ("slow.test", b"slow.test"):
            return look_up(host, port, *arguments, **keywords)
        if keywords.get("flags", arguments[3] if len(arguments) > 3 else 0) & socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "no number")  # trio asks for this first, without a thread
        asked.set()
        answered.wait(20)
        return look_up("127.0.0.1", port, *arguments, **keywords)

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    halting = Halting(read_request)
    halting.reached.set()
    with RawServer(halting) as server:
        url = f"http://slow.test:{server.port}"
        seen = stopped(kind, asked, "calls.create", CALL, after=answered.set, base_url=url, allow_insecure=True)
    (attempt,) = seen.attempts
    assert (attempt.reason, attempt.outcome, attempt.phase) == ("interrupted", "not_sent", "connecting")
    assert notes(seen.raised) == ["calls.create was interrupted. Nothing was sent."]
    assert seen.answer.request_uuid == "abc123"
    assert server.connections == 1


def test_a_call_that_only_reads_has_nothing_to_say(kind: str) -> None:
    halting = Halting(read_request)
    with RawServer(halting) as server:
        seen = stopped(kind, halting.reached, "trunks.list", {}, after=halting.over.set, base_url=server.base_url)
    assert [attempt.reason for attempt in seen.attempts] == ["interrupted"]
    assert notes(seen.raised) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_call_that_waits_for_a_connection(backend: str) -> None:
    halting = Halting(read_request)

    async def run(base_url: str) -> None:
        attempts: list[Attempt] = []
        async with AsyncVobiz("MA_X", "t", base_url=base_url, on_attempt=attempts.append, **ONE) as vobiz:  # type: ignore[arg-type]
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(partial(vobiz.calls.create, **CALL))
                while not halting.reached.is_set():
                    await anyio.lowlevel.checkpoint()
                with anyio.CancelScope() as waiting:
                    tasks.start_soon(_cancel_once_blocked, waiting)
                    await vobiz.calls.create(**CALL)
                assert [(attempt.reason, attempt.outcome) for attempt in attempts] == [("interrupted", "not_sent")]
                tasks.cancel_scope.cancel()
            halting.over.set()
            assert (await vobiz.calls.create(**CALL)).request_uuid == "abc123"

    with RawServer(halting) as server:
        anyio.run(run, server.base_url, backend=backend)


async def _cancel_once_blocked(scope: anyio.CancelScope) -> None:
    await anyio.wait_all_tasks_blocked()
    scope.cancel()


class Stop(BaseException):
    """Something that is no error, like `KeyboardInterrupt`."""


class Stopping(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in the middle of which the call is stopped."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"request_uuid": "abc'
        raise Stop

    async def __aiter__(self) -> Any:
        yield b'{"request_uuid": "abc'
        raise Stop


def test_a_success_that_had_begun_is_a_success(harness: Harness) -> None:
    attempts: list[Attempt] = []
    transport: Any = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=Stopping()))
    with pytest.raises(Stop) as caught:
        harness.call("calls.create", client={"transport": transport, "on_attempt": attempts.append}, **CALL)
    assert [(attempt.reason, attempt.outcome, attempt.status) for attempt in attempts] == [
        ("interrupted", "committed", 200)
    ]
    assert notes(caught.value) == ["calls.create was interrupted. It did take effect."]


def test_a_call_that_waits_to_be_sent_again(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(seconds: float) -> None:
        raise Stop

    monkeypatch.setattr(harness.clock, "sleep", stop)
    harness.sandbox.fail("calls_create", status=429)
    with pytest.raises(Stop) as caught:
        harness.call("calls.create", **CALL)
    assert notes(caught.value) == ["calls.create was interrupted. It did not take effect."]
    harness.sandbox.fail("trunks_update", status=500)
    trunk = harness.call("trunks.create", name="Mumbai")
    with pytest.raises(Stop) as caught:
        harness.call("trunks.update", trunk.trunk_id, description="changed")
    assert "It may have taken effect" in notes(caught.value)[0]
