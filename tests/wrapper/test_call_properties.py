"""What holds for every call, whatever the network does: whole calls through the engine, without any I/O."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, get_args

from hypothesis import given
from hypothesis import strategies as st

from vobiz_api.api.trunks import TRUNKS_CREATE, TRUNKS_DELETE, TRUNKS_LIST
from vobiz_api.operation import Effect
from vobiz_sdk import RetryBudget, RetryPolicy, Vobiz, VobizError
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.call import Call
from vobiz_sdk.engine import Send, Sleep, steps
from vobiz_sdk.http.wire import Reply, TransportFailure, WireResponse
from vobiz_sdk.testing import ManualClock

EXPIRED = json.dumps({"error": {"code": "TOKEN_EXPIRED", "message": "expired"}}).encode()


def prepared(effect: Effect) -> Call:
    """A call that is ready to be sent, by a client that can renew its tokens."""
    operation = {"read": TRUNKS_LIST, "idempotent": TRUNKS_DELETE, "unsafe": TRUNKS_CREATE}[effect]
    assert operation.effect == effect
    path = {"trunk_id": "t"} if effect == "idempotent" else {}
    body = {"name": "x"} if effect == "unsafe" else None
    with Vobiz("MA_ANY", access_token="access", refresh_token="refresh", base_url="http://127.0.0.1:1") as vobiz:
        call: Call = vobiz._driver.core.prepare(operation, path, {}, body)
    return call


CALLS = {effect: prepared(effect) for effect in get_args(Effect)}


class Event(NamedTuple):
    """What a request gets.

    Attributes:
        reply: What comes back.
        elapsed: Seconds that it takes.
        asked: Seconds that it asks to wait.
    """

    reply: Reply
    elapsed: float
    asked: float | None = None


class Trace(NamedTuple):
    """What a call did.

    Attributes:
        events: What its requests got.
        waits: Seconds waited after each of them; None after the last, and where tokens were renewed.
        left: Seconds to the deadline when each request was sent.
        renewals: How often the tokens were renewed.
        attempts: What its exception says; None if it succeeded.
        tokens: What is left in the budget.
    """

    events: list[Event]
    waits: list[float | None]
    left: list[float]
    renewals: int
    attempts: tuple[Attempt, ...] | None
    tokens: float


class Setting(NamedTuple):
    """Everything that a call depends on."""

    effect: Effect
    policy: RetryPolicy
    deadline: float
    capacity: float
    events: list[Event]
    randoms: list[float]


def answered(status: int, elapsed: float, asked: float | None, body: bytes = b"") -> Event:
    headers = [(b"retry-after", repr(asked).encode())] if asked is not None else []
    return Event(WireResponse(status, headers, body), elapsed, asked)


def failed(sent: bool, elapsed: float) -> Event:
    reply = (
        TransportFailure(True, "receiving", "read", "ConnectionLostError", "lost", None)
        if sent
        else TransportFailure(False, "connecting", "tcp", "CouldNotConnectError", "refused", None)
    )
    return Event(reply, elapsed)


elapsed = st.floats(0, 40)
asked = st.none() | st.floats(0, 90)
events = st.one_of(
    st.builds(
        answered,
        st.sampled_from([*[503, 429] * 4, 200, 302, 400, 401, 404, 408, 409, 422, 500, 502, 504, 520]),
        elapsed,
        asked,
    ),
    st.builds(answered, st.just(401), elapsed, asked, st.just(EXPIRED)),
    st.builds(failed, st.booleans(), elapsed),
)
settings = st.builds(
    Setting,
    st.sampled_from(get_args(Effect)),
    st.builds(
        RetryPolicy,
        max_retries=st.integers(0, 6),
        backoff=st.floats(0, 5),
        max_backoff=st.floats(0, 60),
        jitter=st.floats(0, 1),
        max_retry_after=st.floats(0, 100),
        retry_unsafe_on_503=st.booleans(),
    ),
    st.floats(0.1, 300),
    st.integers(0, 8),
    st.lists(events, min_size=10, max_size=10),
    st.lists(st.floats(0, 1, exclude_max=True), min_size=10, max_size=10),
)


def carry_out(setting: Setting) -> Trace:
    """Drive one call; ten events are more than any of them may use up."""
    clock, budget = ManualClock(randoms=setting.randoms), RetryBudget(setting.capacity, refill=0.0)
    call = CALLS[setting.effect]
    call = call._replace(clock=clock, budget=budget, settings=replace(call.settings, retry=setting.policy))
    coming, todo = iter(setting.events), steps(call, setting.deadline, lambda *_: None)
    trace = Trace([], [], [], 0, None, 0.0)
    told: Reply | None = None
    renewals, attempts = 0, None
    try:
        while True:
            step = todo.send(told)
            told = None
            if isinstance(step, Send):
                event = next(coming)
                trace.events.append(event)
                trace.waits.append(None)
                trace.left.append(setting.deadline - clock.monotonic())
                clock.advance(event.elapsed)
                told = event.reply
            elif isinstance(step, Sleep):
                trace.waits[-1] = step.seconds
                clock.advance(step.seconds)
            else:
                renewals += 1
    except StopIteration:
        pass
    except VobizError as error:
        attempts = error.attempts
    return trace._replace(renewals=renewals, attempts=attempts, tokens=budget.tokens)


def holds(check: Callable[[Setting, Trace], None]) -> Callable[[], None]:
    """Make a test of what holds for every call."""

    @given(settings)
    def test(setting: Setting) -> None:
        check(setting, carry_out(setting))

    return test


def took_no_effect(event: Event) -> bool:
    """Whether a request certainly was not carried out; said here anew, not looked up in the client's table."""
    if isinstance(event.reply, TransportFailure):
        return not event.reply.sent
    return 400 <= event.reply.status < 500 or (event.reply.status == 503 and event.asked is not None)


