"""What the sandbox remembers of the requests it received."""

from __future__ import annotations

import httpx2

from vobiz_sandbox import Sandbox


def test_a_request_is_recorded_as_it_came(
    sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json=call_body, headers={"User-Agent": "test/1"})
    (request,) = sandbox.requests
    assert request.operation == "calls_create"
    assert (request.method, request.target) == ("POST", f"{account}/Call/")
    assert request.json == call_body
    assert request.body.startswith(b"{")
    assert request.headers["user-agent"] == "test/1"
    assert request.headers["x-auth-token"] == sandbox.auth_token
    assert (request.processed, request.status) == (True, 200)
    assert sandbox.auth_token not in repr(request)
    assert sandbox.auth_token not in repr(sandbox)


def test_requests_are_in_order_and_can_be_selected(sandbox: Sandbox, http: httpx2.Client, account: str) -> None:
    for _ in range(2):
        http.get("/api/v1/auth/me")
        http.get(f"{account}/trunks")
    assert [request.operation for request in sandbox.requests] == ["account_get", "trunks_list"] * 2
    assert len(sandbox.requests_for("trunks_list")) == 2
    assert sandbox.requests_for("calls_create") == ()


def test_control_requests_are_not_recorded(sandbox: Sandbox, http: httpx2.Client) -> None:
    http.get("/")
    http.get("/_sandbox/state")
    assert sandbox.requests == ()


def test_a_body_that_is_no_json(sandbox: Sandbox, http: httpx2.Client, account: str) -> None:
    http.post(f"{account}/trunks", content=b"\xff")
    (request,) = sandbox.requests
    assert (request.body, request.json, request.status) == (b"\xff", None, 400)
