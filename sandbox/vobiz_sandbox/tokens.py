"""Access and refresh tokens: which were issued, which are still good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from .identifiers import new_token
from .json_types import JsonObject

ACCESS_SECONDS = 1800
REFRESH_SECONDS = 7 * 24 * 3600


class Standing(Enum):
    """What a token is worth."""

    GOOD = "good"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TokenPair:
    """An access token with the refresh token that obtains the next pair."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)

    def to_json(self) -> JsonObject:
        """Write the pair as the API does."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "token_type": "bearer",
            "expires_in": ACCESS_SECONDS,
        }


class Tokens:
    """Every token that was issued. Guarded by the lock of the state it belongs to.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._access: dict[str, float] = {}
        self._refresh: dict[str, float] = {}
        self.current = self.issue()

    def issue(self) -> TokenPair:
        """Issue a new pair and make it the current one."""
        pair = TokenPair(new_token("access"), new_token("refresh"))
        self._access[pair.access_token] = self._clock() + ACCESS_SECONDS
        self._refresh[pair.refresh_token] = self._clock() + REFRESH_SECONDS
        self.current = pair
        return pair

    def access_standing(self, token: str) -> Standing:
        """Say what an access token is worth."""
        return self._standing(self._access.get(token))

    def refresh_standing(self, token: str) -> Standing:
        """Say what a refresh token is worth; one that was exchanged is unknown from then on."""
        return self._standing(self._refresh.get(token))

    def exchange(self, refresh_token: str) -> TokenPair:
        """Give a new pair for a refresh token, which is good only once."""
        self._refresh.pop(refresh_token, None)
        return self.issue()

    def expire_access(self) -> None:
        """Make every access token that was issued so far expired."""
        for token in self._access:
            self._access[token] = self._clock()

    def expire_refresh(self) -> None:
        """Make every refresh token that was issued so far expired."""
        for token in self._refresh:
            self._refresh[token] = self._clock()

    def _standing(self, expiry: float | None) -> Standing:
        if expiry is None:
            return Standing.UNKNOWN
        return Standing.GOOD if self._clock() < expiry else Standing.EXPIRED
