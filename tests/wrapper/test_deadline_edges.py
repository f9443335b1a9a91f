"""A server, a name server or a network that takes its time in every way there is: the call ends with its deadline."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.faults.places import full_port
from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, answering
from vobiz_sdk import DeadlineExceededError, TimedOutError, Timeouts
from vobiz_sdk.clock import SystemClock

pytestmark = pytest.mark.each_transport

SHORT = 0.25
# What a busy machine may need to notice. Far below the timeouts, each of which is left at 30 s.
SLACK = 10.0
PATIENT = Timeouts(connect=30, read=30, write=30, pool=30)


def ends_in_time(harness: Harness, method: str, *arguments: Any, client: dict[str, Any], **keywords: Any) -> Any:
    """The exception of a call that only its deadline can end."""
    options = {"clock": SystemClock(), "deadline": SHORT, "timeouts": PATIENT, "trust_env": False, **client}
    begun = time.monotonic()
    error = harness.error(method, *arguments, client=options, **keywords)
    assert time.monotonic() - begun < SHORT + SLACK
    assert isinstance(error, DeadlineExceededError), repr(error)
    assert error.stage == "deadline"
    assert len(error.attempts) == 1
    return error


def trickle(content: bytes) -> Callable[[socket.socket], None]:
    """Read what comes, then say this over and over, a byte at a time."""

    def behave(connection: socket.socket) -> None:
        connection.recv(65536)
        while True:
            for start in range(len(content)):
                connection.sendall(content[start : start + 1])
                time.sleep(0.02)

    return behave


def take_little(over: threading.Event) -> Callable[[socket.socket], None]:
    """Read a request so slowly that it does not come to an end."""

    def behave(connection: socket.socket) -> None:
        while not over.wait(0.02) and connection.recv(2048):
            pass

    return behave


def test_a_server_that_never_answers(harness: Harness) -> None:
    with RawServer(lambda connection: server.hold(connection)) as server:
        error = ends_in_time(harness, "calls.create", client={"base_url": server.base_url}, **CALL)
    assert error.outcome == "unknown"


def test_a_head_that_never_ends(harness: Harness) -> None:
    with RawServer(trickle(b"HTTP/1.1 200 OK\r\n" + b"x-more: and more\r\n" * 50)) as server:
        error = ends_in_time(harness, "calls.create", client={"base_url": server.base_url}, **CALL)
    assert error.outcome == "unknown"


def test_interim_answers_that_never_end(harness: Harness) -> None:
    with RawServer(trickle(b"HTTP/1.1 102 Processing\r\n\r\n")) as server:
        error = ends_in_time(harness, "calls.create", client={"base_url": server.base_url}, **CALL)
    assert error.outcome == "unknown"


@pytest.mark.parametrize("says", [b"", b"\x16\x03\x03\x40\x00" + b"\x02" * 0x4000], ids=["silent", "slow"])
def test_a_tls_handshake_that_never_ends(harness: Harness, says: bytes) -> None:
    with RawServer(trickle(says) if says else lambda connection: server.hold(connection)) as server:
        error = ends_in_time(harness, "calls.create", client={"base_url": f"https://127.0.0.1:{server.port}"}, **CALL)
    assert error.outcome == "not_sent"
    assert "securing" in error.message


@pytest.mark.parametrize("how", ["nothing", "little"])
def test_a_request_that_is_not_taken(harness: Harness, how: str) -> None:
    large = b"number\n" + b"+919876543210\n" * 1_000_000
    over = threading.Event()
    with RawServer(take_little(over) if how == "little" else lambda _: over.wait(60)) as server:
        error = ends_in_time(
            harness, "preview.campaigns_upload_contacts", "c-1", file=large, client={"base_url": server.base_url}
        )
        over.set()
    assert error.outcome == "unknown"
    assert error.attempts[0].phase == "sending"


def test_a_connection_that_is_not_taken(harness: Harness) -> None:
    with full_port() as port:
        error = ends_in_time(harness, "calls.create", client={"base_url": f"http://127.0.0.1:{port}"}, **CALL)
    assert error.outcome == "not_sent"
    assert "connecting" in error.message


# Name servers


@contextmanager
def silent_name_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[threading.Event, list[str]]]:
    """Lookups do not end before the event is set; the names that were looked up."""
    answered, asked = threading.Event(), []

    def hang(host: str, *_: Any, **__: Any) -> Any:
        asked.append(host)
        answered.wait(60)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        yield answered, asked
    finally:
        answered.set()


def test_a_name_server_that_never_answers(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    with silent_name_server(monkeypatch) as (answered, _):
        # An event loop waits for its threads when it ends, so the lookup has to end once the call has.
        client = {"base_url": "https://api.example.test", "on_error": lambda _: answered.set()}
        error = ends_in_time(harness, "calls.create", client=client, **CALL)
    assert error.outcome == "not_sent"


def test_the_timeout_of_connecting_bounds_the_lookup(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    with silent_name_server(monkeypatch) as (answered, asked):
        client = {
            "base_url": "https://api.example.test",
            "timeouts": Timeouts(connect=0.02),
            "on_error": lambda _: answered.set(),
            "trust_env": False,
        }
        error = harness.error("calls.create", client=client, **CALL)
    assert isinstance(error, TimedOutError)
    assert (error.outcome, len(error.attempts)) == ("not_sent", 4)
    if harness.kind == "sync":
        assert error.stage == "dns"
        assert "The name api.example.test was not resolved within 0.02 s" in error.message
        assert asked == ["api.example.test"], "a lookup that hangs is waited for, not started again"


def test_an_address_that_never_answers_leaves_time_for_the_next(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo

    def two(host: Any, port: int, *arguments: Any, **keywords: Any) -> Any:
        if host not in ("both.test", b"both.test"):
            return look_up(host, port, *arguments, **keywords)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port))
            for address in ("127.0.0.2", "127.0.0.1")
        ]

    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
    with RawServer(answering(answer)) as server, full_port(("127.0.0.2", server.port)):
        monkeypatch.setattr(socket, "getaddrinfo", two)
        client = {
            "base_url": f"http://both.test:{server.port}",
            "allow_insecure": True,
            "trust_env": False,
            "timeouts": Timeouts(connect=1.0),
            "retry": None,
        }
        harness.call("trunks.list", client=client)
    assert server.connections == 1
