"""How far one attempt has come, noted where the bytes are written.

Whether a request may have reached the server is not guessed from the name of an exception: the
network layer notes the first byte that leaves.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Literal

MAX_BODY_BYTES = 64 * 1024 * 1024
MAX_ERROR_BODY_BYTES = 1024 * 1024
"""Of an error so much is read; its status alone says what it comes to."""
Step = Literal["waiting", "resolving", "connecting", "securing", "sending", "receiving"]


class Progress:
    """The steps of one attempt.

    Attributes:
        step: What is being done now.
        sent: Whether a byte of the request was handed to the network.
        foreign: Whether a user's transport sends, whose word that nothing left is not taken.
        deadline_at: Time on the monotonic clock by which the attempt must be over.
        answer: Status and header fields, once they have arrived.
        parts: What arrived of the body.
    """

    __slots__ = ("_size", "answer", "deadline_at", "foreign", "parts", "sent", "step")

    def __init__(self, deadline_at: float, *, foreign: bool = False) -> None:
        self.step: Step = "waiting"
        self.sent = False
        self.foreign = foreign
        self.deadline_at = deadline_at
        self.answer: tuple[int, list[tuple[bytes, bytes]]] | None = None
        self.parts: list[bytes] = []
        self._size = 0

    def receive(self, part: bytes) -> bool:
        """Keep a part of the body; False once there is more than an answer may have."""
        self.parts.append(part)
        self._size += len(part)
        return self._size <= self.most

    @property
    def most(self) -> int:
        """How many bytes the body of this answer may have."""
        return MAX_BODY_BYTES if self.answer is None or 200 <= self.answer[0] < 300 else MAX_ERROR_BODY_BYTES

    @property
    def body(self) -> bytes:
        """What arrived of the body, joined."""
        return self.parts[0] if len(self.parts) == 1 else b"".join(self.parts)


current: ContextVar[Progress] = ContextVar("vobiz_attempt")
