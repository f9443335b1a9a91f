"""The end of a call that failed, of whatever kind: log and hook are told, and the exception is ready to be raised."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vobiz_sdk.errors.api import ApiError
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.hooks import ErrorEvent, call_hook
from vobiz_sdk.log import log_error

if TYPE_CHECKING:
    from vobiz_api.operation import Operation
    from vobiz_sdk.call import Call
    from vobiz_sdk.core import Core


def reported(core: Core | Call, operation: Operation[Any], error: VobizError, begun: float) -> VobizError:
    """The exception as the caller gets it, after log and hook were told.

    It comes without the frames below the method that was called: they say nothing of the caller's program, and a
    crash report that shows the variables of each frame would show requests and answers.

    Args:
        core: The client whose call it was, or the call.
        operation: What was called.
        error: What went wrong, also before anything was sent.
        begun: Time on the monotonic clock at which the call began.
    """
    # What the API answered names its operation already, and may be unread.
    if not isinstance(error, ApiError) and error.operation is None:
        error.facts = replace(error.facts, operation=operation.public_name)
    elapsed = core.clock.monotonic() - begun
    error = without_frames(error)
    log_error(error, elapsed)
    hook = core.settings.on_error
    if hook is not None:
        call_hook(hook, ErrorEvent(operation.public_name, error, elapsed))
    return error


@contextmanager
def telling(core: Core, operation: Operation[Any]) -> Generator[None]:
    """Around what a method checks before it makes a call: what is refused is told like any other failure."""
    begun = core.clock.monotonic()
    try:
        yield
    except VobizError as error:
        raise reported(core, operation, error, begun)  # noqa: B904 - it is the same exception


def without_frames(error: VobizError) -> VobizError:
    """The exception without its traceback so far, and without what it was raised `from None` of."""
    if error.__suppress_context__ and error.__cause__ is None:
        error.__context__ = None
    return error.with_traceback(None)
