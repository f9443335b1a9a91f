"""The retry table of the design, row by row, through real sockets, for both clients.

What is expected stands here as literals and not as the table that the client reads.
"""

from __future__ import annotations

import itertools
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from tests.wrapper.harness import CALL, Harness
from vobiz_sandbox import Sandbox
from vobiz_sdk import Limits, Timeouts, TransportError

pytestmark = pytest.mark.each_transport

BACKOFF = [1.0, 2.0, 4.0]


class Subject(NamedTuple):
    """An operation of one effect, and how to call it."""

    operation: str
    method: str
    arguments: tuple[str, ...]
    keywords: dict[str, Any]


SUBJECTS = {
    "read": Subject("trunks_list", "trunks.list", (), {}),
    "idempotent": Subject("trunks_update", "trunks.update", (), {"description": "changed"}),
    "unsafe": Subject("calls_create", "calls.create", (), dict(CALL)),
}


def subject_of(effect: str, harness: Harness) -> Subject:
    """The operation, with a trunk to change where it needs one."""
    subject = SUBJECTS[effect]
    if effect == "idempotent":
        return subject._replace(arguments=(harness.call("trunks.create", name="Mumbai").trunk_id,))
    return subject


class Expected(NamedTuple):
    """What one cell of the table says: requests that arrive, and the waits between them."""

    requests: int
    waits: list[float]
    outcome: str
    exception: str


class Fault(NamedTuple):
    """A way to fail, and what each effect makes of it."""

    name: str
    arrange: Callable[[Sandbox, str], None]
    read: Expected
    idempotent: Expected
    unsafe: Expected


def status(
    code: int, retry_after: float | str | None = None, shape: str = "html_or_text"
) -> Callable[[Sandbox, str], None]:
    def arrange(sandbox: Sandbox, operation: str) -> None:
        sandbox.fail(operation, times=9, status=code, shape=shape, retry_after=retry_after)

    return arrange


def same(name: str, arrange: Callable[[Sandbox, str], None], expected: Expected) -> Fault:
    return Fault(name, arrange, expected, expected, expected)


def never_unsafe(name: str, arrange: Callable[[Sandbox, str], None], exception: str) -> Fault:
    again = Expected(4, BACKOFF, "unknown", exception)
    return Fault(name, arrange, again, again, Expected(1, [], "unknown", exception))


FAULTS = [
    same("408", status(408), Expected(4, BACKOFF, "rejected", "ClientError")),
    same("429", status(429), Expected(4, BACKOFF, "rejected", "TooManyRequestsError")),
    same("429 in 2 s", status(429, 2), Expected(4, [2.0, 2.0, 4.0], "rejected", "TooManyRequestsError")),
    same("503 in 2 s", status(503, 2), Expected(4, [2.0, 2.0, 4.0], "rejected", "ServiceUnavailableError")),
    same("429 in an hour", status(429, 3600), Expected(1, [], "rejected", "TooManyRequestsError")),
    never_unsafe("503", status(503), "ServiceUnavailableError"),
    never_unsafe("500", status(500), "InternalServerError"),
    never_unsafe("502", status(502), "BadGatewayError"),
    never_unsafe("504", status(504), "GatewayTimeoutError"),
    never_unsafe("520", status(520), "ServerError"),
    never_unsafe(
        "dropped after it was read",
        lambda sandbox, operation: sandbox.drop(operation, when="after_read", times=9),
        "ConnectionLostError",
    ),
    never_unsafe(
        "dropped before it was read",
        lambda sandbox, operation: sandbox.drop(operation, when="before_read", times=9),
        "ConnectionLostError",
    ),
    Fault(
        "answer broken off",
        lambda sandbox, operation: sandbox.truncate(operation, times=9),
        Expected(4, BACKOFF, "unknown", "ConnectionLostError"),
        Expected(1, [], "committed", "ResponseReadError"),
        Expected(1, [], "committed", "ResponseReadError"),
    ),
    same(
        "answer unreadable",
        lambda sandbox, operation: sandbox.garble(operation, times=9, body=b"not json"),
        Expected(1, [], "committed", "ResponseReadError"),
    ),
    *(
        same(str(code), status(code), Expected(1, [], "rejected", name))
        for code, name in (
            (400, "BadRequestError"),
            (401, "UnauthorizedError"),
            (402, "PaymentRequiredError"),
            (403, "ForbiddenError"),
            (404, "NotFoundError"),
            (405, "ClientError"),
            (409, "ConflictError"),
            (418, "ClientError"),
            (422, "UnprocessableEntityError"),
        )
    ),
    same(
        "TOKEN_EXPIRED without a refresh token",
        lambda sandbox, operation: sandbox.fail(operation, times=9, code="TOKEN_EXPIRED"),
        Expected(1, [], "rejected", "TokenExpiredError"),
    ),
]


