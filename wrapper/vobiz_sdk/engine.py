"""One call, from the first attempt to the answer or the exception.

Written once for both clients: `steps` is a generator that says what to do next (send, wait, refresh)
and is told what came of it. It does no I/O itself; `sync_driver` and `async_driver` do.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from logging import DEBUG
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from vobiz_api.error_table import CODES, RETRY_RULES, Outcome
from vobiz_api.operation import Operation
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.auth import Credentials, TokenPair
from vobiz_sdk.clock import Clock
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.body import ErrorBody, read_error_body
from vobiz_sdk.errors.circumstances import (
    explain_already_done,
    is_already_done,
    keep_doubt,
    keep_request,
    note_interruption,
)
from vobiz_sdk.errors.translate import api_error, read_error, transport_error
from vobiz_sdk.hooks import ErrorEvent, call_hook
from vobiz_sdk.http.wire import Budgeted, HeaderList, Reply, TransportFailure, WireRequest, WireResponse
from vobiz_sdk.log import log_attempt, log_error, logger
from vobiz_sdk.pacing.schedule import Turn
from vobiz_sdk.pacing.weight import NO_CALLS, Weight
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.retry.machine import Decision, Failure, GiveUp, Refresh, Wait, decide, rule_for_status
from vobiz_sdk.retry.retry_after import retry_after
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


Step = Send | Sleep | Renew | Consult
Told = Reply | VobizError | Turn | None
"""What came of a step: a reply to `Send`, nothing to `Sleep`, the error or nothing to `Renew`, what is asked for."""
Steps = Generator[Step, Told, T]
Reader = Callable[[WireResponse, tuple[Attempt, ...]], T]
"""Makes what the caller gets from a 2xx, or raises."""


class Call(NamedTuple):
    """A request that is ready but for its credentials, and what surrounds it."""

    operation: Operation[object]
    target: bytes
    headers: HeaderList
    content: bytes
    credentials: Credentials
    settings: Settings
    clock: Clock
    budget: RetryBudget
    watch: CallWatch | None = None
    weight: Weight = NO_CALLS

    def request(self) -> WireRequest:
        """The request with the credentials of this moment."""
        operation = self.operation
        signed = self.credentials.headers(operation.auth, operation.public_name)
        return WireRequest(operation.method.encode("ascii"), self.target, [*self.headers, *signed], self.content)


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
    history = _History(call, deadline_at)
    try:
        return (yield from _rounds(call, deadline_at, read, history))
    except (VobizError, GeneratorExit):
        raise
    except BaseException as interruption:
        history.interrupted(interruption)
        raise


def _rounds(call: Call, deadline_at: float, read: Reader[T], history: _History) -> Steps[T]:
    if call.credentials.renew_from is not None and call.credentials.renewal_is_due(
        call.operation.auth, call.clock.time()
    ):
        yield Renew(call.credentials.tokens, call.credentials.refusals, deadline_at, early=True)
    paced = _paced(call, deadline_at) if call.settings.pace is not None else None
    while True:
        if paced is not None:
            no_turn = yield from paced.before_attempt()
            if no_turn is not None:
                raise history.without_turn(no_turn)
        begun = call.clock.monotonic()
        stale, refusals = call.credentials.tokens, call.credentials.refusals
        request = call.request()
        if call.watch is not None:
            request = request._replace(headers=[*request.headers, *call.watch.attempt_started()])
        history.sending_since = begun
        reply = yield Send(request, _timeouts(call.settings, deadline_at - begun, deadline_at))
        history.sending_since = None
        assert isinstance(reply, (WireResponse, TransportFailure))
        elapsed = call.clock.monotonic() - begun
        if type(reply) is WireResponse and (200 <= reply.status < 300 or _passes_as_done(call, reply)):
            call.budget.succeeded(as_asked=history.came_as_asked)
            if paced is not None:
                yield from paced.succeeded(reply)
            return history.succeeded(reply, elapsed, read)
        decision = history.failed(reply, elapsed)
        if paced is not None:
            yield from paced.failed(reply.status, history.failure.rule.outcome, history.failure.retry_after)
        if isinstance(decision, Wait):
            yield Sleep(decision.seconds)
        elif isinstance(decision, Refresh):
            refused = yield Renew(stale, refusals, deadline_at)
            if isinstance(refused, VobizError):
                error = history.error()
                error.add_note(f"Renewing the token pair failed: {type(refused).__name__}: {refused.message}")
                raise error from refused
        else:
            raise history.error()


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


class _History:
    """The attempts of one call, and the last failure."""

    __slots__ = (
        "_attempts",
        "_body",
        "_call",
        "_deadline_at",
        "_failure",
        "_refreshed",
        "_reply",
        "_retries",
        "_started",
        "came_as_asked",
        "sending_since",
    )

    def __init__(self, call: Call, deadline_at: float) -> None:
        self._call = call
        self._deadline_at = deadline_at
        self._started = call.clock.monotonic()
        self._attempts: list[Attempt] = []
        self._retries = 0
        self._refreshed = False
        self._reply: Reply | None = None
        self._body = ErrorBody()
        self._failure = Failure(RETRY_RULES["refused_locally"])
        # Whether the present attempt is a retry at a time that the server named.
        self.came_as_asked = False
        # When the attempt began that is under way; None between attempts.
        self.sending_since: float | None = None

    def succeeded(self, reply: WireResponse, elapsed: float, read: Reader[T]) -> T:
        """Read a 2xx; what cannot be read is told to log and hook like any other failure."""
        try:
            value = read(reply, tuple(self._attempts))
        except VobizError as error:
            self._note(self._answered(reply, elapsed, error.outcome, "unreadable"))
            error.facts = replace(error.facts, attempts=tuple(self._attempts))
            self._add_circumstances(error)
            report(self._call, error, self._started)
            raise
        call = self._call
        if (
            self._attempts
            or call.settings.on_attempt is not None
            or call.watch is not None
            or logger.isEnabledFor(DEBUG)
        ):
            self._note(self._answered(reply, elapsed, None, "success" if reply.status < 300 else "already_done"))
        return value

    def _answered(self, reply: WireResponse, elapsed: float, outcome: Outcome | None, reason: str) -> Attempt:
        return Attempt(
            self._name, self._number, "answered", outcome, reply.status, None, None, elapsed, None, reason, None
        )

    def interrupted(self, interruption: BaseException) -> None:
        """Note an attempt that was stopped from outside, and tell whoever stopped it what became of the request."""
        from vobiz_sdk.http.interruption import recall

        if self.sending_since is not None:
            reply = recall(interruption)
            self._examine(reply)
            elapsed = self._call.clock.monotonic() - self.sending_since
            self._note(self._attempt(reply, elapsed, "interrupted"))
        note_interruption(interruption, self._call.operation, self._attempts)

    def failed(self, reply: Reply, elapsed: float) -> Decision:
        """Judge a failed attempt and note what was decided."""
        self._examine(reply)
        decision = self._decide()
        self.came_as_asked = isinstance(decision, Wait) and self._failure.retry_after is not None
        if isinstance(decision, Wait):
            self._retries += 1
        elif isinstance(decision, Refresh):
            self._refreshed = True
        reason = (
            "retry" if isinstance(decision, Wait) else "refresh" if isinstance(decision, Refresh) else decision.reason
        )
        wait = decision.seconds if isinstance(decision, Wait) else None
        self._note(self._attempt(reply, elapsed, reason, wait))
        return decision

    def _examine(self, reply: Reply) -> None:
        self._reply = reply
        if isinstance(reply, TransportFailure):
            self._body = ErrorBody()
            self._failure = Failure(RETRY_RULES[self._transport_rule(reply)])
        else:
            self._judge(reply)

    def _transport_rule(self, failure: TransportFailure) -> str:
        if not failure.sent:
            return "not_sent"
        # A 2xx that broke off did take effect. For a read that means nothing, and it can be read again.
        return "ambiguous" if failure.status is None or self._call.operation.effect == "read" else "unreadable"

    def _judge(self, response: WireResponse) -> None:
        headers = response.headers
        self._body = read_error_body(response.content, headers)
        entry = CODES.get(self._body.code or "")
        details = self._body.details
        asked = retry_after(
            headers.all("retry-after"),
            date=headers.get("date"),
            now=self._call.clock.time(),
            in_body=details.get("retryAfter", details.get("retry_after")),
        )
        # Under another status the code does not say that the request was turned away.
        expired = response.status == 401 and entry is not None and entry.retry == "refresh"
        refreshable = self._call.credentials.can_refresh and "refresh" not in self._call.operation.auth
        rule = rule_for_status(response.status, retry_after=asked, expired=expired and refreshable)
        self._failure = Failure(rule, asked)

    def _decide(self) -> Decision:
        call = self._call
        decision = decide(
            call.settings.retry,
            call.operation.effect,
            self._failure,
            retries=self._retries,
            refreshed=self._refreshed,
            remaining=self._deadline_at - call.clock.monotonic(),
            random=call.clock.random(),
        )
        if isinstance(decision, Wait) and not call.budget.spend():
            return GiveUp("budget")
        if isinstance(decision, GiveUp) and decision.reason == "retry_after_too_long":
            # It says that the API is down for longer. Were the budget full when that ends, whoever was then
            # told a time short enough to wait for would return with all others.
            call.budget.spend()
        return decision

    def _attempt(self, reply: Reply, elapsed: float, reason: str, wait: float | None = None) -> Attempt:
        failure = reply if isinstance(reply, TransportFailure) else None
        return Attempt(
            operation=self._name,
            number=self._number,
            phase=failure.phase if failure else "answered",
            outcome=self._failure.rule.outcome,
            status=reply.status,
            code=self._body.code,
            request_id=self._body.request_id,
            elapsed=elapsed,
            wait=wait,
            reason=reason,
            error=failure.message if failure else None,
            stage=failure.stage if failure else None,
        )

    def _note(self, attempt: Attempt) -> None:
        self._attempts.append(attempt)
        log_attempt(attempt)
        call_hook(self._call.settings.on_attempt, attempt)
        if self._call.watch is not None:
            self._call.watch.attempt_ended(attempt)

    @property
    def _name(self) -> str:
        return self._call.operation.public_name

    @property
    def _number(self) -> int:
        return len(self._attempts) + 1

    @property
    def failure(self) -> Failure:
        """What is known of the last attempt that failed."""
        return self._failure

    def without_turn(self, refused: VobizError) -> VobizError:
        """The exception for a call that the pace has no turn for; one that was tried before says what came of that."""
        if self._reply is None:
            report(self._call, refused, self._started)
            return refused
        error = self.error()
        error.add_note(f"It was not tried again: {refused.message}")
        return error

    def error(self) -> VobizError:
        """The exception for the last failure, with every attempt."""
        call, reply = self._call, self._reply
        attempts = tuple(self._attempts)
        effect = call.operation.effect
        error: VobizError
        if isinstance(reply, WireResponse):
            error = api_error(
                self._name,
                effect,
                reply,
                self._body,
                self._failure.rule,
                retry_after=self._failure.retry_after,
                now=call.clock.time(),
                attempts=attempts,
            )
        else:
            assert reply is not None
            if self._failure.rule.name == "unreadable" and reply.status is not None:
                broken = WireResponse(reply.status, [], reply.partial)
                error = read_error(self._name, broken, f"it broke off: {reply.message}", attempts)
            else:
                error = transport_error(self._name, effect, reply, self._failure.rule, attempts)
        self._add_circumstances(error)
        report(call, error, self._started)
        return error

    def _add_circumstances(self, error: VobizError) -> None:
        call, reply = self._call, self._reply
        keep_doubt(error, call.operation)
        if isinstance(reply, WireResponse) and is_already_done(call.operation, reply):
            explain_already_done(error, call.operation, reply)
        if len(self._attempts) > 1:
            from vobiz_sdk.errors.incident import point_to_status_page

            point_to_status_page(error)
        if call.operation.reconcile_by:
            keep_request(error, call.operation, call.content, call.clock.time())


def report(call: Call, error: VobizError, started: float) -> None:
    """Tell log and hook of a call that failed for good."""
    elapsed = call.clock.monotonic() - started
    log_error(error, elapsed)
    hook = call.settings.on_error
    if hook is not None:
        call_hook(hook, ErrorEvent(call.operation.public_name, error, elapsed))
