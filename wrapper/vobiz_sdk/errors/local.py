"""What is found before anything is sent."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.links import failure_page, page_url


class ConfigurationError(VobizError):
    """The client was set up or used wrongly: missing credentials, a base URL that is not safe, a closed client."""

    def __init__(self, facts: ErrorFacts | str) -> None:
        if isinstance(facts, str):
            page = failure_page("ConfigurationError")
            facts = ErrorFacts(message=facts, docs_url=page_url(page) if page else None, explain=page)
        super().__init__(facts)


class RequestValidationError(VobizError):
    """The request breaks the contract. Nothing was sent; `field_errors` lists every fault."""

    _always = "not_sent"
