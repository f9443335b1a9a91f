"""The faults of the matrix, as data: where the requests go, and how it misbehaves there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Literal

from tests.generated.answers import CATALOGUE
from vobiz_sandbox.faults import ANY_OPERATION, Drop, Fail, Literally, Misbehaviour, Trickle, Truncate
from vobiz_sandbox.faults import Fault as Arranged
from vobiz_sdk import Limits, Timeouts

Place = Literal[
    "sandbox",  # the sandbox, which misbehaves as arranged
    "nowhere",  # a name that no name server knows
    "closed",  # a port where nobody listens
    "full",  # a port whose queue of connections is full, so that connecting never ends
    "silent",  # reads what comes, and never says anything
    "nonsense",  # answers anything with what is neither HTTP nor TLS
]
EACH = "each operation"
"""Stands for the operation of the cell, where a fault is not for any request."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to fail.

    Attributes:
        name: What it is called in the table.
        group: Under which heading of the table it stands.
        place: Where the requests go.
        arranged: How the sandbox misbehaves; `EACH` stands for the operation that is called.
        status: Status of the error that comes back, if one does.
        retry_after: Seconds of `Retry-After`, if there is one.
        shape: Form of the body of that error.
        options: Options of the client.
        tls: Whether the client is told to speak TLS.
        stateful: Whether the operation is carried out, for which what it names has to be there.
        real_time: Whether time really passes, up to the deadline among `options`; on a busy machine a call may not
            get far enough by then, and is given more time.
        at_once: Calls that are under way at the same time, where most of the time is waiting.
        tokens: Whether the client has nothing but a token pair, which it can renew.
    """

    name: str
    group: str
    place: Place = "sandbox"
    arranged: tuple[Arranged, ...] = ()
    status: int | None = None
    retry_after: float | None = None
    shape: str = "html_or_text"
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    tls: bool = False
    stateful: bool = False
    real_time: bool = False
    at_once: int = 1
    tokens: bool = False


def always(misbehaviour: Misbehaviour) -> tuple[Arranged, ...]:
    """For every request."""
    return (Arranged(ANY_OPERATION, misbehaviour, None),)


NOT_SENT = "No connection"
_CONNECT = {"timeouts": Timeouts(connect=0.02)}
_CLOSED_PROXY = "http://127.0.0.1:1"

BEFORE_SENDING = (
    Fault("The name cannot be resolved", NOT_SENT, "nowhere"),
    Fault("Connection refused", NOT_SENT, "closed"),
    Fault("Connecting takes too long", NOT_SENT, "full", options=_CONNECT, at_once=16),
    Fault("The server speaks no TLS", NOT_SENT, "nonsense", tls=True),
    Fault("The TLS handshake takes too long", NOT_SENT, "silent", tls=True, options=_CONNECT, at_once=16),
    Fault("The proxy refuses the connection", NOT_SENT, options={"proxy": _CLOSED_PROXY}),
    Fault(
        "Every connection is in use",
        NOT_SENT,
        options={"limits": Limits(max_connections=0), "timeouts": Timeouts(pool=0.001)},
    ),
)

LOST = "The connection is lost, or no answer comes"
_SHORT = {"deadline": 0.5}

WHILE_EXCHANGING = (
    *(
        Fault(f"{how} {when.replace('_', ' the request is ')}", LOST, arranged=always(Drop(when, reset)))
        for (how, reset), when in product((("Closed", False), ("Reset", True)), ("before_read", "after_read"))
    ),
    Fault("No answer in time", LOST, "silent", options={"timeouts": Timeouts(read=0.02)}, at_once=16),
    Fault("The answer is not HTTP", LOST, "nonsense"),
    Fault("The answer breaks off", LOST, arranged=always(Truncate()), stateful=True),
    Fault(
        "The head of the answer trickles past the deadline",
        LOST,
        arranged=always(Trickle(2, "headers")),
        options=_SHORT,
        stateful=True,
        real_time=True,
        at_once=32,
    ),
    Fault(
        "The body of the answer trickles past the deadline",
        LOST,
        arranged=always(Trickle(0.02, "body")),
        options=_SHORT,
        stateful=True,
        real_time=True,
        at_once=32,
    ),
)

UNREADABLE = "A success that cannot be read"


def _success(name: str, body: bytes, content_type: str = "application/json") -> Fault:
    answer = Fail(status=200, body=Literally(body), content_type=content_type, processed=True)
    return Fault(name, UNREADABLE, arranged=always(answer), stateful=True)


SUCCESSES = (
    _success("HTTP 200 that is not JSON", b"{'answer': no json}"),
    _success("HTTP 200 with half of the JSON", b'{"api_id": "3f9c", "mess'),
    _success("HTTP 200 with a page", b"<html><body>Please sign in</body></html>", "text/html"),
    _success("HTTP 200 with a list where an object belongs", b"[]"),
    _success("HTTP 200 without a body", b""),
)

STATUS = "An error status"
STATUS_SOON = "An error status, with `Retry-After: 2`"
STATUS_LATER = "An error status, with `Retry-After: 3600`"
REDIRECTIONS = (301, 302, 307, 308)
# The documented ones, those that servers and gateways in between have been seen to send, and unknown ones.
CLIENT_STATUSES = (400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 421, 422, 425, 429, 431, 499)
SERVER_STATUSES = (500, 501, 502, 503, 504, 507, 520, 522, 524, 530, 561, 599)


def _status(group: str, status: int, retry_after: float | None = None, **headers: str) -> Fault:
    answer = Fail(status=status, shape="html_or_text", retry_after=retry_after, headers=headers)
    return Fault(f"HTTP {status}", group, arranged=always(answer), status=status, retry_after=retry_after)


STATUSES = (
    *(_status(STATUS, status, Location="http://127.0.0.1:1/elsewhere") for status in REDIRECTIONS),
    *(_status(STATUS, status) for status in (*CLIENT_STATUSES, *SERVER_STATUSES)),
    *(_status(STATUS_SOON, status, 2.0) for status in (*CLIENT_STATUSES, *SERVER_STATUSES)),
    *(_status(STATUS_LATER, status, 3600.0) for status in (404, 408, 429, 500, 503)),
)

SHAPE = "A form of error body"


def _shape(shape: str, status: int) -> Fault:
    answer = Fail(status=status, shape=shape)
    return Fault(f"HTTP {status} as `{shape}`", SHAPE, arranged=always(answer), status=status, shape=shape)


SHAPES = tuple(
    _shape(shape["id"], status)
    for shape in CATALOGUE["shapes"]
    if shape["id"] != "html_or_text"  # which is the form of every status above
    for status in shape["statuses"] or (200, 400, 500)
)

TOKEN = "The access token has expired"
_EXPIRED = Fail(code="TOKEN_EXPIRED")
_ANSWER = Fail(status=200, body=Literally({}))

TOKENS = (
    Fault("`TOKEN_EXPIRED`, no refresh token", TOKEN, arranged=always(_EXPIRED), status=401),
    Fault(
        "`TOKEN_EXPIRED`, and the new token is taken",
        TOKEN,
        arranged=(Arranged(EACH, _EXPIRED, 1), Arranged(EACH, _ANSWER, None)),
        tokens=True,
    ),
    Fault("`TOKEN_EXPIRED`, for the new token as well", TOKEN, arranged=(Arranged(EACH, _EXPIRED, None),), tokens=True),
    Fault(
        "`TOKEN_EXPIRED`, and renewing it fails",
        TOKEN,
        arranged=(Arranged("auth_refresh", Fail(status=500), None), Arranged(EACH, _EXPIRED, None)),
        tokens=True,
    ),
)

FAULTS: tuple[Fault, ...] = (*BEFORE_SENDING, *WHILE_EXCHANGING, *SUCCESSES, *STATUSES, *SHAPES, *TOKENS)
