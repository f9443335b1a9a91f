"""Lists that do not end."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import ErrorFacts


class RepeatedPageError(VobizError):
    """A list does not go forward: the API answered a page that was there before. What came before it is sound."""


def repeated_page_error(operation: str, reason: str) -> RepeatedPageError:
    """The exception for a list that does not go forward."""
    return RepeatedPageError(
        ErrorFacts(
            message=reason,
            outcome="committed",
            operation=operation,
            hint="What came before is sound. The list may have been changed while it was read; read it again.",
        )
    )
