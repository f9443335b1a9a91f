"""Several server errors in one call: more likely an incident at Vobiz than a matter of the request."""

from __future__ import annotations

from dataclasses import replace

from vobiz_api.error_table import VENDOR_STATUS_URL
from vobiz_sdk.errors.base import VobizError


def point_to_status_page(error: VobizError) -> None:
    """Name the vendor's status page in the hint if more than one attempt ended with a 5xx. It is never fetched."""
    if sum(attempt.status is not None and attempt.status >= 500 for attempt in error.attempts) < 2:
        return
    where = f"Incidents are reported on {VENDOR_STATUS_URL}."
    error.facts = replace(error.facts, hint=" ".join(part for part in (error.hint, where) if part))
