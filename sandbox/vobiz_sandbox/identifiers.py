"""Ids and moments in the forms that the API uses."""

from __future__ import annotations

import secrets
import uuid
from datetime import UTC, datetime


def new_uuid() -> str:
    """Make the id of a call, trunk, credential or API call."""
    return str(uuid.uuid4())


def new_request_id() -> str:
    """Make the ``requestId`` of an error."""
    return f"req_{secrets.token_hex(6)}"


def new_token(prefix: str) -> str:
    """Make a secret that nobody can mistake for a real one."""
    return f"sandbox_{prefix}_{secrets.token_hex(12)}"


def now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def utc(seconds: float) -> datetime:
    """Return the moment that is so many seconds after 1970 began, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


def timestamp(moment: datetime | None = None) -> str:
    """Write a moment with milliseconds and ``Z``, by default the present one."""
    moment = moment or now()
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def naive_timestamp(moment: datetime) -> str:
    """Write a moment without a zone and with microseconds, as live calls do."""
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")
