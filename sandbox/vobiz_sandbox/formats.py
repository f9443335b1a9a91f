"""The string formats that the sandbox checks, each as strictly as the contract means it."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit

import jsonschema

_HOST = re.compile(r"^[A-Za-z0-9._~:\[\]-]+$")
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+$")


def _is_uri(text: str) -> bool:
    if any(character.isspace() for character in text):
        return False
    parts = urlsplit(text)
    if parts.scheme in ("http", "https"):
        return bool(parts.hostname) and bool(_HOST.match(parts.netloc.rpartition("@")[2]))
    return bool(parts.scheme) and bool(parts.netloc or parts.path)


def _is_date_time(text: str) -> bool:
    moment = datetime.datetime.fromisoformat(text)
    return moment.tzinfo is not None and "T" in text.upper()


def _is_date(text: str) -> bool:
    datetime.date.fromisoformat(text)
    return True


def _is_uuid(text: str) -> bool:
    return str(uuid.UUID(text)) == text.lower()


def _is_email(text: str) -> bool:
    return _EMAIL.match(text) is not None


def _is_decimal(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


_CHECKS: dict[str, Callable[[str], bool]] = {
    "uri": _is_uri,
    "date-time": _is_date_time,
    "date": _is_date,
    "uuid": _is_uuid,
    "email": _is_email,
    "decimal": _is_decimal,
}


def format_checker() -> jsonschema.FormatChecker:
    """Make a checker for exactly the formats above; every other format passes."""
    checker = jsonschema.FormatChecker(formats=())
    for name, check in _CHECKS.items():
        checker.checks(name, raises=ValueError)(_strings_only(check))
    return checker


def _strings_only(check: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: check(value) if isinstance(value, str) else True
