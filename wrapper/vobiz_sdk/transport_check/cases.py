"""The contract, case by case: what the server does, and what the client has to make of it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from vobiz_sdk.transport_check.server import Behaviour, Peer

ANSWER = b'{"api_id": "3f9c"}'
OK = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-Case: yes\r\nContent-Length: 18\r\n\r\n" + ANSWER


class Case(NamedTuple):
    """One case.

    Attributes:
        name: What the server does.
        behave: How; or which port that nobody serves.
        wanted: What has to come of it: `answer`; `status`, an error status although its body may be lost; `sent`,
            a failure of a request that may have arrived; `not_sent`, one of a request that has not.
        status: The status to report.
        tls: Whether the client is told to speak TLS.
        requests: Requests to send one after the other; the last one is judged.
        received: How many have to arrive.
    """

    name: str
    behave: Behaviour | Literal["closed", "full"]
    wanted: Literal["answer", "status", "sent", "not_sent"]
    status: int = 201
    tls: bool = False
    requests: int = 1
    received: int = 1


def _answer(peer: Peer) -> None:
    while peer.read():
        peer.say(OK)


def _answer_once(peer: Peer) -> None:
    peer.read()
    peer.say(OK)
    # The next request over this connection is read, and lost.
    peer.read()


def _close(peer: Peer) -> None:
    peer.read()


def _close_early(peer: Peer) -> None:
    peer.read(whole=False)


def _reset(peer: Peer) -> None:
    peer.read()
    peer.reset()


def _stay_silent(peer: Peer) -> None:
    peer.read()
    peer.hold()


def _half_a_head(peer: Peer) -> None:
    peer.read()
    peer.say(OK[:30])


def _half_a_body(peer: Peer) -> None:
    peer.read()
    peer.say(OK[:-10])


def _half_an_error(peer: Peer) -> None:
    peer.read()
    peer.say(b"HTTP/1.1 402 Payment Required\r\nContent-Length: 100\r\n\r\n{")


def _nonsense(peer: Peer) -> None:
    peer.read()
    peer.say(b"SSH-2.0-nothing\r\n")


def _fail(peer: Peer) -> None:
    while peer.read():
        peer.say(b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n")


def _redirect(peer: Peer) -> None:
    while peer.read():
        peer.say(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")


CASES = (
    Case("answers", _answer, "answer"),
    Case("answers two requests", _answer, "answer", requests=2, received=2),
    Case("refuses the connection", "closed", "not_sent", received=0),
    Case("never takes the connection", "full", "not_sent", received=0),
    Case("speaks no TLS", Peer.refuse, "not_sent", tls=True, received=0),
    Case("closes after the request", _close, "sent"),
    Case("closes in the middle of the request", _close_early, "sent"),
    Case("resets after the request", _reset, "sent"),
    Case("never answers", _stay_silent, "sent"),
    Case("closes a connection that was used before", _answer_once, "sent", requests=2, received=2),
    Case("closes in the middle of the head", _half_a_head, "sent"),
    Case("closes in the middle of the body", _half_a_body, "sent"),
    Case("closes in the middle of an error", _half_an_error, "status", status=402),
    Case("answers with what is not HTTP", _nonsense, "sent"),
    Case("answers 503, which is the client's to retry", _fail, "status", status=503),
    Case("redirects, which is not to be followed", _redirect, "status", status=307),
)
