"""Whether a call that was seen is one that was asked for: by its numbers and its time.

The API writes one number in several forms (`+91…`, `91…`, `sip:` URIs) and one time in several (`…Z`, or no zone
at all). Where the form leaves a doubt the answer is `maybe`, which neither finds a call nor rules it out.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

Likeness = Literal["same", "maybe", "different"]

_NUMBER = re.compile(r"(\+?)([\d\s().-]*\d)")
_SIP = re.compile(r"sips?:", re.IGNORECASE)
# Fewer digits are an extension, of which many numbers are the end.
_SHORTEST_NATIONAL = 7
# Live calls tell their time without a zone; the vendor's other local times are Indian.
_ZONES = (UTC, timezone(timedelta(hours=5, minutes=30)))


def address_key(address: str | None) -> str:
    """What two spellings of one number or SIP address have in common; empty for none."""
    user, host = _parts(address or "")
    number = _NUMBER.fullmatch(user)
    # A number is the same number at whatever host.
    return _digits(number) if number else f"{user}@{host}" if host else user


def address_likeness(asked: str, seen: str | None) -> Likeness:
    """Compare a number or SIP address that was asked for with one that was seen."""
    if not seen or not seen.strip():
        return "maybe"
    if address_key(asked) == address_key(seen):
        return "same"
    (asked_user, asked_host), (seen_user, seen_host) = _parts(asked), _parts(seen)
    numbers = _NUMBER.fullmatch(asked_user), _NUMBER.fullmatch(seen_user)
    if numbers[0] and numbers[1]:
        return _unequal_numbers(numbers[0], numbers[1])
    return "maybe" if asked_user == seen_user and not (asked_host and seen_host) else "different"


def search_digits(address: str) -> str | None:
    """The digits by which records of this number are found however it is written; None if it is no number."""
    number = _NUMBER.fullmatch(_parts(address)[0])
    return _digits(number)[-10:] if number else None


def time_likeness(seen: datetime | None, since: datetime, until: datetime) -> Likeness:
    """Whether a call began within a window. A time without a zone may be UTC or Indian time."""
    if seen is None:
        return "maybe"
    readings = [seen] if seen.tzinfo else [seen.replace(tzinfo=zone) for zone in _ZONES]
    return "same" if any(since <= reading <= until for reading in readings) else "different"


def weakest(*likenesses: Likeness) -> Likeness:
    """What is true of a call as a whole: as little as of any part of it."""
    return max(likenesses, key=("same", "maybe", "different").index)


def _parts(address: str) -> tuple[str, str]:
    """User and host, in lower case and without parameters; the host is empty for a plain number."""
    bare = _SIP.sub("", address.strip(), count=1).partition(";")[0].lower()
    user, _, host = bare.partition("@")
    return user.strip(), host.strip()


def _unequal_numbers(asked: re.Match[str], seen: re.Match[str]) -> Likeness:
    if asked.group(1) and seen.group(1):
        return "different"  # both are whole
    # One of them may lack the country's code.
    shorter, longer = sorted((_digits(asked).lstrip("0"), _digits(seen).lstrip("0")), key=len)
    return "maybe" if len(shorter) >= _SHORTEST_NATIONAL and longer.endswith(shorter) else "different"


def _digits(number: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", number.group(2))
    return digits if number.group(1) else digits.removeprefix("00")
