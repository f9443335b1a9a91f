"""Going on without Redis: a local share of each limit, until Redis is back."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Literal, TypeVar

from redis.exceptions import RedisError

from vobiz_sdk.forking import SharedLock
from vobiz_sdk.log import logger
from vobiz_sdk.pacing.memory import MemoryStore
from vobiz_sdk.pacing.redis_store import RedisStore
from vobiz_sdk.pacing.schedule import Turn

T = TypeVar("T")
WhenDown = Literal["share", "raise"]

RETRY_SECONDS = 1.0
"""How long Redis is left alone after it failed; then one call tries it, while the others go on without."""


class SharedStore:
    """Asks Redis, and where that fails, a store of its own with this process's share of the limits.

    The share is the limit divided by the members that were known when Redis last answered.
    """

    remote = True

    def __init__(self, redis: RedisStore, members: int, when_down: WhenDown) -> None:
        """
        Args:
            redis: The store of the fleet.
            members: How many members to assume at the least.
            when_down: Whether to go on with a share, or to refuse turns, while Redis cannot be reached.
        """
        self._redis = redis
        self._members = members
        self._when_down = when_down
        self._local = MemoryStore()
        self._shared = SharedLock(Lock)
        self._down_until: float | None = None

    def _asked(self, now: float, ask: Callable[[], T]) -> T | None:
        """What Redis says; None if it cannot be reached."""
        with self._shared.lock:
            if self._down_until is not None:
                if now < self._down_until:
                    return None
                self._down_until = now + RETRY_SECONDS
        try:
            answer = ask()
        except (RedisError, OSError) as error:
            self._failed(now, error)
            return None
        if self._down_until is not None and self._restored():
            logger.info("Pacing: Redis answers again; the limits are the fleet's once more")
        return answer

    def _restored(self) -> bool:
        """Whether Redis was down until now; one caller is told so."""
        with self._shared.lock:
            was_down, self._down_until = self._down_until is not None, None
            return was_down

    def _failed(self, now: float, error: Exception) -> None:
        with self._shared.lock:
            first = self._down_until is None
            self._down_until = now + RETRY_SECONDS
        if first:
            # The kind alone: messages of the library may hold the address, and with it a password.
            how = "turns are refused" if self._when_down == "raise" else f"1/{self.share} of each limit is used"
            logger.warning("Pacing: Redis cannot be reached (%s); until it can, %s", type(error).__name__, how)

    @property
    def share(self) -> int:
        """Into how many parts the limits are divided without Redis."""
        return max(self._redis.members, self._members)

    def take_turn(self, now: float, limit: str, seconds: float, max_wait: float, ticket: str | None) -> Turn:
        """As `Store.take_turn`."""
        turn = self._asked(now, lambda: self._redis.take_turn(now, limit, seconds, max_wait, ticket))
        if turn is not None:
            return turn
        if self._when_down == "raise":
            return Turn(0.0, refused="store")
        return self._local.take_turn(now, limit, seconds * self.share, max_wait, ticket)

    def hold(self, now: float, limit: str, seconds: float) -> None:
        """As `Store.hold`."""
        self._local.hold(now, limit, seconds)
        self._asked(now, lambda: self._redis.hold(now, limit, seconds))

    def take_slots(self, now: float, lease: str, calls: int, limit: int, seconds: float, max_wait: float) -> Turn:
        """As `Store.take_slots`."""
        turn = self._asked(now, lambda: self._redis.take_slots(now, lease, calls, limit, seconds, max_wait))
        if turn is not None:
            return turn
        if self._when_down == "raise":
            return Turn(0.0, refused="store")
        # A request that fits into the whole is let go alone, though it is more than the share.
        share = max(limit // self.share, min(calls, limit))
        return self._local.take_slots(now, lease, calls, share, seconds, max_wait)

    def release(self, now: float, lease: str) -> None:
        """As `Store.release`."""
        self._local.release(now, lease)
        self._asked(now, lambda: self._redis.release(now, lease))

    def bind(self, now: float, lease: str, request_uuid: str) -> None:
        """As `Store.bind`."""
        self._local.bind(now, lease, request_uuid)
        self._asked(now, lambda: self._redis.bind(now, lease, request_uuid))

    def call_ended(self, now: float, request_uuid: str, call_uuid: str) -> None:
        """As `Store.call_ended`."""
        self._local.call_ended(now, request_uuid, call_uuid)
        self._asked(now, lambda: self._redis.call_ended(now, request_uuid, call_uuid))

    def close(self) -> None:
        """As `Store.close`."""
        self._redis.close()
