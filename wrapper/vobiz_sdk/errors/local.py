"""What is found before anything is sent."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError


class ConfigurationError(VobizError):
    """The client was set up or used wrongly: missing credentials, a base URL that is not safe, a closed client."""


class RequestValidationError(VobizError):
    """The request breaks the contract. Nothing was sent; `field_errors` lists every fault."""
