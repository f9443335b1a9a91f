"""What the client needs of the error catalogue at run time. The whole of it is in `catalogue.json`."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Outcome = Literal["not_sent", "rejected", "unknown", "committed"]
Action = Literal["retry", "never", "setting", "refresh"]


class RetryRule(NamedTuple):
    """What a kind of failure means, and whose request may be sent again."""

    name: str
    outcome: Outcome
    read: Action
    idempotent: Action
    unsafe: Action


class StatusEntry(NamedTuple):
    """An HTTP status of the catalogue."""

    status: int
    name: str
    meaning: str
    exception: str
    rule: str
    rule_with_retry_after: str
    category: str
    remedy: str
    vendor_documented: bool


class CodeEntry(NamedTuple):
    """An error code of the catalogue."""

    code: str
    status: int
    exception: str | None
    details: str | None
    retry: Literal["by_status", "refresh"]
    category: str
    meaning: str
    remedy: str
    vendor_documented: bool


DOCS_URL: Final = ""
VENDOR_ERRORS_URL: Final = "https://vobiz.ai/docs/errors"
VENDOR_STATUS_URL: Final = "https://status.vobiz.ai"

RETRY_RULES: Final[dict[str, RetryRule]] = {
    "not_sent": RetryRule("not_sent", "not_sent", "retry", "retry", "retry"),
    "throttled": RetryRule("throttled", "rejected", "retry", "retry", "retry"),
    "unavailable_with_time": RetryRule("unavailable_with_time", "rejected", "retry", "retry", "retry"),
    "unavailable": RetryRule("unavailable", "unknown", "retry", "retry", "setting"),
    "ambiguous": RetryRule("ambiguous", "unknown", "retry", "retry", "never"),
    "token_expired": RetryRule("token_expired", "rejected", "refresh", "refresh", "refresh"),
    "refused": RetryRule("refused", "rejected", "never", "never", "never"),
    "unreadable": RetryRule("unreadable", "committed", "never", "never", "never"),
    "unexpected": RetryRule("unexpected", "unknown", "never", "never", "never"),
    "refused_locally": RetryRule("refused_locally", "not_sent", "never", "never", "never"),
}

STATUSES: Final[dict[int, StatusEntry]] = {
    400: StatusEntry(
        400,
        "Bad Request",
        "The request is malformed or a parameter has a form the API does not take.",
        "BadRequestError",
        "refused",
        "refused",
        "request",
        "Read `field_errors` and `details` of the exception; they name the field where the API named one.",
        True,
    ),
    401: StatusEntry(
        401,
        "Unauthorized",
        "The credentials are missing or wrong, or the path is not one the API knows under your account.",
        "UnauthorizedError",
        "refused",
        "refused",
        "authentication",
        "Run `vobiz doctor`; it says which of these applies.",
        True,
    ),
    402: StatusEntry(
        402,
        "Payment Required",
        "The account cannot pay for what was asked.",
        "PaymentRequiredError",
        "refused",
        "refused",
        "billing",
        "Add funds, then send the request again; it was not carried out.",
        True,
    ),
    403: StatusEntry(
        403,
        "Forbidden",
        "You are known, but not allowed to do this to this resource.",
        "ForbiddenError",
        "refused",
        "refused",
        "permission",
        "Check that `auth_id` and token belong together and own the resource.",
        True,
    ),
    404: StatusEntry(
        404,
        "Not Found",
        "There is no such thing, or not under your account.",
        "NotFoundError",
        "refused",
        "refused",
        "resource",
        "List the resource and compare ids.",
        True,
    ),
    405: StatusEntry(
        405,
        "Method Not Allowed",
        "The path exists but not with this method.",
        "ClientError",
        "refused",
        "refused",
        "request",
        "Use the methods of this client; check `VOBIZ_BASE_URL`.",
        False,
    ),
    408: StatusEntry(
        408,
        "Request Timeout",
        "The server gave up waiting for the request to arrive whole and did nothing.",
        "ClientError",
        "throttled",
        "throttled",
        "transport",
        "Nothing to do at first; it is sent again by itself.",
        False,
    ),
    409: StatusEntry(
        409,
        "Conflict",
        "What was asked collides with how things are now.",
        "ConflictError",
        "refused",
        "refused",
        "resource",
        "Read the present state, then decide; sending the same again gives the same answer.",
        True,
    ),
    422: StatusEntry(
        422,
        "Unprocessable Entity",
        "The request is well formed, but one or more of its values are not acceptable.",
        "UnprocessableEntityError",
        "refused",
        "refused",
        "validation",
        "Go through `field_errors`; each has `field`, `code`, `message` and the `value` that was refused.",
        True,
    ),
    429: StatusEntry(
        429,
        "Too Many Requests",
        "More requests or calls came than the account may make at this time.",
        "TooManyRequestsError",
        "throttled",
        "throttled",
        "rate_limit",
        "Let the client wait; it honours `Retry-After` and backs off 1 s, 2 s, 4 s.",
        True,
    ),
    500: StatusEntry(
        500,
        "Internal Server Error",
        "Something broke on Vobiz's side while it worked on the request.",
        "InternalServerError",
        "ambiguous",
        "ambiguous",
        "server",
        "Check whether the request took effect before you send it again; a 500 says nothing about that.",
        True,
    ),
    502: StatusEntry(
        502,
        "Bad Gateway",
        "A service behind the API did not answer properly.",
        "BadGatewayError",
        "ambiguous",
        "ambiguous",
        "server",
        "Check whether the request took effect before you send it again.",
        True,
    ),
    503: StatusEntry(
        503,
        "Service Unavailable",
        "The service is down or overloaded for the moment.",
        "ServiceUnavailableError",
        "unavailable",
        "unavailable_with_time",
        "server",
        "Let the client wait; with `Retry-After` it comes back at that time.",
        True,
    ),
    504: StatusEntry(
        504,
        "Gateway Timeout",
        "A service behind the API took too long, and may still be working on the request.",
        "GatewayTimeoutError",
        "ambiguous",
        "ambiguous",
        "server",
        "Check whether the request took effect before you send it again.",
        True,
    ),
}

CODES: Final[dict[str, CodeEntry]] = {
    "INVALID_CREDENTIALS": CodeEntry(
        "INVALID_CREDENTIALS",
        401,
        "InvalidCredentialsError",
        None,
        "by_status",
        "authentication",
        "The email and password of a sign-in, or the credentials of a request, do not match an account.",
        "Check `VOBIZ_AUTH_ID` and `VOBIZ_AUTH_TOKEN`, or the email and password given to `auth.login`.",
        True,
    ),
    "TOKEN_EXPIRED": CodeEntry(
        "TOKEN_EXPIRED",
        401,
        "TokenExpiredError",
        None,
        "refresh",
        "authentication",
        "The short-lived access token is past its time; a refresh token buys a new pair.",
        "Give the client the refresh token; it then renews the pair once and sends the request again by itself.",
        True,
    ),
    "UNAUTHORIZED": CodeEntry(
        "UNAUTHORIZED",
        401,
        "UnauthorizedError",
        None,
        "by_status",
        "authentication",
        "The API did not accept the credentials, without saying why.",
        "Go through the 401 checklist on the page of status 401, or run `vobiz doctor`.",
        False,
    ),
    "ACCOUNT_INACTIVE": CodeEntry(
        "ACCOUNT_INACTIVE",
        403,
        "AccountInactiveError",
        None,
        "by_status",
        "authentication",
        "The account exists but was deactivated, so nothing can be done with it.",
        "Ask the account's owner, or Vobiz support, to activate it again.",
        True,
    ),
    "FORBIDDEN": CodeEntry(
        "FORBIDDEN",
        403,
        "ForbiddenError",
        None,
        "by_status",
        "permission",
        "The caller is known but may not do this.",
        "Use the credentials of the account that owns the resource.",
        False,
    ),
    "TRUNK_NOT_FOUND": CodeEntry(
        "TRUNK_NOT_FOUND",
        404,
        "TrunkNotFoundError",
        "TrunkNotFoundDetails",
        "by_status",
        "resource",
        "No trunk has this id, or the one that has it belongs to another account.",
        "List the trunks with `vobiz.trunks.list()` and compare.",
        True,
    ),
    "NOT_FOUND": CodeEntry(
        "NOT_FOUND",
        404,
        "NotFoundError",
        None,
        "by_status",
        "resource",
        "What the request names does not exist under this account.",
        "List the resource and compare ids.",
        False,
    ),
    "DUPLICATE_USERNAME": CodeEntry(
        "DUPLICATE_USERNAME",
        409,
        "DuplicateUsernameError",
        "DuplicateUsernameDetails",
        "by_status",
        "resource",
        "Another credential or endpoint already has this username.",
        "Choose another username, such as the `suggestion` in the details.",
        True,
    ),
    "INSUFFICIENT_BALANCE": CodeEntry(
        "INSUFFICIENT_BALANCE",
        402,
        "InsufficientBalanceError",
        "InsufficientBalanceDetails",
        "by_status",
        "billing",
        "The account has less money than the request needs, so nothing was done.",
        "Add at least `details.shortfall` (or `required` less `available`) and send the request again.",
        True,
    ),
    "PAYMENT_FAILED": CodeEntry(
        "PAYMENT_FAILED",
        402,
        "PaymentFailedError",
        "PaymentFailedDetails",
        "by_status",
        "billing",
        "A payment was tried and the payment provider refused it.",
        "Read `details.reason`, settle it with the provider or use another way to pay.",
        True,
    ),
    "RATE_LIMIT_EXCEEDED": CodeEntry(
        "RATE_LIMIT_EXCEEDED",
        429,
        "RateLimitExceededError",
        "RateLimitExceededDetails",
        "by_status",
        "rate_limit",
        "More requests or calls were started than the account may, so this one was turned away.",
        "Let the client wait; it honours `Retry-After` and `details.retryAfter`.",
        True,
    ),
    "VALIDATION_ERROR": CodeEntry(
        "VALIDATION_ERROR",
        422,
        "ValidationError",
        "ValidationErrorDetails",
        "by_status",
        "validation",
        "The request was understood, but at least one of its fields has a value the API does not take.",
        "Show `field_errors` next to the fields of your form; each has field, code, message and value.",
        True,
    ),
    "DID_COOL_OFF_IN_EFFECT": CodeEntry(
        "DID_COOL_OFF_IN_EFFECT",
        409,
        "DidCoolOffError",
        "DidCoolOffDetails",
        "by_status",
        "resource",
        "The number was moved a short time ago and cannot be moved again yet.",
        "Come back after `details.cool_off_until`; asking earlier gives the same answer.",
        False,
    ),
    "HTTP_ERROR": CodeEntry(
        "HTTP_ERROR",
        429,
        None,
        "HttpErrorDetails",
        "by_status",
        "request",
        "The account service refused and named only its own error class; the status and the message say why.",
        "Go by the HTTP status and read the message.",
        False,
    ),
    "INTERNAL_SERVER_ERROR": CodeEntry(
        "INTERNAL_SERVER_ERROR",
        500,
        "InternalServerError",
        None,
        "by_status",
        "server",
        "Vobiz failed while it worked on the request; whether it took effect is not known.",
        "Look whether the request took effect before you send it again.",
        False,
    ),
    "OPTED_OUT": CodeEntry(
        "OPTED_OUT",
        403,
        "OptedOutError",
        None,
        "by_status",
        "permission",
        "The recipient asked not to receive messages from this sender.",
        "Take the recipient off the list; sending again is not allowed.",
        False,
    ),
}

ALIASES: Final[dict[str, str]] = {
    "unauthorized": "UNAUTHORIZED",
    "forbidden": "FORBIDDEN",
    "not_found": "NOT_FOUND",
    "not found": "NOT_FOUND",
    "insufficient_balance": "INSUFFICIENT_BALANCE",
    "did_cool_off_in_effect": "DID_COOL_OFF_IN_EFFECT",
    "HTTPError": "HTTP_ERROR",
    "internal_server_error": "INTERNAL_SERVER_ERROR",
    "internal server error": "INTERNAL_SERVER_ERROR",
    "opted_out": "OPTED_OUT",
}
"""Other spellings of a code on the wire."""

MESSAGES: Final[dict[str, str]] = {
    "invalid credentials": "INVALID_CREDENTIALS",
    "username already exists for this trunk": "DUPLICATE_USERNAME",
    "username already exists": "DUPLICATE_USERNAME",
}
"""Whole texts, in lower case, that mean a code."""

FAILURE_PAGES: Final[dict[str, str]] = {
    "CouldNotConnectError.dns": "dns-failed",
    "CouldNotConnectError": "could-not-connect",
    "CouldNotConnectError.tls": "tls-failed",
    "CouldNotConnectError.proxy": "proxy-failed",
    "TimedOutError.proxy": "proxy-failed",
    "TimedOutError.pool": "pool-exhausted",
    "TimedOutError": "timed-out",
    "ConnectionLostError": "connection-lost",
    "DeadlineExceededError": "deadline-exceeded",
    "ResponseReadError": "response-unreadable",
    "RequestValidationError": "request-invalid",
    "ConfigurationError": "configuration-invalid",
}
"""Exception, or exception and stage, to the page that explains it, for failures without code and status."""
