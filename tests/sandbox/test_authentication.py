"""Who is let in, and what the others are told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import Sandbox

ME = "/api/v1/auth/me"
REFRESH = "/api/v1/auth/refresh"


@pytest.fixture
def stranger(sandbox: Sandbox) -> Iterator[httpx2.Client]:
    """A client without credentials."""
    with httpx2.Client(base_url=sandbox.base_url, trust_env=False) as client:
        yield client


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_missing_headers(stranger: httpx2.Client, sandbox: Sandbox) -> None:
    for headers in ({}, {"X-Auth-ID": sandbox.auth_id}, {"X-Auth-Token": sandbox.auth_token}):
        answer = stranger.get(ME, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["error"] == "unauthorized"
        assert set(answer.json()) == {"error", "message"}
    assert stranger.get(ME, headers={"X-Auth-ID": sandbox.auth_id}).json()["message"] == "Missing: X-Auth-Token"


def test_wrong_headers(stranger: httpx2.Client, sandbox: Sandbox) -> None:
    for given in ((sandbox.auth_id, "wrong"), ("MA_OTHER", sandbox.auth_token)):
        answer = stranger.get(ME, headers=dict(zip(("X-Auth-ID", "X-Auth-Token"), given, strict=True)))
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "INVALID_CREDENTIALS"


def test_a_bearer_token_is_an_alternative_where_the_contract_says_so(
    stranger: httpx2.Client, http: httpx2.Client, sandbox: Sandbox
) -> None:
    path = f"/api/v1/accounts/{sandbox.auth_id}/channel-pricing-preview?resource_type=cps&quantity=1"
    assert http.get(path).status_code == 200
    assert stranger.get(path, headers=bearer(sandbox.access_token)).status_code == 200
    assert stranger.get(ME, headers=bearer(sandbox.access_token)).status_code == 401
    answer = stranger.get(path, headers=bearer("wrong"))
    assert answer.json() == {"error": {"code": 401, "message": "Invalid token"}}
    sandbox.expire_tokens()
    answer = stranger.get(path, headers=bearer(sandbox.access_token))
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "TOKEN_EXPIRED")


def test_access_tokens_expire_by_the_clock() -> None:
    seconds = [0.0]
    with Sandbox(clock=lambda: seconds[0]) as sandbox, httpx2.Client(base_url=sandbox.base_url) as client:
        path = f"/api/v1/accounts/{sandbox.auth_id}/channel-pricing-preview?resource_type=cps&quantity=1"
        seconds[0] = 1799.0
        assert client.get(path, headers=bearer(sandbox.access_token)).status_code == 200
        seconds[0] = 1800.0
        answer = client.get(path, headers=bearer(sandbox.access_token))
        assert answer.json()["error"]["code"] == "TOKEN_EXPIRED"
        assert client.post(REFRESH, headers=bearer(sandbox.refresh_token)).status_code == 200


def test_a_refresh_token_is_good_once(stranger: httpx2.Client, sandbox: Sandbox) -> None:
    sandbox.expire_tokens()
    old = sandbox.refresh_token
    pair: dict[str, Any] = stranger.post(REFRESH, headers=bearer(old)).json()
    assert (pair["access_token"], pair["refresh_token"]) == (sandbox.access_token, sandbox.refresh_token)
    assert (pair["token_type"], pair["expires_in"]) == ("bearer", 1800)
    assert stranger.post(REFRESH, headers=bearer(old)).status_code == 401
    assert stranger.post(REFRESH, headers=bearer(pair["access_token"])).status_code == 401
    assert stranger.post(REFRESH).status_code == 401
    sandbox.expire_tokens(refresh_tokens=True)
    answer = stranger.post(REFRESH, headers=bearer(sandbox.refresh_token))
    assert answer.json()["error"]["code"] == "TOKEN_EXPIRED"


def test_sign_in(stranger: httpx2.Client, sandbox: Sandbox) -> None:
    body = {"email": sandbox.email, "password": sandbox.password}
    pair = stranger.post("/api/v1/auth/login", json=body).json()
    assert pair["access_token"] == sandbox.access_token
    answer = stranger.post("/api/v1/auth/login", json={**body, "password": "wrong"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "INVALID_CREDENTIALS")


def test_rotation_replaces_the_long_lived_token(stranger: httpx2.Client, http: httpx2.Client, sandbox: Sandbox) -> None:
    old = sandbox.auth_token
    answer = stranger.post("/api/v1/auth-token/rotate", headers=bearer(sandbox.access_token))
    assert answer.json()["auth_token"] == sandbox.auth_token != old
    assert http.get(ME).status_code == 401
    headers = {"X-Auth-ID": sandbox.auth_id, "X-Auth-Token": sandbox.auth_token}
    assert stranger.get(ME, headers=headers).status_code == 200


def test_inactive_account(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    sandbox.deactivate_account()
    for answer in (
        http.get(ME),
        http.post("/api/v1/auth/login", json={"email": sandbox.email, "password": sandbox.password}),
        http.post(REFRESH, headers=bearer(sandbox.refresh_token)),
    ):
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "ACCOUNT_INACTIVE")
    sandbox.activate_account()
    assert http.get(ME).json()["is_active"] is True


def test_the_account_of_somebody_else(http: httpx2.Client) -> None:
    answer = http.get("/api/v1/Account/MA_OTHER/trunks")
    assert answer.status_code == 403
    assert answer.json()["error"] == "forbidden"


def test_credentials_are_looked_at_before_the_request(stranger: httpx2.Client, account: str) -> None:
    assert stranger.post(f"{account}/Call/", content=b"{").status_code == 401
