"""Going on in the middle of a file: what says that it is still the same file, and which part of it came.

RFC 9110, sections 8.8 (validators), 13.1.5 (If-Range) and 14 (ranges).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from vobiz_sdk.retry.http_date import http_date

# A date says that a file is the same only if it was not written in the very moment it was read, by a clock
# that need not be the one that wrote it (section 8.8.2.2).
_SURELY_LATER = 60.0
_ETAG = re.compile(r'"[\x21\x23-\x7e\x80-\xff]*"')
_RANGE = re.compile(r"bytes\s+(?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)", re.IGNORECASE)
_LENGTH = re.compile(r"\d{1,18}")


class ContentRange(NamedTuple):
    """Which part of a file an answer holds.

    Attributes:
        first: Position of its first byte; None where the answer says only how long the file is.
        last: Position of its last byte.
        total: Length of the file, where it is said.
    """

    first: int | None
    last: int | None
    total: int | None


def content_range(headers: Mapping[str, str]) -> ContentRange | None:
    """What `Content-Range` says; None if it is not there or cannot be."""
    match = _RANGE.fullmatch(headers.get("content-range", "").strip())
    if match is None:
        return None
    first, last, total = (int(part) if part and part != "*" else None for part in match.groups())
    if first is not None and last is not None and (last < first or (total is not None and last >= total)):
        return None
    return ContentRange(first, last, total)


def content_length(headers: Mapping[str, str]) -> int | None:
    """How many bytes the body is to have, where it is said (RFC 9112 section 6.3)."""
    if "transfer-encoding" in headers:
        return None
    value = headers.get("content-length", "").strip()
    return int(value) if _LENGTH.fullmatch(value) and value.isascii() else None


def strong_validator(headers: Mapping[str, str], now: float) -> str | None:
    """What a later answer must carry to be of the same file, byte for byte; None if nothing does for that.

    Args:
        headers: Header fields by lower-case name.
        now: Seconds since 1970.
    """
    etag = headers.get("etag", "").strip()
    if _ETAG.fullmatch(etag):
        return etag
    modified, date = headers.get("last-modified", "").strip(), headers.get("date", "")
    written, read = http_date(modified, now=now), http_date(date, now=now)
    if written is not None and read is not None and read - written >= _SURELY_LATER:
        return modified
    return None


def contradicts(validator: str, headers: Mapping[str, str]) -> bool:
    """Whether an answer says that it is of another file than the validator is of; silence is no contradiction."""
    name = "etag" if validator.startswith('"') else "last-modified"
    found = headers.get(name, "").strip()
    return bool(found) and found != validator
