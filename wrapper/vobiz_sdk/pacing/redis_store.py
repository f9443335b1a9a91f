"""Turns of a fleet, in Redis (extra `redis`).

Each decision is one script, which Redis carries out at one moment, by its own clock: clocks of the members
need not agree. Where Redis forgets everything, tickets that were handed out are no good any more, so those
who wait ask anew and the limit still holds.
"""

from __future__ import annotations

import os
import secrets
import socket
from importlib.resources import files
from math import inf
from typing import Any, Protocol, cast

from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from vobiz_sdk.pacing.schedule import Refusal, Turn
from vobiz_sdk.pacing.slots import POLL_SECONDS, REMEMBERED_SECONDS, STALE_SECONDS

MEMBER_SECONDS = 60.0
"""How long after it last asked a member counts as one."""


class _Script(Protocol):
    def __call__(self, keys: list[str], args: list[str | float]) -> Any: ...


class RedisStore:
    """The state of one account's limits in Redis.

    Attributes:
        members: How many processes were asking for turns when Redis was last asked.
    """

    remote = True

    def __init__(self, url: str, account: str, timeout: float, *, use_redis_clock: bool = True) -> None:
        """
        Args:
            url: Address of Redis.
            account: Whose limits these are; part of every key.
            timeout: Seconds that Redis may take to answer.
            use_redis_clock: Whether time is Redis's; else it is what callers say, for tests.
        """
        self.members = 1
        self._client: Redis = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            url,
            socket_timeout=timeout,
            socket_connect_timeout=timeout,
            # A second try would double the time; whoever asks goes on without Redis instead.
            retry=Retry(NoBackoff(), 0),
            decode_responses=True,
        )
        # In braces, so that a cluster keeps all keys of an account together.
        self._prefix = f"vobiz:{{{account}}}"
        self._identity = secrets.token_hex(4)
        self._use_redis_clock = use_redis_clock
        self._take_turn = self._script("take_turn")
        self._hold = self._script("hold")
        self._take_slots = self._script("take_slots")
        self._end_slots = self._script("end_slots")

    def _script(self, name: str) -> _Script:
        text = files("vobiz_sdk.pacing").joinpath(f"{name}.lua").read_text(encoding="utf-8")
        return cast(_Script, self._client.register_script(text))

    def _now(self, now: float) -> str | float:
        return "" if self._use_redis_clock else now

    def _keys(self, *names: str) -> list[str]:
        return [f"{self._prefix}:{name}" for name in names]

    def take_turn(self, now: float, limit: str, seconds: float, max_wait: float, ticket: str | None) -> Turn:
        """As `Store.take_turn`."""
        # With the process in it, since a forked one is a member of its own.
        member = f"{socket.gethostname()}:{os.getpid()}:{self._identity}"
        refused, wait, new_ticket, members = self._take_turn(
            self._keys(limit, "members"),
            [f"{seconds:.9f}", f"{max_wait:.6f}", ticket or "", member, MEMBER_SECONDS, self._now(now)],
        )
        self.members = int(members)
        return Turn(float(wait), new_ticket or None, cast("Refusal | None", refused or None))

    def hold(self, now: float, limit: str, seconds: float) -> None:
        """As `Store.hold`."""
        self._hold(self._keys(limit), [f"{seconds:.6f}", self._now(now)])

    def take_slots(self, now: float, lease: str, calls: int, limit: int, seconds: float, max_wait: float) -> Turn:
        """As `Store.take_slots`."""
        refused, wait = self._take_slots(
            self._keys("leases", "leases:calls", "queue", "queue:seen"),
            [lease, calls, limit, seconds, f"{max_wait:.6f}", POLL_SECONDS, STALE_SECONDS, self._now(now)],
        )
        if refused:
            return Turn(inf, refused=cast(Refusal, refused))
        return Turn(float(wait), lease if float(wait) else None)

    def release(self, now: float, lease: str) -> None:
        """As `Store.release`."""
        self._end("release", lease, "", "")

    def bind(self, now: float, lease: str, request_uuid: str) -> None:
        """As `Store.bind`."""
        self._end("bind", lease, request_uuid, "")

    def call_ended(self, now: float, request_uuid: str, call_uuid: str) -> None:
        """As `Store.call_ended`."""
        self._end("ended", "", request_uuid, call_uuid)

    def _end(self, what: str, lease: str, request_uuid: str, call_uuid: str) -> None:
        keys = self._keys("leases", "leases:calls", f"ended:{request_uuid}")
        self._end_slots(keys, [what, lease, request_uuid, call_uuid, int(REMEMBERED_SECONDS)])

    def close(self) -> None:
        """As `Store.close`."""
        self._client.close()
