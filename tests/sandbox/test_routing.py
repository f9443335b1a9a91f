"""Which path means which operation, and what paths that mean none are answered."""

from __future__ import annotations

import httpx2
import pytest

from vobiz_sandbox import Sandbox


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/account/{id}/trunks", 401),
        ("/api/v1/Account/{id}/Trunks", 401),
        ("/api/v1/Account/{id}/trunks/", 404),
        ("/api/v1/Account/{id}/call", 401),
        ("/api/v1/Account//trunks", 404),
        ("/api/v2/Account/{id}/trunks", 404),
        ("/v1/Account/{id}/trunks", 404),
    ],
)
def test_nearly_right_paths(path: str, status: int, http: httpx2.Client, sandbox: Sandbox) -> None:
    answer = http.get(path.format(id=sandbox.auth_id))
    assert answer.status_code == status
    assert answer.json()["error"] == {401: "unauthorized", 404: "not_found"}[status]
    (request,) = sandbox.requests
    assert request.operation is None


def test_the_message_helps(http: httpx2.Client, sandbox: Sandbox) -> None:
    answer = http.get(f"/api/v1/account/{sandbox.auth_id}/trunks")
    assert "/api/v1/Account/{auth_id}/trunks" in answer.json()["message"]
    answer = http.post(f"/api/v1/Account/{sandbox.auth_id}/Call", json={})
    assert answer.status_code == 405
    answer = http.delete(f"/api/v1/Account/{sandbox.auth_id}/trunks/")
    assert answer.status_code == 404


def test_wrong_method(http: httpx2.Client, account: str) -> None:
    answer = http.patch(f"{account}/trunks", json={})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


def test_slash_and_status_tell_live_from_queued(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    http.get(f"{account}/Call?status=live")
    http.get(f"{account}/Call/?status=queued")
    http.get(f"{account}/trunks/credentials")
    http.get(f"{account}/trunks/abc")
    assert [request.operation for request in sandbox.requests] == [
        "live_calls_list",
        "live_calls_list_queued",
        "credentials_list",
        "trunks_get",
    ]


def test_escapes_in_paths_are_kept_and_read(http: httpx2.Client, account: str, sandbox: Sandbox) -> None:
    http.get(f"{account}/trunks/a%2Fb%2B%23c?x=%2B1&y=a+b")
    (request,) = sandbox.requests
    assert request.target == f"{account}/trunks/a%2Fb%2B%23c?x=%2B1&y=a+b"
    assert request.path_parameters == {"auth_id": sandbox.auth_id, "trunk_id": "a/b+#c"}
    assert request.query == {"x": "+1", "y": "a b"}
    assert request.operation == "trunks_get"


def test_head_is_answered_like_get_without_a_body(http: httpx2.Client, account: str) -> None:
    answer = http.head(f"{account}/trunks")
    assert (answer.status_code, answer.content) == (200, b"")
