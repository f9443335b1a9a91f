"""What the HTTP library's exceptions mean."""

from __future__ import annotations

import socket
import ssl

from vobiz_sdk.attempts import Phase
from vobiz_sdk.errors.transport import Stage
from vobiz_sdk.http.content_coding import NotDecoded, decoded
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Budgeted, Reply, TransportFailure, WireResponse

_PHASES: dict[str, Phase] = {
    "waiting": "before_sending",
    "resolving": "connecting",
    "connecting": "connecting",
    "securing": "connecting",
    "sending": "sending",
    "receiving": "receiving",
}
_CLOCK_STEP = 0.001
"""Seconds by which the timers of an event loop may be early."""
_HINTS: dict[Stage, str] = {
    "dns": "Check the base URL, the name server and the network.",
    "tcp": "Check the base URL, the network and any firewall.",
    "tls": "Check the machine's clock, its certificates and any proxy that opens TLS.",
    "proxy": "Check the proxy's address and credentials.",
    "pool": "Every connection was in use; raise `Limits.max_connections` or run fewer calls at once.",
    "deadline": "Give the call a longer `deadline`, or look into why the API is slow.",
}


def broken_off(failure: TransportFailure, progress: Progress) -> Reply:
    """What an attempt comes to that failed after the answer had begun.

    An error status says enough without the rest of its body. A 2xx says that the request took effect, so
    the failure keeps it.
    """
    if progress.answer is None:
        return failure
    status, headers = progress.answer
    if not 200 <= status < 300:
        return WireResponse(status, headers, progress.body)
    return failure._replace(status=status, partial=progress.body)


def answered(progress: Progress, host: str) -> Reply:
    """What an attempt comes to whose answer has arrived whole."""
    assert progress.answer is not None
    status, headers = progress.answer
    try:
        return WireResponse(status, headers, decoded(progress.body, headers, progress.most))
    except NotDecoded as error:
        text = f"the answer of {host} cannot be decoded: {error}"
        return broken_off(_failure(progress, True, "receiving", "protocol", "ConnectionLostError", text), progress)


def failure_of(
    error: BaseException,
    progress: Progress,
    timeouts: Budgeted,
    host: str,
    now: float,
    *,
    proxy: str | None = None,
) -> TransportFailure:
    """The failure that an exception of the HTTP library stands for.

    Args:
        error: What was raised; its kind is told by name, which httpx2 and httpcore2 share.
        progress: How far the attempt had come.
        timeouts: The attempt's timeouts.
        host: Whom it was sent to, for the message.
        now: Time on the monotonic clock.
        proxy: Address of the proxy in between, if there is one.
    """
    name = type(error).__name__
    phase = _PHASES[progress.step]
    if name.endswith("Timeout") and now >= timeouts.deadline_at - _CLOCK_STEP:
        # Every timeout is cut to what is left, so one of them passes when the deadline does.
        return deadline_failure(progress, host)
    if name == "ProxyError":
        return _failure(
            progress,
            progress.foreign,
            "connecting",
            "proxy",
            "CouldNotConnectError",
            f"The proxy refused: {_words(error)}",
        )
    if proxy is not None and progress.step in ("resolving", "connecting"):
        kind = "TimedOutError" if name == "ConnectTimeout" else "CouldNotConnectError"
        return _failure(
            progress, False, "connecting", "proxy", kind, f"No connection to the proxy {proxy}: {_words(error)}"
        )
    if name == "PoolTimeout":
        text = f"No connection became free within {timeouts.pool:g} s"
        return _failure(progress, progress.foreign, "before_sending", "pool", "TimedOutError", text)
    if name == "UnsupportedProtocol":
        return _failure(progress, progress.foreign, "before_sending", "tcp", "CouldNotConnectError", _words(error))
    if not progress.sent and (
        progress.step in ("waiting", "resolving", "connecting", "securing") or name.startswith("Connect")
    ):
        return _not_connected(error, name, progress, timeouts, host)
    if name in ("ReadTimeout", "WriteTimeout", "ConnectTimeout"):
        stage: Stage = "write" if name == "WriteTimeout" else "read"
        seconds = timeouts.write if stage == "write" else timeouts.read
        verb = "take the request" if stage == "write" else "answer"
        return _failure(
            progress, progress.sent, phase, stage, "TimedOutError", f"{host} did not {verb} within {seconds:g} s"
        )
    if name in ("RemoteProtocolError", "LocalProtocolError", "ProtocolError", "DecodingError"):
        # What was not understood is quoted behind a colon, and may be a header field with a secret in it.
        text = f"{host} broke off or did not speak HTTP: {_words(error).partition(': bytearray')[0]}"
        return _failure(progress, progress.sent, phase, "protocol", "ConnectionLostError", text)
    stage = "write" if progress.step == "sending" else "read"
    return _failure(
        progress,
        progress.sent,
        phase,
        stage,
        "ConnectionLostError",
        f"The connection to {host} was lost: {_words(error)}",
    )


