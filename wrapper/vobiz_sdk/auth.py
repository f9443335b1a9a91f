"""Credentials, and which of them a request carries."""

from __future__ import annotations

from dataclasses import dataclass

from vobiz_api.operation import Auth
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.redaction import REDACTED
from vobiz_sdk.settings import environment


def check_credential(name: str, value: str | None) -> None:
    """Refuse a credential that no header field can carry; never shows it.

    Raises:
        ConfigurationError: names the credential.
    """
    if value is not None and (not value.isascii() or not value.isprintable() or " " in value):
        raise ConfigurationError(f"{name} holds characters that a header cannot have; was it copied whole?")


@dataclass(frozen=True, slots=True, repr=False)
class TokenPair:
    """A short-lived access token and the refresh token that buys the next pair."""

    access_token: str
    refresh_token: str | None = None

    def __post_init__(self) -> None:
        check_credential("access_token", self.access_token)
        check_credential("refresh_token", self.refresh_token)

    def __repr__(self) -> str:
        return f"TokenPair(access_token={REDACTED!r}, refresh_token={REDACTED if self.refresh_token else None!r})"


class Credentials:
    """What a client signs its requests with.

    The long-lived `auth_token` travels as `X-Auth-Token` beside `X-Auth-ID`; the access token travels as
    a bearer credential. They are alternatives: a request never carries both.
    """

    __slots__ = ("_auth_token", "_pair_headers", "auth_id", "tokens")

    def __init__(self, auth_id: str, auth_token: str | None, tokens: TokenPair | None) -> None:
        check_credential("auth_id", auth_id)
        check_credential("auth_token", auth_token)
        if auth_id in (".", ".."):
            raise ConfigurationError("auth_id must not be '.' or '..', which address something else")
        self.auth_id = auth_id
        self.tokens = tokens
        self._auth_token = auth_token
        self._pair_headers = (
            [(b"X-Auth-ID", auth_id.encode("ascii")), (b"X-Auth-Token", auth_token.encode("ascii"))]
            if auth_token
            else None
        )

    def __repr__(self) -> str:
        return f"Credentials(auth_id={self.auth_id!r})"

    @property
    def can_refresh(self) -> bool:
        """Whether there is a refresh token."""
        return self.tokens is not None and self.tokens.refresh_token is not None

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


def read_credentials(
    auth_id: str | None, auth_token: str | None, access_token: str | None, refresh_token: str | None
) -> Credentials:
    """Credentials from arguments, or from `VOBIZ_AUTH_ID` and `VOBIZ_AUTH_TOKEN`.

    Raises:
        ConfigurationError: something is missing; names the argument and the variable.
    """
    found_id = auth_id or environment("VOBIZ_AUTH_ID")
    # A token of the environment belongs to the environment's account, not to one given by hand.
    found_token = auth_token or (
        environment("VOBIZ_AUTH_TOKEN") if not auth_id or auth_id == environment("VOBIZ_AUTH_ID") else None
    )
    if access_token is not None and auth_token is None:
        found_token = None
    if refresh_token is not None and access_token is None:
        raise ConfigurationError("refresh_token needs the access_token that came with it")
    missing: list[str] = []
    if not found_id:
        missing.append("auth_id (or the environment variable VOBIZ_AUTH_ID)")
    if not found_token and not access_token:
        missing.append("auth_token (or the environment variable VOBIZ_AUTH_TOKEN)")
    if missing or found_id is None:
        raise ConfigurationError(f"Missing credentials: {' and '.join(missing)}")
    tokens = TokenPair(access_token, refresh_token) if access_token else None
    return Credentials(found_id, found_token, tokens)
