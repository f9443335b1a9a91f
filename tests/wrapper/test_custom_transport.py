"""A transport that the user hands in: used, closed, and not believed in everything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import unused_port
from vobiz_sdk import (
    ConnectionLostError,
    CouldNotConnectError,
    ResponseReadError,
    TimedOutError,
    TransportError,
)


def mock(handler: Any) -> httpx2.MockTransport:
    return httpx2.MockTransport(handler)


def test_a_users_transport_is_used_and_closed(harness: Harness) -> None:
    closed: list[bool] = []

    class Watched(httpx2.MockTransport):
        def close(self) -> None:
            closed.append(True)

        async def aclose(self) -> None:
            closed.append(True)

    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json={"trunk_id": "1", "name": "x"})

    trunk = harness.call("trunks.create", name="x", client={"transport": Watched(answer)})
    assert trunk.trunk_id == "1"
    (request,) = requests
    assert (request.method, request.read()) == ("POST", b'{"name":"x"}')
    assert str(request.url) == f"{harness.sandbox.base_url}/api/v1/Account/{harness.sandbox.auth_id}/trunks"
    assert request.headers["x-auth-token"] == harness.sandbox.auth_token
    assert closed == [True]
    assert harness.sandbox.requests == ()


def test_httpx2s_own_transport_reaches_the_server(harness: Harness) -> None:
    transport: Any = httpx2.HTTPTransport() if harness.kind == "sync" else httpx2.AsyncHTTPTransport()
    harness.call("trunks.create", name="x", client={"transport": transport})
    (request,) = harness.sandbox.requests
    assert request.json == {"name": "x"}


@pytest.mark.parametrize("error", [httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError])
def test_a_foreign_transport_is_not_believed_that_nothing_was_sent(harness: Harness, error: Any) -> None:
    sent: list[httpx2.Request] = []

    def fail(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        raise error("no connection")

    found = harness.error("calls.create", client={"transport": mock(fail)}, **CALL)
    assert isinstance(found, TransportError)
    assert found.outcome == "unknown"
    assert len(sent) == 1
    assert harness.clock.waits == []
    # What only reads may be sent again.
    sent.clear()
    harness.error("trunks.list", client={"transport": mock(fail)})
    assert len(sent) == 4


def test_httpx2s_own_transport_is_believed(harness: Harness) -> None:
    transport: Any = httpx2.HTTPTransport() if harness.kind == "sync" else httpx2.AsyncHTTPTransport()
    client = {"transport": transport, "base_url": f"http://127.0.0.1:{unused_port()}"}
    error = harness.error("calls.create", client=client, **CALL)
    assert isinstance(error, CouldNotConnectError)
    assert error.outcome == "not_sent"
    assert len(error.attempts) == 4


def test_a_class_made_from_httpx2s_own_is_foreign(harness: Harness) -> None:
    class Sync(httpx2.HTTPTransport):
        pass

    class Async(httpx2.AsyncHTTPTransport):
        pass

    transport: Any = Sync() if harness.kind == "sync" else Async()
    client = {"transport": transport, "base_url": f"http://127.0.0.1:{unused_port()}"}
    error = harness.error("calls.create", client=client, **CALL)
    assert error.outcome == "unknown"
    assert len(error.attempts) == 1


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx2.ReadTimeout, TimedOutError),
        (httpx2.WriteTimeout, TimedOutError),
        (httpx2.ReadError, ConnectionLostError),
        (httpx2.WriteError, ConnectionLostError),
        (httpx2.CloseError, ConnectionLostError),
        (httpx2.RemoteProtocolError, ConnectionLostError),
        (httpx2.LocalProtocolError, ConnectionLostError),
        (httpx2.DecodingError, ConnectionLostError),
        (httpx2.UnsupportedProtocol, CouldNotConnectError),
        (httpx2.TooManyRedirects, ConnectionLostError),
    ],
)
def test_what_a_transport_raises_becomes_ours(harness: Harness, raised: Any, expected: type[TransportError]) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise raised("it failed")

    error = harness.error("calls.create", client={"transport": mock(fail)}, **CALL)
    assert type(error) is expected
    assert error.outcome == "unknown"
    assert error.__cause__ is None and error.__context__ is None


class Breaking(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that breaks off after its first part."""

    def __init__(self, first: bytes) -> None:
        self._first = first

    def __iter__(self) -> Iterator[bytes]:
        yield self._first
        raise httpx2.ReadError("it broke")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._first
        raise httpx2.ReadError("it broke")


def test_a_2xx_that_breaks_off_took_effect(harness: Harness) -> None:
    transport = mock(lambda request: httpx2.Response(200, stream=Breaking(b'{"request_uuid": "abc", "mess')))
    error = harness.error("calls.create", client={"transport": transport}, **CALL)
    assert isinstance(error, ResponseReadError)
    assert (error.status, error.outcome) == (200, "committed")
    assert error.raw_details["request_uuid"] == "abc"


def test_an_error_status_that_breaks_off_keeps_its_status(harness: Harness) -> None:
    transport = mock(lambda request: httpx2.Response(402, stream=Breaking(b'{"error":')))
    error = harness.error("calls.create", client={"transport": transport}, **CALL)
    assert (error.status, error.outcome) == (402, "rejected")


def test_a_2xx_that_cannot_be_decompressed_took_effect(harness: Harness) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx2.ByteStream(b"not gzip"))

    error = harness.error("calls.create", client={"transport": mock(answer)}, **CALL)
    assert isinstance(error, ResponseReadError)
    assert error.outcome == "committed"


def test_what_a_user_does_wrong_in_a_transport_is_the_users(harness: Harness) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        harness.call("trunks.list", client={"transport": mock(fail)})
