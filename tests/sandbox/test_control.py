"""The control interface over HTTP."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import Sandbox


def test_the_front_page_says_what_this_is(http: httpx2.Client) -> None:
    page = http.get("/").json()
    assert page["name"] == "vobiz-sandbox"
    assert page["api"].endswith("/api/v1")


def test_faults_over_http(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    answer = http.post(
        "/_sandbox/faults",
        json=[
            {"operation": "trunks_list", "kind": "fail", "code": "RATE_LIMIT_EXCEEDED", "retry_after": 2},
            {
                "operation": "trunks_list",
                "kind": "fail",
                "status": 503,
                "body_text": "<html>",
                "content_type": "text/html",
            },
            {"operation": "trunks_list", "kind": "drop", "when": "before_read"},
            {"operation": "trunks_list", "kind": "garble", "body_text": "{"},
            {"operation": "trunks_list", "kind": "truncate", "keep": 1},
            {"operation": "trunks_list", "kind": "trickle", "bytes_per_second": 1, "what": "headers"},
            {"operation": "trunks_list", "kind": "delay", "seconds": 0.01, "when": "before_processing"},
        ],
    )
    assert answer.status_code == 201
    assert len(answer.json()) == len(sandbox.faults)
    assert http.get("/_sandbox/faults").json() == answer.json()

    limited = http.get(f"{account}/trunks")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "2")
    page = http.get(f"{account}/trunks")
    assert (page.status_code, page.text, page.headers["content-type"]) == (503, "<html>", "text/html")
    with pytest.raises(httpx2.TransportError):
        http.get(f"{account}/trunks")
    assert http.get(f"{account}/trunks").text == "{"
    with pytest.raises(httpx2.TransportError):
        http.get(f"{account}/trunks")
    with pytest.raises(httpx2.ReadTimeout):
        http.get(f"{account}/trunks", timeout=0.1)
    assert http.get(f"{account}/trunks").status_code == 200
    assert not sandbox.faults


def test_faults_can_be_withdrawn(http: httpx2.Client, sandbox: Sandbox) -> None:
    http.post("/_sandbox/faults", json={"operation": "*", "status": 500, "times": 3})
    assert sandbox.faults[0].times == 3
    assert http.delete("/_sandbox/faults").status_code == 204
    assert sandbox.faults == ()


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [
        ({"operation": "call_create", "status": 500}, "did you mean 'calls_create'"),
        ({"operation": "*", "code": "RATE_LIMIT"}, "'RATE_LIMIT_EXCEEDED'"),
        ({"operation": "*", "status": 500, "retry_afer": 2}, "'retry_after'"),
        ({"operation": "*", "kind": "dorp"}, "'drop'"),
        ({"operation": "*", "fault": "drop"}, "there are 'code'"),
        ({"operation": "*", "kind": "drop", "when": "soon"}, "before_read"),
        ({"operation": "*", "status": "500"}, "status must be an integer"),
        ({"status": 500}, "operation is required"),
        ([1], "operation is required"),
    ],
)
def test_wrong_faults_are_refused_with_the_reason(
    fault: Any, complaint: str, http: httpx2.Client, sandbox: Sandbox
) -> None:
    answer = http.post("/_sandbox/faults", json=fault)
    assert answer.status_code == 400
    assert complaint in answer.json()["error"]
    assert sandbox.faults == ()


def test_the_guide_s_faults_are_taken(http: httpx2.Client, sandbox: Sandbox) -> None:
    guide = (Path(__file__).parents[2] / "docs/guides/sandbox.md").read_text(encoding="utf-8")
    (printed,) = re.findall(r"-d '(.+?)'", guide, re.DOTALL)
    assert http.post("/_sandbox/faults", json=json.loads(printed)).status_code == 201
    assert [(fault.operation, fault.times) for fault in sandbox.faults] == [("calls_create", 1), ("trunks_list", 3)]


def test_requests_over_http_hide_secrets(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    http.post(f"{account}/credentials", json={"username": "u", "password": "very-secret"})
    http.get(f"{account}/trunks")
    listed = http.get("/_sandbox/requests")
    assert [request["operation"] for request in listed.json()] == ["credentials_create", "trunks_list"]
    assert listed.json()[0]["json"] == {"username": "u", "password": "<redacted>"}
    assert "very-secret" not in listed.text
    assert sandbox.auth_token not in listed.text
    selected = http.get("/_sandbox/requests", params={"operation": "trunks_list"}).json()
    assert len(selected) == 1
    assert http.get("/_sandbox/requests", params={"operation": "trunk_list"}).status_code == 400


def test_state_over_http(http: httpx2.Client, account: str, sandbox: Sandbox, call_body: dict[str, str]) -> None:
    changes = {"balance": "1.25", "hold_calls": True, "calls_per_second": 1, "tokens_expired": True}
    assert http.patch("/_sandbox/state", json=changes).status_code == 200
    http.post(f"{account}/Call/", json=call_body)
    state = http.get("/_sandbox/state").json()
    assert (state["balance"], state["transactions"]) == (0.75, 1)
    assert [call["status"] for call in state["calls"]] == ["queued"]
    assert http.post(f"{account}/Call/", json=call_body).status_code == 429
    http.patch("/_sandbox/state", json={"calls": "answered"})
    assert http.get("/_sandbox/state").json()["live_calls"] == 1
    http.patch("/_sandbox/state", json={"calls": "ended", "active": False})
    assert http.get("/_sandbox/state").json()["live_calls"] == 0
    assert http.get("/api/v1/auth/me").status_code == 403
    assert sandbox.auth_token not in http.get("/_sandbox/state").text


def test_a_wrong_change_changes_nothing(http: httpx2.Client, sandbox: Sandbox) -> None:
    for change in ({"balance": 5, "aktive": False}, {"balance": 5, "active": "no"}, {"balance": "much"}):
        assert http.patch("/_sandbox/state", json=change).status_code == 400
    assert sandbox.balance == 100


def test_inbound_calls_over_http(http: httpx2.Client, account: str) -> None:
    trunk_id = http.post(f"{account}/trunks", json={"name": "x"}).json()["trunk_id"]
    call = http.post("/_sandbox/calls", json={"from": "+911", "trunk_id": trunk_id}).json()
    assert (call["direction"], call["status"], call["from"]) == ("inbound", "live", "+911")
    assert http.delete(f"{account}/trunks/{trunk_id}").status_code == 409


def test_reset_over_http(http: httpx2.Client, account: str, sandbox: Sandbox, call_body: dict[str, str]) -> None:
    http.post(f"{account}/Call/", json=call_body)
    assert http.post("/_sandbox/reset").status_code == 204
    assert (sandbox.calls, sandbox.requests) == ((), ())


def test_faults_leave_the_control_interface_alone(http: httpx2.Client, sandbox: Sandbox) -> None:
    sandbox.drop("*", when="before_read", times=None)
    assert http.get("/").status_code == 200
    assert http.get("/_sandbox/requests").json() == []
    with pytest.raises(httpx2.TransportError):
        http.get("/api/v1/auth/me")
    assert len(http.get("/_sandbox/requests").json()) == 1
    assert http.post("/_sandbox/reset").status_code == 204
    assert http.get("/api/v1/auth/me").status_code == 200


def test_other_host_names_are_refused(http: httpx2.Client) -> None:
    assert http.get("/_sandbox/state", headers={"Host": "evil.example"}).status_code == 403
    assert http.get("/_sandbox/state", headers={"Host": "localhost"}).status_code == 200
