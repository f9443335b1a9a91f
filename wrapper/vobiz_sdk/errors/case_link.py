"""The link of an exception with the values of its case in the fragment, which browsers never send to a server.

The page shows them under "Your request". Only what is listed here goes in, and only in the form that is asked of
it here; the site's script reads the same names (`docs/javascripts/case-values.js`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from urllib.parse import quote

from vobiz_api.types import JsonValue
from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.errors.links import docs_base

# Amounts of the details under their names on the wire, the documented one first.
AMOUNTS: dict[str, tuple[str, ...]] = {
    "required": ("required", "requested_amount"),
    "available": ("available", "current_balance"),
}
MOST_FAULTS = 5

# What answers say is not ours to trust: an id without a letter, or a long amount, may be a phone number;
# a long id may be a token.
_ID = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9._-]{1,64}")
_AMOUNT = re.compile(r"-?\d{1,9}(\.\d{1,6})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_CODE = re.compile(r"[A-Z][A-Z_]{1,39}")


def case_url(
    page: str | None,
    *,
    operation: str,
    status: int | None = None,
    request_id: str | None = None,
    retry_at: datetime | None = None,
    details: Mapping[str, JsonValue] | None = None,
    field_errors: Iterable[FieldError] = (),
) -> str | None:
    """The address of a page with the values of one case in its fragment.

    Neither secrets nor phone numbers can get into it: of the details, amounts and their currency are taken, of
    the faulty fields their codes, and an id has to look like one. A page that is not of this project's site is
    returned as it is.
    """
    base = docs_base()
    if page is None or not base or not page.startswith(f"{base}/"):
        return page
    known = details or {}
    faults = [code for fault in field_errors if (code := _matching(_CODE, fault.code))]
    values = {
        "request": _matching(_ID, request_id),
        "operation": operation,
        "status": str(status) if status else None,
        **{name: _amount(known, spellings) for name, spellings in AMOUNTS.items()},
        "currency": _matching(_CURRENCY, known.get("currency")),
        "retry_at": retry_at and retry_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "faults": ",".join(dict.fromkeys(faults[:MOST_FAULTS])),
    }
    fragment = "&".join(f"{name}={quote(value, safe=',')}" for name, value in values.items() if value)
    return f"{page}#{fragment}" if fragment else page


def _amount(details: Mapping[str, JsonValue], spellings: tuple[str, ...]) -> str | None:
    given = next((details[name] for name in spellings if details.get(name) is not None), None)
    return _matching(_AMOUNT, None if isinstance(given, bool) else str(given))


def _matching(form: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and form.fullmatch(value) else None
