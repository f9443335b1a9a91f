"""Everything that can go wrong below HTTP, over real sockets: what is said, and whether it was sent."""

from __future__ import annotations

import errno
import pickle
import pickletools
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, answering, read_request, unused_port
from tests.wrapper.waiting import wait_until
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    ConnectionLostError,
    CouldNotConnectError,
    Limits,
    ResponseReadError,
    TimedOutError,
    Timeouts,
    TransportError,
    Vobiz,
    VobizError,
)

pytestmark = pytest.mark.each_transport

FOREIGN = ("httpcore", "httpx", "h11", "anyio", "ssl", "socket")


def assert_of_ours_only(error: BaseException) -> None:
    """No type of the HTTP library is in an exception, in what it was raised from, or in its pickle."""
    seen: BaseException | None = error
    while seen is not None:
        assert type(seen).__module__.startswith(("vobiz_sdk", "builtins")), type(seen)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    for _, argument, _ in pickletools.genops(pickle.dumps(error)):
        if isinstance(argument, str) and argument.isidentifier():
            continue
        if isinstance(argument, str):
            assert not argument.startswith(tuple(f"{name}." for name in FOREIGN)), argument
    again = pickle.loads(pickle.dumps(error))
    # What is not JSON stays behind.
    assert replace(again.facts, body=error.body, body_truncated=False) == error.facts  # type: ignore[attr-defined]


def failed(
    harness: Harness, kind: type[VobizError], *, stage: str, outcome: str, sent: int | None = None, **client: Any
) -> VobizError:
    """The exception of an unsafe call, checked in every respect but its words."""
    error = harness.error("calls.create", client=client, **CALL)
    assert type(error) is kind
    assert isinstance(error, TransportError)
    assert (error.stage, error.outcome) == (stage, outcome)
    assert error.retryable is (outcome == "not_sent")
    assert len(error.attempts) == (4 if outcome == "not_sent" else 1) == (sent or len(error.attempts))
    assert harness.clock.waits == ([1.0, 2.0, 4.0] if outcome == "not_sent" else [])
    assert {attempt.outcome for attempt in error.attempts} == {outcome}
    assert all(attempt.error and attempt.status is None for attempt in error.attempts)
    assert error.status is None and error.body == b""
    assert_of_ours_only(error)
    return error


# Before anything is sent


def test_a_refused_connection(harness: Harness) -> None:
    port = unused_port()
    error = failed(harness, CouldNotConnectError, stage="tcp", outcome="not_sent", base_url=f"http://127.0.0.1:{port}")
    assert f"No connection to 127.0.0.1:{port}" in str(error)
    assert (
        "refused" in str(error).lower()
        or str(errno.ECONNREFUSED) in str(error)
        or "connection attempts failed" in str(error)
    )
    assert error.hint is not None and "network" in error.hint
    assert error.attempts[0].phase == "connecting"


