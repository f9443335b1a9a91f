"""How fast a client may go, as its user says."""

from __future__ import annotations

import time
from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Literal, Self

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.forking import SharedLock
from vobiz_sdk.pacing.memory import MemoryStore
from vobiz_sdk.pacing.store import Store
from vobiz_sdk.pacing.weight import NO_CALLS, Weight

if TYPE_CHECKING:
    from vobiz_api.models import Account
    from vobiz_api.operation import Operation
    from vobiz_api.types import Argument

LimitName = Literal["calls", "concurrent_calls", "requests"]

INSTALL = 'A pace in Redis needs one more package: pip install "vobiz-sdk[redis]"'
# The API's own default for `time_limit`, and what it lets no call exceed, in seconds.
DEFAULT_CALL_SECONDS = 14_400.0
RINGING_SECONDS = 120.0


class Pace:
    """Keeps requests under the limits of an account: they wait for their turn instead of being refused.

    ```python
    from vobiz_sdk import Pace, Vobiz

    with Vobiz(pace=Pace(calls_per_second=2, redis="redis://127.0.0.1")) as vobiz:
        ...
    ```

    Turns are handed out in the order of asking, evenly spaced, to all threads and tasks of all clients that
    are given the same pace, and with `redis` to all processes that use the same Redis. Every attempt takes
    one, also a repeated one. Whoever could not go before the deadline of the call gets a `PacingError` at
    once. A 429 with `Retry-After` lets nobody go for that time.
    """

    def __init__(
        self,
        *,
        calls_per_second: float | None = None,
        concurrent_calls: int | None = None,
        requests_per_second: float | None = None,
        redis: str | None = None,
        account: str | None = None,
        count: Literal["destinations", "requests"] = "destinations",
        headroom: float = 0.03,
        members: int = 1,
        without_redis: Literal["share", "raise"] = "share",
        redis_timeout: float = 0.25,
    ) -> None:
        """
        Args:
            calls_per_second: Calls placed a second, for `calls.create`; None for no limit.
            concurrent_calls: Calls that may be going on. A call holds its place until `call_ended` is told
                of it, at the longest for its `time_limit` (4 hours unless given) and two minutes of ringing.
            requests_per_second: Requests of any kind a second; those that place calls count here as well.
            redis: Address of the Redis that holds the turns of a fleet, for example `redis://127.0.0.1:6379/0`.
                Without it they are this process's.
            account: Id of the account whose limits these are; else that of the client. Name it to share one
                limit between accounts, or to tell of ended calls where there is no client.
            count: What counts as a call: each destination, since a request may hold a thousand, or the request.
                The API's documentation says "new calls per second".
            headroom: Share of each limit a second that is not used. Requests differ in how fast they travel;
                it keeps two of them from meeting in one of the API's seconds.
            members: How many processes to assume, at the least, while Redis has not said how many there are.
            without_redis: While Redis cannot be reached: go on with `limit / members` in each process, or
                raise `PacingError`.
            redis_timeout: Seconds that Redis may take for an answer.

        Raises:
            ConfigurationError: a value is not acceptable, or the package for Redis is missing.
        """
        _check_number("calls_per_second", calls_per_second)
        _check_number("requests_per_second", requests_per_second)
        _check_whole("concurrent_calls", concurrent_calls)
        _check_whole("members", members)
        _check_number("redis_timeout", redis_timeout)
        if not _is_number(headroom) or not 0 <= headroom < 1:
            raise ConfigurationError(f"Pace.headroom must be a share from 0 up to 1, is {headroom!r}")
        _check_choice("count", count, ("destinations", "requests"))
        _check_choice("without_redis", without_redis, ("share", "raise"))
        self.calls_per_second = calls_per_second
        self.concurrent_calls = concurrent_calls
        self.requests_per_second = requests_per_second
        self._count = count
        self._headroom = float(headroom)
        self._members = members
        self._without_redis: Literal["share", "raise"] = without_redis
        self._redis = redis
        self._redis_timeout = redis_timeout
        self._account = account
        self._shared = SharedLock(Lock)
        self._store: Store | None = None
        if redis is not None:
            self._check_redis(redis)
            if account is not None:
                self.store_for(account)

    @classmethod
    def for_account(
        cls,
        account: Account,
        *,
        requests_per_second: float | None = None,
        redis: str | None = None,
        share: float = 1.0,
    ) -> Self:
        """A pace with the limits that the API tells of the account.

        Args:
            account: The answer of `vobiz.account.get()`.
            requests_per_second: As in `Pace`; the API tells no such limit.
            redis: As in `Pace`.
            share: How much of the limits to use, for example 0.5 if another program uses the other half.

        Raises:
            ConfigurationError: the answer holds none of the limits, or a value is not acceptable.
        """
        if not _is_number(share) or not 0 < share <= 1:
            raise ConfigurationError(f"share must be a number above 0 and up to 1, is {share!r}")
        rate, concurrent = account.cps_limit, account.concurrent_calls_limit
        if not rate and not concurrent:
            raise ConfigurationError(
                "The account tells neither cps_limit nor concurrent_calls_limit; make a Pace of your own"
            )
        return cls(
            calls_per_second=rate * share if rate else None,
            concurrent_calls=max(int(concurrent * share), 1) if concurrent else None,
            requests_per_second=requests_per_second,
            redis=redis,
        )

    def __repr__(self) -> str:
        # Not the address of Redis, which may hold a password.
        limits = ("calls_per_second", "concurrent_calls", "requests_per_second")
        told = [f"{name}={getattr(self, name)!r}" for name in limits if getattr(self, name) is not None]
        return f"Pace({', '.join([*told, *(['redis=…'] if self._redis else [])])})"

    @staticmethod
    def _check_redis(url: str) -> None:
        try:
            from redis import Redis

            Redis.from_url(url)  # pyright: ignore[reportUnknownMemberType]
        except ModuleNotFoundError:
            raise ConfigurationError(INSTALL) from None
        except ValueError:
            # Without showing it, since it may hold a password.
            raise ConfigurationError("Pace.redis must be an address such as redis://127.0.0.1:6379/0") from None

    def store_for(self, account: str) -> Store:
        """Where the turns are; called by clients.

        Raises:
            ConfigurationError: the pace is that of another account already.
        """
        store = self._store
        if store is not None and (self._account == account or self._named):
            return store
        with self._shared.lock:
            if self._store is None:
                self._named = self._account is not None
                self._account = self._account or account
                self._store = self._make_store(self._account)
            if self._account != account and not self._named:
                raise ConfigurationError(
                    f"This pace is that of the account {self._account}; give {account} one of its own, or name the "
                    "account whose limits they share: Pace(account=…)"
                )
            return self._store

    _named = False

    def _make_store(self, account: str) -> Store:
        if self._redis is None:
            return MemoryStore()
        from vobiz_sdk.pacing.redis_store import RedisStore
        from vobiz_sdk.pacing.shared import SharedStore

        return SharedStore(RedisStore(self._redis, account, self._redis_timeout), self._members, self._without_redis)

    def weight(self, operation: Operation[object], body: Mapping[str, Argument] | None) -> Weight:
        """What a request counts for; called by clients."""
        if operation.name != "calls_create" or body is None:
            return NO_CALLS
        destinations = str(body.get("to", "")).count("<") + 1
        lasting = body.get("time_limit")
        known = isinstance(lasting, (int, float)) and not isinstance(lasting, bool) and lasting > 0
        seconds = float(lasting) if known else DEFAULT_CALL_SECONDS  # type: ignore[arg-type]
        return Weight(destinations, seconds + RINGING_SECONDS)

    def spacing(self, limit: LimitName, weight: Weight) -> float:
        """Seconds that nobody else may go after a request, under a limit by the second; 0 for no limit."""
        rate = self.calls_per_second if limit == "calls" else self.requests_per_second
        if rate is None or (limit == "calls" and not weight.calls):
            return 0.0
        counted = weight.calls if limit == "calls" and self._count == "destinations" else 1
        return counted / rate * (1.0 + self._headroom)

    def call_ended(self, request_uuid: str, call_uuid: str | None = None) -> None:
        """Tell that a call is over, so that another may begin; for the handler of hangup callbacks.

        It may be told in any process that uses the same Redis, and more than once. It may wait for Redis for
        `redis_timeout`; in an event loop, call it in a thread.

        Args:
            request_uuid: `RequestUUID` of the callback: the request that placed the call.
            call_uuid: `CallUUID` of the callback; needed where a request had several destinations.

        Raises:
            ConfigurationError: the pace belongs to no account yet; name it: `Pace(account=…)`.
        """
        if self._store is None:
            if self._account is None:
                raise ConfigurationError("This pace was not used yet, so name the account: Pace(account=…)")
            self.store_for(self._account)
        assert self._store is not None
        self._store.call_ended(time.monotonic(), request_uuid, call_uuid or request_uuid)

    def close(self) -> None:
        """Close the connections to Redis. Clients do not: a pace may serve many."""
        if self._store is not None:
            self._store.close()


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _check_number(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < float("inf"):
        raise ConfigurationError(f"Pace.{name} must be a positive number, is {value!r}")


def _check_whole(name: str, value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"Pace.{name} must be a whole number from 1 up, is {value!r}")


def _check_choice(name: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ConfigurationError(f"Pace.{name} must be {' or '.join(map(repr, choices))}, is {value!r}")
