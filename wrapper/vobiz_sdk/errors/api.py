"""The API answered with an error: the families, and a class for each documented status."""

from __future__ import annotations

from vobiz_sdk.errors.base import VobizError


class ApiError(VobizError):
    """The API answered, and the answer is an error."""


class ResponseReadError(VobizError):
    """The request succeeded (2xx), but the answer cannot be read.

    What was asked for has happened; `body` holds the answer as it came, and `request_id` or `api_id`
    any id that could be found in it. Never retried.
    """


class ClientError(ApiError):
    """4xx: the request was refused and did not take effect."""


class ServerError(ApiError):
    """5xx: something failed at Vobiz; unless `outcome` says otherwise, it may have taken effect."""


class BadRequestError(ClientError):
    """400: the request is malformed."""


class UnauthorizedError(ClientError):
    """401: the credentials are missing or not accepted."""


class PaymentRequiredError(ClientError):
    """402: the account cannot pay for it."""


class ForbiddenError(ClientError):
    """403: not allowed for this caller."""


class NotFoundError(ClientError):
    """404: there is no such thing under this account."""


class ConflictError(ClientError):
    """409: it collides with how things are now."""


class UnprocessableEntityError(ClientError):
    """422: values are not acceptable; see `field_errors`."""


class TooManyRequestsError(ClientError):
    """429: faster than the account may."""


class InternalServerError(ServerError):
    """500: a fault at Vobiz."""


class BadGatewayError(ServerError):
    """502: a service behind the API failed."""


class ServiceUnavailableError(ServerError):
    """503: down or overloaded for the moment."""


class GatewayTimeoutError(ServerError):
    """504: a service behind the API took too long."""
