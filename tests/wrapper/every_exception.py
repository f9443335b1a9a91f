"""Every exception class, found by walking the hierarchy, and an exception of each that knows everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from vobiz_sdk import Attempt, ErrorFacts, FieldError, TransportError, VobizError
from vobiz_sdk.errors.transport import TransportFacts


def every_class(root: type[VobizError] = VobizError) -> Iterator[type[VobizError]]:
    """A class and all below it."""
    yield root
    for child in root.__subclasses__():
        yield from every_class(child)


CLASSES = sorted(
    {kind for kind in every_class() if kind.__module__.startswith("vobiz_sdk.")}, key=lambda kind: kind.__name__
)
classes = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)

ATTEMPT = Attempt(
    "calls.create", 1, "answered", "rejected", 429, "RATE_LIMIT_EXCEEDED", "req_1", 0.1, 1.0, "retry", None
)


def full(kind: type[VobizError]) -> VobizError:
    """An exception that knows everything that one can know."""
    facts = TransportFacts if issubclass(kind, TransportError) else ErrorFacts
    return kind(
        facts(
            message="It failed",
            code="INSUFFICIENT_BALANCE",
            status=402,
            title="No money",
            outcome="rejected",
            retryable=True,
            operation="calls.create",
            request_id="req_2",
            api_id="api_1",
            timestamp=datetime(2026, 1, 2, tzinfo=UTC),
            retry_after=1.5,
            retry_at=datetime(2026, 1, 3, tzinfo=UTC),
            details={"required": Decimal("20.10"), "nested": {"limit": [1, None, 2]}},
            field_errors=(FieldError("to", "INVALID_FORMAT", "must be a number", "x"),),
            attempts=(ATTEMPT, ATTEMPT),
            hint="Add money.",
            docs_url="https://example.com/errors/INSUFFICIENT_BALANCE/",
            explain="INSUFFICIENT_BALANCE",
            body=b'{"status":"error"}',
            body_bytes=18,
        )
    )
