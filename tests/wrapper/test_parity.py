"""Both clients do the same: what they send, how they wait, what they raise and whom they tell.

A trace is a list of what the network did. It is replayed through both, and everything that can be seen of
one has to be seen of the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vobiz_sdk import AsyncVobiz, RetryBudget, RetryPolicy, Vobiz, VobizError
from vobiz_sdk.testing import ManualClock


class Answered(NamedTuple):
    """The server answered, after so many seconds."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b"{}"
    after: float = 0.0


class Failed(NamedTuple):
    """The transport raised this, after so many seconds."""

    error: type[httpx2.RequestError]
    after: float = 0.0


class Broken(NamedTuple):
    """The server answered, and the body broke off."""

    status: int
    body: bytes
    after: float = 0.0


Event = Answered | Failed | Broken


class Trace(NamedTuple):
    """A call, and what the network did. After the last event everything succeeds."""

    operation: str
    events: tuple[Event, ...]
    options: Mapping[str, Any] = {}
    tokens: bool = False


CALLS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "trunks.list": ((), {}),
    "trunks.update": (("t-1",), {"description": "changed"}),
    "trunks.delete": (("t-1",), {}),
    "live_calls.hang_up": (("c-1",), {}),
    "calls.create": ((), {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/a"}),
    "cdrs.export": ((), {}),
}
EXPIRED = b'{"status": "error", "error": {"code": "TOKEN_EXPIRED", "message": "The token has expired"}}'
NEW_PAIR = b'{"access_token": "access-2", "refresh_token": "refresh-2", "token_type": "bearer", "expires_in": 1800}'


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, first: bytes) -> None:
        self._first = first

    def __iter__(self) -> Any:
        yield self._first
        raise httpx2.ReadError("the body broke off")

    async def __aiter__(self) -> Any:
        yield self._first
        raise httpx2.ReadError("the body broke off")


