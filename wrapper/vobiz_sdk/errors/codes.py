"""A class for each code of the catalogue, with its details typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vobiz_sdk.errors.api import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    PaymentRequiredError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from vobiz_api.error_details import (
        DidCoolOffDetails,
        DuplicateUsernameDetails,
        InsufficientBalanceDetails,
        PaymentFailedDetails,
        RateLimitExceededDetails,
        TrunkNotFoundDetails,
        ValidationErrorDetails,
    )


class InvalidCredentialsError(UnauthorizedError):
    """INVALID_CREDENTIALS: the sign-in details do not match an account."""


class TokenExpiredError(UnauthorizedError):
    """TOKEN_EXPIRED: the access token is past its time."""


class AccountInactiveError(ForbiddenError):
    """ACCOUNT_INACTIVE: the account is switched off."""


class OptedOutError(ForbiddenError):
    """OPTED_OUT: the recipient does not want messages from this sender."""


class TrunkNotFoundError(NotFoundError):
    """TRUNK_NOT_FOUND: no trunk of this account has the id."""

    @property
    def details(self) -> TrunkNotFoundDetails:
        """The trunk id that was asked for."""
        from vobiz_api.error_details import TrunkNotFoundDetails

        return self._typed_details(TrunkNotFoundDetails)


class DuplicateUsernameError(ConflictError):
    """DUPLICATE_USERNAME: the username is taken."""

    @property
    def details(self) -> DuplicateUsernameDetails:
        """The username and, at times, one that is free."""
        from vobiz_api.error_details import DuplicateUsernameDetails

        return self._typed_details(DuplicateUsernameDetails)


class DidCoolOffError(ConflictError):
    """DID_COOL_OFF_IN_EFFECT: the number cannot be moved again yet."""

    @property
    def details(self) -> DidCoolOffDetails:
        """When the cooling-off time ends."""
        from vobiz_api.error_details import DidCoolOffDetails

        return self._typed_details(DidCoolOffDetails)


class InsufficientBalanceError(PaymentRequiredError):
    """INSUFFICIENT_BALANCE: the balance does not cover the request. Arrives as 402, at times as 400."""

    @property
    def details(self) -> InsufficientBalanceDetails:
        """How much was needed and how much there was."""
        from vobiz_api.error_details import InsufficientBalanceDetails

        return self._typed_details(InsufficientBalanceDetails)


class PaymentFailedError(PaymentRequiredError):
    """PAYMENT_FAILED: the payment provider refused."""

    @property
    def details(self) -> PaymentFailedDetails:
        """The provider and its reason."""
        from vobiz_api.error_details import PaymentFailedDetails

        return self._typed_details(PaymentFailedDetails)


class RateLimitExceededError(TooManyRequestsError):
    """RATE_LIMIT_EXCEEDED: too many requests or calls at a time."""

    @property
    def details(self) -> RateLimitExceededDetails:
        """Which limit was reached, and when to come back."""
        from vobiz_api.error_details import RateLimitExceededDetails

        return self._typed_details(RateLimitExceededDetails)


class ValidationError(UnprocessableEntityError):
    """VALIDATION_ERROR: the API refused values; `field_errors` lists them."""

    @property
    def details(self) -> ValidationErrorDetails:
        """The field errors as the API sent them."""
        from vobiz_api.error_details import ValidationErrorDetails

        return self._typed_details(ValidationErrorDetails)
