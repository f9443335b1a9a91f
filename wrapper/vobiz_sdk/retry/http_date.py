"""Dates in HTTP, in the three forms that a recipient has to understand (RFC 9110 section 5.6.7)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from time import gmtime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
# The day of the week says nothing that the date does not, so it may be wrong, or be missing. An offset is not
# allowed, but where there is one it says which moment is meant.
_ZONED = re.compile(
    rf"(?:[a-z]{{3,9}},? ?)?(?P<day>\d\d?)[ -](?P<month>[a-z]{{3}})[ -](?P<year>\d{{4}}|\d\d) {_TIME}"
    r" (?:GMT|UTC?|Z|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d))",
    re.ASCII | re.IGNORECASE,
)
_ASCTIME = re.compile(
    rf"[a-z]{{3}} (?P<month>[a-z]{{3}}) (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})", re.ASCII | re.IGNORECASE
)


def http_date(value: str, *, now: float) -> float | None:
    """Seconds since 1970 of an HTTP date, or None if it is none.

    Args:
        value: The date: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
            `Sun Nov  6 08:49:37 1994`.
        now: Seconds since 1970; says which century a year of two digits is in.
    """
    value = value.strip()
    parts = _ZONED.fullmatch(value) or _ASCTIME.fullmatch(value)
    if parts is None:
        return None
    found = parts.groupdict()
    try:
        month = _MONTHS.index(found["month"].lower()) + 1
        # Seconds are added, since the last one of a day may be its 61st.
        at = datetime(
            _year(found["year"], now), month, int(found["day"]), int(found["hour"]), int(found["minute"]), tzinfo=UTC
        ).timestamp()
    except ValueError:
        return None
    seconds = int(found["second"])
    if seconds > 60:
        return None
    return at + seconds - _offset(found)


def _year(digits: str, now: float) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    # "More than 50 years in the future" means the past (RFC 9110 section 5.6.7).
    this_year = gmtime(now).tm_year
    year += this_year // 100 * 100
    if year > this_year + 50:
        return year - 100
    return year + 100 if year <= this_year - 50 else year


def _offset(found: dict[str, str]) -> float:
    if not found.get("sign"):
        return 0.0
    seconds = int(found["hours"]) * 3600 + int(found["minutes"]) * 60
    return -seconds if found["sign"] == "-" else seconds
