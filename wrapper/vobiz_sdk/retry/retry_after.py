"""When the server wants to be asked again (RFC 9110 section 10.2.3, and `details.retryAfter`)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from vobiz_api.types import JsonValue

# Far beyond any wait that is obeyed, and small enough for any date arithmetic.
LONGEST = 10.0 * 365 * 86400


def retry_after(headers: Iterable[str], *, date: str | None, now: float, in_body: JsonValue = None) -> float | None:
    """Seconds to wait, or None if the server named no time that can be understood.

    Args:
        headers: Values of every `Retry-After` field; the longest wait counts.
        date: Value of the `Date` field. A date in `Retry-After` is measured from it, so that a wrong
            clock on this machine neither shortens nor lengthens the wait.
        now: Seconds since 1970 by this machine's clock, used where there is no `Date`.
        in_body: The body's `details.retryAfter`, in seconds.
    """
    waits = [wait for value in headers if (wait := _field(value, date, now)) is not None]
    if isinstance(in_body, (int, float, Decimal)) and not isinstance(in_body, bool):
        wait = _seconds(in_body)
        if wait is not None:
            waits.append(wait)
    return max(waits, default=None)


def _field(value: str, date: str | None, now: float) -> float | None:
    value = value.strip()
    if not value:
        return None
    if value[0].isdigit() or value[0] in "+-.":
        return _seconds(value)
    at = http_date(value)
    if at is None:
        return None
    server_now = http_date(date) if date else None
    return min(max(at - (now if server_now is None else server_now), 0.0), LONGEST)


def _seconds(value: str | int | float | Decimal) -> float | None:
    if isinstance(value, str) and (not value.isascii() or "_" in value):
        return None
    try:
        seconds = float(value)
    except ValueError:
        return None
    except OverflowError:  # an integer beyond every float
        seconds = LONGEST if isinstance(value, int) and value > 0 else -1.0
    # A negative or undefined wait says nothing; taking it for zero would be retrying early.
    return min(seconds, LONGEST) if seconds >= 0 else None


def http_date(value: str) -> float | None:
    """Seconds since 1970 of an HTTP date in any of its three forms, or None."""
    from email.utils import mktime_tz, parsedate_tz

    parsed = parsedate_tz(value)
    if parsed is None:
        return None
    try:
        return float(mktime_tz(parsed))
    except (OverflowError, ValueError):
        return None
