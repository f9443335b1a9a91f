"""Who is asking: the two headers, an access token, or a refresh token."""

from __future__ import annotations

from collections.abc import Mapping

from .contract import Operation
from .errors import (
    expired_bearer,
    foreign_account,
    inactive_account,
    missing_credentials,
    wrong_bearer,
    wrong_credentials,
)
from .state import State
from .tokens import Standing

_HEADERS = frozenset({"authId", "authToken"})
_ACCESS = "accessToken"
_REFRESH = "refreshToken"


def bearer_token(headers: Mapping[str, str]) -> str | None:
    """Return the bearer token of a request, or None."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


def authenticate(
    operation: Operation,
    headers: Mapping[str, str],
    path_parameters: Mapping[str, str],
    state: State,
) -> None:
    """Check the credentials of a request, and that the account in the path is the caller's.

    Raises:
        Refusal: 401 or 403, in the shape that fits the reason.
    """
    if not operation.security:
        return
    schemes = frozenset[str]().union(*operation.security)
    bearer = bearer_token(headers)
    if bearer is not None and schemes & {_ACCESS, _REFRESH}:
        _check_bearer(bearer, refresh=_REFRESH in schemes, state=state)
    elif schemes >= _HEADERS:
        _check_header_pair(headers, state)
    else:
        raise missing_credentials("The Authorization header with a bearer token is missing")
    if not state.active:
        raise inactive_account()
    if path_parameters.get("auth_id", state.settings.auth_id) != state.settings.auth_id:
        raise foreign_account()


def _check_header_pair(headers: Mapping[str, str], state: State) -> None:
    given = (headers.get("x-auth-id", ""), headers.get("x-auth-token", ""))
    names = ("X-Auth-ID", "X-Auth-Token")
    missing = [name for name, value in zip(names, given, strict=True) if not value]
    if missing:
        raise missing_credentials(f"Missing: {' and '.join(missing)}")
    if given != (state.settings.auth_id, state.auth_token):
        raise wrong_credentials()


def _check_bearer(token: str, refresh: bool, state: State) -> None:
    tokens = state.tokens
    standing = tokens.refresh_standing(token) if refresh else tokens.access_standing(token)
    if standing is Standing.EXPIRED:
        raise expired_bearer()
    if standing is Standing.UNKNOWN:
        raise wrong_bearer()
