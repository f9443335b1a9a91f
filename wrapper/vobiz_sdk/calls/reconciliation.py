"""What became of a request to place calls whose outcome is not known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from vobiz_sdk.errors.local import ConfigurationError

Verdict = Literal["found", "not_found", "cannot_tell"]
Place = Literal["queued", "live", "records"]


def check_count(name: str, value: object) -> None:
    """Refuse what is no whole number from 1 up.

    Raises:
        ConfigurationError: names the setting, its value and the rule.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number from 1 up, is {value!r}")


@dataclass(frozen=True, slots=True)
class ReconcilePolicy:
    """How calls are looked for. Times in seconds.

    None of the times is documented by the vendor, except that a record appears "a few seconds" after the end of a
    call (`cdrs.list`). They are chosen so that "not found" is not said too early.

    Attributes:
        settle: How long after the failure the API may still be working on the request; before that nothing is
            said to be not found.
        record_delay: How long after the end of a call its record may take to appear. So long is waited, once, before
            anything is said to be not found, since a call that has just ended is in no list.
        start_delay: How long after the failure a call may begin and still belong to the request. One second is
            added for each destination, since accounts may start as little as one call a second.
        clock_skew: How far this machine's clock may be from the API's.
        max_pages: Pages of records, 100 each, that are read.
        max_calls: Queued and live calls that are read one by one.
    """

    settle: float = 60.0
    record_delay: float = 10.0
    start_delay: float = 300.0
    clock_skew: float = 60.0
    max_pages: int = 20
    max_calls: int = 200

    def __post_init__(self) -> None:
        for name in ("settle", "record_delay", "start_delay", "clock_skew"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
                raise ConfigurationError(f"ReconcilePolicy.{name} must be a number of seconds from 0 up, is {value!r}")
        for name in ("max_pages", "max_calls"):
            check_count(f"ReconcilePolicy.{name}", getattr(self, name))


@dataclass(frozen=True, slots=True)
class SeenCall:
    """A call that was seen while looking.

    Attributes:
        call_uuid: Its id.
        place: Where it was seen last: among queued calls, live calls or records.
        started_at: When it began; None for a queued call. Live calls tell it without a zone.
        from_: The caller, as the API writes it. Not in the repr.
        to: Who was called, as the API writes it. Not in the repr.
    """

    call_uuid: str
    place: Place
    started_at: datetime | None
    from_: str | None = field(repr=False)
    to: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReconciledDestination:
    """What became of one destination of the request.

    Attributes:
        to: The destination, as it was asked for. Not in the repr.
        verdict: `found`, `not_found` or `cannot_tell`.
        calls: The calls that match it.
        reason: Why it cannot be told; None otherwise.
    """

    to: str = field(repr=False)
    verdict: Verdict
    calls: tuple[SeenCall, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A place where calls were looked for.

    Attributes:
        place: Queued calls, live calls or records.
        items: How many calls were read there.
        gap: Why something may be missing; None if all was seen.
    """

    place: Place
    items: int
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The answer of `calls.reconcile`.

    Attributes:
        verdict: `found`: the request took effect, do not send it again. `not_found`: there is no sign of it anywhere
            and nothing was left out, so it can be sent again. `cannot_tell`: neither is certain.
        destinations: The same for each destination, in the order asked for.
        looked_at: Where was looked, and what may be missing there.
        reasons: Why it cannot be told, each once.
        since: Calls that began from then on were taken into account.
        until: Calls that began up to then were.
        ask_again_at: When asking again may tell more, if time is all that is missing.
    """

    verdict: Verdict
    destinations: tuple[ReconciledDestination, ...] = ()
    looked_at: tuple[LookedAt, ...] = ()
    reasons: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    ask_again_at: datetime | None = None

    @property
    def calls(self) -> tuple[SeenCall, ...]:
        """Every call that matches, of all destinations."""
        return tuple(call for destination in self.destinations for call in destination.calls)
