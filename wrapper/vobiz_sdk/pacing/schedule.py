"""Who may go when, at so many a second: a schedule of turns, evenly spaced.

Turns are handed out ahead, in the order of asking: who asks is told how long to wait, waits, and shows the
ticket. Nobody has to try again and again, so nobody can be overtaken, and a wait that would be too long is
known, and refused, before it begins. Even spacing keeps the limit under any way of counting: in fixed
seconds, in sliding ones, or by tokens.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Refusal = Literal["late", "never", "store"]
"""Why there will be no turn: it would come too late, it can never come, or nobody knows since the store is down."""

EARLY_SECONDS = 0.001
"""How much too early is early enough; far less than requests differ in how fast they travel."""
LATE_SECONDS = 0.01
"""How late a turn may begin without moving those after it."""
WINDOW = 1.0
"""Seconds that the limit is about. A turn that was not begun for so long is lost: others have filled its second."""


class Turn(NamedTuple):
    """What came of asking for a turn.

    Attributes:
        wait: Seconds to wait before asking again with the ticket; 0 means go. Where there is no turn: how long
            it would have been, or infinity if nobody can know.
        ticket: What to show when asking again.
        refused: Why there is no turn; None if there is one.
    """

    wait: float
    ticket: str | None = None
    refused: Refusal | None = None


class Schedule:
    """The turns under one limit. Times are seconds on one clock, whichever it is.

    A busy process wakes up late, and the turn after its own would come too soon. So a turn that begins late
    moves all that come after it: by stopping the schedule's own time, which is the clock's less `stopped`.

    Attributes:
        stopped: For how long the schedule stood still.
        next_at: When the next turn that is handed out may begin.
        paid_until: What `next_at` would be if only those who went had ever asked.
        held_until: Until when the server asked everybody to wait.
        generation: Changes whenever turns that were handed out are no longer good.
    """

    __slots__ = ("generation", "held_until", "next_at", "paid_until", "stopped")

    def __init__(self) -> None:
        self.stopped = self.next_at = self.paid_until = self.held_until = 0.0
        self.generation = 0

    def take(self, now: float, seconds: float, max_wait: float, ticket: str | None) -> Turn:
        """Ask for a turn, or to go on the ticket of one that was waited for.

        Args:
            now: The time.
            seconds: How long nobody else may go after this one.
            max_wait: Seconds; a turn that comes no sooner is not taken.
            ticket: Ticket of an earlier answer, or None.
        """
        now -= self.stopped
        if ticket is not None:
            generation, _, slot = ticket.partition(":")
            left = float(slot) - now
            if generation == str(self.generation) and left > -WINDOW:
                if left > EARLY_SECONDS:
                    return Turn(left, refused="late") if left >= max_wait else Turn(left, ticket)
                self.stopped += min(max(-left - LATE_SECONDS, 0.0), seconds)
                self.paid_until = max(self.paid_until, float(slot) + seconds)
                return Turn(0.0)
        slot_at = max(now, self.next_at)
        wait = slot_at - now
        if wait >= max_wait:
            return Turn(wait, refused="late")
        self.next_at = slot_at + seconds
        if wait > 0.0:
            return Turn(wait, f"{self.generation}:{slot_at:.6f}")
        self.paid_until = self.next_at
        return Turn(0.0)

    def hold(self, now: float, seconds: float) -> None:
        """Let nobody go for so many seconds; turns that were handed out are asked for anew."""
        self.held_until = max(self.held_until, now - self.stopped + seconds)
        self.next_at = max(self.held_until, self.paid_until)
        self.generation += 1
