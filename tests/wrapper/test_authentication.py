"""Credentials: where they come from, and which of them a request carries."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wrapper.harness import Harness
from vobiz_sandbox import RecordedRequest, Sandbox
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    Vobiz,
)

pytestmark = pytest.mark.each_transport

# An operation of each effect that takes a bearer token.
PREVIEW = ("account.preview_channel_pricing", {"quantity": 1, "resource_type": "channel"})
SUBSCRIBE = ("account.create_channel_subscription", {"quantity": 1, "resource_type": "channel"})

clients = pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VOBIZ_AUTH_ID", "VOBIZ_AUTH_TOKEN", "VOBIZ_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def bearer(vobiz_sandbox: Sandbox) -> dict[str, Any]:
    """Options of a client that signs in with a token pair only."""
    return {
        "auth_token": None,
        "access_token": vobiz_sandbox.access_token,
        "refresh_token": vobiz_sandbox.refresh_token,
    }


def authorization(request: RecordedRequest) -> str | None:
    return request.headers.get("authorization")


# Where credentials come from


@clients
def test_credentials_come_from_arguments(client: Any) -> None:
    assert repr(client("MA_1", "token")).endswith("(auth_id='MA_1')")


@clients
def test_credentials_come_from_the_environment(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_AUTH_ID", " MA_2 ")
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", "token")
    assert repr(client()).endswith("(auth_id='MA_2')")


def test_the_environment_is_what_is_sent(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_AUTH_ID", harness.sandbox.auth_id)
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", harness.sandbox.auth_token)
    monkeypatch.setenv("VOBIZ_BASE_URL", harness.sandbox.base_url)
    harness.call("trunks.list", client={"auth_id": None, "auth_token": None, "base_url": None})
    (request,) = harness.sandbox.requests
    assert request.headers["x-auth-id"] == harness.sandbox.auth_id
    assert request.headers["x-auth-token"] == harness.sandbox.auth_token


@clients
def test_missing_credentials_name_arguments_and_variables(client: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client()
    for name in ("auth_id", "VOBIZ_AUTH_ID", "auth_token", "VOBIZ_AUTH_TOKEN"):
        assert name in str(caught.value)


@clients
def test_only_what_is_missing_is_named(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client("MA_1")
    assert "VOBIZ_AUTH_TOKEN" in str(caught.value) and "VOBIZ_AUTH_ID" not in str(caught.value)
    with pytest.raises(ConfigurationError) as caught:
        client(auth_token="token")
    assert "VOBIZ_AUTH_ID" in str(caught.value) and "VOBIZ_AUTH_TOKEN" not in str(caught.value)


@clients
@pytest.mark.parametrize("empty", ["", "   "])
def test_an_empty_variable_is_a_missing_one(client: Any, empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_AUTH_ID", empty)
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", empty)
    with pytest.raises(ConfigurationError, match=r"VOBIZ_AUTH_ID.*VOBIZ_AUTH_TOKEN"):
        client()


@clients
def test_the_environments_token_is_not_sent_for_another_account(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOBIZ_AUTH_ID", "MA_1")
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", "token")
    client("MA_1")
    with pytest.raises(ConfigurationError, match="VOBIZ_AUTH_TOKEN"):
        client("MA_2")


@clients
@pytest.mark.parametrize("spoiled", ["canary secret", "canary\n", "\tcanary", "canary\r\nX: 1", "canary\0", "canaryé"])
@pytest.mark.parametrize("name", ["auth_id", "auth_token", "access_token", "refresh_token"])
def test_a_credential_that_no_header_can_carry_is_refused_unseen(client: Any, name: str, spoiled: str) -> None:
    given = {"auth_id": "MA_1", "access_token": "a", "refresh_token": "r", name: spoiled}
    with pytest.raises(ConfigurationError, match=name) as caught:
        client(**given)
    assert "canary" not in str(caught.value)


@clients
def test_a_refresh_token_alone_is_refused(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="access_token"):
        client("MA_1", "token", refresh_token="r")


@clients
def test_secrets_are_not_in_the_repr(client: Any) -> None:
    vobiz = client("MA_1", "canary-1", access_token="canary-2", refresh_token="canary-3")
    for shown in (repr(vobiz), str(vobiz), repr(vobiz.tokens), repr(vobiz.settings), repr(vobiz.with_options())):
        assert "canary" not in shown


# Which of them a request carries


def test_the_header_pair_goes_alone(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.call(PREVIEW[0], client={**bearer, "auth_token": harness.sandbox.auth_token}, **PREVIEW[1])
    (request,) = harness.sandbox.requests
    assert "x-auth-id" in request.headers and "x-auth-token" in request.headers
    assert authorization(request) is None


def test_the_bearer_token_goes_alone(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.call(PREVIEW[0], client=bearer, **PREVIEW[1])
    (request,) = harness.sandbox.requests
    assert authorization(request) == f"Bearer {harness.sandbox.access_token}"
    assert "x-auth-id" not in request.headers and "x-auth-token" not in request.headers


def test_an_operation_for_bearers_gets_the_bearer_token(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.call("auth.rotate_token", client={**bearer, "auth_token": harness.sandbox.auth_token})
    (request,) = harness.sandbox.requests
    assert authorization(request) == f"Bearer {harness.sandbox.access_token}"
    assert "x-auth-token" not in request.headers


def test_refreshing_sends_the_refresh_token(harness: Harness, bearer: dict[str, Any]) -> None:
    refresh_token = harness.sandbox.refresh_token
    pair = harness.call("auth.refresh", client=bearer)
    (request,) = harness.sandbox.requests
    assert authorization(request) == f"Bearer {refresh_token}"
    assert "canary" not in repr(pair) and pair.access_token not in repr(pair)


def test_signing_in_sends_no_credentials(harness: Harness) -> None:
    harness.call("auth.login", email=harness.sandbox.email, password=harness.sandbox.password)
    (request,) = harness.sandbox.requests
    assert authorization(request) is None
    assert "x-auth-id" not in request.headers and "x-auth-token" not in request.headers


@pytest.mark.parametrize(
    ("method", "needed"), [("auth.rotate_token", "access_token"), ("auth.refresh", "refresh_token")]
)
def test_credentials_that_the_client_lacks_are_named(harness: Harness, method: str, needed: str) -> None:
    error = harness.error(method)
    assert isinstance(error, ConfigurationError)
    assert needed in str(error)
    assert harness.sandbox.requests == ()
