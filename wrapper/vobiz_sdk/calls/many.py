"""Many calls: what goes in, what comes out, and how far it has got."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypedDict

from vobiz_sdk.calls.reconciliation import Reconciliation
from vobiz_sdk.errors.base import VobizError

Method = Literal["GET", "POST"]
CallState = Literal["placed", "failed", "undecided"]


class _Essential(TypedDict):
    """What no request can do without."""

    from_: str
    to: str | Sequence[str]
    answer_url: str


class CallRequest(_Essential, total=False):
    """The arguments of `calls.create`, which describes them, and a `key`."""

    key: str
    """Identifies the request in the journal; it is not sent. Else its destination does, and how often that occurred."""
    answer_method: Method
    ring_url: str
    ring_method: Method
    hangup_url: str
    hangup_method: Method
    fallback_url: str
    fallback_method: Method
    machine_detection: Literal["true", "hangup"]
    machine_detection_time: int
    machine_detection_url: str
    machine_detection_method: Method
    machine_detection_maximum_speech_length: int
    machine_detection_initial_silence: int
    machine_detection_maximum_words: int
    machine_detection_initial_greeting: int
    caller_name: str
    send_digits: str
    send_on_preanswer: bool
    time_limit: int
    hangup_on_ring: int
    ring_timeout: int
    sip_headers: str


@dataclass(frozen=True, slots=True)
class CallResult:
    """What became of one request.

    Attributes:
        position: Which request it was, counted from 0.
        key: What it goes by in the journal.
        request: The request. Not in the repr.
        state: `placed`: it was carried out. `failed`: it was not, for certain, and is tried again when the run is
            resumed. `undecided`: nobody knows; it is never repeated by itself.
        request_uuid: Id of the call, where it is known.
        error: What was raised, in this run; its `outcome` says why the state is what it is.
        reconciliation: What looking it up gave, if that was asked for.
        resumed: Whether an earlier run did it, as the journal says, and nothing was sent now.
    """

    position: int
    key: str
    request: CallRequest = field(repr=False)
    state: CallState
    request_uuid: str | None = None
    error: VobizError | None = None
    reconciliation: Reconciliation | None = None
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has got.

    Attributes:
        placed: Requests carried out by this run.
        failed: Requests that were not.
        undecided: Requests of which nobody knows.
        resumed: Requests that an earlier run had carried out.
        in_flight: Requests under way.
    """

    placed: int = 0
    failed: int = 0
    undecided: int = 0
    resumed: int = 0
    in_flight: int = 0

    @property
    def done(self) -> int:
        """Requests with a result."""
        return self.placed + self.failed + self.undecided + self.resumed


ProgressHook: TypeAlias = Callable[[Progress], None]
"""Called after every result, in the thread or task that takes them."""


class Tally:
    """Counts results as they are handed out."""

    __slots__ = ("_counts",)

    def __init__(self) -> None:
        self._counts = {"placed": 0, "failed": 0, "undecided": 0, "resumed": 0}

    def count(self, result: CallResult, in_flight: int) -> Progress:
        """Count a result, and say how far the run has got."""
        self._counts["resumed" if result.resumed and result.state == "placed" else result.state] += 1
        return Progress(**self._counts, in_flight=in_flight)
