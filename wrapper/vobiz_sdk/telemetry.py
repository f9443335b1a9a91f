"""The seam for telemetry: who wants to know of every call is told here, whatever library it reports to.

A client made without `telemetry` pays a comparison with None for it. Hooks (`on_attempt`, `on_error`) are
for a few lines of one's own; this is for what has to follow a call from its beginning to its end.
Implementations must return at once; they are called in the thread or task of the call. What they raise is
logged and goes no further.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vobiz_api.operation import Operation
    from vobiz_sdk.attempts import Attempt
    from vobiz_sdk.errors.base import VobizError
    from vobiz_sdk.retry.budget import RetryBudget


class CallWatch(Protocol):
    """Told of what happens to one call, in order."""

    def attempt_started(self) -> Sequence[tuple[bytes, bytes]]:
        """An attempt begins. Returns header fields to send with it, which are none unless somebody asked."""
        ...

    def attempt_ended(self, attempt: Attempt, /) -> None:
        """The attempt is over."""
        ...

    def paced(self, limit: str, seconds: float, /) -> None:
        """The call waits for its turn under a limit of the pace: `calls`, `requests` or `concurrent_calls`."""
        ...

    def call_ended(self, error: VobizError | None, /, *, abandoned: bool) -> None:
        """The call is over: with an answer, an error, or because nobody waits for it any more."""
        ...


class Watcher(Protocol):
    """Told of the calls of one client."""

    def call_started(self, operation: Operation[object], /) -> CallWatch:
        """A call begins, after its arguments were found to be valid."""
        ...


class Telemetry(Protocol):
    """What clients are given as `telemetry`. One may serve many clients."""

    def watcher(self, address: str, port: int, budget: RetryBudget, /) -> Watcher:
        """The watcher of a client.

        Args:
            address: Host name of the API that the client talks to.
            port: Its port.
            budget: The client's retry budget.
        """
        ...


def begin(watcher: Watcher, operation: Operation[object]) -> CallWatch | None:
    """The watch of a call, kept from breaking it; None if there is none to be had."""
    try:
        return _Guarded(watcher.call_started(operation))
    except Exception:
        _complain()
        return None


class _Guarded:
    """Passes everything on, and keeps what is raised from the call."""

    __slots__ = ("_watch",)

    def __init__(self, watch: CallWatch) -> None:
        self._watch = watch

    def attempt_started(self) -> Sequence[tuple[bytes, bytes]]:
        try:
            return self._watch.attempt_started()
        except Exception:
            _complain()
            return ()

    def attempt_ended(self, attempt: Attempt, /) -> None:
        try:
            self._watch.attempt_ended(attempt)
        except Exception:
            _complain()

    def paced(self, limit: str, seconds: float, /) -> None:
        try:
            self._watch.paced(limit, seconds)
        except Exception:
            _complain()

    def call_ended(self, error: VobizError | None, /, *, abandoned: bool) -> None:
        try:
            self._watch.call_ended(error, abandoned=abandoned)
        except Exception:
            _complain()


def _complain() -> None:
    from vobiz_sdk.log import logger

    logger.exception("Telemetry raised; the call goes on")
