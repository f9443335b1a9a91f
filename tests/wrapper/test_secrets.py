"""Canaries in every place where a secret can enter, looked for in everything that can be seen."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx2
import pytest

from tests.wrapper.canaries import (
    ACCESS,
    HEADER,
    MARK,
    PASSWORD,
    PHONE,
    PROXY,
    QUERY,
    REFRESH,
    SERVED,
    TOKEN,
    TYPO,
    URL,
    USERINFO,
    Seen,
)
from tests.wrapper.harness import Harness
from tests.wrapper.raw_server import RawServer, read_request
from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, RetryPolicy, Vobiz, VobizError

pytestmark = pytest.mark.each_transport


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every record of every logger, at DEBUG."""
    names = ["vobiz_sdk", "httpx2", "asyncio", "anyio"]
    names += [name for name in logging.root.manager.loggerDict if name.startswith("httpcore2")]
    before = {name: logging.getLogger(name).level for name in names}
    with caplog.at_level(logging.DEBUG):
        for name in names:
            logging.getLogger(name).setLevel(logging.DEBUG)
        yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture(scope="module")
def canary_sandbox() -> Iterator[Sandbox]:
    """A sandbox whose token is a canary, as the last test left it."""
    with Sandbox(auth_token=TOKEN) as sandbox:
        yield sandbox


@pytest.fixture
def guarded(harness: Harness, canary_sandbox: Sandbox) -> Harness:
    """The harness on a sandbox in its initial state, whose token is a canary."""
    canary_sandbox.reset()
    return Harness(harness.kind, canary_sandbox)


ONE_RETRY = {"retry": RetryPolicy(max_retries=1)}
CLIENTS: dict[str, dict[str, Any]] = {
    "long-lived token": {"auth_token": TOKEN},
    "token pair": {"auth_token": None, "access_token": ACCESS, "refresh_token": REFRESH},
}
CALLS: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {
    "credentials_create": ("credentials.create", (), {"username": "u-long", "password": PASSWORD}),
    "calls_create": (
        "calls.create",
        (),
        {"from_": PHONE, "to": [PHONE, f"sip:agent:{USERINFO}@example.com"], "answer_url": URL},
    ),
    "applications_create": (
        "applications.create",
        (),
        {"app_name": "desk", "answer_url": URL, "answer_method": "POST"},
    ),
    "endpoints_create": ("endpoints.create", (), {"username": "u", "password": PASSWORD, "alias": "desk"}),
    "trunks_get": ("trunks.get", ("trunk-1",), {}),
}
SENT = {"long-lived token": f"{TOKEN} {HEADER}", "token pair": f"{ACCESS} {REFRESH} {HEADER}"}
SENT_WITH = {"credentials_create": PASSWORD, "endpoints_create": PASSWORD}


def echo(client: str, call: str) -> dict[str, Any]:
    """An error body that repeats in odd places whatever the request held, and holds secrets of the API's own."""
    sent = f"{SENT[client]} {SENT_WITH.get(call, '')} {URL} {PHONE}"
    token = TOKEN if client == "long-lived token" else ACCESS
    return {
        "error": {
            "code": "VALIDATION_ERROR",
            "message": f"{sent} are not acceptable",
            "details": {
                "name": sent,
                token: "as a key",
                "auth_token": SERVED,
                "nested": {"metadata": {"name": SERVED}, "unknown": SERVED, "answer_url": URL, "to": PHONE},
                "errors": [
                    {"field": "password", "code": "X", "message": f"{sent!r} is short", "value": PASSWORD},
                    {"field": "pasword", "value": TYPO, "message": "is not known"},
                    {"field": "name", "value": sent, "message": "m"},
                    {"loc": ["body", "password"], "msg": "m", "input": {"password": PASSWORD, "x": SERVED}},
                ],
            },
        },
        "requestId": token,
        "api_id": token,
        "tokens": {"access_token": SERVED, "refresh_token": SERVED},
        "kyc_link": f"https://example.com/{SERVED}",
    }


