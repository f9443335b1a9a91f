"""The account itself, its limits and its capacity."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation

if TYPE_CHECKING:
    from ...models import (
        Account,
        AccountConcurrency,
        ChannelPricing,
        ChannelSubscription,
    )

ACCOUNT_GET: "Operation[Account]" = Operation(
    "account",
    "account_get",
    "GET",
    "/api/v1/auth/me",
    "read",
    auth=("headers",),
    success=(200,),
    model="Account",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

ACCOUNT_GET_CONCURRENCY: "Operation[AccountConcurrency]" = Operation(
    "account",
    "account_get_concurrency",
    "GET",
    "/api/v1/Account/{auth_id}/concurrency",
    "read",
    auth=("headers",),
    success=(200,),
    model="AccountConcurrency",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

ACCOUNT_PREVIEW_CHANNEL_PRICING: "Operation[ChannelPricing]" = Operation(
    "account",
    "account_preview_channel_pricing",
    "GET",
    "/api/v1/accounts/{auth_id}/channel-pricing-preview",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="ChannelPricing",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"quantity":{"maximum":10000,"minimum":1,"type":"integer"},"resource_type":{"type":"string"}},"required":["quantity","resource_type"],"type":"object"}',
)

ACCOUNT_CREATE_CHANNEL_SUBSCRIPTION: "Operation[ChannelSubscription]" = Operation(
    "account",
    "account_create_channel_subscription",
    "POST",
    "/api/v1/accounts/{auth_id}/channel-subscriptions",
    "unsafe",
    auth=("headers", "bearer"),
    success=(201,),
    model="ChannelSubscription",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"quantity":{"maximum":10000,"minimum":1,"type":"integer"},"resource_type":{"type":"string"}},"required":["quantity","resource_type"],"type":"object"}',
)


class AccountResource:
    """The account itself, its limits and its capacity."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AccountResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AccountResourceWithRawResponse(AccountResource(self._caller.raw()))

    def get(
        self,
    ) -> "Account":
        """Read the account behind the credentials.

        Returns the account that the credentials belong to, with its limits, features and price list. It is the
        simplest way to find out whether an auth ID and auth token are valid. It also shows how many new calls per
        second and how many simultaneous calls the API accepts from the account.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/retrieve-account
        """
        return self._caller.call(
            ACCOUNT_GET,
            {},
            {},
            None,
        )

    def get_concurrency(
        self,
    ) -> "AccountConcurrency":
        """Read how many calls are in progress.

        Returns the number of calls in progress, the most that may be in progress at once, and the share in use.
        Reading it before starting many calls avoids answers with status 429.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/concurrency
        """
        return self._caller.call(
            ACCOUNT_GET_CONCURRENCY,
            {},
            {},
            None,
        )

    def preview_channel_pricing(
        self,
        *,
        resource_type: Literal["concurrent_calls", "cps"] | str,
        quantity: int,
    ) -> "ChannelPricing":
        """Preview the price of additional capacity.

        Returns what a number of additional simultaneous calls, or of additional new calls per second, would cost
        each month. Nothing is bought.

        Args:
            resource_type: What to price: `concurrent_calls` for simultaneous calls, `cps` for new calls per second.
                (known values `concurrent_calls`, `cps`)
            quantity: Number of units to price. (1 to 10000)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account/channel-pricing-preview
        """
        return self._caller.call(
            ACCOUNT_PREVIEW_CHANNEL_PRICING,
            {},
            {
                "resource_type": resource_type,
                "quantity": quantity,
            },
            None,
        )

    def create_channel_subscription(
        self,
        *,
        resource_type: Literal["concurrent_calls", "cps"] | str,
        quantity: int,
    ) -> "ChannelSubscription":
        """Buy additional capacity.

        Buys additional simultaneous calls or additional new calls per second, as a monthly subscription. The first
        month is taken from the balance at once. When the outcome is unknown, for example after a timeout, look at
        the purchased limits of the account and at its transactions before trying again: a second request buys a
        second time.

        Args:
            resource_type: What to buy: `concurrent_calls` for simultaneous calls, `cps` for new calls per second.
                (known values `concurrent_calls`, `cps`)
            quantity: Number of units to add to the present capacity. (1 to 10000)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            PaymentFailedError: Payment did not go through (PAYMENT_FAILED).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account/channel-subscriptions
        """
        return self._caller.call(
            ACCOUNT_CREATE_CHANNEL_SUBSCRIPTION,
            {},
            {},
            {
                "resource_type": resource_type,
                "quantity": quantity,
            },
        )


