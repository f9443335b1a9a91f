"""A token pair that has expired is renewed once, whoever notices."""

from __future__ import annotations

import asyncio
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from tests.wrapper.session import Session
from tests.wrapper.waiting import async_wait_until, wait_until
from vobiz_sandbox import RecordedRequest, Sandbox
from vobiz_sdk import (
    AsyncVobiz,
    Attempt,
    DeadlineExceededError,
    ResponseReadError,
    TokenExpiredError,
    UnauthorizedError,
    Vobiz,
    VobizError,
)
from vobiz_sdk.clock import SystemClock

# An operation of each effect that takes a bearer token.
PREVIEW = ("account.preview_channel_pricing", {"quantity": 1, "resource_type": "channel"})
SUBSCRIBE = ("account.create_channel_subscription", {"quantity": 1, "resource_type": "channel"})


def authorization(request: RecordedRequest) -> str | None:
    return request.headers.get("authorization")


@pytest.mark.parametrize(("method", "keywords"), [PREVIEW, SUBSCRIBE])
def test_an_expired_token_is_refreshed_once_and_the_request_sent_again(
    harness: Harness, bearer: dict[str, Any], method: str, keywords: dict[str, Any]
) -> None:
    old = (harness.sandbox.access_token, harness.sandbox.refresh_token)
    harness.sandbox.expire_tokens()
    with Session(harness, **bearer) as session:
        session.call(method, **keywords)
        first, refresh, second = harness.sandbox.requests
        assert [first.status, refresh.operation, second.processed] == [401, "auth_refresh", True]
        assert authorization(first) == f"Bearer {old[0]}"
        assert authorization(refresh) == f"Bearer {old[1]}"
        assert authorization(second) == f"Bearer {harness.sandbox.access_token}" != authorization(first)
        assert first.body == second.body and first.target == second.target
        pair = session.vobiz.tokens
        assert (pair.access_token, pair.refresh_token) == (harness.sandbox.access_token, harness.sandbox.refresh_token)
        assert pair.expires_at == datetime.fromtimestamp(harness.clock.time(), UTC) + timedelta(seconds=1800)
    assert harness.clock.waits == []


def test_an_idempotent_request_is_sent_again_too(harness: Harness, bearer: dict[str, Any]) -> None:
    # The bundled operations of this effect take only the header pair; the answer is what decides.
    client = {**bearer, "auth_token": harness.sandbox.auth_token}
    trunk = harness.call("trunks.create", name="x")
    harness.sandbox.fail("trunks_update", code="TOKEN_EXPIRED")
    harness.call("trunks.update", trunk.trunk_id, name="y", client=client)
    operations = [request.operation for request in harness.sandbox.requests]
    assert operations == ["trunks_create", "trunks_update", "auth_refresh", "trunks_update"]


