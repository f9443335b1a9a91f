"""Turns of one process, shared by its threads and tasks."""

from __future__ import annotations

from threading import Lock

from vobiz_sdk.forking import SharedLock
from vobiz_sdk.pacing.schedule import Schedule, Turn
from vobiz_sdk.pacing.slots import Slots


class MemoryStore:
    """Holds schedules and leases behind one lock; nothing under it waits."""

    remote = False

    def __init__(self) -> None:
        self._shared = SharedLock(Lock)
        self._schedules: dict[str, Schedule] = {}
        self._slots = Slots()

    def take_turn(self, now: float, limit: str, seconds: float, max_wait: float, ticket: str | None) -> Turn:
        """As `Store.take_turn`."""
        with self._shared.lock:
            return self._schedules.setdefault(limit, Schedule()).take(now, seconds, max_wait, ticket)

    def hold(self, now: float, limit: str, seconds: float) -> None:
        """As `Store.hold`."""
        with self._shared.lock:
            self._schedules.setdefault(limit, Schedule()).hold(now, seconds)

    def take_slots(self, now: float, lease: str, calls: int, limit: int, seconds: float, max_wait: float) -> Turn:
        """As `Store.take_slots`."""
        with self._shared.lock:
            return self._slots.take(now, lease, calls, limit, seconds, max_wait)

    def release(self, now: float, lease: str) -> None:
        """As `Store.release`."""
        with self._shared.lock:
            self._slots.release(lease)

    def bind(self, now: float, lease: str, request_uuid: str) -> None:
        """As `Store.bind`."""
        with self._shared.lock:
            self._slots.bind(now, lease, request_uuid)

    def call_ended(self, now: float, request_uuid: str, call_uuid: str) -> None:
        """As `Store.call_ended`."""
        with self._shared.lock:
            self._slots.call_ended(now, request_uuid, call_uuid)

    def close(self) -> None:
        """As `Store.close`."""
