"""A token pair is renewed shortly before it expires, and whoever keeps it is told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from tests.wrapper.session import Session
from vobiz_sandbox import RecordedRequest
from vobiz_sdk import (
    ConfigurationError,
    TokenPair,
)

# An operation of each effect that takes a bearer token.
PREVIEW = ("account.preview_channel_pricing", {"quantity": 1, "resource_type": "channel"})
SUBSCRIBE = ("account.create_channel_subscription", {"quantity": 1, "resource_type": "channel"})


def authorization(request: RecordedRequest) -> str | None:
    return request.headers.get("authorization")


def in_seconds(harness: Harness, seconds: float) -> datetime:
    return datetime.fromtimestamp(harness.clock.time() + seconds, UTC)


def operations(harness: Harness) -> list[str | None]:
    return [request.operation for request in harness.sandbox.requests]


@pytest.mark.parametrize(
    ("left", "passed", "renewed"),
    [
        (1800, 1730, False),
        (1800, 1745, True),  # a minute before the end of half an hour
        (100, 80, False),
        (100, 95, True),  # a tenth of a shorter life
        (-5, 0, True),
        (0, 0, True),
    ],
)
def test_a_pair_that_ends_soon_is_renewed_before_it_is_used(
    harness: Harness, bearer: dict[str, Any], left: float, passed: float, renewed: bool
) -> None:
    with Session(harness, access_token_expires_at=in_seconds(harness, left), **bearer) as session:
        harness.clock.advance(passed)
        session.call(PREVIEW[0], **PREVIEW[1])
    assert operations(harness) == (["auth_refresh"] if renewed else []) + ["account_preview_channel_pricing"]
    assert [request.status for request in harness.sandbox.requests] == [200] * len(operations(harness))


def test_the_new_pair_is_renewed_in_its_turn(harness: Harness, bearer: dict[str, Any]) -> None:
    with Session(harness, access_token_expires_at=in_seconds(harness, 0), **bearer) as session:
        for seconds in (0, 10, 1700, 100):
            harness.clock.advance(seconds)
            session.call(PREVIEW[0], **PREVIEW[1])
    assert operations(harness).count("auth_refresh") == 2
    assert operations(harness)[-2:] == ["auth_refresh", "account_preview_channel_pricing"]


def test_an_operation_that_carries_no_token_renews_none(harness: Harness, bearer: dict[str, Any]) -> None:
    client = {**bearer, "auth_token": harness.sandbox.auth_token}
    harness.call("trunks.list", client={**client, "access_token_expires_at": in_seconds(harness, 0)})
    assert operations(harness) == ["trunks_list"]


def test_without_a_refresh_token_nothing_is_renewed_early(harness: Harness, bearer: dict[str, Any]) -> None:
    client = {**bearer, "refresh_token": None, "access_token_expires_at": in_seconds(harness, 1)}
    harness.call(PREVIEW[0], client=client, **PREVIEW[1])
    assert operations(harness) == ["account_preview_channel_pricing"]


def test_an_early_renewal_that_fails_holds_no_call_up(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.fail("auth_refresh", status=429, times=None)
    with Session(harness, access_token_expires_at=in_seconds(harness, 50), **bearer) as session:
        harness.clock.advance(46)
        session.call(PREVIEW[0], **PREVIEW[1])
        assert harness.clock.waits == []
        session.call(PREVIEW[0], **PREVIEW[1])
        assert operations(harness).count("auth_refresh") == 1
        harness.clock.advance(31)
        session.call(PREVIEW[0], **PREVIEW[1])
    assert operations(harness).count("auth_refresh") == 2


@pytest.mark.parametrize("lifetime", [b"0", b"-5", b"1e300", b'"soon"', b"null", b"[]"])
def test_an_odd_lifetime_is_no_reason_to_refuse_a_pair(
    harness: Harness, bearer: dict[str, Any], lifetime: bytes
) -> None:
    body = b'{"access_token": "a", "refresh_token": "r", "expires_in": ' + lifetime + b"}"
    harness.sandbox.garble("auth_refresh", body=body)
    with Session(harness, access_token_expires_at=in_seconds(harness, 0), **bearer) as session:
        session.error(PREVIEW[0], **PREVIEW[1])
        assert session.vobiz.tokens.access_token == "a"


def test_an_end_without_a_time_zone_is_refused(harness: Harness, bearer: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"access_token_expires_at .* time zone"):
        Session(harness, access_token_expires_at=datetime(2026, 1, 2), **bearer)


def test_an_end_without_a_token_is_refused(harness: Harness) -> None:
    with pytest.raises(ConfigurationError, match="access_token_expires_at needs the access_token"):
        Session(harness, access_token_expires_at=in_seconds(harness, 5))


# Whom to tell


@pytest.mark.parametrize("early", [True, False])
def test_a_new_pair_is_handed_over_before_it_is_used(harness: Harness, bearer: dict[str, Any], early: bool) -> None:
    seen: list[tuple[TokenPair, int]] = []

    def keep(pair: TokenPair) -> None:
        seen.append((pair, len(harness.sandbox.requests)))

    if early:
        bearer["access_token_expires_at"] = in_seconds(harness, 0)
    else:
        harness.sandbox.expire_tokens()
    with Session(harness, on_tokens=keep, **bearer) as session:
        session.call(PREVIEW[0], **PREVIEW[1])
        session.call(PREVIEW[0], **PREVIEW[1])
        ((pair, after),) = seen
        assert pair is session.vobiz.tokens
        assert operations(harness)[:after][-1] == "auth_refresh"
    # What was kept is what a client of the next run is made with.
    again = {"access_token": pair.access_token, "refresh_token": pair.refresh_token}
    harness.call(PREVIEW[0], client={"auth_token": None, **again}, **PREVIEW[1])


def test_a_hook_that_raises_breaks_nothing(harness: Harness, bearer: dict[str, Any]) -> None:
    def fail(_: TokenPair) -> None:
        raise OSError("the disk is full")

    harness.sandbox.expire_tokens()
    harness.call(PREVIEW[0], client={**bearer, "on_tokens": fail}, **PREVIEW[1])
