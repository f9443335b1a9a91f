"""Money on the account and every movement of it."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Balance,
        Transaction,
        TransactionList,
        TransactionReferenceTypeList,
    )

BALANCE_GET: "Operation[Balance]" = Operation(
    "balance",
    "balance_get",
    "GET",
    "/api/v1/Account/{auth_id}/balance/{currency}",
    "read",
    auth=("headers",),
    success=(200,),
    model="Balance",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"currency":{"minLength":1,"type":"string"}},"required":["currency"],"type":"object"}',
)

BALANCE_LIST_TRANSACTIONS: "Operation[TransactionList]" = Operation(
    "balance",
    "balance_list_transactions",
    "GET",
    "/api/v1/Account/{auth_id}/transactions",
    "read",
    auth=("headers",),
    success=(200,),
    model="TransactionList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"currency":{"minLength":1,"type":"string"},"description":{"minLength":1,"type":"string"},"from_date":{"minLength":1,"type":"string"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":1000,"minimum":1,"type":"integer"},"reference":{"minLength":1,"type":"string"},"reference_type":{"minLength":1,"type":"string"},"status":{"enum":["completed","pending","failed","cancelled"],"type":"string"},"to_date":{"minLength":1,"type":"string"},"transaction_id":{"format":"uuid","type":"string"},"type":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_root_totals", "transactions"),
    items_attribute="transactions",
)

BALANCE_LIST_TRANSACTION_REFERENCE_TYPES: "Operation[TransactionReferenceTypeList]" = Operation(
    "balance",
    "balance_list_transaction_reference_types",
    "GET",
    "/api/v1/Account/{auth_id}/transactions/reference-types",
    "read",
    auth=("headers",),
    success=(200,),
    model="TransactionReferenceTypeList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
    pagination=Pagination("none", "reference_types"),
    items_attribute="reference_types",
)


class BalanceResource:
    """Money on the account and every movement of it."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "BalanceResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return BalanceResourceWithRawResponse(BalanceResource(self._caller.raw()))

    def get(
        self,
        currency: str,
    ) -> "Balance":
        """Read the balance in one currency.

        Returns the money of the account in one currency: what is there, what is set aside and what can be spent
        now.

        Args:
            currency: Three-letter code of the currency to read, such as `INR` or `USD`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/balance
        """
        return self._caller.call(
            BALANCE_GET,
            {
                "currency": currency,
            },
            {},
            None,
        )

    def list_transactions(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        type: Literal["credit", "debit"] | str | Unset = UNSET,
        status: Literal["completed", "pending", "failed", "cancelled"] | Unset = UNSET,
        currency: str | Unset = UNSET,
        reference_type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
    ) -> "Page[Transaction, TransactionList]":
        """List the transactions of the account.

        Returns the movements of money on the account's balance, page by page, with totals over everything that the
        filters select. A sub-account sees the ledger of its parent. Asking for the ledger of another account is
        refused with status 403. A date that cannot be understood is answered with status 500 instead of 400.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of transactions on a page. (1 to 1000; default `50`)
            from_date: Only transactions from this moment on, itself included: a date such as `2026-02-01`, or a
                date and time in ISO 8601 with an offset.
            to_date: Only transactions up to this moment, itself included, in the same forms as `from_date`. A bare
                date means the end of that day in UTC.
            type: Only transactions of this type. `credit` and `debit` select by direction; any other value has to
                equal the type exactly. (known values `credit`, `debit`)
            status: Only transactions in this state. (one of `completed`, `pending`, `failed`, `cancelled`)
            currency: Only transactions in this currency, by its three-letter code.
            reference_type: Only transactions that refer to this kind of thing, such as `cdr` for calls. The
                operation `balance_list_transaction_reference_types` lists what occurs.
            description: Only transactions with this description.
            reference: Only transactions with this reference.
            transaction_id: Only the transaction with this identifier, a UUID.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/transactions
        """
        try:
            return self._caller.page(
                BALANCE_LIST_TRANSACTIONS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "from_date": from_date,
                    "to_date": to_date,
                    "type": type,
                    "status": status,
                    "currency": currency,
                    "reference_type": reference_type,
                    "description": description,
                    "reference": reference,
                    "transaction_id": transaction_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    def list_transaction_reference_types(
        self,
    ) -> "Page[str, TransactionReferenceTypeList]":
        """List the kinds of transaction reference.

        Returns the names that the `reference_type` filter of the transaction list understands.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/transactions
        """
        return self._caller.page(
            BALANCE_LIST_TRANSACTION_REFERENCE_TYPES,
            {},
            {},
        )


class BalanceResourceWithRawResponse:
    """The methods of `BalanceResource`, answering with `RawResponse`."""

    def __init__(self, resource: BalanceResource) -> None:
        self.get = raw_method(resource.get)
        self.list_transactions = raw_method(resource.list_transactions)
        self.list_transaction_reference_types = raw_method(resource.list_transaction_reference_types)


class AsyncBalanceResource:
    """Money on the account and every movement of it."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncBalanceResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncBalanceResourceWithRawResponse(AsyncBalanceResource(self._caller.raw()))

    async def get(
        self,
        currency: str,
    ) -> "Balance":
        """Read the balance in one currency.

        Returns the money of the account in one currency: what is there, what is set aside and what can be spent
        now.

        Args:
            currency: Three-letter code of the currency to read, such as `INR` or `USD`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/balance
        """
        return await self._caller.call(
            BALANCE_GET,
            {
                "currency": currency,
            },
            {},
            None,
        )

    async def list_transactions(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        type: Literal["credit", "debit"] | str | Unset = UNSET,
        status: Literal["completed", "pending", "failed", "cancelled"] | Unset = UNSET,
        currency: str | Unset = UNSET,
        reference_type: str | Unset = UNSET,
        description: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        transaction_id: str | Unset = UNSET,
    ) -> "AsyncPage[Transaction, TransactionList]":
        """List the transactions of the account.

        Returns the movements of money on the account's balance, page by page, with totals over everything that the
        filters select. A sub-account sees the ledger of its parent. Asking for the ledger of another account is
        refused with status 403. A date that cannot be understood is answered with status 500 instead of 400.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of transactions on a page. (1 to 1000; default `50`)
            from_date: Only transactions from this moment on, itself included: a date such as `2026-02-01`, or a
                date and time in ISO 8601 with an offset.
            to_date: Only transactions up to this moment, itself included, in the same forms as `from_date`. A bare
                date means the end of that day in UTC.
            type: Only transactions of this type. `credit` and `debit` select by direction; any other value has to
                equal the type exactly. (known values `credit`, `debit`)
            status: Only transactions in this state. (one of `completed`, `pending`, `failed`, `cancelled`)
            currency: Only transactions in this currency, by its three-letter code.
            reference_type: Only transactions that refer to this kind of thing, such as `cdr` for calls. The
                operation `balance_list_transaction_reference_types` lists what occurs.
            description: Only transactions with this description.
            reference: Only transactions with this reference.
            transaction_id: Only the transaction with this identifier, a UUID.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/transactions
        """
        try:
            return await self._caller.page(
                BALANCE_LIST_TRANSACTIONS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "from_date": from_date,
                    "to_date": to_date,
                    "type": type,
                    "status": status,
                    "currency": currency,
                    "reference_type": reference_type,
                    "description": description,
                    "reference": reference,
                    "transaction_id": transaction_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    async def list_transaction_reference_types(
        self,
    ) -> "AsyncPage[str, TransactionReferenceTypeList]":
        """List the kinds of transaction reference.

        Returns the names that the `reference_type` filter of the transaction list understands.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/account/transactions
        """
        return await self._caller.page(
            BALANCE_LIST_TRANSACTION_REFERENCE_TYPES,
            {},
            {},
        )


class AsyncBalanceResourceWithRawResponse:
    """The methods of `AsyncBalanceResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncBalanceResource) -> None:
        self.get = async_raw_method(resource.get)
        self.list_transactions = async_raw_method(resource.list_transactions)
        self.list_transaction_reference_types = async_raw_method(resource.list_transaction_reference_types)
