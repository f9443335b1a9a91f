"""No whole answer arrived. `outcome` says whether the request may have taken effect all the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import ErrorFacts

Stage = Literal["dns", "tcp", "tls", "proxy", "pool", "write", "read", "protocol", "deadline"]


@dataclass(frozen=True, slots=True, repr=False)
class TransportFacts(ErrorFacts):
    """Facts of a failure below HTTP.

    Attributes:
        stage: Where it failed: `dns`, `tcp`, `tls`, `proxy`, `pool`, `write`, `read`, `protocol` or `deadline`.
    """

    stage: Stage = "tcp"


class TransportError(VobizError):
    """The connection failed, before, while or after the request was sent."""

    @property
    def stage(self) -> Stage:
        """Where it failed: `dns`, `tcp`, `tls`, `proxy`, `pool`, `write`, `read`, `protocol` or `deadline`."""
        return self.facts.stage if isinstance(self.facts, TransportFacts) else "tcp"


class CouldNotConnectError(TransportError):
    """There was no connection to send over; `stage` says whether DNS, TCP, TLS or the proxy failed."""


class TimedOutError(TransportError):
    """One of the timeouts passed; `stage` tells which: connecting (`tcp`), `pool`, `write` or `read`."""


class ConnectionLostError(TransportError):
    """The connection broke, or spoke no HTTP, after sending had begun."""


class DeadlineExceededError(TransportError):
    """The deadline of the whole call passed."""
