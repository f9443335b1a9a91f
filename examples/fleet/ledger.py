"""What is known of each number, in Redis: written down before a call is sent, and again once there is a result."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

import msgspec
from redis import Redis

from fleet.app import REDIS_URL

State = Literal["waiting", "sending", "placed", "failed", "undecided"]

# Replaces an entry only if it is still what it was; tells what it then is. Redis carries it out at one moment.
_SWAP = """
local found = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if found ~= ARGV[2] then return found end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return ARGV[3]
"""


@dataclass(frozen=True)
class Entry:
    """The last that is known of a number. Times are seconds since 1970, by Redis's clock.

    Attributes:
        state: `waiting`: certainly not called, to be called. `sending`: perhaps called, to be looked up.
            `placed`: called. `failed`: certainly not called, and given up. `undecided`: for a person to decide.
        not_before: Before that there is nothing to do.
        since: When the request was sent.
        ended: When it was over, at the latest.
        steps: How often it was called or looked up.
        run: Who sent it; no two have the same.
        request_uuid: Id of the call.
        error: The last exception, as `to_dict()` gives it.
    """

    state: State = "waiting"
    not_before: float = 0.0
    since: float = 0.0
    ended: float = 0.0
    steps: int = 0
    run: str = ""
    request_uuid: str | None = None
    error: dict[str, Any] | None = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is done by itself."""
        return self.state in ("placed", "failed", "undecided")


@cache
def redis() -> Redis:
    """The client of this process."""
    return Redis.from_url(REDIS_URL, decode_responses=True)  # pyright: ignore[reportUnknownMemberType]


class Ledger:
    """The entries of a campaign, one for each number."""

    def __init__(self, campaign: str) -> None:
        self._key = f"fleet:{campaign}"

    def now(self) -> float:
        """The time, on the one clock that all machines share."""
        seconds, microseconds = redis().time()  # pyright: ignore[reportUnknownMemberType]
        return seconds + microseconds / 1e6

    def read(self, number: str) -> Entry:
        """What is known of a number."""
        return _entry(cast("str | None", redis().hget(self._key, number)) or "")

    def swap(self, number: str, old: Entry, new: Entry) -> Entry:
        """Replace an entry unless somebody else did; return what is there now."""
        return _entry(cast(str, redis().eval(_SWAP, 1, self._key, number, _text(old), _text(new))))

    def write(self, number: str, entry: Entry) -> Entry:
        """Replace an entry, whatever is there."""
        redis().hset(self._key, number, _text(entry))
        return entry


def _text(entry: Entry) -> str:
    return "" if entry == Entry() else msgspec.json.encode(entry).decode()


def _entry(text: str) -> Entry:
    return msgspec.json.decode(text, type=Entry) if text else Entry()
