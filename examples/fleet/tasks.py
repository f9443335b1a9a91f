"""Calling one number. What is done next follows from what is known of the call, and not from the kind of exception."""

from __future__ import annotations

import secrets
import time
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from celery import Task
from celery.signals import worker_process_shutdown
from redis.exceptions import RedisError

from fleet.app import (
    ANSWER_URL,
    CALLER,
    CALLS_PER_SECOND,
    DEADLINE,
    RECORD_DELAY,
    REDIS_URL,
    SETTLE,
    VISIBILITY_TIMEOUT,
    app,
)
from fleet.ledger import Entry, Ledger
from vobiz_sdk import Pace, ReconcilePolicy, RetryPolicy, Vobiz, VobizError

MOST_STEPS = 5
POLICY = ReconcilePolicy(settle=SETTLE, record_delay=RECORD_DELAY)
# A message that waits in a worker for longer than the visibility timeout is handed out a second time.
LONGEST_COUNTDOWN = VISIBILITY_TIMEOUT / 2


@cache
def vobiz() -> Vobiz:
    """The client of this process, made in it and not before the fork. Longer waits are left to the queue."""
    pace = Pace(calls_per_second=CALLS_PER_SECOND, redis=REDIS_URL)
    return Vobiz(pace=pace, retry=RetryPolicy(max_retry_after=2.0))


@worker_process_shutdown.connect
def close(**_: object) -> None:
    """Close the connections."""
    if vobiz.cache_info().currsize:
        vobiz().close()


@app.task(bind=True, max_retries=None, autoretry_for=(RedisError,))
def call(task: Task[..., Any], campaign: str, number: str) -> dict[str, Any]:
    """Take one step with a number if one is due; come back later unless that settles it."""
    ledger = Ledger(campaign)
    entry = ledger.read(number)
    if not entry.is_settled and entry.not_before <= ledger.now():
        step = look_up if entry.state == "sending" else dial
        entry = step(ledger, number, entry, f"{task.request.hostname} {secrets.token_hex(8)}")
    if entry.is_settled:
        return asdict(entry)
    raise task.retry(countdown=min(max(entry.not_before - ledger.now(), 0.0), LONGEST_COUNTDOWN))


def dial(ledger: Ledger, number: str, entry: Entry, run: str) -> Entry:
    """Call, once it is written down that we do. Whoever finds that and nothing more looks the call up."""
    begun, now = time.monotonic(), ledger.now()
    over = now + DEADLINE
    mine = Entry("sending", not_before=over + SETTLE, since=now, ended=over, steps=entry.steps + 1, run=run)
    found = ledger.swap(number, entry, mine)
    if found != mine:
        return found  # the same message was delivered twice, and the other one was faster
    # Counted from before it was written down, so that it is over when the others think that it is.
    left = max(DEADLINE - (time.monotonic() - begun), 0.001)
    try:
        placed = vobiz().with_options(deadline=left).calls.create(from_=CALLER, to=number, answer_url=ANSWER_URL)
    except VobizError as error:
        after = decide(mine, error, ledger.now())
    else:
        after = replace(mine, state="placed", request_uuid=placed.request_uuid)
    # A call that was placed is placed, whatever others concluded meanwhile.
    return ledger.write(number, after) if after.state == "placed" else ledger.swap(number, mine, after)


def decide(mine: Entry, error: VobizError, now: float) -> Entry:
    """What a failed request comes to."""
    told = replace(mine, ended=now, error=error.to_dict())
    match error.outcome:
        case "committed":
            request_uuid = error.raw_details.get("request_uuid")
            return replace(told, state="placed", request_uuid=str(request_uuid) if request_uuid else None)
        case "not_sent" | "rejected" if error.retryable and mine.steps < MOST_STEPS:
            return replace(told, state="waiting", not_before=now + (error.retry_after or 5.0 * 2**mine.steps))
        case "not_sent" | "rejected":
            return replace(told, state="failed")
        case _:
            return replace(told, state="sending", not_before=now + SETTLE)


def look_up(ledger: Ledger, number: str, entry: Entry, run: str) -> Entry:
    """Find out what became of a request that nobody knows of."""
    since, until = (datetime.fromtimestamp(at, UTC) for at in (entry.since, entry.ended + POLICY.start_delay))
    found = vobiz().calls.reconcile(from_=CALLER, to=number, since=since, until=until, policy=POLICY)
    time_may_tell = found.ask_again_at is not None or any(looked.gap for looked in found.looked_at)
    looked = replace(entry, steps=entry.steps + 1, run=run)
    if found.verdict == "found":
        after = replace(looked, state="placed", request_uuid=found.calls[0].call_uuid)
    elif found.verdict == "not_found":
        after = replace(looked, state="waiting", not_before=0.0)
    elif time_may_tell and looked.steps < MOST_STEPS:
        after = replace(looked, not_before=ledger.now() + SETTLE)
    else:
        after = replace(looked, state="undecided")
    return ledger.swap(number, entry, after)
