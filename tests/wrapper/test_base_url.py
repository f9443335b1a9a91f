"""Where credentials may go, and where they never do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    Vobiz,
)

pytestmark = pytest.mark.each_transport

clients = pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VOBIZ_AUTH_ID", "VOBIZ_AUTH_TOKEN", "VOBIZ_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@clients
@pytest.mark.parametrize(
    "base_url",
    [
        "http://api.vobiz.ai",
        "http://192.0.2.1",
        "http://127.0.0.1.example.com",
        "http://127.example.com",
        "http://localhost.example.com",
        "http://0.0.0.0",
        "HTTP://api.vobiz.ai",
    ],
)
def test_an_address_in_the_clear_is_refused(client: Any, base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="https"):
        client("MA_1", "token", base_url=base_url)
    client("MA_1", "token", base_url=base_url, allow_insecure=True)


@clients
@pytest.mark.parametrize(
    "base_url",
    ["http://localhost", "http://LOCALHOST:8900", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8900"],
)
def test_loopback_may_be_in_the_clear(client: Any, base_url: str) -> None:
    client("MA_1", "token", base_url=base_url)


@clients
def test_the_environments_address_is_checked_as_well(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_BASE_URL", "http://api.vobiz.ai")
    with pytest.raises(ConfigurationError, match="https"):
        client("MA_1", "token")


@clients
@pytest.mark.parametrize(
    "base_url",
    [
        "https://user:canary@api.vobiz.ai",
        "https://canary@api.vobiz.ai",
        "http://user:canary@api.vobiz.ai",
        "ftp://user:canary@api.vobiz.ai",
        "https://api.vobiz.ai?token=canary",
        "https://api.vobiz.ai#canary",
    ],
)
def test_credentials_in_the_address_are_refused_unseen(client: Any, base_url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client("MA_1", "token", base_url=base_url)
    assert "canary" not in str(caught.value)


@clients
@pytest.mark.parametrize(
    "base_url",
    [
        "api.vobiz.ai",
        "ftp://api.vobiz.ai",
        "https://",
        "https://[::1",
        "https://api.vobiz.ai:99999",
        "https://api.vobiz.ai:0",
        "https://api..vobiz.ai",
        "https://" + "a" * 70 + ".com",
        "https://api vobiz.ai",
        "https://api.vobiz.ai/é",
        "https://api.vobiz.ai/a b",
        "https://api.vobiz.ai/../x",
        "https://api.vobiz.ai/./x",
        "https://api.vobiz.ai/a//b",
        "https://api_\udcff.vobiz.ai",
    ],
)
def test_what_is_no_address_is_refused(client: Any, base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        client("MA_1", "token", base_url=base_url)


@clients
@pytest.mark.parametrize(
    "base_url", ["https://api.vobiz.ai/", "https://bücher.example", "https://proxy_1.example/vobiz/v2/"]
)
def test_what_is_an_address_is_taken(client: Any, base_url: str) -> None:
    client("MA_1", "token", base_url=base_url)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("transport", ["own", "httpx2"])
def test_redirects_are_not_followed_and_credentials_go_nowhere(harness: Harness, status: int, transport: str) -> None:
    import httpx2

    client: dict[str, Any] = {}
    if transport == "httpx2":
        client["transport"] = httpx2.HTTPTransport() if harness.kind == "sync" else httpx2.AsyncHTTPTransport()
    with Sandbox() as elsewhere:
        harness.sandbox.fail("calls_create", status=status, headers={"Location": f"{elsewhere.base_url}/anywhere"})
        error = harness.error("calls.create", client=client, **CALL)
        assert elsewhere.requests == ()
    assert error.status == status
    assert error.outcome == "unknown"
    assert [(request.method, request.operation) for request in harness.sandbox.requests] == [("POST", "calls_create")]