def test_a_name_that_cannot_be_resolved(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failed(
        harness, CouldNotConnectError, stage="dns", outcome="not_sent", base_url="https://api.invalid", trust_env=False
    )
    assert "The name api.invalid cannot be resolved" in str(error)
    assert "name server" in str(error)


def test_tls_to_a_port_that_speaks_none(harness: Harness) -> None:
    def answer(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with RawServer(answer) as server:
        error = failed(
            harness,
            CouldNotConnectError,
            stage="tls",
            outcome="not_sent",
            base_url=f"https://127.0.0.1:{server.port}",
        )
    assert f"No TLS session with 127.0.0.1:{server.port}" in str(error)
    assert "certificates" in str(error)


def test_a_tls_handshake_that_is_cut_off(harness: Harness) -> None:
    with RawServer(lambda connection: connection.close()) as server:
        failed(
            harness,
            CouldNotConnectError,
            stage="tls",
            outcome="not_sent",
            base_url=f"https://127.0.0.1:{server.port}",
        )


def test_a_tls_handshake_that_takes_too_long(harness: Harness) -> None:
    with RawServer(lambda connection: server.hold(connection)) as server:
        error = failed(
            harness,
            TimedOutError,
            stage="tls",
            outcome="not_sent",
            base_url=f"https://127.0.0.1:{server.port}",
            timeouts=Timeouts(connect=0.05),
        )
    assert "No TLS session" in str(error) and "within 0.05 s" in str(error)


def test_a_connection_that_takes_too_long(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    # What the operating system says when nobody answers; waiting for it for real would need such a host.
    def connect(*_: Any, **__: Any) -> Any:
        raise TimeoutError("timed out")

    async def async_connect(*_: Any, **__: Any) -> Any:
        raise TimeoutError("timed out")

    import anyio

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr(anyio, "connect_tcp", async_connect)
    monkeypatch.setattr("vobiz_sdk.http.fast.async_connection.start_connection", async_connect)
    error = failed(harness, TimedOutError, stage="tcp", outcome="not_sent")
    assert "No connection with 127.0.0.1" in str(error) and "within 5 s" in str(error)


def test_a_pool_without_a_free_connection(vobiz_sandbox: Sandbox) -> None:
    with (
        RawServer(lambda connection: server.hold(connection)) as server,
        Vobiz(
            "MA_1",
            "token",
            base_url=server.base_url,
            limits=Limits(max_connections=1),
            timeouts=Timeouts(pool=0.05),
            retry=None,
        ) as vobiz,
        ThreadPoolExecutor(1) as pool,
    ):
        first = pool.submit(vobiz.with_options(timeouts=Timeouts(read=0.4)).trunks.list)
        wait_until(lambda: server.connections)
        with pytest.raises(TimedOutError) as caught:
            vobiz.calls.create(**CALL)
        assert isinstance(first.exception(), TimedOutError)
    error = caught.value
    assert (error.stage, error.outcome, error.attempts[0].phase) == ("pool", "not_sent", "before_sending")
    assert "No connection became free within 0.05 s" in str(error)
    assert "Limits.max_connections" in str(error)
    assert_of_ours_only(error)


def test_a_proxy_that_cannot_be_reached(harness: Harness) -> None:
    port = unused_port()
    error = failed(
        harness,
        CouldNotConnectError,
        stage="proxy",
        outcome="not_sent",
        base_url="https://api.vobiz.ai",
        proxy=f"http://user:canary@127.0.0.1:{port}",
    )
    assert f"No connection to the proxy http://127.0.0.1:{port}" in str(error)
    assert "canary" not in str(error)
    assert error.attempts[0].phase == "connecting"


def test_a_proxy_that_refuses(harness: Harness) -> None:
    heads: list[bytes] = []

    def refuse(connection: socket.socket) -> None:
        heads.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with RawServer(refuse) as server:
        error = failed(
            harness,
            CouldNotConnectError,
            stage="proxy",
            outcome="not_sent",
            base_url="https://api.vobiz.ai",
            proxy=f"http://user:canary@127.0.0.1:{server.port}",
        )
    assert "The proxy refused" in str(error) and "407" in str(error)
    assert "canary" not in str(error)
    # The tunnel is asked for without the credentials of the API.
    assert all(head.startswith(b"CONNECT api.vobiz.ai:443") and b"X-Auth" not in head for head in heads)


# After sending began


def test_a_connection_that_is_closed_without_an_answer(harness: Harness) -> None:
    harness.sandbox.drop("calls_create")
    error = failed(harness, ConnectionLostError, stage="protocol", outcome="unknown")
    assert "It may have taken effect." in str(error)
    assert "sent once" in str(error)
    assert error.attempts[0].phase == "receiving"
    assert len(harness.sandbox.calls) == 1


def test_a_connection_that_is_reset(harness: Harness) -> None:
    harness.sandbox.drop("calls_create", reset=True)
    error = failed(harness, ConnectionLostError, stage="read", outcome="unknown")
    assert "was lost" in str(error)


def test_a_connection_that_dies_before_the_request_was_read_is_unknown_all_the_same(harness: Harness) -> None:
    # From here it looks the same as one that was read.
    harness.sandbox.drop("calls_create", when="before_read")
    error = harness.error("calls.create", **CALL)
    assert isinstance(error, ConnectionLostError)
    assert error.outcome == "unknown"
    assert len(harness.sandbox.requests) == 1


def test_a_read_timeout(harness: Harness) -> None:
    with RawServer(lambda connection: server.hold(connection)) as server:
        error = failed(
            harness,
            TimedOutError,
            stage="read",
            outcome="unknown",
            base_url=server.base_url,
            timeouts=Timeouts(read=0.05),
        )
    assert f"127.0.0.1:{server.port} did not answer within 0.05 s" in str(error)


def test_a_write_timeout(harness: Harness) -> None:
    # A body beyond every buffer, to a server that reads none of it.
    with RawServer(lambda connection: server.hold(connection)) as server:
        error = harness.error(
            "calls.create",
            client={"base_url": server.base_url, "timeouts": Timeouts(write=0.1), "validate": False},
            **{**CALL, "sip_headers": "x" * 30_000_000},
        )
    assert isinstance(error, TimedOutError)
    assert (error.stage, error.outcome) == ("write", "unknown")
    assert "did not take the request within 0.1 s" in str(error)
    assert len(error.attempts) == 1


GARBAGE = {
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "binary": b"\x16\x03\x01\x00\xff\x00" * 20,
    "half a status line": b"HTTP/1.1 20",
    "a header without an end": b"HTTP/1.1 200 OK\r\nContent-Type: app",
    "a status that is none": b"HTTP/1.1 abc OK\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "nothing": b"",
}


@pytest.mark.parametrize("garbage", GARBAGE)
def test_what_is_not_http(harness: Harness, garbage: str) -> None:
    with RawServer(answering(GARBAGE[garbage])) as server:
        error = failed(harness, ConnectionLostError, stage="protocol", outcome="unknown", base_url=server.base_url)
    assert "broke off or did not speak HTTP" in str(error)
    assert server.connections == 1


BROKEN_BODIES = {
    "too short": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + b'{"request_uuid": "abc", "a',
    "a chunk that ends early": b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"request_uuid": "abc"',
    "a chunk of no length": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'18\r\n{"request_uuid": "abc", \r\nzz\r\n',
}


@pytest.mark.parametrize("broken", BROKEN_BODIES)
def test_a_2xx_whose_body_breaks_off_took_effect(harness: Harness, broken: str) -> None:
    with RawServer(answering(BROKEN_BODIES[broken])) as server:
        error = harness.error("calls.create", client={"base_url": server.base_url}, **CALL)
    assert type(error) is ResponseReadError
    assert (error.status, error.outcome) == (200, "committed")
    assert error.raw_details["request_uuid"] == "abc"
    assert not error.retryable
    assert server.connections == 1
    assert_of_ours_only(error)


def test_a_read_whose_body_breaks_off_is_read_again(harness: Harness) -> None:
    harness.sandbox.truncate("trunks_list", times=2)
    assert harness.call("trunks.list").items == []
    assert harness.clock.waits == [1.0, 2.0]


def test_an_error_whose_body_breaks_off_keeps_its_status(harness: Harness) -> None:
    content = b"HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n" + b'{"error":'
    with RawServer(answering(content)) as server:
        error = harness.error("calls.create", client={"base_url": server.base_url}, **CALL)
    assert (error.status, error.outcome) == (404, "rejected")


def test_an_answer_beyond_the_bound_is_not_taken_in(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vobiz_sdk.http.progress.MAX_BODY_BYTES", 10_000)
    with RawServer(answering(b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 1_000_000)) as server:
        error = harness.error("calls.create", client={"base_url": server.base_url}, **CALL)
    assert isinstance(error, ResponseReadError)
    assert error.outcome == "committed"
    assert len(error.body) < 1_000_000
    assert "sent more than" in str(error)


def test_a_stale_connection_is_not_used_again(harness: Harness) -> None:
    # The server closes each connection after one answer without saying so; a new one is opened.
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    closed = threading.Event()

    def behave(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    with RawServer(behave) as server:
        from tests.wrapper.session import Session

        with Session(harness, base_url=server.base_url) as session:
            for _ in range(3):
                session.call("trunks.list")
                assert closed.wait(10)
                closed.clear()
        assert server.connections == 3


def test_informational_answers_are_skipped(harness: Harness) -> None:
    content = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    with RawServer(answering(content)) as server:
        harness.call("trunks.list", client={"base_url": server.base_url})
        assert server.connections == 1
