"""How eagerly to retry: the part of retrying that a caller may choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long a client waits before it sends again.

    What may be sent again at all is not chosen here: that follows from the operation's effect and
    from what is known of the failure (see the guide on retries and outcomes).

    Attributes:
        max_retries: Retries after the first attempt; 0 turns retrying off.
        backoff: Seconds before the first retry; doubles with each one (the vendor's 1 s, 2 s, 4 s).
        max_backoff: Longest backoff, in seconds.
        jitter: Greatest share of a wait that is added at random, so that clients spread out.
        max_retry_after: Longest `Retry-After`, in seconds, that is waited for; a longer one is raised at once.
        retry_unsafe_on_503: Whether an unsafe request is sent again after a 503 without `Retry-After`.
            Off by default, since such a request may have been carried out.
    """

    max_retries: int = 3
    backoff: float = 1.0
    max_backoff: float = 30.0
    jitter: float = 0.25
    max_retry_after: float = 60.0
    retry_unsafe_on_503: bool = False

    def __post_init__(self) -> None:
        for name in ("max_retries", "backoff", "max_backoff", "jitter", "max_retry_after"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
                from vobiz_sdk.errors.local import ConfigurationError

                raise ConfigurationError(f"RetryPolicy.{name} must be a number from 0 up, is {value!r}")


NO_RETRIES = RetryPolicy(max_retries=0)
"""Send once and report."""
