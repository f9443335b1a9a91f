"""Every success answer is one that the contract allows, and carries every field of the example."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import httpx2
import pytest

from vobiz_sandbox import CallStatus, Contract, Sandbox


@dataclass(frozen=True)
class World:
    """A sandbox with one of everything in it."""

    sandbox: Sandbox
    http: httpx2.Client
    account: str
    trunk_id: str
    credential_id: str
    live_call: str
    queued_call: str
    ended_call: str


@pytest.fixture
def world(sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]) -> World:
    trunk = http.post(f"{account}/trunks", json={"name": "Mumbai"}).json()
    credential = http.post(f"{account}/credentials", json={"username": "desk", "password": "12345678"}).json()
    live = http.post(f"{account}/Call/", json=call_body).json()
    http.patch("/_sandbox/state", json={"hold_calls": True})
    queued = http.post(f"{account}/Call/", json=call_body).json()
    return World(
        sandbox,
        http,
        account,
        trunk["trunk_id"],
        credential["id"],
        live["request_uuid"],
        queued["request_uuid"],
        sandbox.add_call(status=CallStatus.ENDED).call_uuid,
    )


# Operation, status, and a request that makes the sandbox answer with it.
REQUESTS: dict[str, tuple[int, Callable[[World], httpx2.Response]]] = {
    "account_get": (200, lambda w: w.http.get("/api/v1/auth/me")),
    "account_get_concurrency": (200, lambda w: w.http.get(f"{w.account}/concurrency")),
    "account_preview_channel_pricing": (
        200,
        lambda w: w.http.get(
            f"/api/v1/accounts/{w.sandbox.auth_id}/channel-pricing-preview",
            params={"resource_type": "cps", "quantity": "2"},
        ),
    ),
    "account_create_channel_subscription": (
        201,
        lambda w: w.http.post(
            f"/api/v1/accounts/{w.sandbox.auth_id}/channel-subscriptions",
            json={"resource_type": "concurrent_calls", "quantity": 2},
        ),
    ),
    "balance_get": (200, lambda w: w.http.get(f"{w.account}/balance/INR")),
    "balance_list_transactions": (200, lambda w: w.http.get(f"{w.account}/transactions")),
    "balance_list_transaction_reference_types": (
        200,
        lambda w: w.http.get(f"{w.account}/transactions/reference-types"),
    ),
    "calls_create": (
        200,
        lambda w: w.http.post(
            f"{w.account}/Call/",
            json={"from": "1", "to": "2<3", "answer_url": "https://example.com/"},
        ),
    ),
    "calls_transfer": (
        202,
        lambda w: w.http.post(f"{w.account}/Call/{w.live_call}/", json={"aleg_url": "https://example.com/hold"}),
    ),
    "live_calls_list": (200, lambda w: w.http.get(f"{w.account}/Call?status=live")),
    "live_calls_list_queued": (200, lambda w: w.http.get(f"{w.account}/Call/?status=queued")),
    "live_calls_get": (200, lambda w: w.http.get(f"{w.account}/Call/{w.live_call}?status=live")),
    "live_calls_get_queued": (
        200,
        lambda w: w.http.get(f"{w.account}/Call/{w.queued_call}/?status=queued"),
    ),
    "live_calls_hang_up": (204, lambda w: w.http.delete(f"{w.account}/Call/{w.live_call}")),
    "cdrs_list": (200, lambda w: w.http.get(f"{w.account}/cdr")),
    "cdrs_search": (200, lambda w: w.http.get(f"{w.account}/cdr/search?to_number=987")),
    "cdrs_list_recent": (200, lambda w: w.http.get(f"{w.account}/cdr/recent")),
    "cdrs_get": (200, lambda w: w.http.get(f"{w.account}/cdr/{w.ended_call}")),
    "trunks_list": (200, lambda w: w.http.get(f"{w.account}/trunks")),
    "trunks_create": (201, lambda w: w.http.post(f"{w.account}/trunks", json={"name": "Pune"})),
    "trunks_get": (200, lambda w: w.http.get(f"{w.account}/trunks/{w.trunk_id}")),
    "trunks_update": (
        200,
        lambda w: w.http.put(f"{w.account}/trunks/{w.trunk_id}", json={"description": "new"}),
    ),
    "trunks_delete": (204, lambda w: w.http.delete(f"{w.account}/trunks/{w.trunk_id}")),
    "credentials_create": (
        201,
        lambda w: w.http.post(f"{w.account}/credentials", json={"username": "lobby", "password": "12345678"}),
    ),
    "credentials_list": (200, lambda w: w.http.get(f"{w.account}/trunks/credentials")),
    "credentials_get": (200, lambda w: w.http.get(f"{w.account}/credentials/{w.credential_id}")),
    "credentials_update": (
        200,
        lambda w: w.http.put(f"{w.account}/credentials/{w.credential_id}", json={"enabled": False}),
    ),
    "credentials_delete": (
        204,
        lambda w: w.http.delete(f"{w.account}/credentials/{w.credential_id}"),
    ),
    "recordings_list": (200, lambda w: w.http.get(f"{w.account}/Recording/")),
    "recordings_get": (200, lambda w: w.http.get(f"{w.account}/Recording/{w.sandbox.add_recording(b'x')}/")),
    "recordings_delete": (204, lambda w: w.http.delete(f"{w.account}/Recording/{w.sandbox.add_recording(b'x')}/")),
    "cdrs_export": (200, lambda w: w.http.get(f"{w.account}/cdr/export")),
    "auth_login": (
        200,
        lambda w: w.http.post(
            "/api/v1/auth/login",
            json={"email": w.sandbox.email, "password": w.sandbox.password},
        ),
    ),
    "auth_refresh": (
        200,
        lambda w: w.http.post("/api/v1/auth/refresh", headers={"Authorization": f"Bearer {w.sandbox.refresh_token}"}),
    ),
    "auth_rotate_token": (
        200,
        lambda w: w.http.post(
            "/api/v1/auth-token/rotate",
            headers={"Authorization": f"Bearer {w.sandbox.access_token}"},
        ),
    ),
}


def test_every_operation_with_a_handler_is_covered() -> None:
    from vobiz_sandbox.handlers import HANDLERS

    # Files have addresses of their own, which the contract says nothing of.
    described = set(HANDLERS) - {"recordings_download", "storage_download"}
    assert described == set(REQUESTS)
    assert described <= set(Contract.load().operations)


@pytest.mark.parametrize("operation_id", REQUESTS)
def test_success_answer(
    operation_id: str,
    world: World,
    specification: dict[str, Any],
    require_schema: Callable[[str, object], None],
) -> None:
    status, send = REQUESTS[operation_id]
    answer = send(world)
    assert answer.status_code == status, answer.text
    recorded = world.sandbox.requests[-1]
    assert (recorded.operation, recorded.processed, recorded.status) == (operation_id, True, status)

    operation = Contract.load().operations[operation_id]
    assert status in operation.success_statuses
    pointer = f"/paths/{operation.path.replace('/', '~1')}/{operation.method.lower()}/responses/{status}"
    described = specification["paths"][operation.path][operation.method.lower()]["responses"][str(status)]
    if "content" not in described:
        assert answer.content == b""
        return
    if "text/csv" in described["content"]:
        assert (answer.headers["content-type"], answer.text) == (
            "text/csv",
            described["content"]["text/csv"]["example"],
        )
        return
    assert answer.headers["content-type"] == "application/json"
    require_schema(f"{pointer}/content/application~1json/schema", answer.json())
    example = described["content"]["application/json"]["example"]
    _require_same_form(example, answer.json(), operation_id)


def _require_same_form(example: Any, given: Any, where: str) -> None:
    """Check that what the example shows is there, links to other resources excepted."""
    if isinstance(example, dict) and isinstance(given, dict):
        for name, member in cast(dict[str, Any], example).items():
            if not name.endswith("_uuid") or name in given:
                assert name in given, f"{where}: {name} is missing"
                _require_same_form(member, given[name], f"{where}.{name}")
    elif isinstance(example, list) and isinstance(given, list) and example and given:
        _require_same_form(example[0], given[0], f"{where}[0]")
