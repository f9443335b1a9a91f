"""What a store of turns does, wherever it keeps them."""

from __future__ import annotations

from typing import Protocol

from vobiz_sdk.pacing.schedule import Turn


class Store(Protocol):
    """The state of one account's limits.

    Attributes:
        remote: Whether asking goes over the network, and so may take a moment.
    """

    remote: bool

    def take_turn(self, now: float, limit: str, seconds: float, max_wait: float, ticket: str | None) -> Turn:
        """As `Schedule.take`, under the limit of this name."""
        ...

    def hold(self, now: float, limit: str, seconds: float) -> None:
        """As `Schedule.hold`, under the limit of this name."""
        ...

    def take_slots(self, now: float, lease: str, calls: int, limit: int, seconds: float, max_wait: float) -> Turn:
        """As `Slots.take`."""
        ...

    def release(self, now: float, lease: str) -> None:
        """As `Slots.release`."""
        ...

    def bind(self, now: float, lease: str, request_uuid: str) -> None:
        """As `Slots.bind`."""
        ...

    def call_ended(self, now: float, request_uuid: str, call_uuid: str) -> None:
        """As `Slots.call_ended`."""
        ...

    def close(self) -> None:
        """Close connections."""
        ...
