"""What requests change, and what later requests see of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import CallStatus, Sandbox


class Clock:
    """Seconds that go forward when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limited(clock: Clock) -> Iterator[Sandbox]:
    """A sandbox that lets two requests per second place calls."""
    with Sandbox(calls_per_second=2, clock=clock) as sandbox:
        yield sandbox


# -- Calls and money ---------------------------------------------------------------------------


def test_a_call_costs_per_destination_and_appears(
    sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    body = {**call_body, "to": "+919876543210<+919876543211<sip:agent@example.com", "caller_name": "Desk"}
    request_uuid = http.post(f"{account}/Call/", json=body).json()["request_uuid"]
    assert sandbox.balance == Decimal("98.50")
    assert [call.to for call in sandbox.calls] == body["to"].split("<")
    assert {call.request_uuid for call in sandbox.calls} == {request_uuid}
    assert sandbox.calls[0].call_uuid == request_uuid

    listed = http.get(f"{account}/Call?status=live").json()["calls"]
    assert listed == [call.call_uuid for call in sandbox.calls]
    described = http.get(f"{account}/Call/{listed[2]}?status=live").json()
    assert (described["to"], described["caller_name"]) == ("sip:agent@example.com", "Desk")

    transactions = http.get(f"{account}/transactions").json()
    assert transactions["total"] == 3
    assert {item["amount"] for item in transactions["transactions"]} == {0.5}
    assert http.get(f"{account}/balance/INR").json()["available_balance"] == 98.5
    assert http.get(f"{account}/concurrency").json()["concurrent_calls"] == 3


def test_a_call_ends_once(http: httpx2.Client, account: str, call_body: dict[str, str]) -> None:
    call_uuid = http.post(f"{account}/Call/", json=call_body).json()["request_uuid"]
    assert http.delete(f"{account}/Call/{call_uuid}").status_code == 204
    answer = http.delete(f"{account}/Call/{call_uuid}")
    assert answer.status_code == 404
    assert set(answer.json()) == {"api_id", "error"}
    assert http.get(f"{account}/Call/{call_uuid}?status=live").status_code == 404
    assert http.get(f"{account}/Call?status=live").json()["calls"] == []


def test_queued_calls_go_live_when_told(connect: Callable[[Sandbox], httpx2.Client], call_body: dict[str, str]) -> None:
    with Sandbox(hold_calls=True) as sandbox:
        http, account = connect(sandbox), f"/api/v1/Account/{sandbox.auth_id}"
        call_uuid = http.post(f"{account}/Call/", json=call_body).json()["request_uuid"]
        assert http.get(f"{account}/Call?status=live").json()["calls"] == []
        assert http.get(f"{account}/Call/?status=queued").json()["calls"] == [call_uuid]
        assert http.get(f"{account}/Call/{call_uuid}/?status=queued").json()["call_status"] == "queued"
        assert http.get(f"{account}/Call/{call_uuid}?status=live").status_code == 404
        sandbox.answer_calls()
        assert http.get(f"{account}/Call/?status=queued").json()["calls"] == []
        assert http.get(f"{account}/Call/{call_uuid}?status=live").json()["call_status"] == "in-progress"
        sandbox.end_calls()
        assert {call.status for call in sandbox.calls} == {CallStatus.ENDED}


def test_only_live_calls_are_transferred(
    sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    call_uuid = http.post(f"{account}/Call/", json=call_body).json()["request_uuid"]
    body = {"legs": "aleg", "aleg_url": "https://example.com/hold"}
    assert http.post(f"{account}/Call/{call_uuid}/", json=body).status_code == 202
    assert sandbox.calls[0].transfers == (body,)
    sandbox.end_calls()
    assert http.post(f"{account}/Call/{call_uuid}/", json=body).status_code == 404


def test_empty_balance(sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]) -> None:
    sandbox.set_balance("0.75")
    answer = http.post(f"{account}/Call/", json={**call_body, "to": "1<2<3"})
    assert answer.status_code == 402
    assert answer.json()["error"]["code"] == "INSUFFICIENT_BALANCE"
    assert answer.json()["error"]["details"] == {
        "required": 1.5,
        "available": 0.75,
        "currency": "INR",
        "shortfall": 0.75,
    }
    assert (sandbox.calls, sandbox.balance) == ((), Decimal("0.75"))
    assert http.get(f"{account}/transactions").json()["total"] == 0


def test_calls_per_second(
    limited: Sandbox, clock: Clock, connect: Callable[[Sandbox], httpx2.Client], call_body: dict[str, str]
) -> None:
    http, path = connect(limited), f"/api/v1/Account/{limited.auth_id}/Call/"
    assert http.post(path, json=call_body).status_code == 200
    clock.seconds += 0.4
    assert http.post(path, json=call_body).status_code == 200
    refused = http.post(path, json=call_body)
    assert refused.status_code == 429
    assert refused.headers["retry-after"] == "1"
    error = refused.json()["error"]
    assert error["code"] == "RATE_LIMIT_EXCEEDED"
    assert error["details"] == {"limitType": "cps", "limit": 2, "current": 2, "retryAfter": 1}
    clock.seconds += 0.6
    assert http.post(path, json=call_body).status_code == 200
    assert http.post(path, json=call_body).status_code == 429
    assert len(limited.calls) == 3


def test_bought_capacity_raises_the_limits(
    limited: Sandbox, connect: Callable[[Sandbox], httpx2.Client], call_body: dict[str, str]
) -> None:
    http = connect(limited)
    base = f"/api/v1/accounts/{limited.auth_id}"
    wanted: dict[str, str | int] = {"resource_type": "cps", "quantity": 1}
    price = http.get(f"{base}/channel-pricing-preview", params=wanted).json()["monthly_cost"]
    assert http.post(f"{base}/channel-subscriptions", json=wanted).json()["monthly_cost"] == price
    assert limited.balance == Decimal(100) - Decimal(price)
    profile = http.get("/api/v1/auth/me").json()
    assert (profile["cps_limit"], profile["purchased_cps"]) == (3, 1)
    path = f"/api/v1/Account/{limited.auth_id}/Call/"
    assert [http.post(path, json=call_body).status_code for _ in range(4)] == [200, 200, 200, 429]

    limited.set_balance(0)
    assert http.post(f"{base}/channel-subscriptions", json=wanted).status_code == 402


def test_transactions_are_paged_and_filtered(
    http: httpx2.Client, account: str, sandbox: Sandbox, call_body: dict[str, str]
) -> None:
    for _ in range(5):
        http.post(f"{account}/Call/", json=call_body)
    http.post(
        f"/api/v1/accounts/{sandbox.auth_id}/channel-subscriptions",
        json={"resource_type": "cps", "quantity": 1},
    )

    def fetch(**filters: str) -> dict[str, Any]:
        answer: dict[str, Any] = http.get(f"{account}/transactions", params=filters).json()
        return answer

    pages = [fetch(page=str(page), per_page="4") for page in (1, 2, 3)]
    assert [len(page["transactions"]) for page in pages] == [4, 2, 0]
    assert {(page["total"], page["total_pages"]) for page in pages} == {(6, 2)}
    identifiers = [item["id"] for page in pages for item in page["transactions"]]
    assert len(set(identifiers)) == 6

    calls = fetch(reference_type="cdr")
    assert calls["total"] == 5
    assert calls["summary"]["total_debit"] == 2.5
    assert calls["summary"]["net_amount"] == -2.5
    assert fetch(type="credit")["total"] == 0
    assert fetch(type="debit", status="completed", currency="INR")["total"] == 6
    assert fetch(transaction_id=identifiers[3])["transactions"][0]["id"] == identifiers[3]
    assert fetch(from_date="2000-01-01", to_date="2999-12-31")["total"] == 6
    assert fetch(from_date="2999-01-01T00:00:00+05:30")["total"] == 0


def test_an_unreadable_date_is_a_server_error_as_in_the_api(
    http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json=call_body)
    # The plus sign that nobody escaped arrives as a space.
    answer = http.get(f"{account}/transactions?from_date=2026-01-01T00:00:00+05:30")
    assert answer.status_code == 500
    assert answer.json() == {"error": "Failed to retrieve transactions"}


def test_other_currencies_are_unknown(http: httpx2.Client, account: str) -> None:
    assert http.get(f"{account}/balance/USD").status_code == 404


# -- Trunks and credentials --------------------------------------------------------------------


def test_life_of_a_trunk(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    created = http.post(f"{account}/trunks", json={"name": "Mumbai", "description": "old", "cps_limit": 3}).json()
    path = f"{account}/trunks/{created['trunk_id']}"
    assert http.get(path).json() == created
    updated = http.put(path, json={"description": "new", "trunk_status": "disabled"}).json()
    assert (updated["name"], updated["description"], updated["cps_limit"]) == ("Mumbai", "new", 3)
    assert updated["trunk_status"] == "inactive"
    assert [trunk["description"] for trunk in sandbox.trunks] == ["new"]
    assert http.delete(path).status_code == 204
    for answer in (http.get(path), http.put(path, json={"name": "x"}), http.delete(path)):
        assert answer.status_code == 404
        assert answer.json()["error"]["code"] == "TRUNK_NOT_FOUND"
        assert answer.json()["error"]["details"] == {"trunkId": created["trunk_id"]}


def test_the_other_names_of_trunk_fields(http: httpx2.Client, account: str) -> None:
    body = {"name": "x", "trunk_type": "INBOUND", "max_concurrent_calls": 7, "username": "u", "password": "12345678"}
    trunk = http.post(f"{account}/trunks", json=body).json()
    assert (trunk["trunk_direction"], trunk["concurrent_calls_limit"]) == ("inbound", 7)
    assert not {"trunk_type", "max_concurrent_calls", "username", "password"} & set(trunk)
    answer = http.post(f"{account}/trunks", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "DUPLICATE_USERNAME")


def test_lists_are_cut_by_limit_and_offset(http: httpx2.Client, account: str) -> None:
    for number in range(25):
        http.post(f"{account}/trunks", json={"name": f"trunk {number}"})
    first = http.get(f"{account}/trunks").json()
    assert first["meta"] == {"limit": 20, "offset": 0, "total": 25}
    second = http.get(f"{account}/trunks?limit=20&offset=20").json()
    names = [trunk["name"] for page in (first, second) for trunk in page["objects"]]
    assert names == [f"trunk {number}" for number in range(25)]
    assert http.get(f"{account}/trunks?offset=99").json()["objects"] == []


def test_a_trunk_with_live_calls_stays(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    trunk_id = http.post(f"{account}/trunks", json={"name": "busy"}).json()["trunk_id"]
    call = sandbox.add_call(trunk_id=trunk_id)
    answer = http.delete(f"{account}/trunks/{trunk_id}")
    assert (answer.status_code, answer.json()["code"]) == (409, 409)
    assert http.delete(f"{account}/Call/{call.call_uuid}").status_code == 204
    assert http.delete(f"{account}/trunks/{trunk_id}").status_code == 204


def test_life_of_a_credential(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    body = {"username": "desk", "password": "first-secret"}
    created = http.post(f"{account}/credentials", json=body).json()
    assert (created["username"], created["password"], created["enabled"]) == ("desk", "<redacted>", True)
    path = f"{account}/credentials/{created['id']}"
    updated = http.put(path, json={"password": "second-secret", "enabled": False}).json()
    assert (updated["password"], updated["enabled"]) == ("<redacted>", False)
    assert http.get(path).json() == updated
    assert http.get(f"{account}/trunks/credentials").json()["objects"] == [updated]
    assert "secret" not in repr(sandbox.credentials)

    answer = http.post(f"{account}/credentials", json=body)
    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "DUPLICATE_USERNAME"
    assert answer.json()["error"]["details"] == {"username": "desk", "suggestion": "desk-2"}

    assert http.delete(path).status_code == 204
    assert http.post(f"{account}/credentials", json=body).status_code == 201
    for gone in (http.get(path), http.put(path, json={"enabled": True}), http.delete(path)):
        assert gone.status_code == 404
        assert set(gone.json()) == {"api_id", "error"}


# -- Reset ---------------------------------------------------------------------------------------


def test_reset_forgets_everything(
    sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json=call_body)
    http.post(f"{account}/trunks", json={"name": "x"})
    http.post("/api/v1/auth-token/rotate", headers={"Authorization": f"Bearer {sandbox.access_token}"})
    sandbox.deactivate_account()
    sandbox.fail("*", status=500)
    sandbox.reset()
    assert (sandbox.requests, sandbox.faults, sandbox.calls, sandbox.trunks) == ((), (), (), ())
    assert sandbox.balance == 100
    assert http.get("/api/v1/auth/me").status_code == 200


def test_reset_breaks_off_what_is_going_on(
    sandbox: Sandbox,
    http: httpx2.Client,
    account: str,
    call_body: dict[str, str],
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    sandbox.delay("calls_create", seconds=3600, when="before_processing")
    failures: list[Exception] = []

    def place_call() -> None:
        try:
            http.post(f"{account}/Call/", json=call_body, timeout=30)
        except httpx2.TransportError as error:
            failures.append(error)

    waiting = threading.Thread(target=place_call)
    waiting.start()
    eventually(lambda: len(sandbox.requests) == 1)
    sandbox.reset()
    waiting.join()
    assert [type(failure) for failure in failures] == [httpx2.RemoteProtocolError]
    assert (sandbox.calls, sandbox.requests) == ((), ())
