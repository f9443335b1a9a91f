"""What an answer that is not the account says about why, with the three usual causes of a 401 in mind."""

from __future__ import annotations

from typing import Literal

from vobiz_api.error_table import VENDOR_STATUS_URL
from vobiz_api.types import JsonValue
from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.errors.api import (
    ForbiddenError,
    NotFoundError,
    ResponseReadError,
    ServerError,
    TooManyRequestsError,
    UnauthorizedError,
)
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.body import read_error_body
from vobiz_sdk.errors.codes import AccountInactiveError, InvalidCredentialsError, TokenExpiredError
from vobiz_sdk.errors.transport import TransportError

Cause = Literal[
    "headers_missing", "token", "account_inactive", "path", "forbidden", "server", "network", "not_the_api", "unknown"
]
_SENTENCES: dict[Cause, str] = {
    "forbidden": "The credentials are known, but may not read the account: a role, or a list of allowed addresses.",
    "server": f"This says nothing about the credentials. Try again in a while; incidents are on {VENDOR_STATUS_URL}.",
    "not_the_api": "Whatever answered is not the API: the login page of a proxy or a hotel, or another service.",
    "unknown": "This is not an answer that the doctor knows.",
}
_MISSING_WORDS = ("missing", "required", "not provided", "no credentials")


def explain_refusal(error: VobizError, prefix: str) -> Finding:
    """The finding for a failed account request whose credentials were sent.

    Args:
        error: How it failed.
        prefix: Path of the base URL; with one, the path is a suspect.
    """
    cause = _cause(error, prefix)
    named = ", ".join(str(part) for part in (f"HTTP {error.status}" if error.status else None, error.code) if part)
    summary = " ".join(error.message.split()) + (f" ({named})" if named else "")
    explain = f"More: vobiz explain {error.facts.explain or error.code or error.status or 401}"
    advice = (*_advice(cause, error, prefix), explain)
    facts: dict[str, JsonValue] = {
        "cause": cause,
        "status": error.status,
        "code": error.code,
        "request_id": error.request_id or error.api_id,
    }
    return Finding("account", "failed", summary, advice, facts)


def checklist(*, headers: str, accepted: str, active: str) -> tuple[str, ...]:
    """The three usual causes of a 401, each with what is known about it."""
    return (
        f"Headers X-Auth-ID and X-Auth-Token missing? {headers}",
        f"Token expired, rotated or wrong? {accepted}",
        f"Account not active (is_active)? {active}",
    )


def _cause(error: VobizError, prefix: str) -> Cause:
    match error:
        case TokenExpiredError() | InvalidCredentialsError():
            return "token"
        case AccountInactiveError():
            return "account_inactive"
        case UnauthorizedError() if _says_missing(error):
            return "headers_missing"
        case UnauthorizedError() if prefix:
            return "path"
        case UnauthorizedError():
            return "token"
        case NotFoundError():
            return "path"
        case ForbiddenError():
            return "forbidden"
        case ServerError() | TooManyRequestsError():
            return "server"
        case TransportError():
            return "network"
        case ResponseReadError():
            return "not_the_api"
        case _:
            return "unknown"


def _says_missing(error: VobizError) -> bool:
    # The answer's own words: the exception's message may be our description of a bare 401.
    spoken = (read_error_body(error.body, {}).message or "").lower()
    return any(word in spoken for word in _MISSING_WORDS)


def _advice(cause: Cause, error: VobizError, prefix: str) -> tuple[str, ...]:
    match cause:
        case "headers_missing":
            return checklist(
                headers="Yes: they were sent, but the API says that they did not arrive. Does a proxy remove them?",
                accepted="It was not looked at.",
                active="It was not looked at.",
            )
        case "token":
            return checklist(
                headers="No, both were sent.",
                accepted=_about_token(error),
                active="Only credentials that work can tell; the account's owner sees it in the console.",
            )
        case "account_inactive":
            return checklist(
                headers="No, both were sent.",
                accepted="No, the API knows whose it is.",
                active="Yes. Its owner, or Vobiz's support, can switch it on again.",
            )
        case "path":
            unknown = f"The API does not know the path {prefix}/api/v1/auth/me."
            return (
                unknown,
                "Letter case and slashes count, and a wrong path may be answered with 401 as well as with 404.",
            )
        case "network":
            return (error.hint,) if error.hint else ()
        case _:
            return (_SENTENCES[cause],)


def _about_token(error: VobizError) -> str:
    if isinstance(error, TokenExpiredError):
        return "Yes: it is past its time. Take the present one from the console."
    if isinstance(error, InvalidCredentialsError):
        return "Yes: the id and the token do not belong together. Copy both anew; was the token rotated?"
    return "Most likely. Copy id and token anew; was the token rotated?"
