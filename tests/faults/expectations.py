"""What has to come of each fault, written out by hand.

Nothing here reads the client's tables or those that it is made from: this is the design's table once more,
so that a wrong row there is found.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.faults.faults import LOST, NOT_SENT, TOKEN, UNREADABLE, Fault
from tests.faults.places import Arrived
from tests.faults.subjects import Subject

BACKOFF = (1.0, 2.0, 4.0)
TURNED_AWAY = {408, 429}
"""Statuses that say that the request was not processed and may be sent again."""
LONGEST_WAIT = 60.0


class Result(NamedTuple):
    """What came of a call.

    Attributes:
        received: Requests that arrived at the server.
        attempts: Requests that the client tried to send.
        waits: Seconds waited in between.
        outcome: `success`, or the outcome of the exception.
        exception: Class of the exception; empty for a success.
    """

    received: int
    attempts: int
    waits: tuple[float, ...]
    outcome: str
    exception: str


class Expected(NamedTuple):
    """A result, and for which operations alone it is expected, if not for all."""

    result: Result
    only: str = ""


def may_repeat(fault: Fault) -> bool:
    """Whether the server says that it did not process the request, so that even a call may be placed again."""
    if fault.group == TOKEN:
        return True
    return fault.status in TURNED_AWAY or (fault.status == 503 and fault.retry_after is not None)


def expected(fault: Fault, subject: Subject, arrived: Arrived) -> Expected:
    """What has to come of a call of this operation, given what the server said and did."""
    if fault.group == NOT_SENT:
        return Expected(Result(0, 4, BACKOFF, "not_sent", NOT_CONNECTED[fault.name]))
    if fault.group == LOST:
        return _lost(fault, subject, arrived)
    if fault.group == UNREADABLE:
        return _unreadable(fault, subject)
    if fault.group == TOKEN:
        return _token(fault, subject)
    assert fault.status is not None
    if fault.status < 300:
        return _inside_success(fault, subject)
    return Expected(_status(fault, fault.status, subject))


NOT_CONNECTED = {
    "The name cannot be resolved": "CouldNotConnectError",
    "Connection refused": "CouldNotConnectError",
    "Connecting takes too long": "TimedOutError",
    "The server speaks no TLS": "CouldNotConnectError",
    "The TLS handshake takes too long": "TimedOutError",
    "The proxy refuses the connection": "CouldNotConnectError",
    "Every connection is in use": "TimedOutError",
}


def _once(outcome: str, exception: str) -> Result:
    return Result(1, 1, (), outcome, exception)


def _unless_unsafe(subject: Subject, outcome: str, exception: str, waits: tuple[float, ...] = BACKOFF) -> Result:
    """Repeated, unless that might do it twice."""
    if subject.effect == "unsafe":
        return _once(outcome, exception)
    return Result(4, 4, waits, outcome, exception)


SUCCESS = _once("success", "")
COMMITTED = _once("committed", "ResponseReadError")
PAGE = "HTTP 200 with a page"
NO_BODY = "operations that answer without a body"
FILE = "operations that answer with a file"


def _lost(fault: Fault, subject: Subject, arrived: Arrived) -> Expected:
    nothing = subject.answer == "nothing" or subject.name in EMPTY_FILES
    if fault.name == "The answer breaks off":
        if subject.effect == "idempotent" and arrived.carried_out == 1 and arrived.statuses[1:] == (404,):
            again = Result(2, 2, BACKOFF[:1], "unknown", "NotFoundError")
            return Expected(again, "operations whose first attempt had removed what the second looks for")
        if nothing:  # what is cut is the head, and so nothing says that it was a success
            return Expected(_unless_unsafe(subject, "unknown", "ConnectionLostError"), NO_BODY)
        if subject.effect == "read":
            return Expected(Result(4, 4, BACKOFF, "unknown", "ConnectionLostError"))
        return Expected(COMMITTED)
    if fault.name == "The head of the answer trickles past the deadline":
        return Expected(_once("unknown", "DeadlineExceededError"))
    if fault.name == "The body of the answer trickles past the deadline":
        if nothing:
            return Expected(SUCCESS, NO_BODY)
        return Expected(_once("unknown", "DeadlineExceededError") if subject.effect == "read" else COMMITTED)
    exception = "TimedOutError" if fault.name == "No answer in time" else "ConnectionLostError"
    return Expected(_unless_unsafe(subject, "unknown", exception))


EMPTY_FILES = {"preview_campaigns_download_results"}
"""Files of which the contract has no example."""


def _unreadable(fault: Fault, subject: Subject) -> Expected:
    if subject.answer == "file":
        return Expected(SUCCESS, FILE) if fault.name == "HTTP 200 without a body" else Expected(COMMITTED)
    if subject.answer == "nothing":
        return Expected(COMMITTED) if fault.name == PAGE else Expected(SUCCESS, NO_BODY)
    if fault.name == "HTTP 200 without a body" and subject.answer == "json or nothing":
        return Expected(SUCCESS, "operations that may answer without a body")
    return Expected(COMMITTED)


def _inside_success(fault: Fault, subject: Subject) -> Expected:
    """A body that says failed under a 2xx: an error in some forms, an answer like any other in the rest."""
    if fault.shape not in ("success_false", "200_error_failed"):
        return Expected(COMMITTED, FILE) if subject.answer == "file" else Expected(SUCCESS)
    return Expected(_once("unknown", "ApiError"))


def _status(fault: Fault, status: int, subject: Subject) -> Result:
    exception = OF_SHAPE.get((fault.shape, status)) or OF_STATUS.get(status) or _family(status)
    waits = tuple(max(wait, fault.retry_after or 0.0) for wait in BACKOFF)
    turned_away = may_repeat(fault)
    outcome = "rejected" if turned_away or 400 <= status < 500 else "unknown"
    if (fault.retry_after or 0.0) > LONGEST_WAIT or (status < 500 and not turned_away):
        return _once(outcome, exception)
    if turned_away:
        return Result(4, 4, waits, outcome, exception)
    return _unless_unsafe(subject, outcome, exception, waits)


def _family(status: int) -> str:
    return "ServerError" if status >= 500 else "ClientError" if status >= 400 else "ApiError"


OF_STATUS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    402: "PaymentRequiredError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "TooManyRequestsError",
    500: "InternalServerError",
    502: "BadGatewayError",
    503: "ServiceUnavailableError",
    504: "GatewayTimeoutError",
}
OF_SHAPE = {
    ("envelope", 402): "InsufficientBalanceError",
    ("envelope", 422): "ValidationError",
    ("envelope", 429): "RateLimitExceededError",
    ("envelope_validation", 422): "ValidationError",
    ("cool_off", 409): "DidCoolOffError",
    ("partner_balance", 400): "InsufficientBalanceError",
}
"""Where the body holds a code, which says more than the status."""


def _token(fault: Fault, subject: Subject) -> Expected:
    if fault.name == "`TOKEN_EXPIRED`, no refresh token":
        if subject.name == "auth_refresh":
            return Expected(Result(0, 0, (), "not_sent", "ConfigurationError"), "the renewal itself")
        return Expected(_once("rejected", "TokenExpiredError"))
    if not subject.signed:
        return Expected(_once("rejected", "TokenExpiredError"), "operations that carry no token")
    if fault.name == "`TOKEN_EXPIRED`, and renewing it fails":
        return Expected(_once("rejected", "TokenExpiredError"))
    if fault.name == "`TOKEN_EXPIRED`, for the new token as well":
        return Expected(Result(2, 2, (), "rejected", "TokenExpiredError"))
    if subject.answer == "file":  # and a message is none
        return Expected(Result(2, 2, (), "committed", "ResponseReadError"), FILE)
    return Expected(Result(2, 2, (), "success", ""))
