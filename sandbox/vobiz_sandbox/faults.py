"""Misbehaviour that was asked for, and the queue in which it waits for its requests.

A fault is plain data. What each kind does to an answer stands in ``misbehaviour``.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, get_args

from .json_types import JsonObject, JsonValue

ANY_OPERATION = "*"
"""Stands for every operation, and for requests that match none."""

DropMoment: TypeAlias = Literal["before_read", "after_read"]
TricklePart: TypeAlias = Literal["headers", "body"]
DelayMoment: TypeAlias = Literal["before_processing", "after_processing"]


@dataclass(frozen=True, slots=True)
class Literally:
    """A body to send exactly as it is: JSON, or bytes under any content type."""

    content: JsonValue | bytes


@dataclass(frozen=True, slots=True)
class Fail:
    """Answer with an error.

    Attributes:
        code: an error code of the catalogue, or None.
        status: the HTTP status, or None for the usual one of the code or shape.
        shape: the form of the body, or None for the usual one.
        message: the sentence in the body, or None for that of the catalogue.
        details: the details in the body, or None for those of the catalogue.
        retry_after: seconds or an HTTP date for ``Retry-After``, or None to send no such header.
        headers: further headers.
        body: the exact body, in place of all the above that concerns it.
        content_type: the content type, or None for the one that goes with the body.
        processed: whether the request is carried out all the same, so that the error lies.
    """

    code: str | None = None
    status: int | None = None
    shape: str | None = None
    message: str | None = None
    details: JsonObject | None = None
    retry_after: float | str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Literally | None = None
    content_type: str | None = None
    processed: bool = False


@dataclass(frozen=True, slots=True)
class Drop:
    """Let the connection die instead of answering.

    Attributes:
        when: ``before_read``: as soon as the request line is there, nothing is carried out;
            ``after_read``: the request is carried out first.
        reset: whether to send a TCP reset instead of closing in good order.
    """

    when: DropMoment = "after_read"
    reset: bool = False

    def __post_init__(self) -> None:
        _require_choice("when", self.when, get_args(DropMoment))


@dataclass(frozen=True, slots=True)
class Truncate:
    """Carry the request out, promise the whole answer, send a part of it and close.

    Attributes:
        keep: how many bytes of the body to send, or None for half of it. The headers of an answer
            without a body are cut in half.
    """

    keep: int | None = None

    def __post_init__(self) -> None:
        _require_at_least_zero("keep", self.keep or 0)


@dataclass(frozen=True, slots=True)
class Trickle:
    """Carry the request out and send the answer slowly.

    Attributes:
        bytes_per_second: how slowly.
        what: which part is slow; ``headers`` is everything from the status line on.
    """

    bytes_per_second: float = 10.0
    what: TricklePart = "body"

    def __post_init__(self) -> None:
        _require_choice("what", self.what, get_args(TricklePart))
        if self.bytes_per_second <= 0:
            raise ValueError("bytes_per_second must be more than 0")


@dataclass(frozen=True, slots=True)
class Delay:
    """Wait, then give the usual answer.

    Attributes:
        seconds: how long to wait.
        when: whether the request is carried out after the wait or before it.
    """

    seconds: float
    when: DelayMoment = "after_processing"

    def __post_init__(self) -> None:
        _require_choice("when", self.when, get_args(DelayMoment))
        _require_at_least_zero("seconds", self.seconds)


@dataclass(frozen=True, slots=True)
class Garble:
    """Carry the request out, keep the status, and replace the body.

    Attributes:
        body: the bytes to send.
        content_type: the content type to send them under.
    """

    body: bytes = b"not json"
    content_type: str | None = "application/json"


Misbehaviour: TypeAlias = Fail | Drop | Truncate | Trickle | Delay | Garble


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is to go wrong.

    Attributes:
        operation: the ``operationId`` it waits for, or ``*`` for any request.
        misbehaviour: what goes wrong.
        times: how many requests it is for, or None for all until it is cleared.
    """

    operation: str
    misbehaviour: Misbehaviour
    times: int | None = 1

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError("times must be at least 1, or None for every request")


class FaultQueue:
    """Faults in the order in which they were asked for. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Put a fault at the end."""
        with self._lock:
            self._faults.append(fault)

    def take(self, operation: str | None, only_before_read: bool = False) -> Misbehaviour | None:
        """Take the first fault that waits for an operation, and count it down.

        Args:
            operation: the ``operationId`` of a request, or None if it matches none.
            only_before_read: leave the fault where it is unless it drops the request unread.
        """
        with self._lock:
            for position, fault in enumerate(self._faults):
                if fault.operation not in (ANY_OPERATION, operation):
                    continue
                misbehaviour = fault.misbehaviour
                if only_before_read and not (isinstance(misbehaviour, Drop) and misbehaviour.when == "before_read"):
                    return None
                if fault.times == 1:
                    del self._faults[position]
                elif fault.times is not None:
                    self._faults[position] = replace(fault, times=fault.times - 1)
                return misbehaviour
        return None

    def clear(self) -> None:
        """Forget every fault."""
        with self._lock:
            self._faults.clear()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that still wait, with the number of requests that each is still for."""
        with self._lock:
            return tuple(self._faults)


def _require_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{name} must be one of: {', '.join(choices)}")


def _require_at_least_zero(name: str, value: float) -> None:
    if value < 0:
        raise ValueError(f"{name} must be at least 0")
