"""One call, from the first attempt to the answer or the exception.

Written once for both clients: `steps` is a generator that says what to do next (send, wait, refresh)
and is told what came of it. It does no I/O itself; `sync_driver` and `async_driver` do.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from logging import DEBUG
from typing import NamedTuple, TypeVar

from vobiz_api.error_table import CODES, RETRY_RULES, Outcome
from vobiz_api.operation import Operation
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.auth import Credentials, TokenPair
from vobiz_sdk.clock import Clock
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.body import ErrorBody, read_error_body
from vobiz_sdk.errors.translate import api_error, read_error, transport_error
from vobiz_sdk.hooks import call_hook
from vobiz_sdk.http.wire import Budgeted, HeaderList, Reply, TransportFailure, WireRequest, WireResponse
from vobiz_sdk.log import log_attempt, logger
from vobiz_sdk.redaction import secrets_of
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.retry.machine import Decision, Failure, GiveUp, Refresh, Wait, decide, rule_for_status
from vobiz_sdk.retry.retry_after import retry_after
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


Step = Send | Sleep | Renew
Told = Reply | VobizError | None
"""What came of a step: a reply to `Send`, nothing to `Sleep`, the error or nothing to `Renew`."""
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

    def __repr__(self) -> str:
        # Crash reports show the variables of each frame; this one holds what the caller sends.
        return f"Call({self.operation.public_name}, {len(self.content)} bytes)"

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
    history = _History(call, deadline_at)
    if call.credentials.renew_from is not None and call.credentials.renewal_is_due(
        call.operation.auth, call.clock.time()
    ):
        yield Renew(call.credentials.tokens, call.credentials.refusals, deadline_at, early=True)
    while True:
        begun = call.clock.monotonic()
        stale, refusals = call.credentials.tokens, call.credentials.refusals
        reply = yield Send(call.request(), _timeouts(call.settings, deadline_at - begun, deadline_at))
        assert isinstance(reply, (WireResponse, TransportFailure))
        elapsed = call.clock.monotonic() - begun
        if type(reply) is WireResponse and 200 <= reply.status < 300:
            call.budget.succeeded()
            return history.succeeded(reply, elapsed, read)
        decision = history.failed(reply, elapsed)
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


def _timeouts(settings: Settings, left: float, deadline_at: float) -> Budgeted:
    """The timeouts of an attempt, shrunk to what is left of the deadline."""
    chosen = settings.timeouts
    left = max(left, 0.001)
    if left >= chosen.read and left >= chosen.write and left >= chosen.connect and left >= chosen.pool:
        return Budgeted(chosen.connect, chosen.read, chosen.write, chosen.pool, deadline_at)
    return Budgeted(
        min(chosen.connect, left), min(chosen.read, left), min(chosen.write, left), min(chosen.pool, left), deadline_at
    )


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
        "_secrets",
    )

    def __init__(self, call: Call, deadline_at: float) -> None:
        self._call = call
        self._deadline_at = deadline_at
        self._attempts: list[Attempt] = []
        self._retries = 0
        self._refreshed = False
        self._reply: Reply | None = None
        self._body = ErrorBody()
        self._failure = Failure(RETRY_RULES["refused_locally"])

    def succeeded(self, reply: WireResponse, elapsed: float, read: Reader[T]) -> T:
        """Read a 2xx; what cannot be read is told to log and hook like any other failure."""
        try:
            value = read(reply, tuple(self._attempts))
        except VobizError as error:
            self._note(self._answered(reply, elapsed, error.outcome, "unreadable"))
            error.facts = replace(secrets_of(self._call).facts(error.facts), attempts=tuple(self._attempts))
            raise
        if self._attempts or self._call.settings.on_attempt is not None or logger.isEnabledFor(DEBUG):
            self._note(self._answered(reply, elapsed, None, "success"))
        return value

    def _answered(self, reply: WireResponse, elapsed: float, outcome: Outcome | None, reason: str) -> Attempt:
        return Attempt(
            self._name, self._number, "answered", outcome, reply.status, None, None, elapsed, None, reason, None
        )

    def failed(self, reply: Reply, elapsed: float) -> Decision:
        """Judge a failed attempt and note what was decided."""
        # Before anybody is told: a server may repeat what it was sent.
        self._secrets = secrets_of(self._call)
        if isinstance(reply, TransportFailure):
            reply = reply._replace(message=self._secrets.text(reply.message))
            self._body = ErrorBody()
            self._failure = Failure(RETRY_RULES[self._transport_rule(reply)])
        else:
            self._judge(reply)
        self._reply = reply
        decision = self._decide()
        if isinstance(decision, Wait):
            self._retries += 1
        elif isinstance(decision, Refresh):
            self._refreshed = True
        self._note(self._attempt(reply, elapsed, decision))
        return decision

    def _transport_rule(self, failure: TransportFailure) -> str:
        if not failure.sent:
            return "not_sent"
        # A 2xx that broke off did take effect. For a read that means nothing, and it can be read again.
        return "ambiguous" if failure.status is None or self._call.operation.effect == "read" else "unreadable"

    def _judge(self, response: WireResponse) -> None:
        headers = response.headers
        self._body = self._secrets.error_body(read_error_body(response.content, headers))
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
        if isinstance(decision, Wait) and not decision.asked and not call.budget.spend():
            return GiveUp("budget")
        return decision

    def _attempt(self, reply: Reply, elapsed: float, decision: Decision) -> Attempt:
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
            wait=decision.seconds if isinstance(decision, Wait) else None,
            reason="retry"
            if isinstance(decision, Wait)
            else "refresh"
            if isinstance(decision, Refresh)
            else decision.reason,
            error=failure.message if failure else None,
        )

    def _note(self, attempt: Attempt) -> None:
        self._attempts.append(attempt)
        log_attempt(attempt)
        call_hook(self._call.settings.on_attempt, attempt)

    @property
    def _name(self) -> str:
        return self._call.operation.public_name

    @property
    def _number(self) -> int:
        return len(self._attempts) + 1

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
        error.facts = self._secrets.facts(error.facts)
        return error
