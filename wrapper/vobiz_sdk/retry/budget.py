"""A limit on how much of a client's traffic may be retries, so that an outage is not made worse."""

from __future__ import annotations

from threading import Lock

from vobiz_sdk.forking import tell_after_fork


class RetryBudget:
    """A token bucket: a retry takes a token, a call that succeeds gives a part of one back.

    While the API is down nothing succeeds, so after `capacity` retries the client sends each request once,
    whether or not the API names a time to come back. A retry that the server asked for with `Retry-After`
    and that then succeeds gets its token back: a client that is slowed down by its rate limit may go on for
    as long as the server keeps its word. So retries that were in vain never exceed
    `capacity + refill * calls that succeeded`. Shared by all threads and tasks of a client.
    """

    # Weakly referable, so that a gauge can read budgets without keeping them.
    __slots__ = ("__weakref__", "_lock", "_tokens", "capacity", "refill")

    def __init__(self, capacity: float = 5.0, refill: float = 0.1) -> None:
        """
        Args:
            capacity: Tokens when full, which is how it starts; `float("inf")` for no limit.
            refill: Part of a token that a successful call gives back.

        Raises:
            ConfigurationError: a value is no number from 0 up.
        """
        _check("capacity", capacity)
        _check("refill", refill)
        self.capacity = capacity
        self.refill = refill
        self._tokens = capacity
        self._lock = Lock()
        tell_after_fork(self)

    def after_fork(self) -> None:
        """Get a lock that no thread of the parent process holds."""
        self._lock = Lock()

    @property
    def tokens(self) -> float:
        """Retries that are left, with the fraction."""
        return self._tokens

    def spend(self) -> bool:
        """Take a token for a retry; False if there is none."""
        with self._lock:
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True

    def succeeded(self, *, as_asked: bool = False) -> None:
        """Count a call that succeeded.

        Args:
            as_asked: Whether it did so at a retry that the server had asked for with `Retry-After`.
        """
        # Full is the usual state; reading it needs no lock, and a lost tenth of a token would not matter.
        if self._tokens >= self.capacity:
            return
        with self._lock:
            self._tokens = min(self.capacity, self._tokens + self.refill + as_asked)


def _check(name: str, value: float) -> None:
    # Also refuses what is not a number, with which no comparison holds.
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:  # pyright: ignore[reportUnnecessaryIsInstance]
        from vobiz_sdk.errors.local import ConfigurationError

        raise ConfigurationError(f"RetryBudget.{name} must be a number from 0 up, is {value!r}")