def test_the_next_call_uses_the_new_pair(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens()
    with Session(harness, **bearer) as session:
        view = session.vobiz.with_options(deadline=30)
        session.call(PREVIEW[0], view=view, **PREVIEW[1])
        session.call(PREVIEW[0], **PREVIEW[1])
        assert view.tokens is session.vobiz.tokens
    assert [request.operation for request in harness.sandbox.requests].count("auth_refresh") == 1


def test_the_attempts_say_that_the_token_was_refreshed(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens()
    harness.sandbox.fail("account_preview_channel_pricing", code="TOKEN_EXPIRED")
    seen: list[Any] = []
    harness.call(PREVIEW[0], client={**bearer, "on_attempt": seen.append}, **PREVIEW[1])
    assert [(attempt.operation, attempt.reason) for attempt in seen] == [
        (PREVIEW[0], "refresh"),
        ("auth.refresh", "success"),
        (PREVIEW[0], "success"),
    ]


def test_a_token_that_is_refused_after_the_refresh_is_not_refreshed_again(
    harness: Harness, bearer: dict[str, Any]
) -> None:
    harness.sandbox.fail("account_preview_channel_pricing", code="TOKEN_EXPIRED", times=None)
    error = harness.error(PREVIEW[0], client=bearer, **PREVIEW[1])
    assert isinstance(error, TokenExpiredError)
    assert [attempt.reason for attempt in error.attempts] == ["refresh", "refresh_failed"]
    assert len(harness.sandbox.requests_for("auth_refresh")) == 1


def test_a_refresh_that_fails_is_the_cause(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens(refresh_tokens=True)
    error = harness.error(PREVIEW[0], client=bearer, **PREVIEW[1])
    assert isinstance(error, TokenExpiredError)
    assert error.operation == PREVIEW[0]
    assert isinstance(error.__cause__, UnauthorizedError)
    assert error.__cause__.operation == "auth.refresh"
    assert len(harness.sandbox.requests_for("auth_refresh")) == 1


def test_a_refresh_is_retried_by_the_rules_of_its_own_effect(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens()
    harness.sandbox.fail("auth_refresh", status=429, retry_after=2)
    harness.call(PREVIEW[0], client=bearer, **PREVIEW[1])
    assert harness.clock.waits == [2.0]
    # A refresh token is good once: a refresh that may have taken effect is not repeated.
    harness.sandbox.expire_tokens()
    harness.sandbox.fail("auth_refresh", status=500)
    bearer |= {"access_token": harness.sandbox.access_token, "refresh_token": harness.sandbox.refresh_token}
    error = harness.error(PREVIEW[0], client=bearer, **PREVIEW[1])
    assert isinstance(error, TokenExpiredError) and isinstance(error.__cause__, VobizError)
    assert error.__cause__.status == 500
    assert len(harness.sandbox.requests_for("auth_refresh")) == 3


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"not json",
        b"",
        b'{"access_token": "a"}',
        b'{"access_token": null, "refresh_token": null}',
        b'{"access_token": "a\\r\\nX-Injected: 1", "refresh_token": "r"}',
        b'{"access_token": "\\u00e9", "refresh_token": "r"}',
        b"[]",
    ],
)
def test_a_new_pair_that_cannot_be_used_is_the_cause(harness: Harness, bearer: dict[str, Any], body: bytes) -> None:
    harness.sandbox.expire_tokens()
    harness.sandbox.garble("auth_refresh", body=body)
    with Session(harness, **bearer) as session:
        before = session.vobiz.tokens
        error = session.error(PREVIEW[0], **PREVIEW[1])
        assert session.vobiz.tokens is before
    assert isinstance(error, TokenExpiredError)
    assert isinstance(error.__cause__, ResponseReadError)
    assert error.__cause__.outcome == "committed"
    assert len(harness.sandbox.requests_for("account_preview_channel_pricing")) == 1


def test_without_a_refresh_token_the_error_is_raised(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens()
    error = harness.error(PREVIEW[0], client={**bearer, "refresh_token": None}, **PREVIEW[1])
    assert isinstance(error, TokenExpiredError)
    assert error.__cause__ is None
    assert len(harness.sandbox.requests) == 1


@pytest.mark.parametrize("status", [500, 502, 403])
def test_the_code_alone_is_no_reason_to_send_again(harness: Harness, bearer: dict[str, Any], status: int) -> None:
    # Only a 401 says that the request was not carried out.
    harness.sandbox.fail("account_create_channel_subscription", status=status, code="TOKEN_EXPIRED", processed=True)
    error = harness.error(SUBSCRIBE[0], client=bearer, **SUBSCRIBE[1])
    assert error.status == status
    assert len(harness.sandbox.requests) == 1


def test_other_401s_are_not_refreshed(harness: Harness, bearer: dict[str, Any]) -> None:
    error = harness.error(PREVIEW[0], client={**bearer, "access_token": "unknown"}, **PREVIEW[1])
    assert isinstance(error, UnauthorizedError)
    assert len(harness.sandbox.requests) == 1


def test_threads_refresh_once(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens()
    barrier = threading.Barrier(8)
    with (
        Vobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz,
        ThreadPoolExecutor(8) as pool,
    ):

        def call(_: int) -> Any:
            barrier.wait(10)
            return vobiz.account.preview_channel_pricing(quantity=1, resource_type="channel")

        assert all(pool.map(call, range(8)))
    assert len(vobiz_sandbox.requests_for("auth_refresh")) == 1


def test_tasks_refresh_once(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens()

    async def run() -> None:
        async with AsyncVobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz:
            call = vobiz.account.preview_channel_pricing
            assert all(await asyncio.gather(*(call(quantity=1, resource_type="channel") for _ in range(8))))

    asyncio.run(run())
    assert len(vobiz_sandbox.requests_for("auth_refresh")) == 1


def test_threads_that_wait_for_a_refresh_keep_their_deadline(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens()
    vobiz_sandbox.delay("auth_refresh", seconds=2.0)
    with (
        Vobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz,
        ThreadPoolExecutor(1) as pool,
    ):
        patient = pool.submit(vobiz.account.preview_channel_pricing, quantity=1, resource_type="channel")
        wait_until(lambda: vobiz_sandbox.requests_for("auth_refresh"))
        with pytest.raises(TokenExpiredError) as caught:
            vobiz.with_options(deadline=0.7).account.preview_channel_pricing(quantity=1, resource_type="channel")
        assert not patient.done()
        assert isinstance(caught.value.__cause__, DeadlineExceededError)
        assert caught.value.__cause__.outcome == "not_sent"
        assert patient.result()


def test_tasks_that_wait_for_a_refresh_keep_their_deadline(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens()
    vobiz_sandbox.delay("auth_refresh", seconds=2.0)

    async def run() -> None:
        async with AsyncVobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz:
            view = vobiz.with_options(deadline=0.7)
            patient = asyncio.create_task(vobiz.account.preview_channel_pricing(quantity=1, resource_type="channel"))
            await async_wait_until(lambda: vobiz_sandbox.requests_for("auth_refresh"))
            with pytest.raises(TokenExpiredError) as caught:
                await view.account.preview_channel_pricing(quantity=1, resource_type="channel")
            assert not patient.done()
            assert isinstance(caught.value.__cause__, DeadlineExceededError)
            assert await patient

    asyncio.run(run())


def test_a_refresh_keeps_the_deadline_of_the_call(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens()
    harness.sandbox.delay("auth_refresh", seconds=30)
    error = harness.error(PREVIEW[0], client={**bearer, "deadline": 0.3, "clock": SystemClock()}, **PREVIEW[1])
    assert isinstance(error, TokenExpiredError)
    assert isinstance(error.__cause__, DeadlineExceededError)


# When it fails


def test_the_error_says_why_the_pair_was_not_renewed(harness: Harness, bearer: dict[str, Any]) -> None:
    harness.sandbox.expire_tokens(refresh_tokens=True)
    error = harness.error(PREVIEW[0], client=bearer, **PREVIEW[1])
    (note,) = error.__notes__
    assert "Renewing the token pair failed: " in note and type(error.__cause__).__name__ in note
    # A cause does not survive pickling; the note does.
    assert pickle.loads(pickle.dumps(error)).__notes__ == [note]


class Together:
    """A hook that lets the first refusal of a renewal through once every call has been told that its token expired."""

    def __init__(self, calls: int) -> None:
        self._calls = calls
        self._told = 0
        self._lock = threading.Lock()

    def __call__(self, attempt: Attempt) -> None:
        with self._lock:
            self._told += attempt.reason == "refresh"
        if attempt.operation == "auth.refresh":
            wait_until(lambda: self._told == self._calls)


def test_threads_share_a_refusal(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens(refresh_tokens=True)
    bearer["on_attempt"] = Together(4)
    with (
        Vobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz,
        ThreadPoolExecutor(4) as pool,
    ):
        barrier = threading.Barrier(4)

        def call(_: int) -> BaseException:
            barrier.wait(10)
            with pytest.raises(TokenExpiredError) as caught:
                vobiz.account.preview_channel_pricing(quantity=1, resource_type="channel")
            return caught.value

        causes = {error.__cause__ for error in pool.map(call, range(4))}
    assert len(causes) == 1
    assert len(vobiz_sandbox.requests_for("auth_refresh")) == 1


def test_tasks_share_a_refusal(vobiz_sandbox: Sandbox, bearer: dict[str, Any]) -> None:
    vobiz_sandbox.expire_tokens(refresh_tokens=True)
    vobiz_sandbox.delay("auth_refresh", seconds=0.1)

    async def run() -> None:
        async with AsyncVobiz(vobiz_sandbox.auth_id, base_url=vobiz_sandbox.base_url, **bearer) as vobiz:
            call = vobiz.account.preview_channel_pricing
            errors = await asyncio.gather(
                *(call(quantity=1, resource_type="channel") for _ in range(4)), return_exceptions=True
            )
        assert all(isinstance(error, TokenExpiredError) for error in errors)

    asyncio.run(run())
    assert len(vobiz_sandbox.requests_for("auth_refresh")) == 1


def test_the_long_lived_token_and_the_pair_never_travel_together(harness: Harness, bearer: dict[str, Any]) -> None:
    with Session(harness, **{**bearer, "auth_token": harness.sandbox.auth_token}) as session:
        harness.sandbox.expire_tokens()
        session.call(PREVIEW[0], **PREVIEW[1])
        session.call("trunks.list")
        session.call("auth.refresh")
    for request in harness.sandbox.requests:
        assert ("authorization" in request.headers) != ("x-auth-token" in request.headers), request.operation
