"""The pace had no turn for a call."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError


class PacingError(VobizError):
    """Its turn would have come after the deadline; nothing was sent. `retry_after` says how long it would take.

    `retry_after` is None where nobody can say, as while the account has as many calls going on as it may.
    """

    _always = "not_sent"
