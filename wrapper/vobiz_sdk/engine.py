"""One call, from the first attempt to the answer or the exception.

Written once for both clients: `steps` is a generator that says what to do next (send, wait, refresh)
and is told what came of it. It does no I/O itself; `sync_driver` and `async_driver` do. What a download
asks for goes the same way, and is read by `downloads.transfer`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple, TypeGuard, TypeVar, cast

from vobiz_sdk.auth import TokenPair
from vobiz_sdk.call import Call
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.circumstances import is_already_done
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
from vobiz_sdk.pacing.schedule import Turn
from vobiz_sdk.retry.machine import Refresh, Wait
from vobiz_sdk.settings import Settings
from vobiz_sdk.telemetry import CallWatch

if TYPE_CHECKING:
    from vobiz_sdk.pacing.steps import PacedCall

T = TypeVar("T")


class Send(NamedTuple):
    """Send this once."""

    request: WireRequest
    timeouts: Budgeted


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Renew(NamedTuple):
    """Exchange the refresh token for a new pair, unless somebody has done so since `stale` was used.

    Attributes:
        stale: The pair that is to be replaced.
        refusals: How many renewals had failed when `stale` was used. If one has failed since, its error
            answers this one too.
        deadline_at: Time on the monotonic clock by which it must be over.
        early: Whether `stale` still serves, so that a failure is no reason to give up.
    """

    stale: TokenPair | None
    refusals: int
    deadline_at: float
    early: bool = False


class Consult(NamedTuple):
    """Ask the store of the pace, which may take a moment if it is `remote`."""

    ask: Callable[[], Turn | None]
    remote: bool


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


Step = Send | Sleep | Renew | Consult | Open | Read | Close
Told = Reply | AnyStream | VobizError | Turn | bytes | None
"""What came of a step: a reply to `Send`, a reply or a stream to `Open`, a part of the body or a failure to `Read`,
the error or nothing to `Renew`, what is asked for to `Consult`, nothing to the others."""
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
    todo = _steps(call, deadline_at, read)
    return todo if call.watch is None else _watched(todo, call.watch)


def _steps(call: Call, deadline_at: float, read: Reader[T]) -> Steps[T]:
    history = History(call, deadline_at)
    try:
        reply, elapsed = yield from _rounds(history)
        return history.succeeded(cast(WireResponse, reply), elapsed, read)
    except (VobizError, GeneratorExit):
        raise
    except BaseException as interruption:
        history.interrupted(interruption)
        raise


def opening_steps(history: History) -> Steps[Begun]:
    """The steps that open a download, or find out where it is; nothing of it is read.

    Args:
        history: The attempts of the download so far, whose call names the server.

    Raises:
        VobizError: it could not be opened.
    """
    reply, _ = yield from _rounds(history)
    return reply


def _rounds(history: History) -> Steps[tuple[Begun, float]]:
    """Attempts until one is accepted; returns what came, and the seconds that it took."""
    call, deadline_at = history.call, history.deadline_at
    if call.credentials.renew_from is not None:
        yield from _renewed_early(call, deadline_at)
    paced = _paced(call, deadline_at) if call.settings.pace is not None and _is_shown_credentials(call) else None
    while True:
        if paced is not None:
            no_turn = yield from paced.before_attempt()
            if no_turn is not None:
                raise history.without_turn(no_turn)
        begun = call.clock.monotonic()
        stale, refusals = call.credentials.tokens, call.credentials.refusals
        request, timeouts = _request(call), _timeouts(call.settings, deadline_at - begun, deadline_at)
        history.sending_since = begun
        reply = yield Send(request, timeouts) if call.origin is None else Open(request, timeouts, call.origin)
        history.sending_since = None
        elapsed = call.clock.monotonic() - begun
        if type(reply) is WireResponse and (200 <= reply.status < 300 or _passes_as_done(call, reply)):
            call.budget.succeeded(as_asked=history.came_as_asked)
            if paced is not None:
                yield from paced.succeeded(reply)
            return reply, elapsed
        if call.origin is not None and _begins(reply):
            call.budget.succeeded(as_asked=history.came_as_asked)
            return reply, elapsed
        assert isinstance(reply, (WireResponse, TransportFailure))
        yield from after_failure(history, reply, elapsed, stale, refusals, paced)


def after_failure(
    history: History,
    reply: Reply,
    elapsed: float,
    stale: TokenPair | None,
    refusals: int,
    paced: PacedCall | None,
) -> Steps[None]:
    """What comes after a failed attempt: a wait or new tokens, and then another attempt.

    Raises:
        VobizError: there is not to be another one.
    """
    decision = history.failed(reply, elapsed)
    if paced is not None:
        yield from paced.failed(reply.status, history.failure.rule.outcome, history.failure.retry_after)
    if isinstance(decision, Wait):
        yield Sleep(decision.seconds)
    elif isinstance(decision, Refresh):
        refused = yield Renew(stale, refusals, history.deadline_at)
        if isinstance(refused, VobizError):
            error = history.error()
            error.add_note(f"Renewing the token pair failed: {type(refused).__name__}: {refused.message}")
            raise error from refused
    else:
        raise history.error()


def _renewed_early(call: Call, deadline_at: float) -> Steps[None]:
    credentials = call.credentials
    if credentials.renewal_is_due(call.operation.auth, call.clock.time()):
        yield Renew(credentials.tokens, credentials.refusals, deadline_at, early=True)


def _is_shown_credentials(call: Call) -> bool:
    """Whether the server is one of the API's: any other knows nothing of the account, its limits and its traces."""
    return call.origin is None or bool(call.operation.auth)


def _request(call: Call) -> WireRequest:
    request = call.request()
    if call.watch is None:
        return request
    told = call.watch.attempt_started()
    return request._replace(headers=[*request.headers, *told]) if _is_shown_credentials(call) else request


def _begins(reply: Told) -> TypeGuard[Begun]:
    """Whether a download goes on from it: a stream, a redirect, or that there is no more to come."""
    if isinstance(reply, WireResponse):
        return reply.status == 416 or (reply.status in _REDIRECTS and "location" in reply.headers)
    return isinstance(reply, (WireStream, AsyncWireStream))


def _paced(call: Call, deadline_at: float) -> PacedCall:
    from vobiz_sdk.pacing.steps import PacedCall

    assert call.settings.pace is not None
    return PacedCall(call, call.settings.pace, deadline_at)


def _watched(todo: Steps[T], watch: CallWatch) -> Steps[T]:
    """The same steps; the watch is told how they end, be it that nobody waits for the end any more."""
    error: VobizError | None = None
    finished = False
    try:
        value = yield from todo
        finished = True
    except VobizError as failed:
        error, finished = failed, True
        raise
    finally:
        watch.call_ended(error, abandoned=not finished)
    return value


def _timeouts(settings: Settings, left: float, deadline_at: float) -> Budgeted:
    """The timeouts of an attempt, shrunk to what is left of the deadline."""
    chosen = settings.timeouts
    left = max(left, 0.001)
    if left >= chosen.read and left >= chosen.write and left >= chosen.connect and left >= chosen.pool:
        return Budgeted(chosen.connect, chosen.read, chosen.write, chosen.pool, deadline_at)
    return Budgeted(
        min(chosen.connect, left), min(chosen.read, left), min(chosen.write, left), min(chosen.pool, left), deadline_at
    )


def _passes_as_done(call: Call, answer: WireResponse) -> bool:
    return call.settings.already_done_ok and is_already_done(call.operation, answer)