def fault(name: str, client: str, call: str) -> dict[str, Any]:
    """What the sandbox answers with."""
    body = echo(client, call)
    broken = json.dumps(body).encode()[:-20]
    disguised = {"error": "failed", "message": body["error"]["message"]}
    return {
        "everything is repeated": {"status": 422, "body": body},
        "everything is repeated, and may be sent again": {"status": 503, "body": body, "times": None},
        "everything is repeated in a 200": {"status": 200, "body": disguised},
        "it broke off": {"status": 400, "body": broken},
        "it broke off, after a success": {"status": 200, "body": broken},
        "a page": {"status": 502, "body": f"<h1>{SENT[client]} for {PHONE}</h1>".encode(), "times": None},
        "empty": {"status": 500, "body": b"", "times": None},
    }[name]


FAULTS = (
    "everything is repeated",
    "everything is repeated, and may be sent again",
    "everything is repeated in a 200",
    "it broke off",
    "it broke off, after a success",
    "a page",
    "empty",
)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("answer", FAULTS)
def test_no_secret_gets_out_of_an_answer(
    guarded: Harness, logged: pytest.LogCaptureFixture, client: str, call: str, answer: str
) -> None:
    method, arguments, keywords = CALLS[call]
    seen = Seen()
    guarded.sandbox.fail(call, **{"times": 9, **fault(answer, client, call)})
    options = {
        **CLIENTS[client],
        **seen.options(),
        "headers": {"X-Partner": HEADER},
        "retry": RetryPolicy(max_retries=1),
    }
    if client == "token pair":
        guarded.sandbox.fail("auth_refresh", **fault(answer, client, call))
    error = guarded.error(method, *arguments, client={**options, "validate": False}, **keywords)
    seen.error(error)
    seen.logs(logged.records)
    seen.assert_clean()


@pytest.mark.parametrize("call", CALLS)
def test_no_secret_gets_out_of_a_lost_connection(guarded: Harness, logged: pytest.LogCaptureFixture, call: str) -> None:
    method, arguments, keywords = CALLS[call]
    seen = Seen()
    guarded.sandbox.drop(call, times=None)
    error = guarded.error(method, *arguments, client={**seen.options(), "validate": False}, **keywords)
    seen.error(error)
    seen.logs(logged.records)
    seen.assert_clean()


def test_no_secret_gets_out_of_a_refusal_before_sending(guarded: Harness, logged: pytest.LogCaptureFixture) -> None:
    seen = Seen()
    refused: list[tuple[str, dict[str, Any]]] = [
        ("trunks.create", {"name": 7, "webhook_url": f"{URL} not one", "password": TYPO}),
        ("credentials.create", {"username": "", "password": "canary"[:6]}),
        ("calls.create", {"from_": "", "to": PHONE, "answer_url": "canary", "sip_headers": 7}),
        ("auth.login", {"email": "canary", "password": ""}),
        (
            "partner.create_account",
            {"name": "", "email": "canary", "password": "canary", "phone": "x", "country": ""},
        ),
    ]
    for method, keywords in refused:
        seen.error(guarded.error(method, client=seen.options(), **keywords))
    seen.logs(logged.records)
    seen.assert_clean()
    assert len(seen.events) == len(refused)


def test_no_secret_gets_out_of_an_exception_of_a_transport(guarded: Harness, logged: pytest.LogCaptureFixture) -> None:
    seen = Seen()

    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError(f"{dict(request.headers)} {request.content!r}", request=request)

    options = {**seen.options(), "headers": {"X-Partner": HEADER}, "transport": httpx2.MockTransport(fail)}
    method, arguments, keywords = CALLS["credentials_create"]
    seen.error(guarded.error(method, *arguments, client=options, **keywords))
    seen.logs(logged.records)
    seen.assert_clean()


@pytest.mark.parametrize("own", [False, True], ids=["default", "own transport"])
def test_no_header_of_an_answer_is_logged(guarded: Harness, logged: pytest.LogCaptureFixture, own: bool) -> None:
    fields = f"Set-Cookie: session={SERVED}\r\nX-Auth-Token: {SERVED}\r\nLocation: {URL}\r\n"

    def behave(connection: Any) -> None:
        read_request(connection)
        connection.sendall(f"HTTP/1.1 404 No\r\n{fields}Content-Length: 0\r\n\r\n".encode())
        read_request(connection)
        connection.sendall(f"HTTP/1.1 200 OK\r\nX-Broken {SERVED}\r\n\r\n".encode())

    seen = Seen()
    with RawServer(behave) as server:
        client: dict[str, Any] = {"base_url": server.base_url, "retry": None, "auth_token": TOKEN}
        if own:
            client["transport"] = httpx2.HTTPTransport() if guarded.kind == "sync" else httpx2.AsyncHTTPTransport()
        guarded.use(lambda vobiz: _both(vobiz, guarded, seen), **client)
    seen.logs(logged.records)
    steps = {record.getMessage().split(" ")[0] for record in logged.records if record.name.startswith("httpcore2")}
    # Fast connections log nothing.
    said = (
        set()
        if guarded.transport == "fast" and not own
        else {"receive_response_headers.complete", "connect_tcp.started"}
    )
    assert said <= steps
    assert SERVED not in seen.texts["logs"]