class Network:
    """Plays a trace, and writes down what is sent."""

    def __init__(self, trace: Trace, clock: ManualClock) -> None:
        self._events = iter(trace.events)
        self._clock = clock
        self.sent: list[tuple[str, str, tuple[tuple[bytes, bytes], ...], bytes, Mapping[str, float]]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(
            (
                request.method,
                str(request.url),
                tuple(request.headers.raw),
                request.read(),
                request.extensions["timeout"],
            )
        )
        event = next(self._events, None)
        if event is None:
            return httpx2.Response(200, content=NEW_PAIR if "refresh" in request.url.path else b'{"objects": []}')
        self._clock.advance(event.after)
        match event:
            case Answered():
                return httpx2.Response(event.status, headers=list(event.headers), content=event.body)
            case Failed():
                raise event.error("it failed", request=request)
            case Broken():
                return httpx2.Response(event.status, stream=_Body(event.body))


def replay(trace: Trace, kind: str) -> dict[str, Any]:
    """All that can be seen of a call."""
    clock = ManualClock(randoms=(0.1, 0.7, 0.4))
    network = Network(trace, clock)
    told: list[Any] = []
    budget = RetryBudget(capacity=3)
    client: dict[str, Any] = {
        "base_url": "http://127.0.0.1:9",
        "clock": clock,
        "budget": budget,
        "transport": httpx2.MockTransport(network),
        "transport_verified": True,
        "on_attempt": told.append,
        "on_error": lambda event: told.append((event.operation, type(event.error).__name__, event.elapsed)),
        **({"access_token": "access-1", "refresh_token": "refresh-1"} if trace.tokens else {"auth_token": "token-1"}),
        **trace.options,
    }
    positional, keywords = CALLS[trace.operation]
    resource, verb = trace.operation.split(".")
    answer: Any = None
    error: VobizError | None = None

    async def run() -> Any:
        async with AsyncVobiz("MA_X", **client) as vobiz:
            return await getattr(getattr(vobiz, resource), verb)(*positional, **keywords)

    try:
        if kind == "sync":
            with Vobiz("MA_X", **client) as vobiz:
                answer = getattr(getattr(vobiz, resource), verb)(*positional, **keywords)
        else:
            answer = asyncio.run(run())
    except VobizError as raised:
        error = raised
    return {
        "sent": network.sent,
        "waits": clock.waits,
        "time": clock.monotonic(),
        "told": told,
        "budget": budget.tokens,
        "answer": _plain(answer),
        "error": type(error).__name__,
        "facts": None if error is None else error.facts,
        "notes": getattr(error, "__notes__", []),
        "text": str(error),
        "cause": type(None if error is None else error.__cause__).__name__,
    }


def _plain(answer: Any) -> Any:
    answer = getattr(answer, "answer", answer)
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def assert_same(trace: Trace) -> dict[str, Any]:
    sync = replay(trace, "sync")
    assert sync == replay(trace, "async")
    return sync


DAY = ("Date", "Fri, 15 Jan 2027 08:00:00 GMT")
RECORDED = {
    "a success": Trace("calls.create", (Answered(200, body=b'{"request_uuid": "a"}'),)),
    "turned away, then taken": Trace("calls.create", (Answered(429, (("Retry-After", "7"),)), Answered(201))),
    "a date": Trace("trunks.list", (Answered(503, (DAY, ("Retry-After", "Fri, 15 Jan 2027 08:00:09 GMT"))),)),
    "too long a wait": Trace("calls.create", (Answered(429, (("Retry-After", "3600"),)),)),
    "out of order": Trace("trunks.update", tuple(Answered(500) for _ in range(9))),
    "an unsafe call is lost": Trace("calls.create", (Failed(httpx2.ReadTimeout, 30.0),)),
    "never sent": Trace("calls.create", tuple(Failed(httpx2.ConnectError) for _ in range(9))),
    "every kind": Trace(
        "trunks.list", (Failed(httpx2.PoolTimeout, 5.0), Answered(408), Broken(200, b'{"obj'), Answered(200))
    ),
    "the deadline": Trace("trunks.update", tuple(Failed(httpx2.ReadTimeout, 30.0) for _ in range(9))),
    "half of a success": Trace("calls.create", (Broken(200, b'{"request_uuid": "a", "mes'),)),
    "half of an error": Trace("calls.create", (Broken(402, b'{"error":'),)),
    "not JSON": Trace("calls.create", (Answered(200, body=b"<html>"),)),
    "an error inside a success": Trace("calls.create", (Answered(200, body=b'{"error": "failed"}'),)),
    "gone already": Trace("trunks.delete", (Failed(httpx2.ReadError), Answered(404, body=b'{"error": "not_found"}'))),
    "renewed": Trace("calls.create", (Answered(401, body=EXPIRED), Answered(200, body=NEW_PAIR)), tokens=True),
    "expired again": Trace(
        "trunks.list",
        (Answered(401, body=EXPIRED), Answered(200, body=NEW_PAIR), Answered(401, body=EXPIRED)),
        tokens=True,
    ),
    "not renewed": Trace("trunks.list", (Answered(401, body=EXPIRED), Answered(500)), tokens=True),
    "renewing is turned away": Trace(
        "trunks.list", (Answered(401, body=EXPIRED), Answered(429), Answered(200, body=NEW_PAIR)), tokens=True
    ),
    "no time to renew": Trace(
        "calls.create", (Answered(401, body=EXPIRED, after=6.0),), {"deadline": 5.0}, tokens=True
    ),
    "no time after renewing": Trace(
        "calls.create", (Answered(401, body=EXPIRED), Answered(200, body=NEW_PAIR, after=6.0)), {"deadline": 5.0}, True
    ),
    "one try": Trace("trunks.list", (Answered(503),), {"retry": None}),
    "the budget": Trace("trunks.list", tuple(Answered(502) for _ in range(9)), {"retry": RetryPolicy(max_retries=8)}),
}


@pytest.mark.parametrize("name", RECORDED)
def test_recorded_traces(name: str) -> None:
    seen = assert_same(RECORDED[name])
    assert seen["sent"]


@pytest.mark.parametrize(
    ("name", "sent", "error"),
    [("no time to renew", 1, "TokenExpiredError"), ("no time after renewing", 2, "DeadlineExceededError")],
)
def test_nothing_is_sent_after_the_deadline(name: str, sent: int, error: str) -> None:
    seen = assert_same(RECORDED[name])
    assert (len(seen["sent"]), seen["error"], seen["waits"]) == (sent, error, [])


WORDS = st.sampled_from(["TOKEN_EXPIRED", "INSUFFICIENT_BALANCE", "RATE_LIMIT_EXCEEDED", "SOMETHING_NEW"])
BODIES = st.one_of(
    st.sampled_from([b"", b"{}", b"[]", b"null", b"<html>502</html>", b'{"error": "failed"}', EXPIRED, NEW_PAIR]),
    WORDS.map(lambda code: b'{"status": "error", "error": {"code": "%s", "message": "m"}}' % code.encode()),
    st.binary(max_size=20),
)
SECONDS = st.sampled_from([0.0, 0.0, 0.5, 10.0, 29.0, 61.0, 119.9, 121.0])
HEADERS = st.lists(
    st.sampled_from(
        [
            ("Retry-After", "0"),
            ("Retry-After", "2"),
            ("Retry-After", "61"),
            ("Retry-After", "soon"),
            ("Retry-After", "Fri, 15 Jan 2027 08:00:20 GMT"),
            DAY,
            ("X-Request-Id", "req_1"),
            ("Content-Type", "text/html"),
        ]
    ),
    max_size=3,
).map(tuple)
STATUSES = st.one_of(
    st.sampled_from([200, 201, 202, 204, 301, 400, 401, 401, 404, 408, 409, 429, 500, 502, 503, 504, 520]),
    st.integers(200, 599),
)
ERRORS = st.sampled_from(
    [
        httpx2.ConnectError,
        httpx2.ConnectTimeout,
        httpx2.PoolTimeout,
        httpx2.ReadError,
        httpx2.ReadTimeout,
        httpx2.WriteError,
        httpx2.WriteTimeout,
        httpx2.RemoteProtocolError,
        httpx2.ProxyError,
    ]
)
EVENTS = st.one_of(
    st.builds(Answered, STATUSES, HEADERS, BODIES, SECONDS),
    st.builds(Failed, ERRORS, SECONDS),
    st.builds(Broken, STATUSES, BODIES, SECONDS),
)
POLICIES = st.one_of(
    st.none(),
    st.builds(
        RetryPolicy,
        max_retries=st.integers(0, 6),
        backoff=st.sampled_from([0.0, 0.5, 20.0]),
        max_retry_after=st.sampled_from([0.0, 5.0, 100.0]),
        retry_unsafe_on_503=st.booleans(),
    ),
)
OPTIONS = st.fixed_dictionaries(
    {}, optional={"retry": POLICIES, "deadline": st.sampled_from([0.1, 5.0, 120.0]), "already_done_ok": st.booleans()}
)
TRACES = st.builds(
    Trace, st.sampled_from(sorted(CALLS)), st.lists(EVENTS, max_size=7).map(tuple), OPTIONS, st.booleans()
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TRACES)
def test_any_trace(trace: Trace) -> None:
    assert_same(trace)
