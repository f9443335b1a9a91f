"""A call that is ready to be made."""

from __future__ import annotations

from typing import NamedTuple

from vobiz_api.operation import Operation
from vobiz_sdk.auth import Credentials
from vobiz_sdk.clock import Clock
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.wire import HeaderList, WireRequest
from vobiz_sdk.pacing.weight import NO_CALLS, Weight
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.settings import Settings
from vobiz_sdk.telemetry import CallWatch


class Call(NamedTuple):
    """A request that is ready but for its credentials, and what surrounds it."""

    operation: Operation[object]
    target: bytes
    headers: HeaderList
    content: bytes
    credentials: Credentials
    settings: Settings
    clock: Clock
    budget: RetryBudget
    watch: CallWatch | None = None
    weight: Weight = NO_CALLS
    origin: Origin | None = None
    """The server that is asked for a file; None where the client's own is asked for an answer."""

    def __repr__(self) -> str:
        # Crash reports show the variables of each frame; this one holds what the caller sends.
        return f"Call({self.operation.public_name}, {len(self.content)} bytes)"

    def request(self) -> WireRequest:
        """The request with the credentials of this moment."""
        operation = self.operation
        signed = self.credentials.headers(operation.auth, operation.public_name)
        return WireRequest(operation.method.encode("ascii"), self.target, [*self.headers, *signed], self.content)
