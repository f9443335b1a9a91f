"""Calls over TLS: one session serves call after call, and nobody is spoken to whose certificate is not known."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from pathlib import Path

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import RawServer, read_request
from tests.wrapper.session import Session
from vobiz_sdk import CouldNotConnectError

pytestmark = pytest.mark.each_transport

CERTIFICATE = Path(__file__).with_name("self_signed.pem")
DONE = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class TlsServer(RawServer):
    """Answers every request that comes over TLS.

    Attributes:
        sessions: How many requests came over each connection.
    """

    def __init__(self) -> None:
        super().__init__(self._behave_securely)
        self.sessions: list[int] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(CERTIFICATE)

    @property
    def secure_url(self) -> str:
        """Its address."""
        return self.base_url.replace("http://", "https://")

    def _behave_securely(self, connection: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(connection, server_side=True) as secured:
            self.sessions.append(0)
            place = len(self.sessions) - 1
            while True:
                read_request(secured)
                self.sessions[place] += 1
                secured.sendall(DONE)


def trusting() -> ssl.SSLContext:
    """What accepts the server's own certificate."""
    context = ssl.create_default_context(cafile=CERTIFICATE)
    context.check_hostname = False
    return context


def test_one_session_serves_call_after_call(harness: Harness) -> None:
    with (
        TlsServer() as server,
        Session(harness, base_url=server.secure_url, verify=trusting(), retry=None, trust_env=False) as session,
    ):
        for _ in range(4):
            session.call("calls.create", **CALL)
    assert server.sessions == [4]


def test_a_large_request_goes_through_whole(harness: Harness) -> None:
    with (
        TlsServer() as server,
        Session(
            harness, base_url=server.secure_url, verify=trusting(), retry=None, trust_env=False, validate=False
        ) as session,
    ):
        for _ in range(2):
            session.call("sub_accounts.create", name="x", description="y" * 2_000_000)
    assert server.sessions == [2]


def test_a_certificate_that_nobody_vouches_for_ends_the_call_before_anything_is_sent(harness: Harness) -> None:
    with TlsServer() as server:
        error = harness.error(
            "calls.create", client={"base_url": server.secure_url, "retry": None, "trust_env": False}, **CALL
        )
    assert isinstance(error, CouldNotConnectError)
    assert (error.stage, error.outcome) == ("tls", "not_sent")
    assert sum(server.sessions) == 0
