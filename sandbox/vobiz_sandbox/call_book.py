"""The calls of the account, how they go on as time goes by, and how many were placed within the last second."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from .errors import too_many_calls
from .identifiers import naive_timestamp, new_uuid
from .json_types import JsonObject, JsonValue

_WINDOW_SECONDS = 1.0


class CallStatus(Enum):
    """Where a call is in its life."""

    QUEUED = "queued"
    LIVE = "live"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CallLife:
    """How calls go on by themselves, in seconds.

    Attributes:
        queued: how long a new call waits before it goes live.
        lasting: how long it then lasts.
        record_delay: how long after its end the record of a call appears.
    """

    queued: float = 0.0
    lasting: float = 60.0
    record_delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Call:
    """One call to one destination, as it was when it was looked at.

    Attributes:
        call_uuid: its id. For a single destination, and for the first of several, this is the
            ``request_uuid`` that the caller was told.
        request_uuid: the id of the request that placed it.
        from_: the number shown as the caller.
        to: the one destination of this call.
        status: where it is in its life.
        placed_at: when it was placed.
        direction: ``outbound`` or ``inbound``.
        caller_name: the name shown as the caller.
        trunk_id: the trunk it goes over, if any.
        request: the body with which it was placed.
        transfers: the bodies with which it was transferred, oldest first.
        live_at: when it went live, if it has.
        ended_at: when it ended, if it has.
    """

    call_uuid: str
    request_uuid: str
    from_: str
    to: str
    status: CallStatus
    placed_at: datetime
    direction: str = "outbound"
    caller_name: str = ""
    trunk_id: str | None = None
    request: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue], repr=False)
    transfers: tuple[Mapping[str, JsonValue], ...] = ()
    live_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def started_at(self) -> datetime:
        """When it began: when it went live, or if it never did when it was placed."""
        return self.live_at or self.placed_at

    def to_json(self) -> JsonObject:
        """Write the call as the API describes a live or queued one: numbers without their plus."""
        description: JsonObject = {
            "call_status": "in-progress" if self.status is CallStatus.LIVE else self.status.value,
            "call_uuid": self.call_uuid,
            "request_uuid": self.request_uuid,
            "caller_name": self.caller_name,
            "direction": self.direction,
            "from": self.from_.removeprefix("+"),
            "to": self.to.removeprefix("+"),
        }
        if self.status is CallStatus.LIVE:
            description |= {
                "session_start": naive_timestamp(self.started_at),
                "stir_verification": "Not Applicable",
                "stir_attestation": "",
            }
        return description

    def to_summary(self) -> JsonObject:
        """Write the call for the control interface: numbers as they were given."""
        return {**self.to_json(), "from": self.from_, "to": self.to, "status": self.status.value}


class CallBook:
    """Every call since the last reset. Guarded by the lock of the state it belongs to.

    Args:
        clock: seconds that only go forward; measures calls per second.
        now: the present moment.
    """

    def __init__(self, clock: Callable[[], float], now: Callable[[], datetime]) -> None:
        self._clock = clock
        self._now = now
        self.life: CallLife | None = None
        """How calls go on by themselves; None leaves them as they are."""
        self._calls: dict[str, Call] = {}
        self._placed: deque[float] = deque()

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call, ended ones included, in the order in which they were placed."""
        self._go_on()
        return tuple(self._calls.values())

    def with_status(self, status: CallStatus) -> tuple[Call, ...]:
        """Return the calls that are at one point of their life."""
        return tuple(call for call in self.calls if call.status is status)

    def records(self) -> tuple[Call, ...]:
        """Return the ended calls whose record has appeared, the newest first."""
        delay = timedelta(seconds=self.life.record_delay if self.life else 0.0)
        moment = self._now()
        ended = [
            call for call in self.with_status(CallStatus.ENDED) if call.ended_at and call.ended_at + delay <= moment
        ]
        return tuple(sorted(ended, key=lambda call: call.started_at, reverse=True))

    def find(self, call_uuid: str, *statuses: CallStatus) -> Call | None:
        """Return the call with this id if its status is one of those given."""
        self._go_on()
        call = self._calls.get(call_uuid)
        return call if call is not None and call.status in statuses else None

    def check_rate(self, limit: int | None) -> None:
        """Check that one more request may place calls now.

        Raises:
            Refusal: as many as allowed did so within the last second.
        """
        moment = self._clock()
        while self._placed and moment - self._placed[0] >= _WINDOW_SECONDS:
            self._placed.popleft()
        if limit is not None and len(self._placed) >= limit:
            # With a limit of 0 there is nothing to wait for; a second is as good as any answer.
            oldest = self._placed[-limit] if limit else moment
            raise too_many_calls(limit, len(self._placed), _WINDOW_SECONDS - (moment - oldest))

    def place(self, from_: str, destinations: list[str], status: CallStatus, request: JsonObject) -> str:
        """Place one call for each destination and return the id of the request."""
        self._placed.append(self._clock())
        request_uuid = new_uuid()
        moment = self._now()
        if self.life is not None:
            status = CallStatus.QUEUED
        caller_name = request.get("caller_name")
        for position, destination in enumerate(destinations):
            self.add(
                Call(
                    call_uuid=new_uuid() if position else request_uuid,
                    request_uuid=request_uuid,
                    from_=from_,
                    to=destination,
                    status=status,
                    placed_at=moment,
                    live_at=moment if status is CallStatus.LIVE else None,
                    caller_name=caller_name if isinstance(caller_name, str) else "",
                    request=request,
                )
            )
        return request_uuid

    def add(self, call: Call) -> None:
        """Enter a call, or replace the one with the same id."""
        self._calls[call.call_uuid] = call

    def move(self, call: Call, status: CallStatus) -> None:
        """Move a call to another point of its life, now."""
        self._move(call, status, self._now())

    def _move(self, call: Call, status: CallStatus, moment: datetime) -> Call:
        live_at = moment if status is CallStatus.LIVE else call.live_at
        moved = replace(call, status=status, live_at=live_at, ended_at=moment if status is CallStatus.ENDED else None)
        self.add(moved)
        return moved

    def _go_on(self) -> None:
        """Let every call be where it has got to by now."""
        life = self.life
        if life is None:
            return
        moment = self._now()
        for call in [call for call in self._calls.values() if call.status is not CallStatus.ENDED]:
            begins = call.placed_at + timedelta(seconds=life.queued)
            if call.status is CallStatus.QUEUED and begins <= moment:
                call = self._move(call, CallStatus.LIVE, begins)
            ends = call.started_at + timedelta(seconds=life.lasting)
            if call.status is CallStatus.LIVE and ends <= moment:
                self._move(call, CallStatus.ENDED, ends)

    def transfer(self, call: Call, request: JsonObject) -> None:
        """Note that a call was sent to another call flow."""
        self.add(replace(call, transfers=(*call.transfers, request)))
