"""The exceptions for answers that are no file."""

from __future__ import annotations

from typing import TypeVar

from vobiz_api.error_table import RETRY_RULES
from vobiz_api.operation import Operation
from vobiz_sdk.answer import disguised_error
from vobiz_sdk.errors.api import ApiError, ResponseReadError
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.body import ErrorBody, reports_error
from vobiz_sdk.errors.translate import api_error, read_error
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.json_codec import JsonError, decode

T = TypeVar("T")
_HINT = "Nothing was changed by it. What the server sent is in `body`; ask for the file again later."


def not_a_file(operation: Operation[T], answer: WireResponse, reason: str) -> ResponseReadError:
    """The exception for a success that is not the file it should be."""
    return read_error(operation.public_name, answer, reason, (), hint=_HINT)


def message_error(operation: Operation[T], answer: WireResponse, now: float) -> VobizError:
    """The exception for a message that came, as a success, in place of the file."""
    try:
        data = decode(answer.content)
    except JsonError:
        data = None
    if reports_error(data):
        return disguised_error(operation, answer, now, ())
    return not_a_file(operation, answer, "it is a message and not the file")


def misdirected(operation: Operation[object], answer: WireResponse, reason: str, now: float) -> ApiError:
    """The exception for a redirect that is not followed."""
    return api_error(
        operation.public_name,
        operation.effect,
        answer,
        ErrorBody(message=f"The server {reason}"),
        RETRY_RULES["unexpected"],
        retry_after=None,
        now=now,
        attempts=(),
    )
