"""Being told of attempts and errors, for metrics and logs.

A hook is called in the thread or task of the call, gets a frozen value and must return at once. What
it raises is logged and goes no further: watching a call never breaks it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from vobiz_sdk.attempts import Attempt

if TYPE_CHECKING:
    from vobiz_sdk.auth import TokenPair
    from vobiz_sdk.errors.base import VobizError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ErrorEvent:
    """A call that is about to raise.

    Attributes:
        operation: The operation, for example `calls.create`.
        error: What will be raised.
        elapsed: Seconds since the call began, waits included.
    """

    operation: str
    error: VobizError
    elapsed: float


class AttemptHook(Protocol):
    """Called after every attempt, the successful one included."""

    def __call__(self, attempt: Attempt, /) -> None:
        """Take note of the attempt."""
        ...


class ErrorHook(Protocol):
    """Called once when a call fails for good."""

    def __call__(self, event: ErrorEvent, /) -> None:
        """Take note of the failure."""
        ...


class TokensHook(Protocol):
    """Called with each new token pair, before any request carries it."""

    def __call__(self, tokens: TokenPair, /) -> None:
        """Keep the pair; the one before it is no longer good."""
        ...


def call_hook(hook: Callable[[T], None] | None, value: T) -> None:
    """Call a hook, if there is one, and keep what it raises from the call."""
    if hook is None:
        return
    try:
        hook(value)
    except Exception:
        from vobiz_sdk.log import logger

        logger.exception("A hook raised; the call goes on")
