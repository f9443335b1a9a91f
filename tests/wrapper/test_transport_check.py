"""The contract of transports: httpx2's own keep it, and one that breaks it in any way is found out."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import unused_port
from vobiz_sdk import ConfigurationError, CouldNotConnectError
from vobiz_sdk.testing import check_transport

# Made once: it takes longer than everything else that is done here.
TLS = ssl.create_default_context()
Forward = Callable[[httpx2.Request], httpx2.Response]


class Altered(httpx2.BaseTransport):
    """httpx2's transport, with what it does changed."""

    def __init__(self, change: Callable[[Forward, httpx2.Request], httpx2.Response]) -> None:
        self._inner = httpx2.HTTPTransport(verify=TLS)
        self._change = change

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._change(self._inner.handle_request, request)

    def close(self) -> None:
        self._inner.close()


def failing_cases(change: Callable[[Forward, httpx2.Request], httpx2.Response]) -> dict[str, str]:
    report = check_transport(lambda: Altered(change))
    assert not report.passed
    with pytest.raises(AssertionError, match="FAIL"):
        report.require()
    return {result.name: str(result.failure) for result in report.failures}


@pytest.mark.parametrize("make", [httpx2.HTTPTransport, httpx2.AsyncHTTPTransport])
def test_httpx2s_own_pass(make: Any) -> None:
    report = check_transport(lambda: make(verify=TLS))
    report.require()
    assert report.passed
    assert str(report).startswith(f"{make.__name__}: 16 of 16 cases are right\n  ok   answers\n")


def test_one_that_changes_nothing_passes() -> None:
    check_transport(lambda: Altered(lambda forward, request: forward(request))).require()


def test_one_that_hides_delivered_requests() -> None:
    """What httpx-aiohttp and pyreqwest do."""

    def lie(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            return forward(request)
        except (httpx2.ReadError, httpx2.RemoteProtocolError) as error:
            raise httpx2.ConnectError("connection closed") from error

    found = failing_cases(lie)
    assert "closes after the request" in found
    assert "closes in the middle of the head" in found
    assert all("says that it never left" in failure for failure in found.values())


def test_one_whose_timeouts_of_reading_look_like_those_of_connecting() -> None:
    def lie(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            return forward(request)
        except httpx2.ReadTimeout as error:
            raise httpx2.ConnectTimeout("timed out") from error

    found = failing_cases(lie)
    assert list(found) == ["never answers"]
    assert "says that it never left" in found["never answers"]


def test_one_that_sends_again_by_itself() -> None:
    def again(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            return forward(request)
        except (httpx2.ReadError, httpx2.RemoteProtocolError):
            return forward(request)

    found = failing_cases(again)
    assert found["resets after the request"] == "2 requests arrived instead of 1: it sends again by itself"


def test_one_that_retries_statuses() -> None:
    def again(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        response = forward(request)
        if response.status_code != 503:
            return response
        response.close()
        return forward(request)

    assert list(failing_cases(again)) == ["answers 503, which is the client's to retry"]


def test_one_that_follows_redirects() -> None:
    def follow(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        response = forward(request)
        if response.status_code != 307:
            return response
        response.close()
        return forward(request)

    assert list(failing_cases(follow)) == ["redirects, which is not to be followed"]


def test_one_that_does_not_say_that_nothing_was_sent() -> None:
    def vague(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            return forward(request)
        except httpx2.ConnectError as error:
            raise httpx2.NetworkError("something failed") from error

    found = failing_cases(vague)
    assert list(found) == ["refuses the connection", "speaks no TLS"]
    assert "nothing was sent, and it does not say so" in found["speaks no TLS"]


def test_one_that_raises_its_own_errors() -> None:
    def raise_own(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            return forward(request)
        except httpx2.RequestError as error:
            raise OSError("no httpx2 error") from error

    found = failing_cases(raise_own)
    assert "raised OSError, which is not an httpx2.RequestError" in found["never answers"]


def test_one_that_swallows_failures() -> None:
    def swallow(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        try:
            response = forward(request)
            response.read()
            return response
        except httpx2.RequestError:
            return httpx2.Response(200, content=b"{}")

    assert failing_cases(swallow)["never answers"] == "it answered 200 instead of failing"


def test_one_that_loses_the_body() -> None:
    def lose(forward: Forward, request: httpx2.Request) -> httpx2.Response:
        headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"content-length"]
        return forward(httpx2.Request("POST", request.url, headers=headers, extensions=request.extensions))

    assert failing_cases(lose)["answers"] == "the body of the request did not arrive as it was given"


def test_one_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vobiz_sdk.transport_check.trial.LONGEST", 0.2)

    class Sleeping(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            time.sleep(0.5)  # noqa: ASYNC251 - so that nothing can cancel it
            await asyncio.sleep(0)
            return httpx2.Response(200)

    report = check_transport(Sleeping)
    assert {str(result.failure)[:24] for result in report.results} == {"it did not end within 0.2"[:24]}


def test_a_verified_transport_is_believed(harness: Harness) -> None:
    class Sync(httpx2.HTTPTransport):
        pass

    class Async(httpx2.AsyncHTTPTransport):
        pass

    client = {"base_url": f"http://127.0.0.1:{unused_port()}", "transport_verified": True}
    transport: Any = Sync() if harness.kind == "sync" else Async()
    error = harness.error("calls.create", client={**client, "transport": transport}, **CALL)
    assert isinstance(error, CouldNotConnectError)
    assert (error.outcome, len(error.attempts)) == ("not_sent", 4)


def test_nothing_but_a_transport_can_be_verified(harness: Harness) -> None:
    with pytest.raises(ConfigurationError, match="transport_verified"):
        harness.call("trunks.list", client={"transport_verified": True})
