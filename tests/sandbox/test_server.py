"""The server itself: connections, starting, stopping, and silence."""

from __future__ import annotations

import http.client
import logging
import socket
import threading
import time
from collections.abc import Callable

import httpx2
import pytest

from vobiz_sandbox import Sandbox


def _headers(sandbox: Sandbox) -> dict[str, str]:
    return {"X-Auth-ID": sandbox.auth_id, "X-Auth-Token": sandbox.auth_token}


def test_connections_are_kept_alive(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", sandbox.port, timeout=5)
    connection.connect()
    own_port = connection.sock.getsockname()[1]
    for _ in range(3):
        connection.request("GET", "/api/v1/auth/me", headers=_headers(sandbox))
        assert connection.getresponse().read()
        assert connection.sock.getsockname()[1] == own_port
    connection.close()


def test_a_request_line_may_arrive_in_pieces(sandbox: Sandbox) -> None:
    with socket.create_connection(("127.0.0.1", sandbox.port), timeout=5) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in (b"GE", b"T / HT", b"TP/1.1\r", b"\nHo", b"st: 127.0.0.1\r\nConnection: close\r\n", b"\r\n"):
            connection.sendall(piece)
        received = b""
        while data := connection.recv(65536):
            received += data
    assert received.startswith(b"HTTP/1.1 200 OK")


def test_many_at_once(sandbox: Sandbox, account: str, call_body: dict[str, str]) -> None:
    statuses: list[int] = []

    def place_calls() -> None:
        with httpx2.Client(base_url=sandbox.base_url, headers=_headers(sandbox), trust_env=False) as client:
            statuses.extend(client.post(f"{account}/Call/", json=call_body).status_code for _ in range(5))

    threads = [threading.Thread(target=place_calls) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 40
    assert len(sandbox.calls) == len(sandbox.requests) == 40
    assert sandbox.balance == 80


def test_stopping_is_prompt_whatever_is_going_on(connect: Callable[[Sandbox], httpx2.Client]) -> None:
    sandbox = Sandbox().start()
    client = connect(sandbox)
    assert client.get("/api/v1/auth/me").status_code == 200  # leaves an idle connection behind
    sandbox.trickle("account_get", bytes_per_second=0.1, what="headers")
    sandbox.delay("account_get", seconds=3600)
    for _ in range(2):
        with pytest.raises(httpx2.ReadTimeout):
            client.get("/api/v1/auth/me", timeout=0.05)
    before = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - before < 1
    assert not sandbox.running
    with pytest.raises(httpx2.ConnectError):
        client.get("/")


def test_starting_again(connect: Callable[[Sandbox], httpx2.Client]) -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.base_url
    sandbox.stop()
    for _ in range(2):
        with sandbox:
            assert connect(sandbox).get("/api/v1/auth/me").status_code == 200
            with pytest.raises(RuntimeError, match="already running"):
                sandbox.start()
    assert len(sandbox.requests) == 2


def test_a_port_of_ones_own(sandbox: Sandbox) -> None:
    with pytest.raises(OSError, match="in use"):
        Sandbox(port=sandbox.port).start()
    with Sandbox() as other:
        port = other.port
    with Sandbox(port=port) as again:
        assert again.base_url == f"http://127.0.0.1:{port}"


def test_settings(connect: Callable[[Sandbox], httpx2.Client], call_body: dict[str, str]) -> None:
    with Sandbox(auth_id="MA_MINE", auth_token="mine", balance="7.5", currency="USD", call_price="2.5") as sandbox:
        client = connect(sandbox)
        client.post("/api/v1/Account/MA_MINE/Call/", json=call_body)
        assert client.get("/api/v1/Account/MA_MINE/balance/USD").json()["balance"] == 5
        assert client.get("/api/v1/auth/me").json()["auth_id"] == "MA_MINE"
    with pytest.raises(ValueError, match="amount"):
        Sandbox(balance="much")


def test_nothing_is_logged(
    sandbox: Sandbox,
    http: httpx2.Client,
    account: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    http.get(f"{account}/trunks")
    http.get("/nowhere")
    sandbox.drop("*")
    with pytest.raises(httpx2.TransportError):
        http.get(f"{account}/trunks")
    sandbox.trickle("*", bytes_per_second=1)
    with pytest.raises(httpx2.ReadTimeout):
        http.get(f"{account}/trunks", timeout=0.05)
    sandbox.reset()
    assert [record for record in caplog.records if record.name.startswith(("vobiz", "uvicorn"))] == []
    assert capfd.readouterr() == ("", "")
