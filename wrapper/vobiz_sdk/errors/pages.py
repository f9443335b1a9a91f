"""Lists that do not end."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.links import failure_page, page_url


class RepeatedPageError(VobizError):
    """A list does not go forward: the API answered a page that was there before. What came before it is sound."""


def repeated_page_error(operation: str, reason: str) -> RepeatedPageError:
    """The exception for a list that does not go forward."""
    page = failure_page("RepeatedPageError")
    return RepeatedPageError(
        ErrorFacts(
            message=reason,
            outcome="committed",
            operation=operation,
            hint="What came before is sound. The list may have been changed while it was read; read it again.",
            docs_url=page_url(page) if page else None,
            explain=page,
        )
    )
