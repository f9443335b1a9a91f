"""The refusals that the sandbox makes by itself are ones that the contract lists for the operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import Sandbox

NOBODY = "00000000-0000-4000-8000-000000000000"
CREDENTIAL = {"username": "desk", "password": "12345678"}


def _nothing(sandbox: Sandbox) -> None:
    pass


def _without_money(sandbox: Sandbox) -> None:
    sandbox.set_balance(0)


def _switched_off(sandbox: Sandbox) -> None:
    sandbox.deactivate_account()


def _expired(sandbox: Sandbox) -> None:
    sandbox.expire_tokens(refresh_tokens=True)


CALL = {"from": "1", "to": "2", "answer_url": "https://example.com/"}
CAPACITY = {"resource_type": "cps", "quantity": 1}
TRANSFER = {"aleg_url": "https://example.com/"}

# Operation, status, what happens before, method, path below the account or from the root, body.
REFUSALS: list[tuple[str, int, Callable[[Sandbox], None], str, str, Any]] = [
    ("account_get", 401, _nothing, "GET", "/api/v1/auth/me", None),
    ("account_get", 403, _switched_off, "GET", "/api/v1/auth/me", None),
    ("trunks_list", 403, _nothing, "GET", "/api/v1/Account/MA_OTHER/trunks", None),
    ("calls_create", 400, _nothing, "POST", "Call/", b"{"),
    ("calls_create", 402, _without_money, "POST", "Call/", CALL),
    ("calls_create", 422, _nothing, "POST", "Call/", {}),
    ("calls_create", 429, _nothing, "POST", "Call/", CALL),
    ("account_create_channel_subscription", 402, _without_money, "POST", "/subscriptions", CAPACITY),
    ("calls_transfer", 404, _nothing, "POST", f"Call/{NOBODY}/", TRANSFER),
    ("live_calls_get", 404, _nothing, "GET", f"Call/{NOBODY}?status=live", None),
    ("live_calls_get_queued", 404, _nothing, "GET", f"Call/{NOBODY}/?status=queued", None),
    ("live_calls_hang_up", 404, _nothing, "DELETE", f"Call/{NOBODY}", None),
    ("cdrs_get", 404, _nothing, "GET", f"cdr/{NOBODY}", None),
    ("balance_get", 404, _nothing, "GET", "balance/XXX", None),
    ("balance_list_transactions", 422, _nothing, "GET", "transactions?page=0", None),
    ("balance_list_transactions", 500, _nothing, "GET", "transactions?from_date=soon", None),
    ("trunks_get", 404, _nothing, "GET", f"trunks/{NOBODY}", None),
    ("trunks_update", 404, _nothing, "PUT", f"trunks/{NOBODY}", {}),
    ("trunks_delete", 404, _nothing, "DELETE", f"trunks/{NOBODY}", None),
    ("trunks_delete", 409, _nothing, "DELETE", "trunks/{busy}", None),
    ("trunks_create", 409, _nothing, "POST", "trunks", {"name": "x", "username": "desk"}),
    ("credentials_create", 409, _nothing, "POST", "credentials", CREDENTIAL),
    ("credentials_get", 404, _nothing, "GET", f"credentials/{NOBODY}", None),
    ("credentials_update", 404, _nothing, "PUT", f"credentials/{NOBODY}", {}),
    ("credentials_delete", 404, _nothing, "DELETE", f"credentials/{NOBODY}", None),
    ("auth_login", 401, _nothing, "POST", "/api/v1/auth/login", {"email": "a@b.c", "password": "x"}),
    ("auth_refresh", 401, _expired, "POST", "/api/v1/auth/refresh", None),
    ("auth_rotate_token", 401, _expired, "POST", "/api/v1/auth-token/rotate", None),
]


@pytest.mark.parametrize(
    ("operation", "status", "before", "method", "path", "body"),
    REFUSALS,
    ids=[f"{operation}-{status}" for operation, status, *_ in REFUSALS],
)
def test_refusal(
    operation: str,
    status: int,
    before: Callable[[Sandbox], None],
    method: str,
    path: str,
    body: Any,
    sandbox: Sandbox,
    http: httpx2.Client,
    account: str,
    specification: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    busy = http.post(f"{account}/trunks", json={"name": "busy"}).json()["trunk_id"]
    sandbox.add_call(trunk_id=busy)
    http.post(f"{account}/credentials", json=CREDENTIAL)
    if status == 429:
        http.patch("/_sandbox/state", json={"calls_per_second": 0})
    before(sandbox)
    headers = {"X-Auth-Token": "wrong"} if (operation, status) == ("account_get", 401) else {}
    if operation.startswith("auth_"):
        token = sandbox.refresh_token if operation == "auth_refresh" else sandbox.access_token
        headers["Authorization"] = f"Bearer {token}"
    if path == "/subscriptions":
        path = f"/api/v1/accounts/{sandbox.auth_id}/channel-subscriptions"
    target = path if path.startswith("/") else f"{account}/{path.format(busy=busy)}"
    if isinstance(body, bytes):
        headers["Content-Type"] = "application/json"
        answer = http.request(method, target, content=body, headers=headers)
    else:
        answer = http.request(method, target, json=body, headers=headers)

    assert answer.status_code == status, answer.text
    request = sandbox.requests[-1]
    assert (request.operation, request.processed, request.status) == (operation, False, status)
    (where,) = [
        (template, verb)
        for template, item in specification["paths"].items()
        for verb, described in item.items()
        if verb != "parameters" and described["operationId"] == operation
    ]
    pointer = f"/paths/{where[0].replace('/', '~1')}/{where[1]}/responses"
    described = specification["paths"][where[0]][where[1]]["responses"]
    assert str(status) in described, f"{operation} does not list {status}"
    reference = described[str(status)].get("$ref", f"#{pointer}/{status}")
    require_schema(f"{reference.removeprefix('#')}/content/application~1json/schema", answer.json())
