"""Requests that do not fit the contract: 400 for what cannot be read, 422 with every fault."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from vobiz_sandbox import Sandbox


def faults_of(answer: httpx2.Response) -> dict[str, tuple[str, Any]]:
    """Read field → code and value from a 422."""
    assert answer.status_code == 422, answer.text
    error = answer.json()["error"]
    assert error["code"] == "VALIDATION_ERROR"
    assert all(item["message"] for item in error["details"]["errors"])
    return {item["field"]: (item["code"], item["value"]) for item in error["details"]["errors"]}


def test_every_fault_of_a_body_is_listed(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    body = {
        "from": "",
        "to": "+919876543210<",
        "answer_url": "not a url",
        "answer_method": "PATCH",
        "caller_name": "x" * 51,
        "machine_detection_time": 1999,
        "machine_detection_maximum_words": 11,
        "time_limit": "long",
        "answerUrl": "https://example.com/",
    }
    assert faults_of(http.post(f"{account}/Call/", json=body)) == {
        "from": ("MIN_LENGTH", ""),
        "to": ("INVALID_FORMAT", "+919876543210<"),
        "answer_url": ("INVALID_FORMAT", "not a url"),
        "answer_method": ("INVALID_CHOICE", "PATCH"),
        "caller_name": ("MAX_LENGTH", "x" * 51),
        "machine_detection_time": ("OUT_OF_RANGE", 1999),
        "machine_detection_maximum_words": ("OUT_OF_RANGE", 11),
        "time_limit": ("INVALID_TYPE", "long"),
        "answerUrl": ("UNKNOWN_FIELD", "https://example.com/"),
    }
    (request,) = sandbox.requests
    assert (request.processed, request.status) == (False, 422)
    assert sandbox.calls == ()


def test_missing_fields(http: httpx2.Client, account: str) -> None:
    assert faults_of(http.post(f"{account}/Call/", json={})) == dict.fromkeys(
        ("from", "to", "answer_url"), ("REQUIRED", None)
    )


def test_nested_faults_are_named_with_their_place(http: httpx2.Client, account: str) -> None:
    body = {"name": "x", "ip_whitelist": ["10.0.0.1", 5]}
    assert faults_of(http.post(f"{account}/trunks", json=body)) == {"ip_whitelist[1]": ("INVALID_TYPE", 5)}


def test_a_body_that_is_no_object(http: httpx2.Client, account: str) -> None:
    assert faults_of(http.post(f"{account}/trunks", json=["x"])) == {"body": ("INVALID_TYPE", ["x"])}


def test_booleans_are_not_numbers(http: httpx2.Client, account: str) -> None:
    answer = http.post(f"{account}/trunks", json={"name": "x", "cps_limit": True})
    assert faults_of(answer) == {"cps_limit": ("INVALID_TYPE", True)}


def test_open_enumerations_take_other_values(http: httpx2.Client, account: str) -> None:
    answer = http.post(f"{account}/trunks", json={"name": "x", "transport": "quic"})
    assert (answer.status_code, answer.json()["transport"]) == (201, "quic")


def test_secrets_are_not_echoed(http: httpx2.Client, account: str) -> None:
    answer = http.post(f"{account}/credentials", json={"username": "u", "password": "short"})
    assert faults_of(answer) == {"password": ("MIN_LENGTH", "<redacted>")}
    answer = http.put(f"{account}/trunks/x", json={"password": "secret-one"})
    assert faults_of(answer) == {"password": ("UNKNOWN_FIELD", "<redacted>")}
    answer = http.post(f"{account}/credentials", json=[{"password": "secret-two"}])
    assert "secret-two" not in answer.text


@pytest.mark.parametrize(
    ("query", "faults"),
    [
        ("limit=0", {"limit": ("OUT_OF_RANGE", 0)}),
        ("limit=101&offset=-1", {"limit": ("OUT_OF_RANGE", 101), "offset": ("OUT_OF_RANGE", -1)}),
        ("limit=ten", {"limit": ("INVALID_TYPE", "ten")}),
        ("limit=", {"limit": ("INVALID_TYPE", "")}),
    ],
)
def test_faults_of_a_query(query: str, faults: dict[str, Any], http: httpx2.Client, account: str) -> None:
    assert faults_of(http.get(f"{account}/trunks?{query}")) == faults


def test_required_query_parameters(http: httpx2.Client, account: str) -> None:
    assert faults_of(http.get(f"{account}/Call")) == {"status": ("REQUIRED", None)}
    assert faults_of(http.get(f"{account}/Call?status=queued")) == {"status": ("INVALID_CHOICE", "queued")}


def test_unknown_query_parameters_are_ignored(http: httpx2.Client, account: str) -> None:
    answer = http.get(f"{account}/transactions?limit=1&offset=7")
    assert answer.status_code == 200
    assert answer.json()["per_page"] == 50


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"{", "application/json"),
        (b"\xff", "application/json"),
        (b'{"name": NaN}', "application/json"),
        (b"", "application/json"),
        (b"name=x", "application/x-www-form-urlencoded"),
    ],
)
def test_unreadable_bodies(content: bytes, content_type: str, http: httpx2.Client, account: str) -> None:
    answer = http.post(f"{account}/trunks", content=content, headers={"Content-Type": content_type})
    assert answer.status_code == 400
    assert answer.json()["error"] == "invalid request"


def test_a_charset_is_no_obstacle(http: httpx2.Client, account: str) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    answer = http.post(f"{account}/trunks", content=b'{"name": "x"}', headers=headers)
    assert answer.status_code == 201
