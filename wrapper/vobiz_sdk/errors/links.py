"""Where to read on about an error. The base address comes from the contract, in one place."""

from __future__ import annotations

import os

from vobiz_api.error_table import CODES, DOCS_URL, STATUSES, VENDOR_ERRORS_URL, Outcome


def docs_base() -> str:
    """Base address of this project's documentation site, or nothing while it is not published.

    `VOBIZ_DOCS_URL` overrides what the contract says.
    """
    return os.environ.get("VOBIZ_DOCS_URL", DOCS_URL).rstrip("/")


def docs_url(code: str | None, status: int | None) -> str | None:
    """The page of a code, or else of a status.

    While the site is not published, the vendor's errors page stands in for what it documents; for the
    rest there is None, since an address that does not exist helps nobody.
    """
    entry = CODES.get(code or "") or STATUSES.get(status or 0)
    if entry is None:
        return None
    base = docs_base()
    if base:
        name = code if code in CODES else str(status)
        return f"{base}/errors/{name}/"
    return VENDOR_ERRORS_URL if entry.vendor_documented else None


def outcome_url(outcome: Outcome) -> str | None:
    """The page of an outcome, for failures that have neither code nor status; None while there is no site."""
    base = docs_base()
    return f"{base}/errors/outcome-{outcome.replace('_', '-')}/" if base else None
