"""Where to read on about an error. The base address comes from the contract, in one place."""

from __future__ import annotations

import os

from vobiz_api.error_table import CODES, DOCS_URL, FAILURE_PAGES, STATUSES, VENDOR_ERRORS_URL


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
        return page_url(str(name))
    return VENDOR_ERRORS_URL if entry.vendor_documented else None


def links_are_shown() -> bool:
    """Whether the text of an exception holds its link; `VOBIZ_ERRORS_INCLUDE_URL=0` leaves it out.

    For logs that people outside read, or where a link in each line is too much. `docs_url` keeps it.
    """
    return os.environ.get("VOBIZ_ERRORS_INCLUDE_URL", "").strip().lower() not in ("0", "false", "no", "off")


def page_url(name: str) -> str | None:
    """The address of a page of the error reference; None while there is no site."""
    base = docs_base()
    return f"{base}/errors/{name}/" if base else None


def failure_page(exception: str, stage: str = "") -> str | None:
    """The name of the page of a failure that has neither code nor status.

    Args:
        exception: Name of the exception's class.
        stage: Where it failed, for failures below HTTP.
    """
    return FAILURE_PAGES.get(f"{exception}.{stage}") or FAILURE_PAGES.get(exception)
