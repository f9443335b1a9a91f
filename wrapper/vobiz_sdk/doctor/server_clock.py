"""Whether this machine's clock agrees with the server's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic

from vobiz_api.types import JsonValue
from vobiz_sdk.assembly import tls_context
from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.pool import PoolTransport
from vobiz_sdk.http.wire import Budgeted, TransportFailure, WireRequest
from vobiz_sdk.settings import Limits

MOST_SKEW = 60
"""Seconds of difference from which on a warning is given."""
_TIMEOUTS = (5.0, 10.0, 5.0, 5.0)
_DEADLINE = 15.0


def check_clock(origin: Origin, now: Callable[[], float]) -> Finding:
    """Ask the server for nothing in particular, without credentials, and compare its `Date` with the clock.

    Args:
        origin: The server.
        now: Seconds since 1970 by this machine's clock.
    """
    transport = PoolTransport(origin, Limits(), monotonic, tls_context(origin, None))
    headers = [(b"Host", origin.host_header), (b"Accept", b"*/*"), (b"User-Agent", b"vobiz-sdk doctor")]
    request = WireRequest(b"GET", f"{origin.prefix}/".encode("ascii"), headers, b"")
    try:
        before = now()
        reply = transport.send(request, Budgeted(*_TIMEOUTS, monotonic() + _DEADLINE))
        after = now()
    finally:
        transport.close()
    if isinstance(reply, TransportFailure):
        hints = (reply.hint,) if reply.hint else ()
        return Finding("clock", "failed", f"{origin.name} did not answer over HTTP: {reply.message}", hints)
    server = _date(reply.headers.get("date"))
    if server is None:
        return Finding("clock", "skipped", "the server does not say what time it is")
    # The Date field counts whole seconds, so the server's time lies half a second after it on average.
    skew = round((before + after) / 2 - server.timestamp() - 0.5)
    facts: dict[str, JsonValue] = {"skew_seconds": skew, "server_time": server.isoformat()}
    if abs(skew) <= MOST_SKEW:
        return Finding("clock", "ok", f"within {max(abs(skew), 1)} s of the server's", (), facts)
    direction = "ahead of" if skew > 0 else "behind"
    advice = "Let the system set its clock (NTP). With a wrong one, certificates and dates in logs cannot be trusted."
    return Finding("clock", "warning", f"{abs(skew)} s {direction} the server's", (advice,), facts)


def _date(text: str | None) -> datetime | None:
    try:
        parsed = parsedate_to_datetime(text) if text else None
    except ValueError:
        return None
    return parsed.replace(tzinfo=UTC) if parsed is not None and parsed.tzinfo is None else parsed
