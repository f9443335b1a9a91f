"""The refusals that the sandbox makes by itself, each in the shape that the API uses for it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal

from .answers import Answer
from .json_types import JsonObject, JsonValue, amount
from .routing import Miss, NoMatch
from .shapes import ErrorFacts, build
from .validation import FieldFault


class Refusal(Exception):
    """Raised where a request cannot be carried out; holds the answer that says so."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def refusal(
    shape: str,
    status: int,
    *,
    code: str = "",
    slug: str = "",
    message: str = "",
    details: JsonObject | None = None,
    headers: tuple[tuple[str, str], ...] = (),
) -> Refusal:
    """Make a refusal in any shape."""
    body = build(shape, ErrorFacts(status, code, slug, message, details))
    return Refusal(Answer(status, body.content, body.content_type, headers))


def missing_credentials(message: str) -> Refusal:
    """401: the request carries no credentials, or only half of them."""
    return refusal("error_message_flat", 401, slug="unauthorized", message=message)


def wrong_credentials() -> Refusal:
    """401: the two headers, or email and password, do not fit an account."""
    return refusal(
        "envelope",
        401,
        code="INVALID_CREDENTIALS",
        message="These credentials do not belong to an account",
    )


def wrong_bearer() -> Refusal:
    """401: the bearer token is not one that was issued for this use."""
    return refusal("nested_error_int_code", 401, message="Invalid token")


def expired_bearer() -> Refusal:
    """401: the access token is past its time."""
    return refusal("envelope", 401, code="TOKEN_EXPIRED", message="The token is no longer valid")


def inactive_account() -> Refusal:
    """403: the account was deactivated."""
    return refusal("envelope", 403, code="ACCOUNT_INACTIVE", message="This account is not active")


def foreign_account() -> Refusal:
    """403: the account in the path is not the caller's."""
    return refusal(
        "error_message_flat",
        403,
        slug="forbidden",
        message="The account in the path is not the one that the credentials belong to",
    )


def no_operation(miss: NoMatch, path: str) -> Refusal:
    """404, 405, or 401 for a path in the wrong letter case: nothing is served there."""
    meant = ", ".join(sorted({operation.path for operation in miss.meant}))
    if miss.reason is Miss.METHOD:
        allowed = ", ".join(sorted({operation.method for operation in miss.meant}))
        return refusal(
            "api_id_error_message",
            405,
            slug="method_not_allowed",
            message=f"{path} only takes {allowed}",
            headers=(("allow", allowed),),
        )
    if miss.reason is Miss.LETTER_CASE:
        return missing_credentials(f"Not authorised here; compare the letter case with {meant}")
    hint = f"; the path is {meant}" if miss.reason is Miss.TRAILING_SLASH else ""
    return refusal("error_message_flat", 404, slug="not_found", message=f"Nothing is served under {path}{hint}")


def unreadable_body(reason: str) -> Refusal:
    """400: the body is not what its content type says, or there is none."""
    return refusal("error_message_flat", 400, slug="invalid request", message=reason)


def invalid_fields(faults: Iterable[FieldFault]) -> Refusal:
    """422: well formed, but some values are not acceptable."""
    items: list[JsonValue] = [fault.to_json() for fault in faults]
    count = "One value is" if len(items) == 1 else f"{len(items)} values are"
    return refusal(
        "envelope_validation",
        422,
        code="VALIDATION_ERROR",
        message=f"{count} not acceptable",
        details={"errors": items},
    )


def insufficient_balance(required: Decimal, available: Decimal, currency: str) -> Refusal:
    """402: the account cannot pay."""
    return refusal(
        "envelope",
        402,
        code="INSUFFICIENT_BALANCE",
        message="The balance of the account does not cover this",
        details={
            "required": amount(required),
            "available": amount(available),
            "currency": currency,
            "shortfall": amount(required - available),
        },
    )


def too_many_calls(limit: int, current: int, wait_seconds: float) -> Refusal:
    """429: more calls within a second than the account may place."""
    retry_after = max(1, math.ceil(wait_seconds))
    return refusal(
        "envelope",
        429,
        code="RATE_LIMIT_EXCEEDED",
        message="More calls per second than this account may place",
        details={
            "limitType": "cps",
            "limit": limit,
            "current": current,
            "retryAfter": retry_after,
        },
        headers=(("retry-after", str(retry_after)),),
    )


def no_such_trunk(trunk_id: str) -> Refusal:
    """404: no trunk has this id."""
    return refusal(
        "envelope",
        404,
        code="TRUNK_NOT_FOUND",
        message="There is no trunk with this id",
        details={"trunkId": trunk_id},
    )


def no_such_resource(kind: str) -> Refusal:
    """404: nothing of this kind has the id."""
    return refusal("api_id_error", 404, slug=f"{kind} not found")


def done_already(status: int) -> Refusal:
    """Mostly 404: what was asked for has been done before."""
    return refusal("api_id_error", status, slug="Resource not found")


def duplicate_username(username: str, suggestion: str) -> Refusal:
    """409: another credential has this username."""
    return refusal(
        "envelope",
        409,
        code="DUPLICATE_USERNAME",
        message="Another credential already has this username",
        details={"username": username, "suggestion": suggestion},
    )


def trunk_in_use() -> Refusal:
    """409: calls are going on over the trunk."""
    return refusal("error_code_int", 409, slug="Trunk has active calls")


def unreadable_filter() -> Refusal:
    """500: what the API answers to a date that it cannot read."""
    return refusal("error_only", 500, slug="Failed to retrieve transactions")


def broken_sandbox() -> Refusal:
    """500: a fault in the sandbox itself."""
    return refusal(
        "envelope",
        500,
        code="INTERNAL_SERVER_ERROR",
        message="The sandbox itself failed; its log says how",
    )
