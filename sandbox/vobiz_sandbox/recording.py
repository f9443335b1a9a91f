"""What the sandbox remembers of every request, so that a test can count and look."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from vobiz_api.disclosure import disclosed

from .json_types import REDACTED, JsonObject, JsonValue

# Whatever else a client sends may be a credential.
_SHOWN_HEADERS = frozenset(
    [
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
        "x-auth-id",
    ]
)


@dataclass(frozen=True, slots=True, repr=False)
class RecordedRequest:
    """One request as it arrived.

    Attributes:
        operation: the ``operationId`` it matched, or None for a path or method that the contract
            does not have.
        method: the HTTP method.
        target: path and query exactly as received, escapes included.
        path_parameters: the path parameters, unescaped.
        query: the query parameters, unescaped; of a repeated one the last value.
        headers: the headers with names in lower case, secrets included (``repr`` shows none).
        body: the bytes of the body; empty for a request that was dropped unread.
        json: the body as JSON, or None if it is not JSON.
        processed: whether it was carried out, whatever the client was told afterwards. False for
            requests that were refused, answered by an injected error, or dropped unread.
        status: the HTTP status of the answer that was sent or begun, or None if there was none.
    """

    operation: str | None
    method: str
    target: str
    path_parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = field(default=b"")
    json: JsonValue = field(default=None)
    processed: bool = False
    status: int | None = None

    def __repr__(self) -> str:
        path = self.target.partition("?")[0]
        return f"RecordedRequest({self.operation}, {self.method} {path}, {self.status}, processed={self.processed})"

    def to_json(self) -> JsonObject:
        """Write the request for the control interface, with what may be seen of it; the rest is redacted."""
        headers: JsonObject = {
            name: value if name in _SHOWN_HEADERS else REDACTED for name, value in self.headers.items()
        }
        query = {name: _shown(value, name) for name, value in self.query.items()}
        path, mark, _ = self.target.partition("?")
        text = f"<{len(self.body)} bytes>" if self.body and self.json is None else None
        return {
            "operation": self.operation,
            "method": self.method,
            "target": self.target if query == self.query else f"{path}{mark}{REDACTED}",
            "path_parameters": dict(self.path_parameters),
            "query": query,
            "headers": headers,
            "json": _shown(self.json),
            "body_text": text,
            "processed": self.processed,
            "status": self.status,
        }


def _shown(value: JsonValue, name: str = "") -> JsonValue:
    # Phone numbers stay: they are those of a test, which looks for them.
    return cast(JsonValue, disclosed(cast(Any, value), name, phone_numbers=True))


class Recorder:
    """The requests in order of arrival. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._requests: dict[int, RecordedRequest] = {}

    def add(self, request: RecordedRequest) -> int:
        """Remember a request and return the number under which to amend it."""
        with self._lock:
            number = next(self._numbers)
            self._requests[number] = request
            return number

    def mark_processed(self, number: int) -> None:
        """Note that the request was carried out. A request forgotten meanwhile is ignored."""
        self._amend(number, processed=True)

    def mark_answered(self, number: int, status: int) -> None:
        """Note the status of the answer. A request forgotten meanwhile is ignored."""
        self._amend(number, status=status)

    def clear(self) -> None:
        """Forget every request."""
        with self._lock:
            self._requests.clear()

    @property
    def requests(self) -> tuple[RecordedRequest, ...]:
        """Every request so far, in order of arrival."""
        with self._lock:
            return tuple(self._requests.values())

    def _amend(self, number: int, processed: bool | None = None, status: int | None = None) -> None:
        with self._lock:
            request = self._requests.get(number)
            if request is None:
                return
            if processed is not None:
                request = replace(request, processed=processed)
            if status is not None:
                request = replace(request, status=status)
            self._requests[number] = request