def deadline_failure(progress: Progress, host: str) -> TransportFailure:
    """The failure of an attempt that the call's deadline ended."""
    text = f"The deadline passed while {progress.step}" + (f" ({host})" if host else "")
    return TransportFailure(
        progress.sent, _PHASES[progress.step], "deadline", "DeadlineExceededError", text, _HINTS["deadline"]
    )


def failure_when_stopped(progress: Progress, interruption: BaseException) -> TransportFailure:
    """The failure of an attempt that was cancelled or interrupted from outside."""
    text = f"{type(interruption).__name__} while {progress.step}"
    stage: Stage = "read" if progress.step == "receiving" else "write" if progress.sent else "tcp"
    return TransportFailure(progress.sent, _PHASES[progress.step], stage, "ConnectionLostError", text, None)


def too_large(progress: Progress, host: str) -> Reply:
    """What an answer beyond the bound on its size comes to."""
    text = f"{host} sent more than {progress.most // (1024 * 1024)} MiB"
    return broken_off(_failure(progress, True, "receiving", "read", "ConnectionLostError", text), progress)


def _not_connected(
    error: BaseException, name: str, progress: Progress, timeouts: Budgeted, host: str
) -> TransportFailure:
    causes = list(_causes(error))
    if name == "ConnectTimeout" and progress.step == "resolving":
        text = f"The name {host} was not resolved within {timeouts.connect:g} s"
        return _failure(progress, False, "connecting", "dns", "TimedOutError", text)
    if name == "ConnectTimeout":
        stage: Stage = "tls" if progress.step == "securing" else "tcp"
        text = f"No {'TLS session' if stage == 'tls' else 'connection'} with {host} within {timeouts.connect:g} s"
        return _failure(progress, False, "connecting", stage, "TimedOutError", text)
    if progress.step == "resolving" or any(isinstance(cause, socket.gaierror) for cause in causes):
        return _failure(
            progress,
            False,
            "connecting",
            "dns",
            "CouldNotConnectError",
            f"The name {host} cannot be resolved: {_words(error)}",
        )
    if progress.step == "securing" or any(isinstance(cause, ssl.SSLError) for cause in causes):
        return _failure(
            progress, False, "connecting", "tls", "CouldNotConnectError", f"No TLS session with {host}: {_words(error)}"
        )
    return _failure(
        progress, False, "connecting", "tcp", "CouldNotConnectError", f"No connection to {host}: {_words(error)}"
    )


def _failure(
    progress: Progress, sent: bool, phase: Phase, stage: Stage, exception: str, message: str
) -> TransportFailure:
    return TransportFailure(sent, phase, stage, exception, message, _HINTS.get(stage))  # type: ignore[arg-type]  # pyright: ignore


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in found and len(found) < 10:
        found.append(at)
        at = at.__cause__ or at.__context__
    return found


def _words(error: BaseException) -> str:
    return next((text for cause in _causes(error) if (text := str(cause).strip())), type(error).__name__)
