"""How far one attempt has come, noted where the bytes are written.

Whether a request may have reached the server is not guessed from the name of an exception: the
network layer notes the first byte that leaves.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Literal

Step = Literal["waiting", "connecting", "securing", "sending", "receiving"]


class Progress:
    """The steps of one attempt.

    Attributes:
        step: What is being done now.
        sent: Whether a byte of the request was handed to the network.
        deadline_at: Time on the monotonic clock by which the attempt must be over.
        answer: Status and header fields, once they have arrived.
        parts: What arrived of the body.
    """

    __slots__ = ("answer", "deadline_at", "parts", "sent", "step")

    def __init__(self, deadline_at: float) -> None:
        self.step: Step = "waiting"
        self.sent = False
        self.deadline_at = deadline_at
        self.answer: tuple[int, list[tuple[bytes, bytes]]] | None = None
        self.parts: list[bytes] = []

    @property
    def body(self) -> bytes:
        """What arrived of the body, joined."""
        return self.parts[0] if len(self.parts) == 1 else b"".join(self.parts)


current: ContextVar[Progress] = ContextVar("vobiz_attempt")
