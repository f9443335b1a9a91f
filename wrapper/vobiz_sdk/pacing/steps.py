"""What a call does about the pace: the steps before and after each attempt."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import TYPE_CHECKING

from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.links import failure_page, page_url
from vobiz_sdk.errors.pacing import PacingError
from vobiz_sdk.json_codec import JsonError, decode
from vobiz_sdk.pacing.pace import LimitName, Pace
from vobiz_sdk.pacing.schedule import Refusal, Turn

if TYPE_CHECKING:
    from vobiz_api.error_table import Outcome
    from vobiz_sdk.call import Call
    from vobiz_sdk.engine import Step, Told
    from vobiz_sdk.http.wire import Reply

LONGEST_HOLD = 3600.0
"""Seconds that all wait at the longest because one was told to: a slip of the server must not stop a fleet for good."""

_NAMES: dict[LimitName, str] = {
    "calls": "calls per second",
    "concurrent_calls": "calls at a time",
    "requests": "requests per second",
}


class PacedCall:
    """One call under a pace."""

    __slots__ = ("_call", "_deadline_at", "_lease", "_pace", "_store")

    def __init__(self, call: Call, pace: Pace, deadline_at: float) -> None:
        self._call = call
        self._pace = pace
        self._deadline_at = deadline_at
        self._store = pace.store_for(call.credentials.auth_id)
        self._lease: str | None = None

    def before_attempt(self) -> Generator[Step, Told, PacingError | None]:
        """Wait for a turn under every limit; the error if there is none before the deadline."""
        pace, weight = self._pace, self._call.weight
        if pace.concurrent_calls is not None and weight.calls:
            refused = yield from self._wait("concurrent_calls", self._ask_for_slots(pace.concurrent_calls))
            if refused is not None:
                return refused
        limits: tuple[LimitName, ...] = ("calls", "requests")
        try:
            for limit in limits:
                spacing = pace.spacing(limit, weight)
                if spacing:
                    refused = yield from self._wait(limit, self._ask_for_turn(limit, spacing))
                    if refused is not None:
                        yield from self._release()
                        return refused
        except BaseException:
            # Cancelled, or Ctrl+C: nobody takes another step, so the places are given back from here.
            if self._lease is not None:
                self._store.release(self._call.clock.monotonic(), self._lease)
            raise
        return None

    def succeeded(self, reply: Reply) -> Generator[Step, Told, None]:
        """The calls are placed; remember under which id they will be said to have ended."""
        lease, self._lease = self._lease, None
        if lease is None or isinstance(reply, tuple):
            return
        try:
            data = decode(reply.content)
        except JsonError:
            return
        request_uuid = data.get("request_uuid") if isinstance(data, dict) else None
        if isinstance(request_uuid, str) and request_uuid:
            yield from self._tell(lambda now: self._store.bind(now, lease, request_uuid))

    def failed(self, status: int | None, outcome: Outcome, retry_after: float | None) -> Generator[Step, Told, None]:
        """Give back what was not used, and slow everybody down if the API asked for it."""
        if outcome in ("not_sent", "rejected"):
            yield from self._release()
        self._lease = None
        if status == 429 and retry_after:
            seconds = min(retry_after, LONGEST_HOLD)
            limit: LimitName = "calls" if self._call.weight.calls else "requests"
            yield from self._tell(lambda now: self._store.hold(now, limit, seconds))

    def _ask_for_turn(self, limit: LimitName, spacing: float) -> Callable[[float, float, str | None], Turn]:
        store = self._store
        return lambda now, left, ticket: store.take_turn(now, limit, spacing, left, ticket)

    def _ask_for_slots(self, limit: int) -> Callable[[float, float, str | None], Turn]:
        store, weight = self._store, self._call.weight
        lease = self._lease = secrets.token_hex(12)
        return lambda now, left, _: store.take_slots(now, lease, weight.calls, limit, weight.call_seconds, left)

    def _wait(
        self, limit: LimitName, ask: Callable[[float, float, str | None], Turn]
    ) -> Generator[Step, Told, PacingError | None]:
        from vobiz_sdk.engine import Consult, Sleep

        clock = self._call.clock
        begun = clock.monotonic()
        ticket: str | None = None
        while True:
            shown = ticket

            def consult(shown: str | None = shown) -> Turn:
                now = clock.monotonic()
                return ask(now, self._deadline_at - now, shown)

            turn = yield Consult(consult, self._store.remote)
            assert isinstance(turn, Turn)
            if turn.refused is not None:
                return self._error(limit, turn.refused, turn.wait)
            if turn.wait <= 0.0:
                break
            ticket = turn.ticket
            yield Sleep(turn.wait)
        if ticket is not None and self._call.watch is not None:
            self._call.watch.paced(limit, clock.monotonic() - begun)
        return None

    def _release(self) -> Generator[Step, Told, None]:
        lease, self._lease = self._lease, None
        if lease is not None:
            yield from self._tell(lambda now: self._store.release(now, lease))

    def _tell(self, tell: Callable[[float], None]) -> Generator[Step, Told, None]:
        from vobiz_sdk.engine import Consult

        clock = self._call.clock
        yield Consult(lambda: tell(clock.monotonic()), self._store.remote)

    def _error(self, limit: LimitName, refusal: Refusal, wait: float) -> PacingError:
        pace, call = self._pace, self._call
        allowed = {
            "calls": pace.calls_per_second,
            "concurrent_calls": pace.concurrent_calls,
            "requests": pace.requests_per_second,
        }[limit]
        of = f"{allowed:g} {_NAMES[limit]}"
        after = wait if refusal == "late" and isfinite(wait) else None
        if refusal == "never":
            message = f"A request with {call.weight.calls} destinations never fits under the pace of {of}"
            hint = "Spread the destinations over several requests."
        elif refusal == "store":
            message = f"The pace of {of} cannot be kept, since Redis cannot be reached"
            hint = "Look after Redis, or let each process go on with its share: Pace(without_redis='share')."
        elif after is None:
            message = f"As many calls are going on as the pace allows ({of}), and none ended before the deadline"
            hint = "Tell the pace of every call that ended (Pace.call_ended), or wait with placing more."
        else:
            message = f"Its turn under the pace of {of} comes in {after:.1f} s, after the deadline of the call"
            hint = "Place it later, start fewer calls at once, or give it a longer `deadline`."
        page = failure_page("PacingError")
        now = datetime.fromtimestamp(call.clock.time(), UTC)
        return PacingError(
            ErrorFacts(
                message=message,
                outcome="not_sent",
                retryable=refusal != "never",
                operation=call.operation.public_name,
                retry_after=after,
                retry_at=None if after is None else now + timedelta(seconds=after),
                hint=hint,
                docs_url=page_url(page) if page else None,
                explain=page,
            )
        )
