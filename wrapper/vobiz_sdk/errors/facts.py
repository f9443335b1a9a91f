"""Everything an exception knows, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from vobiz_api.error_table import Outcome
from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import Attempt


@dataclass(frozen=True, slots=True)
class FieldError:
    """One fault of one field of a request, found here or by the API.

    Attributes:
        field: Name of the field on the wire; parts of nested fields are joined with dots.
        code: What is wrong, for programs: `MIN_LENGTH`, `INVALID_FORMAT`, `OUT_OF_RANGE` and so on.
        message: What is wrong, for people.
        value: The value that was refused, if values of that field may be shown at all; phone numbers are whole here.
    """

    field: str
    code: str | None
    message: str
    value: JsonValue = None

    def __repr__(self) -> str:
        from vobiz_api.disclosure import disclosed, shown_text

        shown = disclosed(self.value, self.field)
        return f"FieldError({self.field!r}, {self.code!r}, {shown_text(self.message)!r}, {shown!r})"


@dataclass(frozen=True, slots=True)
class SentRequest:
    """By what a request that may have taken effect can be found again. Never printed or logged.

    Attributes:
        fields: What was asked for, under wire names: of a call, `from` and `to`.
        sent_at: When the attempt began that may have taken effect, by this machine's clock (UTC).
        ended_at: When it had failed.
    """

    fields: Mapping[str, JsonValue] = field(repr=False)
    sent_at: datetime
    ended_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class ErrorFacts:
    """What is known of a failure. Made by the client; made by hand only in tests.

    Attributes are those of `VobizError`.
    """

    message: str
    code: str | None = None
    status: int | None = None
    title: str | None = None
    outcome: Outcome = "not_sent"
    retryable: bool = False
    operation: str | None = None
    request_id: str | None = None
    api_id: str | None = None
    timestamp: datetime | None = None
    retry_after: float | None = None
    retry_at: datetime | None = None
    details: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    field_errors: tuple[FieldError, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    hint: str | None = None
    docs_url: str | None = None
    explain: str | None = None
    body: bytes = b""
    body_bytes: int = 0
    body_truncated: bool = False
    request: SentRequest | None = None

    def __repr__(self) -> str:
        # Not all of it: body and details hold whatever the server sent.
        from vobiz_sdk.errors.text import summary

        return summary(type(self).__name__, self)
