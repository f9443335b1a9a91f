"""What happened on each attempt of a call, for exceptions, hooks and logs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vobiz_api.error_table import Outcome

LONGEST_NAME = 128
LONGEST_ERROR = 300
"""Characters that a line shows of what went wrong."""

Phase = Literal["before_sending", "connecting", "sending", "receiving", "answered"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: how far it came, what came back, and what was decided.

    Attributes:
        operation: The operation, for example `calls.create`.
        number: 1 for the first attempt.
        phase: How far it came; `answered` when a whole response arrived.
        outcome: Whether the request took effect; None if the attempt succeeded.
        status: HTTP status, if one arrived.
        code: Error code, if the answer held one.
        request_id: Request id, if the answer held one.
        elapsed: Seconds the attempt took.
        wait: Seconds waited before the next attempt; None if there was none.
        reason: What was decided: `success`, `redirect`, `retry`, `refresh`, or why it was given up; `interrupted` if
            it was cancelled, or stopped by Ctrl+C.
        error: What went wrong when no answer came, for example `connection refused`.
        stage: Where it failed when no answer came, as in `TransportError.stage`.
    """

    operation: str
    number: int
    phase: Phase
    outcome: Outcome | None
    status: int | None
    code: str | None
    request_id: str | None
    elapsed: float
    wait: float | None
    reason: str
    error: str | None
    stage: str | None = None

    def line(self) -> str:
        """The attempt as one line of a small table."""
        answer = f"HTTP {self.status}" if self.status is not None else self._what_failed()
        parts = [f"{self.number}.", answer]
        parts += [" ".join(name[:LONGEST_NAME].split()) for name in (self.code, self.request_id) if name]
        parts.append(f"after {self.elapsed:.2f} s")
        decided = " ".join(self.reason[:LONGEST_NAME].replace("_", " ").split())
        parts.append(f"waited {self.wait:.2f} s" if self.wait is not None else decided)
        return "  ".join(parts)

    def _what_failed(self) -> str:
        if not self.error:
            return self.phase.replace("_", " ")
        from vobiz_api.disclosure import shown_text
        from vobiz_sdk.one_line import one_line

        return one_line(shown_text(self.error[: 4 * LONGEST_ERROR]), LONGEST_ERROR)


def table(attempts: tuple[Attempt, ...]) -> str:
    """The attempts, a line each; of many, the first two and the last one."""
    if len(attempts) <= 4:
        return "\n".join(attempt.line() for attempt in attempts)
    first, second, last = attempts[0].line(), attempts[1].line(), attempts[-1].line()
    return "\n".join((first, second, f"… {len(attempts) - 3} more …", last))
