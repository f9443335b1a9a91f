"""Options of a client and of its views: nothing is changed in place, nothing unknown is swallowed."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from tests.wrapper.session import Session
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    Limits,
    RetryBudget,
    RetryPolicy,
    Timeouts,
    Vobiz,
)
from vobiz_sdk.settings import Settings

pytestmark = pytest.mark.each_transport

clients = pytest.mark.parametrize("client", [Vobiz, AsyncVobiz])


def of(client: Any, **options: Any) -> Any:
    return client("MA_1", "token", **options)


@clients
def test_the_defaults_are_those_of_the_documentation(client: Any) -> None:
    settings = of(client).settings
    assert settings.timeouts == Timeouts(connect=5, read=30, write=10, pool=60)
    assert settings.deadline == 120
    assert settings.retry == RetryPolicy(
        max_retries=3, backoff=1, max_backoff=30, jitter=0.25, max_retry_after=60, retry_unsafe_on_503=False
    )
    assert settings.validate
    assert dict(settings.headers) == {}
    assert (settings.on_attempt, settings.on_error) == (None, None)


@clients
def test_with_options_changes_nothing_in_place(client: Any) -> None:
    vobiz = of(client, deadline=10)
    before = vobiz.settings
    view = vobiz.with_options(deadline=5, retry=None, validate=False, timeouts=Timeouts(read=1), headers={"X-A": "1"})
    assert vobiz.settings is before
    assert vobiz.settings == Settings(deadline=10)
    assert view is not vobiz
    assert type(view) is type(vobiz)
    assert (view.settings.deadline, view.settings.retry.max_retries, view.settings.validate) == (5, 0, False)


@clients
def test_views_of_views_add_up(client: Any) -> None:
    vobiz = of(client)
    view = vobiz.with_options(deadline=5).with_options(validate=False).with_options(retry=RetryPolicy(max_retries=1))
    assert (view.settings.deadline, view.settings.validate, view.settings.retry.max_retries) == (5, False, 1)
    assert vobiz.with_options().settings == vobiz.settings


@clients
def test_a_view_shares_connections_tokens_and_budget(client: Any) -> None:
    vobiz = of(client, access_token="a", refresh_token="r")
    view = vobiz.with_options(deadline=5)
    assert view._driver.transport is vobiz._driver.transport
    assert view._driver.renewing is vobiz._driver.renewing
    assert view.retry_budget is vobiz.retry_budget
    assert view.tokens is vobiz.tokens


def test_a_view_uses_the_connection_of_its_client(harness: Harness) -> None:
    with Session(harness) as session:
        session.call("trunks.list")
        transport = session.vobiz._driver.transport
        (connection,) = transport.connections
        session.call("trunks.list", view=session.vobiz.with_options(deadline=5))
        assert transport.connections == [connection]


@clients
def test_settings_are_frozen(client: Any) -> None:
    vobiz = of(client)
    for value, name in (
        (vobiz.settings, "deadline"),
        (vobiz.settings.timeouts, "read"),
        (vobiz.settings.retry, "backoff"),
    ):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, name, 1.0)
    with pytest.raises(AttributeError):
        vobiz.settings = Settings()
    with pytest.raises(dataclasses.FrozenInstanceError):
        Limits().max_connections = 1  # type: ignore[misc]


@clients
def test_headers_are_the_clients_own_copy(client: Any) -> None:
    given = {"X-A": "1"}
    vobiz = of(client, headers=given)
    given["X-Auth-Token"] = "other"
    assert dict(vobiz.settings.headers) == {"X-A": "1"}
    with pytest.raises(TypeError):
        vobiz.settings.headers["X-B"] = "2"


@clients
@pytest.mark.parametrize("name", ["timeout", "retries", "max_retries", "dead_line", "Deadline"])
def test_an_unknown_option_is_a_type_error_that_lists_the_known_ones(client: Any, name: str) -> None:
    with pytest.raises(TypeError, match=f"{name}.*deadline"):
        of(client, **{name: 1})
    with pytest.raises(TypeError, match=f"{name}.*deadline"):
        of(client).with_options(**{name: 1})


@clients
@pytest.mark.parametrize(
    "name", ["base_url", "limits", "proxy", "clock", "access_token", "auth_token", "transport", "budget"]
)
def test_what_is_fixed_at_construction_is_no_option_of_a_view(client: Any, name: str) -> None:
    with pytest.raises(TypeError, match=name):
        of(client).with_options(**{name: None})


@clients
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeouts", 30),
        ("timeouts", None),
        ("timeouts", {"read": 1}),
        ("retry", 3),
        ("retry", True),
        ("limits", 10),
        ("headers", ["X-A"]),
        ("headers", {"X-A": 1}),
        ("headers", {1: "x"}),
    ],
)
def test_a_value_of_another_type_is_refused_at_construction(client: Any, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name.rstrip("s")):
        of(client, **{name: value})


@pytest.mark.parametrize("name", ["max_retries", "backoff", "max_backoff", "jitter", "max_retry_after"])
@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), True, None, "1"])
def test_a_retry_policy_that_makes_no_sense_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"RetryPolicy.{name}"):
        RetryPolicy(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_connections", -1),
        ("max_connections", 1.5),
        ("max_connections", None),
        ("max_connections", True),
        ("max_keepalive_connections", -1),
        ("max_keepalive_connections", 0.5),
        ("keepalive_expiry", -1.0),
        ("keepalive_expiry", float("nan")),
    ],
)
def test_limits_that_make_no_sense_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"Limits.{name}"):
        Limits(**{name: value})


def test_limits_may_turn_keep_alive_off() -> None:
    assert Limits(max_keepalive_connections=0, keepalive_expiry=0).max_connections == 100


@clients
@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "1\r\nX-B: 2"},
        {"X-A": "1\n"},
        {"X-A": "\0"},
        {"X A": "1"},
        {"X-A:": "1"},
        {"X-é": "1"},
        {"": "1"},
        {"X-A\r\n": "1"},
        {"X-A": "folded\r\n over lines"},
        {"X-A": "1\x0b"},
        {"X-A": "1\x7f"},
        {"X-A": "\x1b[0m"},
        {"X-A": "half \ud800"},
        {"X-A": " 1"},
        {"X-A": "1 "},
        {"X-A": "1\u2028"},
        {"X(A)": "1"},
        {"X-A\t": "1"},
        {'X-"A"': "1"},
        {"Authorization": "Bearer x"},
        {"x-auth-token": "x"},
        {"X-Auth-ID": "x"},
        {"Host": "example.com"},
        {"content-length": "0"},
        {"Transfer-Encoding": "chunked"},
        {"Content-Type": "text/plain"},
    ],
)
def test_headers_that_would_change_the_request_are_refused(client: Any, headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="header"):
        of(client, headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        of(client).with_options(headers=headers)


def test_additional_headers_are_sent(harness: Harness) -> None:
    with Session(harness, headers={"X-Trace": "a", "accept": "application/json;q=1"}) as session:
        session.call("trunks.list")
        session.call("trunks.list", view=session.vobiz.with_options(headers={"X-Trace": "é"}))
        session.call("trunks.list")
    first, second, third = harness.sandbox.requests
    assert first.headers["x-trace"] == third.headers["x-trace"] == "a"
    assert first.headers["accept"] == "application/json;q=1"
    assert second.headers["x-trace"].encode("latin-1").decode("utf-8") == "é"
    assert second.headers["accept"] == "application/json"


def test_none_as_retry_sends_once(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=2)
    with Session(harness, retry=None) as session:
        assert session.error("trunks.list").attempts[-1].reason == "max_retries"
        session.call("trunks.list", view=session.vobiz.with_options(retry=RetryPolicy()))
    assert len(harness.sandbox.requests) == 3


def test_a_budget_can_be_handed_in() -> None:
    budget = RetryBudget(capacity=1)
    assert of(Vobiz, budget=budget).retry_budget is budget
    assert of(Vobiz, budget=None).retry_budget.capacity == RetryBudget().capacity


@clients
@pytest.mark.parametrize(
    "proxy",
    [
        "socks5://user:canary@127.0.0.1:1",
        "http://user:canary@127.0.0.1:99999",
        "http://[canary",
        "http://",
        "://canary",
    ],
)
def test_a_proxy_that_is_none_is_refused_unseen(client: Any, proxy: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        of(client, proxy=proxy)
    assert "canary" not in str(caught.value)


@clients
@pytest.mark.parametrize(
    "proxy", ["http://user:p%40ss@127.0.0.1:8080", "127.0.0.1:8080", "https://proxy.example", "http://[::1]:1"]
)
def test_a_proxy_is_taken(client: Any, proxy: str) -> None:
    assert "p@ss" not in repr(of(client, proxy=proxy))


def test_the_proxy_of_the_environment_is_for_other_machines_only(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    harness.call("trunks.list")
    assert len(harness.sandbox.requests) == 1


def test_the_proxy_of_the_environment_is_used_unless_it_is_not_to_be(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    error = harness.error("trunks.list", client={"base_url": "https://api.vobiz.ai"})
    assert "No connection to the proxy http://127.0.0.1:1" in str(error)
    error = harness.error("trunks.list", client={"base_url": "https://127.0.0.1:1", "trust_env": False})
    assert "No connection to 127.0.0.1:1" in str(error)
