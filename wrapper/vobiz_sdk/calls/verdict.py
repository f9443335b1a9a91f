"""From what was seen to what can be said. Pure: the same sightings always give the same answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from vobiz_sdk.calls.asked import Asked
from vobiz_sdk.calls.likeness import Likeness, address_key, address_likeness, time_likeness, weakest
from vobiz_sdk.calls.reconciliation import (
    LookedAt,
    ReconciledDestination,
    ReconcilePolicy,
    Reconciliation,
    SeenCall,
    Verdict,
)

_PLACED = "The request was carried out, since others of its calls were found, but this one was not seen"
_COMMITTED = "The API said that the request was carried out, but its call was not seen"
_TOO_EARLY = "So soon after the failure the API may still be working on the request"
_ALIKE = "There is a call that may be it, but its numbers or time are written so that it is not certain"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A call as it was seen, with what only the decision needs.

    Attributes:
        call: The call.
        inbound: Whether it came in.
        request_uuid: Id of the request that placed it, where it is told.
    """

    call: SeenCall
    inbound: bool = False
    request_uuid: str | None = None


def decide(
    asked: Asked, sightings: Iterable[Sighting], looked_at: Sequence[LookedAt], policy: ReconcilePolicy, now: datetime
) -> Reconciliation:
    """Say what became of a request.

    Args:
        asked: What is looked for.
        sightings: Calls that were seen; of one that was seen twice the later sighting counts.
        looked_at: Where was looked, and what may be missing there.
        policy: The caller's choices.
        now: When was looked.
    """
    seen = {sighting.call.call_uuid: sighting for sighting in sightings}
    by_number: dict[str, list[Sighting]] = {address_key(to): [] for to in asked.destinations}
    others: list[Sighting] = []
    for uuid, sighting in seen.items():
        if uuid not in asked.known:
            by_number.get(address_key(sighting.call.to), others).append(sighting)
    settled_at = asked.ended_at + timedelta(seconds=policy.settle)
    gaps = [f"{looked.place}: {looked.gap}" for looked in looked_at if looked.gap]
    found: dict[str, ReconciledDestination] = {}
    for to, count in Counter(asked.destinations).items():
        # What is written like no destination may still be one, written otherwise.
        found[to] = _judge(to, count, asked, by_number[address_key(to)] + others, now)
    any_found = any(result.verdict == "found" for result in found.values())
    for to, result in found.items():
        if result.verdict != "not_found":
            continue
        doubt = (
            _PLACED
            if any_found
            else _COMMITTED
            if asked.committed
            else f"Not everything could be seen ({'; '.join(gaps)})"
            if gaps
            else _TOO_EARLY
            if now < settled_at
            else None
        )
        if doubt is not None:
            found[to] = ReconciledDestination(to, "cannot_tell", (), doubt)
    results = tuple(found[to] for to in asked.destinations)
    reasons = tuple(dict.fromkeys(result.reason for result in results if result.reason))
    verdict = _overall(results)
    early = verdict == "cannot_tell" and now < settled_at
    return Reconciliation(
        verdict,
        results,
        tuple(looked_at),
        reasons,
        asked.since,
        asked.until,
        ask_again_at=settled_at if early else None,
    )


def _judge(to: str, count: int, asked: Asked, candidates: list[Sighting], now: datetime) -> ReconciledDestination:
    alike: dict[Likeness, list[SeenCall]] = {"same": [], "maybe": [], "different": []}
    for sighting in candidates:
        alike[_likeness(to, asked, sighting, now)].append(sighting.call)
    calls = tuple(alike["same"])
    if len(calls) > count:
        reason = (
            f"{len(calls)} calls match, though {count} was asked for: some belong to other requests. "
            "Name those that you know in `known`"
        )
        return ReconciledDestination(to, "cannot_tell", calls, reason)
    if calls:
        return ReconciledDestination(to, "found", calls)
    if alike["maybe"]:
        return ReconciledDestination(to, "cannot_tell", tuple(alike["maybe"]), _ALIKE)
    return ReconciledDestination(to, "not_found")


def _likeness(to: str, asked: Asked, sighting: Sighting, now: datetime) -> Likeness:
    call = sighting.call
    called = address_likeness(to, call.to)
    if asked.ids & {call.call_uuid, sighting.request_uuid}:
        return "different" if called == "different" else "same"
    if sighting.inbound:
        return "different"
    began: Likeness
    if call.place == "queued":
        # It has no time, but it waits now: within the window it is as good as one of that time.
        began = "same" if now <= asked.until else "maybe"
    else:
        began = time_likeness(call.started_at, asked.since, asked.until)
    return weakest(called, address_likeness(asked.from_, call.from_), began)


def _overall(results: tuple[ReconciledDestination, ...]) -> Verdict:
    verdicts = {result.verdict for result in results}
    if "found" in verdicts:
        return "found"
    return "not_found" if verdicts == {"not_found"} else "cannot_tell"
