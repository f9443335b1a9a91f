"""What a request counts for under a pace."""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """What a request counts for.

    Attributes:
        calls: How many calls it places; 0 if it is no such request.
        call_seconds: How long these can last.
    """

    calls: int
    call_seconds: float


NO_CALLS = Weight(0, 0.0)