class AccountResourceWithRawResponse:
    """The methods of `AccountResource`, answering with `RawResponse`."""

    def __init__(self, resource: AccountResource) -> None:
        self.get = raw_method(resource.get)
        self.get_concurrency = raw_method(resource.get_concurrency)
        self.preview_channel_pricing = raw_method(resource.preview_channel_pricing)
        self.create_channel_subscription = raw_method(resource.create_channel_subscription)


class AsyncAccountResource:
    """The account itself, its limits and its capacity."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncAccountResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncAccountResourceWithRawResponse(AsyncAccountResource(self._caller.raw()))

    async def get(
        self,
    ) -> "Account":
        """Read the account behind the credentials.

        Returns the account that the credentials belong to, with its limits, features and price list. It is the
        simplest way to find out whether an auth ID and auth token are valid. It also shows how many new calls per
        second and how many simultaneous calls the API accepts from the account.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/retrieve-account
        """
        return await self._caller.call(
            ACCOUNT_GET,
            {},
            {},
            None,
        )

    async def get_concurrency(
        self,
    ) -> "AccountConcurrency":
        """Read how many calls are in progress.

        Returns the number of calls in progress, the most that may be in progress at once, and the share in use.
        Reading it before starting many calls avoids answers with status 429.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/concurrency
        """
        return await self._caller.call(
            ACCOUNT_GET_CONCURRENCY,
            {},
            {},
            None,
        )

    async def preview_channel_pricing(
        self,
        *,
        resource_type: Literal["concurrent_calls", "cps"] | str,
        quantity: int,
    ) -> "ChannelPricing":
        """Preview the price of additional capacity.

        Returns what a number of additional simultaneous calls, or of additional new calls per second, would cost
        each month. Nothing is bought.

        Args:
            resource_type: What to price: `concurrent_calls` for simultaneous calls, `cps` for new calls per second.
                (known values `concurrent_calls`, `cps`)
            quantity: Number of units to price. (1 to 10000)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account/channel-pricing-preview
        """
        return await self._caller.call(
            ACCOUNT_PREVIEW_CHANNEL_PRICING,
            {},
            {
                "resource_type": resource_type,
                "quantity": quantity,
            },
            None,
        )

    async def create_channel_subscription(
        self,
        *,
        resource_type: Literal["concurrent_calls", "cps"] | str,
        quantity: int,
    ) -> "ChannelSubscription":
        """Buy additional capacity.

        Buys additional simultaneous calls or additional new calls per second, as a monthly subscription. The first
        month is taken from the balance at once. When the outcome is unknown, for example after a timeout, look at
        the purchased limits of the account and at its transactions before trying again: a second request buys a
        second time.

        Args:
            resource_type: What to buy: `concurrent_calls` for simultaneous calls, `cps` for new calls per second.
                (known values `concurrent_calls`, `cps`)
            quantity: Number of units to add to the present capacity. (1 to 10000)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            PaymentFailedError: Payment did not go through (PAYMENT_FAILED).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account/channel-subscriptions
        """
        return await self._caller.call(
            ACCOUNT_CREATE_CHANNEL_SUBSCRIPTION,
            {},
            {},
            {
                "resource_type": resource_type,
                "quantity": quantity,
            },
        )


class AsyncAccountResourceWithRawResponse:
    """The methods of `AsyncAccountResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncAccountResource) -> None:
        self.get = async_raw_method(resource.get)
        self.get_concurrency = async_raw_method(resource.get_concurrency)
        self.preview_channel_pricing = async_raw_method(resource.preview_channel_pricing)
        self.create_channel_subscription = async_raw_method(resource.create_channel_subscription)
