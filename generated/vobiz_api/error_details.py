"""Typed `error.details`, one class per schema of the catalogue."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from pydantic import AliasChoices, Field, JsonValue

from .details import Details, Lenient


class DidCoolOffDetails(Details):
    """How long the number cannot be moved."""

    cool_off_until: Lenient[datetime] = Field(None, validation_alias=AliasChoices("cool_off_until"))
    """When the cooling-off time ends."""
    cool_off_remaining_seconds: Lenient[int] = Field(None, validation_alias=AliasChoices("cool_off_remaining_seconds"))
    """Seconds left until then."""


class DuplicateUsernameDetails(Details):
    """The username that is taken."""

    username: Lenient[str] = Field(None, validation_alias=AliasChoices("username"))
    """The username as it was sent."""
    suggestion: Lenient[str] = Field(None, validation_alias=AliasChoices("suggestion"))
    """A username that is free, when the API offers one."""


class FieldErrorDetails(Details):
    """One fault of one field."""

    field: Lenient[str] = Field(None, validation_alias=AliasChoices("field"))
    """Name of the field as it is on the wire; nested fields are joined with dots."""
    message: Lenient[str] = Field(None, validation_alias=AliasChoices("message"))
    """What is wrong, for people."""
    code: Lenient[str] = Field(None, validation_alias=AliasChoices("code"))
    """What is wrong, for programs; a code of kind `field` in the catalogue."""
    value: JsonValue = Field(None, validation_alias=AliasChoices("value"))
    """The value that was refused, of whatever type it had."""


class HttpErrorDetails(Details):
    """The status as the account service repeats it in the body."""

    status_code: Lenient[int] = Field(None, validation_alias=AliasChoices("status_code"))
    """HTTP status, again."""


class InsufficientBalanceDetails(Details):
    """How much money was needed and how much there was."""

    required: Lenient[Decimal] = Field(None, validation_alias=AliasChoices("required", "requested_amount"))
    """Amount that the request needed, in units of `currency`."""
    available: Lenient[Decimal] = Field(None, validation_alias=AliasChoices("available", "current_balance"))
    """Amount that the account had, in units of `currency`."""
    currency: Lenient[str] = Field(None, validation_alias=AliasChoices("currency"))
    """ISO 4217 code of the amounts, for example INR."""
    shortfall: Lenient[Decimal] = Field(None, validation_alias=AliasChoices("shortfall"))
    """Amount that was missing, in units of `currency`; not always sent."""


class PaymentFailedDetails(Details):
    """Which payment provider refused, and why."""

    gateway: Lenient[str] = Field(None, validation_alias=AliasChoices("gateway"))
    """Name of the payment provider."""
    reason: Lenient[str] = Field(None, validation_alias=AliasChoices("reason"))
    """The provider's reason, in its own words."""


class RateLimitExceededDetails(Details):
    """Which limit was reached and when to come back."""

    limit_type: Lenient[str] = Field(None, validation_alias=AliasChoices("limitType", "limit_type"))
    """Kind of limit; `cps` is new calls per second."""
    limit: Lenient[int] = Field(None, validation_alias=AliasChoices("limit"))
    """The limit's value."""
    current: Lenient[int] = Field(None, validation_alias=AliasChoices("current"))
    """The value that ran into it."""
    retry_after: Lenient[Decimal] = Field(None, validation_alias=AliasChoices("retryAfter", "retry_after"))
    """Seconds until it is worth trying again."""


class TrunkNotFoundDetails(Details):
    """The trunk that was asked for."""

    trunk_id: Lenient[str] = Field(None, validation_alias=AliasChoices("trunkId", "trunk_id"))
    """The id as it was sent."""


class ValidationErrorDetails(Details):
    """Every field that was refused."""

    errors: list[FieldErrorDetails] = Field(
        default_factory=list[FieldErrorDetails], validation_alias=AliasChoices("errors")
    )
    """One entry per fault; a field with two faults appears twice."""
