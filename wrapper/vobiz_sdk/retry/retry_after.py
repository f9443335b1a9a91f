"""When the server wants to be asked again (RFC 9110 section 10.2.3, and `details.retryAfter`)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from vobiz_api.types import JsonValue

# Far beyond any wait that is obeyed, and small enough for any date arithmetic.
LONGEST = 10.0 * 365 * 86400


def retry_after(headers: Iterable[str], *, date: str | None, now: float, in_body: JsonValue = None) -> float | None:
    """Seconds to wait, or None if the server named no time that can be understood.

    Of several times the longest wait counts, so that the server is never asked before any of them.

    Args:
        headers: Values of every `Retry-After` field.
        date: Value of the `Date` field. A date in `Retry-After` is measured from it, so that a wrong
            clock on this machine neither shortens nor lengthens the wait.
        now: Seconds since 1970 by this machine's clock, used where there is no `Date`.
        in_body: The body's `details.retryAfter`, in seconds.
    """
    fields = [*headers, in_body] if isinstance(in_body, str) else headers
    # A proxy may have joined fields with commas (RFC 9110 section 5.3). Within a date, the comma cuts the day of
    # the week off, which says nothing.
    waits = [_wait(part.strip(), date, now) for field in fields for part in field.split(",")]
    if isinstance(in_body, (int, float, Decimal)) and not isinstance(in_body, bool):
        waits.append(_seconds(in_body))
    return max((wait for wait in waits if wait is not None), default=None)


def _wait(value: str, date: str | None, now: float) -> float | None:
    if not value:
        return None
    # A number in words, `inf` or `nan`, is none.
    seconds = _seconds(value) if value[0] in "+-.0123456789" else None
    if seconds is not None:
        return seconds
    from vobiz_sdk.retry.http_date import http_date

    at = http_date(value, now=now)
    if at is None:
        return None
    server_now = http_date(date, now=now) if date else None
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
