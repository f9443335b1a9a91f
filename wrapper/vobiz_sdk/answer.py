"""Reading the answer of a success into what the method returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from vobiz_api.error_table import RETRY_RULES
from vobiz_api.operation import Operation
from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.downloads.content import is_message, is_page
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.body import read_error_body, reports_error
from vobiz_sdk.errors.circumstances import keep_request
from vobiz_sdk.errors.translate import api_error, read_error
from vobiz_sdk.http.wire import Headers, WireResponse
from vobiz_sdk.json_codec import JsonError, decode
from vobiz_sdk.redaction import secrets_of
from vobiz_sdk.reporting import reported

if TYPE_CHECKING:
    from vobiz_sdk.call import Call

T = TypeVar("T")
R = TypeVar("R")


def read_answer(operation: Operation[T], response: WireResponse, now: float, attempts: tuple[Attempt, ...] = ()) -> T:
    """The typed answer of a 2xx.

    Args:
        operation: What was called.
        response: The answer.
        now: Seconds since 1970.
        attempts: The attempts before this answer, for an exception.

    Raises:
        ResponseReadError: it succeeded, but the answer cannot be read.
        ApiError: a 2xx whose body is an error.
    """
    content = response.content
    if response.status >= 300:  # it says that it is done already, which the caller takes for success
        return operation.read({})
    if operation.binary:
        if content and is_message(response.headers, content, is_text=True):
            from vobiz_sdk.downloads.refusal import message_error

            raise message_error(operation, response, now)
        return cast(T, content)
    if not content:
        if operation.model is None:
            return cast(T, None)
        if operation.may_be_empty:
            return operation.read({})
        if response.status == 202:  # taken on, with nothing to say about it yet
            return operation.read({})
        raise read_error(operation.public_name, response, "it is empty", attempts)
    try:
        data = decode(content)
    except JsonError as error:
        if operation.model is None and not operation.returns_json and not is_page(response.headers, content):
            return cast(T, None)
        raise read_error(operation.public_name, response, f"it is not JSON ({error})", attempts) from None
    if reports_error(data):
        raise disguised_error(operation, response, now, attempts)
    if operation.model is not None and not isinstance(data, dict):
        raise read_error(operation.public_name, response, "it is not a JSON object", attempts)
    return operation.read(data)


def disguised_error(
    operation: Operation[T], response: WireResponse, now: float, attempts: tuple[Attempt, ...]
) -> VobizError:
    """The exception for a 2xx whose body is an error."""
    body = read_error_body(response.content, response.headers)
    rule = RETRY_RULES["unexpected"]
    return api_error(
        operation.public_name, operation.effect, response, body, rule, retry_after=None, now=now, attempts=attempts
    )


class ReceivedAnswer(Generic[T, R]):
    """An answer as it came, read on demand.

    Attributes:
        status: HTTP status.
        content: The body as it came.
    """

    __slots__ = ("_call", "_finish", "_operation", "_response", "content", "status")

    def __init__(self, call: Call, operation: Operation[T], response: WireResponse, finish: Callable[[T], R]) -> None:
        self._call = call
        self._finish = finish
        self._operation = operation
        self._response = response
        self.status = response.status
        self.content = response.content

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, {len(self.content)} bytes)"

    @property
    def headers(self) -> Headers:
        """Header fields by lower-case name."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, where the answer holds one, in a header or in the body."""
        body = read_error_body(self.content, self.headers)
        return body.request_id or body.api_id

    def json(self) -> JsonValue:
        """The decoded body; numbers with a fraction are `Decimal`.

        Raises:
            ResponseReadError: the body is not JSON.
        """
        try:
            return decode(self.content)
        except JsonError as error:
            reason = f"it is not JSON ({error})"
            raise self._shown(read_error(self._operation.public_name, self._response, reason, ())) from None

    def parse(self) -> R:
        """What the method itself would have returned.

        Raises:
            ResponseReadError: it succeeded, but the answer cannot be read.
            ApiError: a 2xx whose body is an error.
        """
        try:
            return self._finish(read_answer(self._operation, self._response, self._call.clock.time()))
        except VobizError as error:
            raise self._shown(error)  # noqa: B904 - it is the same exception

    def _shown(self, error: VobizError) -> VobizError:
        """The exception without the secrets of the call, and as any other that a call ends with."""
        call = self._call
        error.facts = secrets_of(call, call.credentials.tokens).facts(error.facts)
        if call.operation.reconcile_by:
            keep_request(error, call.operation, call.content, call.clock.time())
        return reported(call, call.operation, error, call.clock.monotonic())
