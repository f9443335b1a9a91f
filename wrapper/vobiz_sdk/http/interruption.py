"""What is known of a request whose sending was stopped from outside: cancelled, or Ctrl+C.

Whoever stops it gets the same exception back. What the transport knows at that moment travels on it, to
where attempts are judged.
"""

from __future__ import annotations

from vobiz_sdk.http.failures import broken_off, failure_when_stopped
from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import Reply

_ATTRIBUTE = "_vobiz_reply"


def remember(interruption: BaseException, progress: Progress) -> None:
    """Keep with the exception how far the attempt had come."""
    setattr(interruption, _ATTRIBUTE, broken_off(failure_when_stopped(progress, interruption), progress))


def recall(interruption: BaseException) -> Reply:
    """What the attempt had come to; that it may have been sent, if the transport did not say."""
    found: Reply | None = interruption.__dict__.pop(_ATTRIBUTE, None)
    if found is not None:
        return found
    unknown = Progress(0.0)
    unknown.sent, unknown.step = True, "receiving"
    return failure_when_stopped(unknown, interruption)
