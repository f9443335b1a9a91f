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
        value: The value that was refused; secrets are replaced.
    """

    field: str
    code: str | None
    message: str
    value: JsonValue = None


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


@dataclass(frozen=True, slots=True)
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
    # Not in the repr: these two hold whatever the server sent, secrets included.
    details: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue], repr=False)
    field_errors: tuple[FieldError, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    hint: str | None = None
    docs_url: str | None = None
    explain: str | None = None
    body: bytes = field(default=b"", repr=False)
    request: SentRequest | None = field(default=None, repr=False)
