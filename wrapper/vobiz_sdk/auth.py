"""Credentials, and which of them a request carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vobiz_api.disclosure_table import REDACTED
from vobiz_api.operation import Auth
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.hooks import call_hook
from vobiz_sdk.settings import environment

if TYPE_CHECKING:
    from vobiz_sdk.errors.base import VobizError
    from vobiz_sdk.redaction import KnownSecrets

# A pair is renewed early by a tenth of its life, and by this many seconds at most.
_EARLIEST = 60.0
# After a failed early renewal, calls are not held up by another one for so many seconds.
_PAUSE = 30.0


def check_credential(name: str, value: str | None) -> None:
    """Refuse a credential that no header field can carry; never shows it.

    Raises:
        ConfigurationError: names the credential.
    """
    if value is not None and (not value.isascii() or not value.isprintable() or " " in value):
        raise ConfigurationError(f"{name} holds characters that a header cannot have; was it copied whole?")


@dataclass(frozen=True, slots=True, repr=False)
class TokenPair:
    """A short-lived access token and the refresh token that buys the next pair.

    Attributes:
        access_token: Sent as the bearer credential.
        refresh_token: Good for one renewal; the vendor gives it seven days.
        expires_at: When the access token ends, with a time zone; None if that is not known.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: datetime | None = None

    def __post_init__(self) -> None:
        check_credential("access_token", self.access_token)
        check_credential("refresh_token", self.refresh_token)
        if self.expires_at is not None and self.expires_at.tzinfo is None:
            raise ConfigurationError(f"access_token_expires_at must have a time zone, is {self.expires_at!r}")

    def __repr__(self) -> str:
        refresh = REDACTED if self.refresh_token else None
        return f"TokenPair(access_token={REDACTED!r}, refresh_token={refresh!r}, expires_at={self.expires_at!r})"


