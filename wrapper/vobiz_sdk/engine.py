"""One call, from the first attempt to the answer or the exception.

Written once for both clients: `steps` is a generator that says what to do next (send, wait, refresh)
and is told what came of it. It does no I/O itself; `sync_driver` and `async_driver` do. A download is
opened by the same loop, and read by `downloads.transfer`.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple, TypeGuard, TypeVar

from vobiz_sdk.auth import TokenPair
from vobiz_sdk.call import Call
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.history import History, Reader
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.wire import (
    AnyStream,
    AsyncWireStream,
    Budgeted,
    Reply,
    TransportFailure,
    WireRequest,
    WireResponse,
    WireStream,
)
from vobiz_sdk.retry.machine import Refresh, Wait
from vobiz_sdk.settings import Settings

T = TypeVar("T")


class Send(NamedTuple):
    """Send this once."""

    request: WireRequest
    timeouts: Budgeted


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Renew(NamedTuple):
    """Exchange the refresh token for a new pair, unless somebody has done so since `stale` was used."""

    stale: TokenPair | None
    deadline_at: float


class Open(NamedTuple):
    """Send this once to that server, and leave the body of a success unread."""

    request: WireRequest
    timeouts: Budgeted
    origin: Origin


class Read(NamedTuple):
    """Read the next part of a body, within so many seconds and by that time."""

    stream: AnyStream
    timeout: float
    deadline_at: float


class Close(NamedTuple):
    """Let go of a body, read or not."""

    stream: AnyStream


Step = Send | Sleep | Renew | Open | Read | Close
Told = Reply | AnyStream | VobizError | bytes | None
"""What came of a step: a reply to `Send`; a reply or a stream to `Open`; a part of the body or a failure to
`Read`; the error or nothing to `Renew`; nothing to the others."""
Steps = Generator[Step, Told, T]
Begun = AnyStream | WireResponse
"""What a download begins with: a stream, or the answer that says where the file is or why there is none of it."""
_REDIRECTS = (301, 302, 303, 307, 308)


def steps(call: Call, deadline_at: float, read: Reader[T]) -> Steps[T]:
    """The steps of a call; returns what `read` makes of the answer.

    Args:
        call: What to send.
        deadline_at: Time on the monotonic clock by which all must be over.
        read: Makes the result of a 2xx.

    Raises:
        VobizError: the call failed for good.
    """
    history = History(call, deadline_at)
    while True:
        begun = call.clock.monotonic()
        stale = call.credentials.tokens
        reply = yield Send(call.request(), _timeouts(call.settings, deadline_at - begun, deadline_at))
        assert isinstance(reply, (WireResponse, TransportFailure))
        elapsed = call.clock.monotonic() - begun
        if type(reply) is WireResponse and 200 <= reply.status < 300:
            call.budget.succeeded()
            return history.succeeded(reply, elapsed, read)
        yield from after_failure(history, reply, elapsed, stale)


def opening_steps(history: History) -> Steps[Begun]:
    """The steps that open a download, or find out where it is; nothing of it is read.

    Args:
        history: The attempts of the download so far, whose call names the server.

    Raises:
        VobizError: it could not be opened.
    """
    call = history.call
    origin = call.origin
    assert origin is not None
    while True:
        begun = call.clock.monotonic()
        stale = call.credentials.tokens
        timeouts = _timeouts(call.settings, history.deadline_at - begun, history.deadline_at)
        reply = yield Open(call.request(), timeouts, origin)
        if isinstance(reply, (WireStream, AsyncWireStream)) or _leads_elsewhere(reply):
            call.budget.succeeded()
            return reply
        assert isinstance(reply, (WireResponse, TransportFailure))
        yield from after_failure(history, reply, call.clock.monotonic() - begun, stale)


def _leads_elsewhere(reply: Told) -> TypeGuard[WireResponse]:
    """Whether it is an answer that a download goes on from: a redirect, or that there is no more to come."""
    if not isinstance(reply, WireResponse):
        return False
    return reply.status == 416 or (reply.status in _REDIRECTS and "location" in reply.headers)


def after_failure(history: History, reply: Reply, elapsed: float, stale: TokenPair | None) -> Steps[None]:
    """What comes after a failed attempt: a wait or new tokens, and then another attempt.

    Raises:
        VobizError: there is not to be another one.
    """
    decision = history.failed(reply, elapsed)
    if isinstance(decision, Wait):
        yield Sleep(decision.seconds)
    elif isinstance(decision, Refresh):
        refused = yield Renew(stale, history.deadline_at)
        if isinstance(refused, VobizError):
            raise history.error() from refused
    else:
        raise history.error()


def _timeouts(settings: Settings, left: float, deadline_at: float) -> Budgeted:
    """The timeouts of an attempt, shrunk to what is left of the deadline."""
    chosen = settings.timeouts
    left = max(left, 0.001)
    if left >= chosen.read and left >= chosen.write and left >= chosen.connect and left >= chosen.pool:
        return Budgeted(chosen.connect, chosen.read, chosen.write, chosen.pool, deadline_at)
    return Budgeted(
        min(chosen.connect, left), min(chosen.read, left), min(chosen.write, left), min(chosen.pool, left), deadline_at
    )