def _both(vobiz: Any, harness: Harness, seen: Seen) -> Any:
    if harness.kind == "sync":
        for _ in range(2):
            with pytest.raises(VobizError):
                vobiz.trunks.list()
        return None

    async def run() -> None:
        for _ in range(2):
            with pytest.raises(VobizError):
                await vobiz.trunks.list()

    return run()


def test_another_programs_log_of_the_http_library_is_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    import vobiz_sdk.http.pool  # noqa: F401

    with caplog.at_level(logging.DEBUG, "httpcore2.http11"):
        logging.getLogger("httpcore2.http11").debug("receive_response_headers.complete return_value=(1, 2)")
    assert caplog.messages == ["receive_response_headers.complete return_value=(1, 2)"]


def test_no_secret_is_in_the_repr_of_an_answer(guarded: Harness) -> None:
    served = {
        "auth_id": "MA_1",
        "auth_token": SERVED,
        "password": SERVED,
        "tokens": {"access_token": SERVED, "refresh_token": SERVED},
        "answer_url": URL,
        "callback_url": URL,
        "metadata": {"name": SERVED},
        "unknown": SERVED,
        "phone": PHONE,
        "email": f"{SERVED}@example.com",
    }
    import vobiz_api.models as models

    for name in models.__all__:
        shown = repr(getattr(models, name)(served))
        assert MARK not in shown, name
        assert PHONE[3:] not in shown, name


def test_no_secret_is_in_what_a_client_shows() -> None:
    for client in (Vobiz, AsyncVobiz):
        vobiz = client(
            "MA_1",
            TOKEN,
            access_token=ACCESS,
            refresh_token=REFRESH,
            headers={"X-Partner": HEADER},
            proxy=f"http://user:{PROXY}@127.0.0.1:1",
        )
        driver = vobiz._driver
        core = driver.core
        for value in (vobiz, vobiz.tokens, driver, core, core.credentials, core.builder, core.settings, vobiz.settings):
            assert MARK not in repr(value), type(value)


@pytest.mark.parametrize("value", [f"http://u:{PROXY}@[::1", f"ftp://u:{PROXY}@example.com", f"{PROXY}://x"])
def test_no_secret_is_in_the_refusal_of_a_proxy(value: str) -> None:
    with pytest.raises(VobizError) as caught:
        Vobiz("MA_1", TOKEN, proxy=value)
    assert MARK not in str(caught.value) + repr(caught.value) + json.dumps(caught.value.to_dict())


def test_no_secret_is_in_a_recording_of_the_sandbox(guarded: Harness) -> None:
    headers = {"X-Partner": HEADER}
    for method, arguments, keywords in CALLS.values():
        with suppress(VobizError):
            guarded.call(method, *arguments, client={"headers": headers, "validate": False}, **keywords)
    url = guarded.sandbox.base_url
    httpx2.post(
        f"{url}/api/v1/auth/login?token={QUERY}", content=f"password={PASSWORD}".encode(), headers={"Cookie": HEADER}
    )
    recorded = httpx2.get(f"{url}/_sandbox/requests").text
    assert len(json.loads(recorded)) == len(CALLS) + 1
    place = recorded.find(MARK)
    assert place < 0, recorded[place - 300 : place + 50]
    assert all(MARK not in repr(request) for request in guarded.sandbox.requests)


def test_the_time_that_an_error_takes_does_not_grow_with_the_request(guarded: Harness) -> None:
    guarded.sandbox.fail("trunks_create", status=500, body={"error": "failed", "message": f"{TOKEN} {TYPO}"})
    long_text = {"name": "x" * 3_000_000, "webhook_url": "y" * 3_000_000, "pasword": TYPO, "words": ["z" * 4000] * 2000}
    error = guarded.error("trunks.create", client={"validate": False, "retry": None}, name=long_text)
    assert TOKEN not in str(error)
    assert error.status == 500