class Credentials:
    """What a client signs its requests with.

    The long-lived `auth_token` travels as `X-Auth-Token` beside `X-Auth-ID`; the access token travels as
    a bearer credential. They are alternatives: a request never carries both.

    Attributes:
        auth_id: The account.
        tokens: The present token pair.
        renew_from: Seconds since 1970 from which the pair is renewed before it expires; None if never.
        refusals: How many renewals have failed.
        refusal: Why the last one did.
        known_secrets: What `redaction` made of the secrets of this client, and of which.
    """

    __slots__ = (
        "_on_tokens",
        "_pair_headers",
        "auth_id",
        "known_secrets",
        "refusal",
        "refusals",
        "renew_from",
        "tokens",
    )

    def __init__(self, auth_id: str, auth_token: str | None, tokens: TokenPair | None) -> None:
        check_credential("auth_id", auth_id)
        check_credential("auth_token", auth_token)
        if auth_id in (".", ".."):
            raise ConfigurationError("auth_id must not be '.' or '..', which address something else")
        self.auth_id = auth_id
        self.tokens = tokens
        self.renew_from: float | None = None
        self.refusals = 0
        self.refusal: VobizError | None = None
        self.known_secrets: tuple[tuple[str, ...], KnownSecrets] | None = None
        self._on_tokens: Callable[[TokenPair], None] | None = None
        self._pair_headers = (
            [(b"X-Auth-ID", auth_id.encode("ascii")), (b"X-Auth-Token", auth_token.encode("ascii"))]
            if auth_token
            else None
        )

    def __repr__(self) -> str:
        return f"Credentials(auth_id={self.auth_id!r})"

    def secrets(self, tokens: TokenPair | None) -> tuple[str, ...]:
        """Every secret there was while this was the token pair, for taking them out of what is shown."""
        found = [value.decode("ascii") for name, value in self._pair_headers or () if name == b"X-Auth-Token"]
        if tokens is not None:
            found += [secret for secret in (tokens.access_token, tokens.refresh_token) if secret]
        return tuple(found)

    @property
    def can_refresh(self) -> bool:
        """Whether there is a refresh token."""
        return self.tokens is not None and self.tokens.refresh_token is not None

    def watch(self, on_tokens: Callable[[TokenPair], None] | None, now: float) -> None:
        """Begin: whom to tell of new pairs, and when the present one is to be renewed."""
        self._on_tokens = on_tokens
        self._plan(now)

    def renewal_is_due(self, accepted: tuple[Auth, ...], now: float) -> bool:
        """Whether a request to an operation that accepts these credentials should wait for a new pair."""
        carries_token = bool(accepted) and "refresh" not in accepted
        if "headers" in accepted and self._pair_headers is not None:
            carries_token = False
        return carries_token and self.can_refresh and self.renew_from is not None and now >= self.renew_from

    def keep(self, pair: TokenPair, now: float) -> None:
        """Use a new pair from now on, and tell the hook before any request does."""
        self.tokens, self.refusal = pair, None
        self._plan(now)
        call_hook(self._on_tokens, pair)

    def refuse(self, error: VobizError, now: float) -> None:
        """Take note that the pair could not be renewed."""
        # Without the frames that raised it, which would live as long as the client.
        self.refusal = error.with_traceback(None)
        self.refusals += 1
        if self.renew_from is not None:
            self.renew_from = now + _PAUSE

    def _plan(self, now: float) -> None:
        expires_at = None if self.tokens is None else self.tokens.expires_at
        if expires_at is None:
            self.renew_from = None
        else:
            left = max(expires_at.timestamp() - now, 0.0)
            self.renew_from = now + left - min(_EARLIEST, left / 10)

    def headers(self, accepted: tuple[Auth, ...], operation: str) -> list[tuple[bytes, bytes]]:
        """The header fields for an operation that accepts these kinds of credentials.

        Raises:
            ConfigurationError: the client has none of them.
        """
        if not accepted:
            return []
        if "headers" in accepted and self._pair_headers is not None:
            return self._pair_headers
        tokens = self.tokens
        if "refresh" in accepted:
            if tokens is not None and tokens.refresh_token is not None:
                return [(b"Authorization", f"Bearer {tokens.refresh_token}".encode("ascii"))]
        elif tokens is not None:
            # Also where the contract lists only the header pair: it is all this client has, and the
            # API says so if it does not accept it.
            return [(b"Authorization", f"Bearer {tokens.access_token}".encode("ascii"))]
        needed = (
            "refresh_token" if "refresh" in accepted else "access_token" if "headers" not in accepted else "auth_token"
        )
        raise ConfigurationError(f"{operation} needs {needed}, which this client was not given")


def read_tokens(access_token: str | None, refresh_token: str | None, expires_at: datetime | None) -> TokenPair | None:
    """The token pair of the arguments; None if there is none.

    Raises:
        ConfigurationError: there is a part of a pair without the access token; names the argument.
    """
    if access_token:
        return TokenPair(access_token, refresh_token, expires_at)
    for name, value in (("refresh_token", refresh_token), ("access_token_expires_at", expires_at)):
        if value is not None:
            raise ConfigurationError(f"{name} needs the access_token that came with it")
    return None


def read_credentials(auth_id: str | None, auth_token: str | None, tokens: TokenPair | None) -> Credentials:
    """Credentials from arguments, or from `VOBIZ_AUTH_ID` and `VOBIZ_AUTH_TOKEN`.

    Raises:
        ConfigurationError: something is missing; names the argument and the variable.
    """
    found_id = auth_id or environment("VOBIZ_AUTH_ID")
    # A token of the environment belongs to the environment's account, not to one given by hand.
    found_token = auth_token or (
        environment("VOBIZ_AUTH_TOKEN") if not auth_id or auth_id == environment("VOBIZ_AUTH_ID") else None
    )
    if tokens is not None and auth_token is None:
        found_token = None
    missing: list[str] = []
    if not found_id:
        missing.append("auth_id (or the environment variable VOBIZ_AUTH_ID)")
    if not found_token and tokens is None:
        missing.append("auth_token (or the environment variable VOBIZ_AUTH_TOKEN)")
    if missing or found_id is None:
        raise ConfigurationError(f"Missing credentials: {' and '.join(missing)}")
    return Credentials(found_id, found_token, tokens)
