"""Carrying one request out: from the request line to an answer, without any misbehaviour."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from .answers import JSON_CONTENT_TYPE, Answer
from .authentication import authenticate, bearer_token
from .contract import FORM_MEDIA_TYPE, Contract, Operation
from .errors import (
    Refusal,
    broken_sandbox,
    done_already,
    invalid_fields,
    no_operation,
    unreadable_body,
)
from .exchange import Exchange, Handler
from .files import FILE_OPERATIONS
from .json_types import JsonValue, as_object, decode
from .names import require_known
from .routing import Match, NoMatch, Router
from .state import State
from .validation import FieldFault, RequestValidator

_logger = logging.getLogger("vobiz_sandbox")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request that was read completely.

    Attributes:
        method: the HTTP method.
        raw_path: the path as received, escapes included.
        raw_query: the query as received, without the question mark.
        headers: the headers with names in lower case.
        body: the bytes of the body.
    """

    method: str
    raw_path: str
    raw_query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query parameters, unescaped."""
        return parse_qsl(self.raw_query, keep_blank_values=True)


class Processor:
    """Answers requests from the contract and the state.

    Args:
        contract: the API description.
        state: the account.
        handlers: what the stateful operations do, by ``operationId``.
    """

    def __init__(self, contract: Contract, state: State, handlers: Mapping[str, Handler]) -> None:
        self._operations = {**contract.operations, **FILE_OPERATIONS}
        self._router = Router(self._operations.values())
        self._validator = RequestValidator(contract)
        self._state = state
        self._handlers = handlers

    def require_operation(self, operation_id: str) -> None:
        """Check that an operation exists.

        Raises:
            UnknownNameError: it does not.
        """
        require_known("operation", operation_id, self._operations)

    def route(self, method: str, raw_path: str) -> Match | NoMatch:
        """Find the operation that a request line means."""
        return self._router.find(method, raw_path)

    def process(self, request: Incoming, match: Match | NoMatch) -> Answer:
        """Carry a request out, or refuse it."""
        try:
            with self._state.lock:
                return self._process(request, match)
        except Refusal as refusal:
            return refusal.answer
        except Exception:
            operation = match.operation.operation_id if isinstance(match, Match) else None
            _logger.exception("The sandbox failed at %s", operation)
            return broken_sandbox().answer

    def _process(self, request: Incoming, match: Match | NoMatch) -> Answer:
        if isinstance(match, NoMatch):
            raise no_operation(match, request.raw_path)
        operation = match.operation
        authenticate(operation, request.headers, match.path_parameters, self._state)
        body = _read_body(operation, request)
        query = self._validator.check_query(operation, request.query)
        faults: tuple[FieldFault, ...] = query.faults
        if body is not None or operation.body_required:
            faults += self._validator.check_body(operation, body)
        if faults:
            raise invalid_fields(faults)
        handler = self._handlers.get(operation.operation_id)
        exchange = Exchange(
            operation=operation,
            state=self._state,
            path_parameters=match.path_parameters,
            query=query.values,
            body=as_object(body),
            bearer=bearer_token(request.headers),
            headers=request.headers,
        )
        return self._answer_by_example(exchange) if handler is None else handler(exchange)

    def _answer_by_example(self, exchange: Exchange) -> Answer:
        operation = exchange.operation
        if operation.done_already is not None:
            # What can be done once only is remembered, so that its second time is refused as the API would.
            place = (operation.operation_id, *exchange.path_parameters.values())
            if place in self._state.done:
                raise done_already(operation.done_already)
            self._state.done.add(place)
        return exchange.answer_example()


def _read_body(operation: Operation, request: Incoming) -> JsonValue:
    """Read the JSON body of an operation that takes one; None if there is none and need not be.

    Raises:
        Refusal: it is missing, or it is not JSON.
    """
    if operation.takes_form and _media_type(request) != FORM_MEDIA_TYPE:
        raise unreadable_body(f"The content type has to be {FORM_MEDIA_TYPE}")
    if operation.body_pointer is None:
        return None
    if not request.body:
        if operation.body_required:
            raise unreadable_body("The body is missing; this operation takes a JSON object")
        return None
    if _media_type(request) != JSON_CONTENT_TYPE:
        raise unreadable_body(f"The content type has to be {JSON_CONTENT_TYPE}")
    try:
        return decode(request.body)
    except ValueError:
        raise unreadable_body("The body is not valid JSON") from None


def _media_type(request: Incoming) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def json_of(body: bytes) -> JsonValue:
    """Read a body as JSON if it is JSON, else return None."""
    try:
        return decode(body) if body else None
    except ValueError:
        return None


def last_values(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Return the last value of every query parameter."""
    return dict(pairs)


def header_map(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Read raw headers; of a repeated one the values are joined with a comma."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
