"""No environment variable turns the checking of certificates off, or has the keys of a session written down."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wrapper.raw_server import RawServer, read_request

# For 127.0.0.1, signed by itself, for tests only. The key is in the same file.
CERTIFICATE = Path(__file__).with_name("self_signed.pem")
PROGRAM = """
import sys
from vobiz_sdk import Vobiz, VobizError
with Vobiz("MA_1", "token", base_url=sys.argv[1], retry=None) as vobiz:
    try:
        print("got", vobiz.trunks.get("t-1").name)
    except VobizError as error:
        print("refused", error.stage, error.outcome)
"""
# What other tools and libraries take as a wish to check nothing, or as another set of roots.
TRIED = {
    "PYTHONHTTPSVERIFY": "0",
    "CURL_CA_BUNDLE": "",
    "REQUESTS_CA_BUNDLE": "",
    "HTTPX_VERIFY": "0",
    "SSL_VERIFY": "false",
    "SSL_NO_VERIFY": "1",
    "NODE_TLS_REJECT_UNAUTHORIZED": "0",
    "GIT_SSL_NO_VERIFY": "1",
    "VOBIZ_VERIFY": "0",
    "VOBIZ_ALLOW_INSECURE": "1",
    "SSL_CERT_FILE": "",
    "SSL_CERT_DIR": "",
}


@pytest.fixture(scope="module")
def server() -> Iterator[RawServer]:
    """Answers over TLS, with a certificate that nobody has signed but itself."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def behave(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            read_request(secured)
            secured.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"name": "desk"}')

    with RawServer(behave) as listening:
        yield listening


def said(server: RawServer, host: str = "127.0.0.1", **variables: str) -> str:
    """What a program prints that calls the server with these variables set."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("SSL", "VOBIZ"))}
    command = [sys.executable, "-c", PROGRAM, f"https://{host}:{server.port}"]
    result = subprocess.run(command, env={**environment, **variables}, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_a_certificate_that_nobody_signed_is_refused_whatever_the_environment_says(server: RawServer) -> None:
    assert said(server, **TRIED) == "refused tls not_sent"


def test_the_environment_may_name_other_roots_and_nothing_is_written_down(server: RawServer, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    assert said(server, SSL_CERT_FILE=str(CERTIFICATE), SSLKEYLOGFILE=str(keys)) == "got desk"
    written = keys.read_text() if keys.exists() else ""
    assert all(line.startswith("#") for line in written.splitlines()), "a heading at most"


def test_with_other_roots_names_are_still_checked(server: RawServer) -> None:
    assert said(server, "localhost", SSL_CERT_FILE=str(CERTIFICATE)) == "refused tls not_sent"


def test_an_environment_that_names_no_roots_trusts_nobody(server: RawServer, tmp_path: Path) -> None:
    assert said(server, SSL_CERT_DIR=str(tmp_path)) == "refused tls not_sent"
