"""Whether the server can be reached: its name, a connection to it, and TLS over that."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator

from vobiz_sdk.assembly import tls_context
from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.http.origin import Origin

CONNECT_TIMEOUT = 5.0
"""Seconds for a connection, and again for TLS over it."""
_CERTIFICATE_ADVICE = (
    "If this machine's clock is wrong, certificates seem not yet or no longer valid.",
    "If a company's proxy opens TLS, its certificate has to be in the system's store, or in the client's `verify`.",
)


def check_network(origin: Origin) -> Iterator[Finding]:
    """Look the name up, connect and secure the connection; what comes after a failure is skipped."""
    if origin.proxy is not None:
        why = f"the proxy {origin.proxy.url} looks the name up and connects"
        yield from (Finding(check, "skipped", why) for check in ("dns", "tcp", "tls"))
        return
    host = origin.host.decode("ascii")
    try:
        addresses = sorted(
            {str(entry[4][0]) for entry in socket.getaddrinfo(host, origin.port, type=socket.SOCK_STREAM)}
        )
    except OSError as error:
        advice = "Check the base URL for a typing error, then the name server and whether this machine is online."
        yield Finding("dns", "failed", f"The name {host} cannot be resolved: {_words(error)}", (advice,))
        yield from _skipped(("tcp", "tls"), "there is no address to connect to")
        return
    yield Finding("dns", "ok", f"{host} is {', '.join(addresses)}", (), {"addresses": list(addresses)})
    yield from _check_connection(origin, host)


def _check_connection(origin: Origin, host: str) -> Iterator[Finding]:
    try:
        connection = socket.create_connection((host, origin.port), timeout=CONNECT_TIMEOUT)
    except OSError as error:
        summary = f"No connection to {host} port {origin.port}: {_words(error)}"
        advice = "Check the port in the base URL and any firewall; behind a proxy, set HTTPS_PROXY."
        yield Finding("tcp", "failed", summary, (advice,))
        yield from _skipped(("tls",), "there is no connection to secure")
        return
    with contextlib.closing(connection):
        yield Finding("tcp", "ok", f"connected to {host} port {origin.port}")
        yield _check_tls(origin, host, connection)


def _check_tls(origin: Origin, host: str, connection: socket.socket) -> Finding:
    context = tls_context(origin, None)
    if context is None:
        return Finding("tls", "skipped", "the base URL is plain http")
    try:
        with context.wrap_socket(connection, server_hostname=host) as secured:
            version = secured.version()
            return Finding("tls", "ok", f"{version}, the certificate is valid", (), {"version": version})
    except ssl.SSLCertVerificationError as error:
        return Finding("tls", "failed", f"The certificate is not accepted: {error.verify_message}", _CERTIFICATE_ADVICE)
    except OSError as error:
        advice = "Something else than the API's TLS listens there, or breaks it off: a proxy, a firewall, plain http."
        return Finding("tls", "failed", f"No TLS session with {host}: {_words(error)}", (advice,))


def _skipped(checks: tuple[str, ...], why: str) -> Iterator[Finding]:
    return (Finding(check, "skipped", why) for check in checks)


def _words(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__