@pytest.mark.parametrize("effect", SUBJECTS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_what_arrives_and_how_long_is_waited(harness: Harness, fault: Fault, effect: str) -> None:
    subject, expected = subject_of(effect, harness), getattr(fault, effect)
    fault.arrange(harness.sandbox, subject.operation)

    error = harness.error(subject.method, *subject.arguments, **subject.keywords)

    received = len(harness.sandbox.requests_for(subject.operation))
    assert (received, harness.clock.waits) == (expected.requests, expected.waits)
    assert (error.outcome, type(error).__name__) == (expected.outcome, expected.exception)
    assert len(error.attempts) == expected.requests


@pytest.mark.parametrize("effect", SUBJECTS)
def test_an_expired_token_is_refreshed_once_and_the_request_sent_again(harness: Harness, effect: str) -> None:
    subject, sandbox = subject_of(effect, harness), harness.sandbox
    before = len(sandbox.requests)
    sandbox.fail(subject.operation, code="TOKEN_EXPIRED")
    # Said for the API, since the sandbox takes a bearer only where the vendor documents one.
    sandbox.fail(subject.operation, status=200, body={"trunk_id": "t", "request_uuid": "r", "objects": []})
    tokens = {"auth_token": None, "access_token": sandbox.access_token, "refresh_token": sandbox.refresh_token}

    harness.call(subject.method, *subject.arguments, client=tokens, **subject.keywords)

    arrived = [request.operation for request in sandbox.requests[before:]]
    assert arrived == [subject.operation, "auth_refresh", subject.operation]
    assert harness.clock.waits == []


def test_a_token_that_expires_again_is_not_refreshed_again(harness: Harness) -> None:
    sandbox = harness.sandbox
    tokens = {"auth_token": None, "access_token": sandbox.access_token, "refresh_token": sandbox.refresh_token}
    sandbox.fail("trunks_list", times=9, code="TOKEN_EXPIRED")

    error = harness.error("trunks.list", client=tokens)

    assert len(sandbox.requests_for("trunks_list")) == 2
    assert len(sandbox.requests_for("auth_refresh")) == 1
    assert (error.outcome, type(error).__name__) == ("rejected", "TokenExpiredError")


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class PlainText(socketserver.BaseRequestHandler):
    """Answers a TLS greeting with something that is no TLS."""

    def handle(self) -> None:
        self.request.recv(1024)
        self.request.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")


@pytest.fixture(scope="module")
def plain_text_url() -> Iterator[str]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), PlainText) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def resolve_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)


NOT_SENT = ("refused", "dns", "tls", "pool")


@pytest.mark.parametrize(("cause", "effect"), list(itertools.product(NOT_SENT, SUBJECTS)))
def test_what_was_never_sent_is_tried_again_whatever_it_does(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, plain_text_url: str, cause: str, effect: str
) -> None:
    subject = subject_of(effect, harness)
    client: dict[str, Any] = {}
    if cause == "refused":
        client["base_url"] = f"http://127.0.0.1:{closed_port()}"
    elif cause == "dns":
        client["base_url"] = "https://api.unresolvable.invalid"
        resolve_nothing(monkeypatch)
    elif cause == "tls":
        client["base_url"] = plain_text_url
    else:
        client |= {"limits": Limits(max_connections=0), "timeouts": Timeouts(pool=0.001)}
    error = harness.error(subject.method, *subject.arguments, client=client, **subject.keywords)

    assert isinstance(error, TransportError)
    assert harness.clock.waits == BACKOFF
    assert (error.outcome, len(error.attempts)) == ("not_sent", 4)
    assert error.stage == {"refused": "tcp"}.get(cause, cause)
    assert harness.sandbox.requests_for(subject.operation) == ()
