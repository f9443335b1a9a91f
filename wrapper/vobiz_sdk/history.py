"""What has become of a call so far: its attempts, the last failure, and the exception it would end with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from logging import DEBUG
from typing import Literal, TypeVar, cast

from vobiz_api.error_table import CODES, RETRY_RULES, Outcome, RetryRule
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.call import Call
from vobiz_sdk.errors.base import VobizError, read_later
from vobiz_sdk.errors.body import ErrorBody, read_error_body, read_error_code
from vobiz_sdk.errors.bounds import KEPT_ERROR_BODY
from vobiz_sdk.errors.circumstances import (
    explain_already_done,
    is_already_done,
    keep_doubt,
    keep_request,
    note_interruption,
)
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.translate import api_error, error_class, read_error, transport_error
from vobiz_sdk.hooks import call_hook
from vobiz_sdk.http.wire import Reply, TransportFailure, WireResponse
from vobiz_sdk.log import log_attempt, logger
from vobiz_sdk.redaction import secrets_of
from vobiz_sdk.retry.machine import Decision, Failure, GiveUp, Refresh, Wait, decide, final_rule, rule_for_status
from vobiz_sdk.retry.retry_after import retry_after

T = TypeVar("T")
Reader = Callable[[WireResponse, tuple[Attempt, ...]], T]
"""Makes what the caller gets from a 2xx, or raises."""


_NOTHING = ErrorBody()
_NOT_TRIED = Failure(RETRY_RULES["refused_locally"])
_REFUSED = GiveUp("not_retryable")
"""What `decide` says after every status that `final_rule` knows."""


class History:
    """The attempts of one call, and the last failure.

    Attributes:
        call: What is being sent; for a download, a request of it.
        deadline_at: Time on the monotonic clock by which the call must be over.
        resumable: Whether another answer is of use to the caller.
        retries: Retries so far.
        came_as_asked: Whether the present attempt is a retry at a time that the server named.
        sending_since: When the attempt began that is under way; None between attempts.
    """

    __slots__ = (
        "_attempts",
        "_body",
        "_clean",
        "_failed_at",
        "_failure",
        "_refreshed",
        "_reply",
        "_secrets",
        "_tokens",
        "_unread",
        "call",
        "came_as_asked",
        "deadline_at",
        "resumable",
        "retries",
        "sending_since",
    )

    def __init__(self, call: Call, deadline_at: float) -> None:
        self.call = call
        self.deadline_at = deadline_at
        self.resumable = True
        self._attempts: list[Attempt] = []
        self.retries = 0
        self._refreshed = False
        self._reply: Reply | None = None
        self._body = _NOTHING
        self._clean = False
        self._failure = _NOT_TRIED
        self._unread: float | None = None
        self.came_as_asked = False
        self.sending_since: float | None = None

    def succeeded(self, reply: WireResponse, elapsed: float, read: Reader[T]) -> T:
        """Read a 2xx; what cannot be read is an attempt that failed."""
        try:
            value = read(reply, tuple(self._attempts))
        except VobizError as error:
            self.refused(reply.status, elapsed, error)
            raise
        self.accepted(reply.status, elapsed, "success" if reply.status < 300 else "already_done")
        return value

    def accepted(self, status: int, elapsed: float, reason: Literal["success", "already_done", "redirect"]) -> None:
        """Note an attempt that did what it was made for; alone, and watched by nobody, it is not worth noting."""
        call = self.call
        if (
            self._attempts
            or call.settings.on_attempt is not None
            or call.watch is not None
            or logger.isEnabledFor(DEBUG)
            or reason == "redirect"
        ):
            self._note(self._answered(status, elapsed, None, reason))

    def refused(self, status: int, elapsed: float, error: VobizError) -> None:
        """Note an attempt whose answer is not what it should be, and complete the exception that says so."""
        self._note(self._answered(status, elapsed, error.outcome, "unreadable"))
        error.facts = replace(
            secrets_of(self.call, self.call.credentials.tokens).facts(error.facts), attempts=tuple(self._attempts)
        )
        self._add_circumstances(error)

    def _answered(self, status: int, elapsed: float, outcome: Outcome | None, reason: str) -> Attempt:
        return Attempt(self._name, self._number, "answered", outcome, status, None, None, elapsed, None, reason, None)

    def interrupted(self, interruption: BaseException) -> None:
        """Note an attempt that was stopped from outside, and tell whoever stopped it what became of the request."""
        from vobiz_sdk.http.interruption import recall

        if self.sending_since is not None:
            self._note_the_moment()
            reply = self._examine(recall(interruption))
            elapsed = self.call.clock.monotonic() - self.sending_since
            self._note(self._attempt(reply, elapsed, "interrupted"))
        note_interruption(interruption, self.call.operation, self._attempts)

    def failed(self, reply: Reply, elapsed: float) -> Decision:
        """Judge a failed attempt and note what was decided."""
        self._note_the_moment()
        rule = self._rule_to_read_later(reply) if isinstance(reply, WireResponse) else None
        if rule is not None:
            self._reply, self._failure, self._unread = reply, Failure(rule), elapsed
            return _REFUSED
        reply = self._examine(reply)
        decision = self._decide()
        self.came_as_asked = isinstance(decision, Wait) and self._failure.retry_after is not None
        if isinstance(decision, Wait):
            self.retries += 1
        elif isinstance(decision, Refresh):
            self._refreshed = True
        reason = (
            "retry" if isinstance(decision, Wait) else "refresh" if isinstance(decision, Refresh) else decision.reason
        )
        wait = decision.seconds if isinstance(decision, Wait) else None
        self._note(self._attempt(reply, elapsed, reason, wait))
        return decision

    def _note_the_moment(self) -> None:
        # What is read later is read as it would be now: by then, other tokens may be in use.
        self._failed_at = self.call.clock.time()
        self._tokens = self.call.credentials.tokens

    def _rule_to_read_later(self, response: WireResponse) -> RetryRule | None:
        """The rule of a refusal that ends the call whatever its body says, and that nobody watches; None for any other.

        Reading it takes longer than all the rest, and many a program looks at the class of the exception alone.
        """
        call = self.call
        settings, operation = call.settings, call.operation
        rule = final_rule(response.status)
        if rule is None or rule.outcome != "rejected" or self._attempts or response.status in operation.benign:
            return None
        watched = settings.on_attempt is not None or call.watch is not None or logger.isEnabledFor(DEBUG)
        # What is kept until then is no more than an exception keeps.
        large = len(response.content) > KEPT_ERROR_BODY or len(call.content) > KEPT_ERROR_BODY
        may_be_expired = response.status == 401 and call.credentials.can_refresh
        return None if watched or large or may_be_expired or settings.pace is not None else rule

    def _read(self) -> ErrorFacts:
        """The facts of a refusal that was left unread."""
        assert self._unread is not None
        reply = self._examine(cast(WireResponse, self._reply))
        self._attempts = [self._attempt(reply, self._unread, _REFUSED.reason, number=1)]
        return self._error().facts

    def _examine(self, reply: Reply) -> Reply:
        """Find out what kind of failure it is; returns the reply without secrets."""
        # Before anybody is told: a server may repeat what it was sent.
        self._secrets = secrets_of(self.call, self._tokens)
        if isinstance(reply, TransportFailure):
            reply = reply._replace(message=self._secrets.text(reply.message))
            self._body, self._clean = ErrorBody(), False
            self._failure = Failure(RETRY_RULES[self._transport_rule(reply)], None, self.resumable)
        else:
            self._judge(reply)
        self._reply = reply
        return reply

    def _transport_rule(self, failure: TransportFailure) -> str:
        if not failure.sent:
            return "not_sent"
        # A 2xx that broke off did take effect. For a read that means nothing, and it can be read again.
        return "ambiguous" if failure.status is None or self.call.operation.effect == "read" else "unreadable"

    def _judge(self, response: WireResponse) -> None:
        headers = response.headers
        body = read_error_body(response.content, headers)
        self._clean = self._secrets.cannot_be_in(response, body)
        self._body = body if self._clean else self._secrets.error_body(body)
        entry = CODES.get(self._body.code or "")
        details = self._body.details
        asked = retry_after(
            headers.all("retry-after"),
            date=headers.get("date"),
            now=self._failed_at,
            in_body=details.get("retryAfter", details.get("retry_after")),
        )
        # Under another status the code does not say that the request was turned away.
        expired = response.status == 401 and entry is not None and entry.retry == "refresh"
        auth = self.call.operation.auth
        # Where no token was sent, as to a server that is not the vendor's, none can have expired.
        refreshable = bool(auth) and "refresh" not in auth and self.call.credentials.can_refresh
        rule = rule_for_status(response.status, retry_after=asked, expired=expired and refreshable)
        self._failure = Failure(rule, asked, self.resumable)

    def _decide(self) -> Decision:
        call = self.call
        decision = decide(
            call.settings.retry,
            call.operation.effect,
            self._failure,
            retries=self.retries,
            refreshed=self._refreshed,
            remaining=self.deadline_at - call.clock.monotonic(),
            random=call.clock.random(),
        )
        if isinstance(decision, Wait) and not call.budget.spend():
            return GiveUp("budget")
        if isinstance(decision, GiveUp) and decision.reason == "retry_after_too_long":
            # It says that the API is down for longer. Were the budget full when that ends, whoever was then
            # told a time short enough to wait for would return with all others.
            call.budget.spend()
        return decision

    def _attempt(
        self, reply: Reply, elapsed: float, reason: str, wait: float | None = None, number: int | None = None
    ) -> Attempt:
        failure = reply if isinstance(reply, TransportFailure) else None
        return Attempt(
            operation=self._name,
            number=number or self._number,
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
        call_hook(self.call.settings.on_attempt, attempt)
        if self.call.watch is not None:
            self.call.watch.attempt_ended(attempt)

    @property
    def _name(self) -> str:
        return self.call.operation.public_name

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
            return refused
        error = self.error()
        error.add_note(f"It was not tried again: {refused.message}")
        return error

    def error(self) -> VobizError:
        """The exception for the last failure, with every attempt."""
        if self._unread is not None:
            reply = cast(WireResponse, self._reply)
            return read_later(error_class(read_error_code(reply.content), reply.status), self._read)
        return self._error()

    def _error(self) -> VobizError:
        call, reply = self.call, self._reply
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
                now=self._failed_at,
                attempts=attempts,
            )
        else:
            assert reply is not None
            if self._failure.rule.name == "unreadable" and reply.status is not None:
                broken = WireResponse(reply.status, [], reply.partial)
                error = read_error(self._name, broken, f"it broke off: {reply.message}", attempts)
            else:
                error = transport_error(self._name, effect, reply, self._failure.rule, attempts)
        if not self._clean:
            error.facts = self._secrets.facts(error.facts)
        self._add_circumstances(error)
        return error

    def _add_circumstances(self, error: VobizError) -> None:
        call, reply = self.call, self._reply
        keep_doubt(error, call.operation)
        if isinstance(reply, WireResponse) and is_already_done(call.operation, reply):
            explain_already_done(error, call.operation, reply)
        if len(self._attempts) > 1:
            from vobiz_sdk.errors.incident import point_to_status_page

            point_to_status_page(error)
        if call.operation.reconcile_by:
            keep_request(error, call.operation, call.content, call.clock.time())
