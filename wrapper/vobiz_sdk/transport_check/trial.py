"""Trying one case: sending through the transport as a client does, and comparing with what arrived."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Thread

import httpx2

from vobiz_sdk.http.custom import AsyncCustomTransport, CustomTransport
from vobiz_sdk.http.origin import Origin, parse_origin
from vobiz_sdk.http.wire import Budgeted, Reply, TransportFailure, WireRequest
from vobiz_sdk.transport_check.cases import ANSWER, Case
from vobiz_sdk.transport_check.server import LONGEST, closed_port, full_port, serving

CONNECT, READ = 0.3, 0.5
BODY = b'{"from": "+919876500000", "to": "+919876543210"}'
_MARK = b"check-transport"


def try_case(case: Case, transport: httpx2.BaseTransport | httpx2.AsyncBaseTransport) -> str | None:
    """What is wrong with what a transport makes of a case; None if nothing is."""
    with _arranged(case) as (port, received):
        origin = parse_origin(
            f"{'https' if case.tls else 'http'}://127.0.0.1:{port}", allow_insecure=True, proxy=None, trust_env=False
        )
        outcome = _in_time(lambda: _replies(case, transport, origin))
    if outcome is None:
        return f"it did not end within {LONGEST:g} s, although the timeouts are {CONNECT:g} and {READ:g} s"
    if isinstance(outcome, BaseException):
        return f"it raised {type(outcome).__name__}, which is not an httpx2.RequestError: {outcome}"
    return _judge(case, outcome[-1], received)


@contextmanager
def _arranged(case: Case) -> Generator[tuple[int, list[bytes]]]:
    if case.behave == "closed":
        with closed_port() as port:
            yield port, []
    elif case.behave == "full":
        with full_port() as port:
            yield port, []
    else:
        assert callable(case.behave)
        with serving(case.behave) as server:
            yield server.port, server.received


def _in_time(work: Callable[[], list[Reply]]) -> list[Reply] | BaseException | None:
    """What work returns or raises; None if it does not end."""
    found: list[list[Reply] | BaseException] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:  # whatever it is, it is the transport's failure
            found.append(error)

    # Left behind if it hangs.
    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(LONGEST)
    return found[0] if found else None


def _request(origin: Origin) -> WireRequest:
    headers = [
        (b"Host", origin.host_header),
        (b"User-Agent", _MARK),
        (b"Content-Type", b"application/json"),
        (b"Content-Length", str(len(BODY)).encode()),
    ]
    return WireRequest(b"POST", b"/api/v1/Account/MA_X/Call/?a=%2B91", headers, BODY)


def _timeouts() -> Budgeted:
    return Budgeted(CONNECT, READ, READ, READ, time.monotonic() + LONGEST)


def _replies(case: Case, transport: httpx2.BaseTransport | httpx2.AsyncBaseTransport, origin: Origin) -> list[Reply]:
    if isinstance(transport, httpx2.BaseTransport):
        sending = CustomTransport(transport, origin, time.monotonic, verified=True)
        try:
            return [sending.send(_request(origin), _timeouts()) for _ in range(case.requests)]
        finally:
            sending.close()
    import asyncio

    async def run() -> list[Reply]:
        sending = AsyncCustomTransport(transport, origin, time.monotonic, verified=True)
        try:
            return [await sending.send(_request(origin), _timeouts()) for _ in range(case.requests)]
        finally:
            await sending.close()

    return asyncio.run(run())


def _judge(case: Case, reply: Reply, received: list[bytes]) -> str | None:
    """What is wrong, the most dangerous first."""
    said = f"failed with {reply.message!r}" if isinstance(reply, TransportFailure) else f"answered {reply.status}"
    if isinstance(reply, TransportFailure) and not reply.sent and len(received) >= case.requests:
        return f"the server received the request, and the transport says that it never left ({said})"
    if len(received) > case.received:
        return f"{len(received)} requests arrived instead of {case.received}: it sends again by itself"
    if len(received) < case.received:
        return f"{len(received)} requests arrived instead of {case.received} ({said})"
    if case.wanted in ("answer", "status"):
        return _judge_answer(case, reply, said, received)
    if not isinstance(reply, TransportFailure):
        return f"it {said} instead of failing"
    if case.wanted == "not_sent" and reply.sent:
        return f"nothing was sent, and it does not say so with ConnectError or ConnectTimeout ({said})"
    return None


def _judge_answer(case: Case, reply: Reply, said: str, received: list[bytes]) -> str | None:
    if isinstance(reply, TransportFailure) or reply.status != case.status:
        return f"it {said} instead of {case.status}"
    if case.wanted == "status":
        return None
    if reply.content != ANSWER or reply.headers.get("x-case") != "yes":
        return "the answer did not come through as it was sent"
    head, _, body = received[-1].partition(b"\r\n\r\n")
    if not head.startswith(b"POST /api/v1/Account/MA_X/Call/?a=%2B91 HTTP/1.1\r\n") or _MARK not in head:
        return "the head of the request did not arrive as it was given"
    return None if body == BODY else "the body of the request did not arrive as it was given"