@holds
def test_a_call_ends_within_its_retries_and_one_renewal(setting: Setting, trace: Trace) -> None:
    waited = [wait for wait in trace.waits if wait is not None]
    assert trace.renewals <= 1
    assert len(waited) <= setting.policy.max_retries
    assert len(trace.events) == 1 + len(waited) + trace.renewals


@holds
def test_retries_stay_within_the_budget(setting: Setting, trace: Trace) -> None:
    waited = [wait for wait in trace.waits if wait is not None]
    assert len(waited) <= setting.capacity
    returned = trace.attempts is None and len(trace.waits) > 1 and trace.waits[-2] is not None
    assert 0 <= trace.tokens <= setting.capacity
    assert trace.tokens <= setting.capacity - len(waited) + returned


@holds
def test_no_wait_is_shorter_than_asked_or_longer_than_the_jitter_allows(setting: Setting, trace: Trace) -> None:
    policy = setting.policy
    retries = 0
    for event, wait in zip(trace.events, trace.waits, strict=True):
        if wait is None:
            continue
        floor = max(event.asked or 0.0, min(policy.backoff * 2.0**retries, policy.max_backoff))
        assert floor <= wait <= floor * (1 + policy.jitter) + 1e-9
        assert event.asked is None or event.asked <= policy.max_retry_after
        retries += 1


@holds
def test_nothing_is_waited_for_beyond_the_deadline(setting: Setting, trace: Trace) -> None:
    for left, event, wait in zip(trace.left, trace.events, trace.waits, strict=True):
        assert wait is None or event.elapsed + wait < left


@holds
def test_an_unsafe_request_is_sent_again_only_if_it_certainly_took_no_effect(setting: Setting, trace: Trace) -> None:
    if setting.effect == "unsafe":
        for event in trace.events[:-1]:
            chosen = setting.policy.retry_unsafe_on_503 and event.reply.status == 503
            assert took_no_effect(event) or chosen


@holds
def test_a_success_ends_the_call(setting: Setting, trace: Trace) -> None:
    succeeded = [event.reply.status == 200 for event in trace.events]
    assert not any(succeeded[:-1])
    assert succeeded[-1] == (trace.attempts is None)


@holds
def test_the_exception_tells_every_attempt_and_every_wait(setting: Setting, trace: Trace) -> None:
    if trace.attempts is not None:
        assert [attempt.status for attempt in trace.attempts] == [event.reply.status for event in trace.events]
        assert [attempt.wait for attempt in trace.attempts] == trace.waits
        assert [attempt.number for attempt in trace.attempts] == list(range(1, len(trace.events) + 1))


@holds
def test_the_same_events_give_the_same_call(setting: Setting, trace: Trace) -> None:
    assert carry_out(setting) == trace
