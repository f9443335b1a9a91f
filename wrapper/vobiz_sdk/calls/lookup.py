"""Where calls are looked for, in the order of a call's life, so that one that moves on meanwhile is not missed.

Written once for both clients: `look` is a generator that says what to fetch and is told what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, cast

from vobiz_api.api.cdrs import CDRS_LIST
from vobiz_api.api.live_calls import LIVE_CALLS_GET, LIVE_CALLS_GET_QUEUED, LIVE_CALLS_LIST, LIVE_CALLS_LIST_QUEUED
from vobiz_api.model import Model
from vobiz_api.models import Cdr, CdrList, LiveCall, LiveCallList, QueuedCall, QueuedCallList
from vobiz_api.operation import Operation
from vobiz_api.pagination import next_query
from vobiz_api.types import Argument
from vobiz_sdk.calls.asked import Asked, asked_for, took_no_effect
from vobiz_sdk.calls.likeness import search_digits
from vobiz_sdk.calls.reconciliation import LookedAt, Place, ReconcilePolicy, Reconciliation, SeenCall
from vobiz_sdk.calls.verdict import Sighting, decide
from vobiz_sdk.clock import Clock
from vobiz_sdk.errors.base import VobizError

MOST_QUEUED_LISTED = 20
"""The API lists no more queued calls than this, without saying whether there are more."""
_PER_PAGE = 100
# With more destinations, one search for all of them takes fewer requests.
_MOST_SEARCHES = 5


class Fetch(NamedTuple):
    """Call this operation, which only reads."""

    operation: Operation[Model]
    path: Mapping[str, str]
    query: Mapping[str, Argument]


class Pause(NamedTuple):
    """Wait so many seconds."""

    seconds: float


Told = Model | VobizError | None
"""What came of a step: an answer or an error to `Fetch`, nothing to `Pause`."""
Steps = Generator["Fetch | Pause", Told, Reconciliation]
_Look = Generator["Fetch | Pause", Told, "tuple[list[Sighting], LookedAt]"]


def reconcile_steps(
    clock: Clock,
    error: VobizError | None,
    *,
    from_: str | None,
    to: str | Sequence[str] | None,
    since: datetime | None,
    until: datetime | None,
    known: Collection[str],
    policy: ReconcilePolicy | None,
) -> Steps:
    """The steps of `calls.reconcile`; returns the answer.

    Raises:
        ConfigurationError: the error is not about placing calls or does not hold what was asked for.
    """
    if error is not None and took_no_effect(error):
        return Reconciliation("not_found", reasons=(f"The error itself says so: its outcome is {error.outcome}",))
    policy = policy or ReconcilePolicy()
    asked = asked_for(error, from_=from_, to=to, since=since, until=until, known=known, policy=policy)
    return (yield from look(asked, policy, clock.time))


def look(asked: Asked, policy: ReconcilePolicy, now: Callable[[], float]) -> Steps:
    """The steps of looking a request up; returns the answer.

    Args:
        asked: What is looked for.
        policy: The caller's choices.
        now: Seconds since 1970.
    """
    waiting, in_queue = yield from _look_at_calls(
        "queued", LIVE_CALLS_LIST_QUEUED, LIVE_CALLS_GET_QUEUED, asked.known, policy.max_calls
    )
    going_on, live = yield from _look_at_calls("live", LIVE_CALLS_LIST, LIVE_CALLS_GET, asked.known, policy.max_calls)

    def answer(ended: list[Sighting], records: LookedAt) -> Reconciliation:
        sightings = [*waiting, *going_on, *ended]
        return decide(asked, sightings, [in_queue, live, records], policy, datetime.fromtimestamp(now(), UTC))

    first = answer(*(yield from _look_at_records(asked, policy.max_pages)))
    everywhere = not any(looked.gap for looked in first.looked_at)
    if not everywhere or all(destination.calls for destination in first.destinations):
        return first
    # A call that has just ended is no longer live and has no record yet.
    yield Pause(policy.record_delay)
    return answer(*(yield from _look_at_records(asked, policy.max_pages)))


def _look_at_calls(place: Place, listing: object, reading: object, known: Collection[str], most: int) -> _Look:
    told = yield _fetch(listing)
    if isinstance(told, VobizError):
        return [], LookedAt(place, 0, _failed("listing them", told))
    listed = cast("QueuedCallList | LiveCallList", told).calls
    identifiers = [call_uuid for call_uuid in listed if call_uuid not in known]
    gap = None
    if place == "queued" and len(listed) >= MOST_QUEUED_LISTED:
        gap = f"the API lists {MOST_QUEUED_LISTED} queued calls at most"
    if len(identifiers) > most:
        gap = f"there are {len(identifiers)}, of which {most} were read"
    sightings: list[Sighting] = []
    for call_uuid in identifiers[:most]:
        told = yield _fetch(reading, {"call_uuid": call_uuid})
        if not isinstance(told, VobizError):
            sightings.append(_of_call(call_uuid, place, cast("QueuedCall | LiveCall", told)))
        elif told.status != 404:  # else it has moved on, and is seen in the next place
            gap = _failed("reading one of them", told)
    return sightings, LookedAt(place, len(sightings), gap)


def _look_at_records(asked: Asked, most_pages: int) -> _Look:
    found: list[Sighting] = []
    pages = 0
    for numbers in _searches(asked):
        # Records are selected by whole days, and in which zone a day begins is not documented.
        query: Mapping[str, Argument] | None = {
            **numbers,
            "start_date": (asked.since - timedelta(days=1)).date().isoformat(),
            "end_date": (asked.until + timedelta(days=1)).date().isoformat(),
            "per_page": _PER_PAGE,
        }
        while query is not None:
            if pages == most_pages:
                return found, LookedAt(
                    "records", len(found), f"there are more than the {most_pages} pages that were read"
                )
            told = yield _fetch(CDRS_LIST, query=query)
            if isinstance(told, VobizError):
                return found, LookedAt("records", len(found), _failed("reading them", told))
            pages += 1
            page = cast(CdrList, told)
            found += [_of_record(record) for record in page.data]
            assert CDRS_LIST.pagination is not None
            query = None if _is_older(page, asked.since) else next_query(CDRS_LIST.pagination, query, page.to_dict())
    return found, LookedAt("records", len(found))


def _searches(asked: Asked) -> list[dict[str, Argument]]:
    """What to select records by: few destinations one by one, many or SIP addresses together by their caller."""
    digits = [search_digits(to) for to in dict.fromkeys(asked.destinations)]
    numbers = [number for number in digits if number]
    if len(numbers) == len(digits) <= _MOST_SEARCHES:
        return [{"to_number": number} for number in numbers]
    caller = search_digits(asked.from_)
    return [{"from_number": caller} if caller else {}]


def _is_older(page: CdrList, since: datetime) -> bool:
    """Whether every call of a page ended before the window; records come newest first, so all others did too."""
    ends = [record.end_time for record in page.data]
    return all(end is not None and end.tzinfo is not None and end < since for end in ends)


def _of_call(call_uuid: str, place: Place, call: QueuedCall | LiveCall) -> Sighting:
    began = call.session_start if isinstance(call, LiveCall) else None
    seen = SeenCall(call_uuid, place, began, call.from_, call.to)
    return Sighting(seen, call.direction == "inbound", call.request_uuid)


def _of_record(record: Cdr) -> Sighting:
    uuid = record.to_dict().get("uuid")
    seen = SeenCall(
        uuid if isinstance(uuid, str) else f"record {record.id}",
        "records",
        record.start_time,
        record.caller_id_number,
        record.destination_number,
    )
    return Sighting(seen, record.call_direction == "inbound")


def _fetch(
    operation: object, path: Mapping[str, str] | None = None, query: Mapping[str, Argument] | None = None
) -> Fetch:
    return Fetch(cast("Operation[Model]", operation), path or {}, query or {})


def _failed(what: str, error: VobizError) -> str:
    return f"{what} failed: {error.code or error.status or error.message}"
