"""Everything that the sandbox remembers between two requests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from .call_book import CallBook, CallStatus
from .files import FIRST_RECORDING, Files, describe_recording
from .identifiers import new_token, now, utc
from .json_types import JsonObject, amount
from .ledger import Ledger
from .resources import ResourceCollection
from .tokens import Tokens

DEFAULT_AUTH_ID = "MA_SANDBOX1"
DEFAULT_EMAIL = "owner@example.com"
DEFAULT_PASSWORD = "sandbox-password"  # noqa: S105 - guards nothing: it is documented


@dataclass(frozen=True, slots=True)
class Settings:
    """How the sandbox is to be after each reset. See :class:`vobiz_sandbox.Sandbox`."""

    auth_id: str = DEFAULT_AUTH_ID
    auth_token: str = field(default_factory=lambda: new_token("auth"), repr=False)
    email: str = DEFAULT_EMAIL
    password: str = field(default=DEFAULT_PASSWORD, repr=False)
    balance: Decimal = Decimal("100.00")
    currency: str = "INR"
    call_price: Decimal = Decimal("0.50")
    calls_per_second: int | None = None
    hold_calls: bool = False
    clock: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time


class State:
    """One account and all that belongs to it.

    Handlers and the public methods of the sandbox hold :attr:`lock` while they read or change it.

    Args:
        settings: how it is to be after each reset.
    """

    def __init__(self, settings: Settings) -> None:
        self.lock = threading.RLock()
        self.settings = settings
        # Where the sandbox, and the storage beside it, are served; known once they are.
        self.base_url = ""
        self.storage_url = ""
        self.reset()

    def reset(self) -> None:
        """Go back to the settings and forget everything else."""
        with self.lock:
            self.auth_token = self.settings.auth_token
            self.active = True
            self.hold_calls = self.settings.hold_calls
            self.calls_per_second = self.settings.calls_per_second
            self.purchased_calls_per_second = 0
            self.purchased_concurrent_calls = 0
            self.opened = now()
            self.ledger = Ledger(self.settings.balance, self.settings.currency)
            self.tokens = Tokens(self.settings.clock)
            self.time = self.settings.time
            self.call_book = CallBook(self.settings.clock, self.now)
            self.trunks = ResourceCollection()
            self.credentials = ResourceCollection()
            self.recordings = ResourceCollection()
            self.recordings.put(FIRST_RECORDING, describe_recording(FIRST_RECORDING, "wav"))
            self.files = Files()
            # Operations without a handler that can be done once only, with their path parameters.
            self.done: set[tuple[str, ...]] = set()
            # Usernames of trunks that were created in the deprecated way, by trunk id.
            self.trunk_usernames: dict[str, str] = {}

    def now(self) -> datetime:
        """The present moment, by the clock that calls are placed and end by."""
        return utc(self.time())

    @property
    def effective_calls_per_second(self) -> int | None:
        """The limit that is enforced, purchased capacity included; None for no limit."""
        if self.calls_per_second is None:
            return None
        return self.calls_per_second + self.purchased_calls_per_second

    def usernames(self) -> set[str]:
        """Every username that a trunk or a credential has."""
        names = {str(credential["username"]) for credential in self.credentials.items}
        return names | set(self.trunk_usernames.values())

    def to_json(self) -> JsonObject:
        """Write a summary without secrets, for the control interface."""
        with self.lock:
            return {
                "auth_id": self.settings.auth_id,
                "active": self.active,
                "balance": amount(self.ledger.balance),
                "currency": self.ledger.currency,
                "transactions": len(self.ledger.transactions),
                "calls_per_second": self.effective_calls_per_second,
                "hold_calls": self.hold_calls,
                "calls": [call.to_summary() for call in self.call_book.calls],
                "live_calls": len(self.call_book.with_status(CallStatus.LIVE)),
                "trunks": list(self.trunks.items),
                "credentials": list(self.credentials.items),
            }
