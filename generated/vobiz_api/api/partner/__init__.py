"""Customer accounts of a reseller, the money it transfers to them, their records and their identity checks."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from ...models import (
        KycSession,
        KycSessionCreated,
        KycSessionList,
        KycSessionRevoked,
        PartnerAccount,
        PartnerAccountBalance,
        PartnerAccountCreated,
        PartnerAccountList,
        PartnerCdr,
        PartnerCdrList,
        PartnerNumber,
        PartnerNumberList,
        PartnerProfile,
        PartnerReport,
        PartnerTransactionList,
        PartnerTransfer,
        Transaction,
    )

PARTNER_GET_PROFILE: "Operation[PartnerProfile]" = Operation(
    "partner",
    "partner_get_profile",
    "GET",
    "/api/v1/partner/me",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerProfile",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PARTNER_GET_DASHBOARD: "Operation[PartnerReport]" = Operation(
    "partner",
    "partner_get_dashboard",
    "GET",
    "/api/v1/partner/dashboard",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerReport",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PARTNER_GET_ANALYTICS: "Operation[PartnerReport]" = Operation(
    "partner",
    "partner_get_analytics",
    "GET",
    "/api/v1/partner/analytics",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerReport",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"from_date":{"format":"date","type":"string"},"to_date":{"format":"date","type":"string"}},"required":[],"type":"object"}',
)

PARTNER_LIST_ACCOUNTS: "Operation[PartnerAccountList]" = Operation(
    "partner",
    "partner_list_accounts",
    "GET",
    "/api/v1/partner/accounts",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerAccountList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_size_out", "accounts"),
    items_attribute="accounts",
)

PARTNER_CREATE_ACCOUNT: "Operation[PartnerAccountCreated]" = Operation(
    "partner",
    "partner_create_account",
    "POST",
    "/api/v1/partner/accounts",
    "unsafe",
    auth=("headers",),
    success=(201,),
    model="PartnerAccountCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"account_type":{"type":"string"},"address":{"type":"string"},"city":{"type":"string"},"company":{"type":"string"},"country":{"maxLength":2,"minLength":2,"type":"string"},"description":{"type":"string"},"email":{"format":"email","minLength":1,"type":"string"},"gst_status":{"enum":["active","inactive"],"type":"string"},"gstin":{"type":"string"},"name":{"minLength":1,"type":"string"},"password":{"format":"password","minLength":8,"pattern":"[0-9].*[^A-Za-z0-9]|[^A-Za-z0-9].*[0-9]","type":"string"},"phone":{"pattern":"^\\\\+[1-9][0-9]{1,14}$","type":"string"},"state":{"type":"string"},"timezone":{"type":"string"},"zip_code":{"type":"string"}},"required":["country","email","name","password"],"type":"object"}',
)

PARTNER_GET_ACCOUNT: "Operation[PartnerAccount]" = Operation(
    "partner",
    "partner_get_account",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerAccount",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"customer_auth_id":{"minLength":1,"type":"string"}},"required":["customer_auth_id"],"type":"object"}',
)

PARTNER_GET_ACCOUNT_BALANCE: "Operation[PartnerAccountBalance]" = Operation(
    "partner",
    "partner_get_account_balance",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}/balance",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerAccountBalance",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"customer_auth_id":{"minLength":1,"type":"string"}},"required":["customer_auth_id"],"type":"object"}',
)

PARTNER_TRANSFER_BALANCE: "Operation[PartnerTransfer]" = Operation(
    "partner",
    "partner_transfer_balance",
    "POST",
    "/api/v1/partner/accounts/{customer_auth_id}/transfer-balance",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="PartnerTransfer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"amount":{"exclusiveMinimum":0,"type":"number"},"currency":{"maxLength":3,"minLength":3,"type":"string"},"customer_auth_id":{"minLength":1,"type":"string"},"description":{"type":"string"}},"required":["amount","currency","customer_auth_id"],"type":"object"}',
)

PARTNER_LIST_ACCOUNT_TRANSACTIONS: "Operation[PartnerTransactionList]" = Operation(
    "partner",
    "partner_list_account_transactions",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}/transactions",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerTransactionList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"customer_auth_id":{"minLength":1,"type":"string"},"from_date":{"format":"date","type":"string"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":200,"minimum":1,"type":"integer"},"to_date":{"format":"date","type":"string"},"transaction_type":{"type":"string"}},"required":["customer_auth_id"],"type":"object"}',
    pagination=Pagination("page_root_totals", "transactions"),
    items_attribute="transactions",
)

PARTNER_LIST_ACCOUNT_NUMBERS: "Operation[PartnerNumberList]" = Operation(
    "partner",
    "partner_list_account_numbers",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}/numbers",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerNumberList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"customer_auth_id":{"minLength":1,"type":"string"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"}},"required":["customer_auth_id"],"type":"object"}',
    pagination=Pagination("page_items", "items"),
    items_attribute="items",
)

PARTNER_LIST_ACCOUNT_CDRS: "Operation[PartnerCdrList]" = Operation(
    "partner",
    "partner_list_account_cdrs",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}/cdrs",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerCdrList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_direction":{"type":"string"},"customer_auth_id":{"minLength":1,"type":"string"},"end_date":{"format":"date","type":"string"},"hangup_cause":{"minLength":1,"type":"string"},"min_duration":{"minimum":0,"type":"integer"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"start_date":{"format":"date","type":"string"},"status":{"type":"string"}},"required":["customer_auth_id"],"type":"object"}',
    pagination=Pagination("page_pagination", "data"),
    items_attribute="data",
)

PARTNER_GET_ACCOUNT_CDR: "Operation[PartnerCdr]" = Operation(
    "partner",
    "partner_get_account_cdr",
    "GET",
    "/api/v1/partner/accounts/{customer_auth_id}/cdrs/{uuid}",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerCdr",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"customer_auth_id":{"minLength":1,"type":"string"},"uuid":{"minLength":1,"type":"string"}},"required":["customer_auth_id","uuid"],"type":"object"}',
)

PARTNER_LIST_CDRS: "Operation[PartnerCdrList]" = Operation(
    "partner",
    "partner_list_cdrs",
    "GET",
    "/api/v1/partner/cdrs",
    "read",
    auth=("headers",),
    success=(200,),
    model="PartnerCdrList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_direction":{"type":"string"},"end_date":{"format":"date","type":"string"},"hangup_cause":{"minLength":1,"type":"string"},"min_duration":{"minimum":0,"type":"integer"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"start_date":{"format":"date","type":"string"},"status":{"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_pagination", "data"),
    items_attribute="data",
)

PARTNER_LIST_KYC_SESSIONS: "Operation[KycSessionList]" = Operation(
    "partner",
    "partner_list_kyc_sessions",
    "GET",
    "/api/v1/partner/kyc-sessions",
    "read",
    auth=("headers",),
    success=(200,),
    model="KycSessionList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"account_auth_id":{"minLength":1,"type":"string"},"page":{"minimum":1,"type":"integer"},"size":{"minimum":1,"type":"integer"},"status":{"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_size", "sessions"),
    items_attribute="sessions",
)

PARTNER_CREATE_KYC_SESSION: "Operation[KycSessionCreated]" = Operation(
    "partner",
    "partner_create_kyc_session",
    "POST",
    "/api/v1/partner/kyc-sessions",
    "unsafe",
    auth=("headers",),
    success=(201,),
    model="KycSessionCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"else":{"if":{"properties":{"flow_type":{"const":"email"}}},"then":{"required":["customer_email"]}},"if":{"properties":{"flow_type":{"const":"redirect"}},"required":["flow_type"]},"properties":{"account_auth_id":{"minLength":1,"type":"string"},"customer_email":{"format":"email","minLength":1,"type":"string"},"expires_in_days":{"minimum":1,"type":"integer"},"flow_type":{"type":"string"},"metadata":{"type":"object"},"redirect_url":{"format":"uri","minLength":1,"type":"string"},"reminder_schedule":{"items":{"additionalProperties":false,"properties":{"trigger":{"type":["string","null"]},"value":{"type":["integer","null"]}},"type":"object"},"type":"array"},"webhook_url":{"format":"uri","minLength":1,"type":"string"}},"required":["account_auth_id"],"then":{"required":["redirect_url"]},"type":"object"}',
)

PARTNER_GET_KYC_SESSION: "Operation[KycSession]" = Operation(
    "partner",
    "partner_get_kyc_session",
    "GET",
    "/api/v1/partner/kyc-sessions/{session_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="KycSession",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"session_id":{"minLength":1,"type":"string"}},"required":["session_id"],"type":"object"}',
)

PARTNER_REVOKE_KYC_SESSION: "Operation[KycSessionRevoked]" = Operation(
    "partner",
    "partner_revoke_kyc_session",
    "DELETE",
    "/api/v1/partner/kyc-sessions/{session_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="KycSessionRevoked",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"reason":{"type":"string"},"session_id":{"minLength":1,"type":"string"}},"required":["session_id"],"type":"object"}',
)

PARTNER_RESEND_KYC_SESSION: "Operation[None]" = Operation(
    "partner",
    "partner_resend_kyc_session",
    "POST",
    "/api/v1/partner/kyc-sessions/{session_id}/resend",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"session_id":{"minLength":1,"type":"string"}},"required":["session_id"],"type":"object"}',
)


class PartnerResource:
    """Customer accounts of a reseller, the money it transfers to them, their records and their identity checks."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "PartnerResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return PartnerResourceWithRawResponse(PartnerResource(self._caller.raw()))

    def get_profile(
        self,
    ) -> "PartnerProfile":
        """Read the partner's own profile.

        Returns who the partner is, how many customer accounts it has and may have, what it may do, and the money it
        can transfer. A `can_…` flag that is false is why an operation is refused with status 403.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/profile
        """
        return self._caller.call(
            PARTNER_GET_PROFILE,
            {},
            {},
            None,
        )

    def get_dashboard(
        self,
    ) -> "PartnerReport":
        """Read the figures of all customers.

        Returns customers, money and calls over all customer accounts for the last thirty days or so; `period` says
        which. The balance inside `partner` is null here: the money that customers hold together is in
        `total_balance`, the partner's own is in `partner_get_profile`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/dashboard
        """
        return self._caller.call(
            PARTNER_GET_DASHBOARD,
            {},
            {},
            None,
        )

    def get_analytics(
        self,
        *,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
    ) -> "PartnerReport":
        """Read the figures of all customers for a span of days.

        Returns the same figures as `partner_get_dashboard`, for the days you ask for.

        Args:
            from_date: First day, written as `2026-01-01`. Thirty days ago if left out.
            to_date: Last day, written as `2026-03-31`. Today if left out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/dashboard
        """
        try:
            return self._caller.call(
                PARTNER_GET_ANALYTICS,
                {},
                {
                    "from_date": from_date,
                    "to_date": to_date,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    def list_accounts(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "Page[PartnerAccount, PartnerAccountList]":
        """List customer accounts.

        Returns the customer accounts of the partner, page by page. The auth tokens in it are placeholders.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of accounts on a page. The answer calls it `size`. (1 to 100; default `20`)
            search: Only accounts with this text somewhere in the name or e-mail address.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        try:
            return self._caller.page(
                PARTNER_LIST_ACCOUNTS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    def create_account(
        self,
        *,
        name: str,
        email: str,
        password: str,
        country: str,
        phone: str | Unset = UNSET,
        company: str | Unset = UNSET,
        description: str | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        gstin: str | Unset = UNSET,
        gst_status: Literal["active", "inactive"] | Unset = UNSET,
        account_type: str | Unset = UNSET,
    ) -> "PartnerAccountCreated":
        """Create a customer account.

        Creates a customer account with a wallet of its own, in the currency of its country. Keep `auth_token`: it
        is shown this once and is what signs the customer's own requests. The account has no money until
        `partner_transfer_balance`, and in India no calls until its identity is checked. An e-mail address that is
        in use anywhere at Vobiz is refused with status 409 or 422, an account beyond `max_accounts` with status
        403.

        Args:
            name: Full name of the customer.
            email: E-mail address of the customer, who signs in with it. It has to be new to the whole of Vobiz.
            password: Password that the customer signs in to the console with; at least one digit and one special
                character. (at least 8 characters)
            country: Country as a two-letter code (ISO 3166-1), such as `IN`. It decides the currency of the wallet.
                (at least 2 characters; at most 2 characters)
            phone: Phone number of the customer in E.164 form, such as `+919876543210`. Several sources require it,
                so give it.
            company: Legal name of the customer's company.
            description: Free text about what the customer does.
            address: Street part of the postal address.
            city: City of the postal address.
            state: State or region of the postal address.
            zip_code: Postal code.
            timezone: Time zone by its IANA name, such as `Asia/Kolkata`.
            gstin: Goods and services tax number for invoices in India.
            gst_status: Whether that number is in use. (one of `active`, `inactive`)
            account_type: Commercial kind of the account. Other kinds exist but are not listed. (default `standard`)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        try:
            return self._caller.call(
                PARTNER_CREATE_ACCOUNT,
                {},
                {},
                {
                    "name": name,
                    "email": email,
                    "password": password,
                    "country": country,
                    "phone": phone,
                    "company": company,
                    "description": description,
                    "address": address,
                    "city": city,
                    "state": state,
                    "zip_code": zip_code,
                    "timezone": timezone,
                    "gstin": gstin,
                    "gst_status": gst_status,
                    "account_type": account_type,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password, phone, company, address, city, zip_code, gstin

    def get_account(
        self,
        customer_auth_id: str,
    ) -> "PartnerAccount":
        """Read a customer account.

        Returns one customer account with its limits, prices and tax settings.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        return self._caller.call(
            PARTNER_GET_ACCOUNT,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            None,
        )

    def get_account_balance(
        self,
        customer_auth_id: str,
    ) -> "PartnerAccountBalance":
        """Read the balance of a customer account.

        Returns the money in a customer's wallet at this moment. Calls start to fail when it runs out. The partner's
        own money is in `partner_get_profile`.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        return self._caller.call(
            PARTNER_GET_ACCOUNT_BALANCE,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            None,
        )

    def transfer_balance(
        self,
        customer_auth_id: str,
        *,
        amount: float | Decimal,
        currency: str,
        description: str | Unset = UNSET,
    ) -> "PartnerTransfer":
        """Transfer money to a customer.

        Moves money from the partner's balance to a customer's wallet, at once and for good: there is no way back
        through the API. Either both sides are booked or neither. When the outcome is unknown, for example after a
        timeout, look for the amount among the customer's latest transactions (`partner_list_account_transactions`)
        before you try again: a second request moves the money a second time. Too low a balance of the partner is
        refused with status 400, on some pages 402.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            amount: Amount to move, in the partner's currency.
            currency: Three-letter code of the partner's currency. Any other is refused; nothing is converted. (at
                least 3 characters; at most 3 characters)
            description: Note that appears in both ledgers; with one of its own, a transfer is easier to find again.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/balance
        """
        return self._caller.call(
            PARTNER_TRANSFER_BALANCE,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            {
                "amount": amount,
                "currency": currency,
                "description": description,
            },
        )

    def list_account_transactions(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        transaction_type: Literal["recharge", "debit", "refund", "transfer"] | str | Unset = UNSET,
    ) -> "Page[Transaction, PartnerTransactionList]":
        """List the transactions of a customer account.

        Returns the movements of money in a customer's wallet, page by page, with totals over everything that the
        filters select. A transfer from the partner appears as a credit whose reference has the form `ptc:<partner
        id>:<customer auth ID>:<seconds since 1970>`.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of transactions on a page. (1 to 200; default `20`)
            from_date: Only transactions from this day on, written as `2026-02-01`.
            to_date: Only transactions up to this day, written as `2026-02-28`.
            transaction_type: Only transactions of this kind. These are not the words of the field `type`, which
                says `credit` or `debit`. (known values `recharge`, `debit`, `refund`, `transfer`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/transactions
        """
        try:
            return self._caller.page(
                PARTNER_LIST_ACCOUNT_TRANSACTIONS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "from_date": from_date,
                    "to_date": to_date,
                    "transaction_type": transaction_type,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    def list_account_numbers(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "Page[PartnerNumber, PartnerNumberList]":
        """List the phone numbers of a customer account.

        Returns the phone numbers that a customer has, page by page. A partner can only look at them here; numbers
        are bought and given back with the customer's own credentials or in the console.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (1 to 100; default `20`)
            search: Only numbers with these digits somewhere in them.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/numbers
        """
        try:
            return self._caller.page(
                PARTNER_LIST_ACCOUNT_NUMBERS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    def list_account_cdrs(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        status: Literal["answered", "failed", "busy", "no_answer"] | str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
    ) -> "Page[PartnerCdr, PartnerCdrList]":
        """List the call records of a customer account.

        Returns the records of a customer's calls, page by page, with totals over everything that the filters
        select. Bill on `billsec`, the billable seconds, or on the total cost in `summary`. It is refused with
        status 403 while `can_view_cdrs` is false in the partner's profile.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)
            start_date: Only calls from this day on, written as `2026-02-01`.
            end_date: Only calls up to this day, written as `2026-02-28`.
            call_direction: Only calls in this direction. (known values `inbound`, `outbound`)
            status: Only calls that ended like this; note the underscore in `no_answer`. (known values `answered`,
                `failed`, `busy`, `no_answer`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            hangup_cause: Only calls with this cause of hanging up, such as `NORMAL_CLEARING`, `NO_ANSWER` or
                `USER_BUSY`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        try:
            return self._caller.page(
                PARTNER_LIST_ACCOUNT_CDRS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "status": status,
                    "min_duration": min_duration,
                    "hangup_cause": hangup_cause,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del call_direction

    def get_account_cdr(
        self,
        customer_auth_id: str,
        uuid: str,
    ) -> "PartnerCdr":
        """Read one call record of a customer account.

        Returns the record of one call of a customer, with its causes of hanging up and its audio quality.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            uuid: Identifier of the call, as the list of records has it in `uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        return self._caller.call(
            PARTNER_GET_ACCOUNT_CDR,
            {
                "customer_auth_id": customer_auth_id,
                "uuid": uuid,
            },
            {},
            None,
        )

    def list_cdrs(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        status: Literal["answered", "failed", "busy", "no_answer"] | str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
    ) -> "Page[PartnerCdr, PartnerCdrList]":
        """List the call records of all customers.

        Returns the records of the calls of all customer accounts, page by page; `account_id` in each record says
        whose it is. It takes the same filters as `partner_list_account_cdrs`.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)
            start_date: Only calls from this day on, written as `2026-02-01`.
            end_date: Only calls up to this day, written as `2026-02-28`.
            call_direction: Only calls in this direction. (known values `inbound`, `outbound`)
            status: Only calls that ended like this; note the underscore in `no_answer`. (known values `answered`,
                `failed`, `busy`, `no_answer`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            hangup_cause: Only calls with this cause of hanging up, such as `NORMAL_CLEARING`, `NO_ANSWER` or
                `USER_BUSY`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        try:
            return self._caller.page(
                PARTNER_LIST_CDRS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "status": status,
                    "min_duration": min_duration,
                    "hangup_cause": hangup_cause,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del call_direction

    def list_kyc_sessions(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        status: Literal["email_sent", "link_ready", "opened", "in_progress", "kyc_completed", "revoked"]
        | str
        | Unset = UNSET,
        account_auth_id: str | Unset = UNSET,
    ) -> "Page[KycSession, KycSessionList]":
        """List KYC sessions.

        Returns the sessions of checks that the partner has opened, page by page.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            size: Largest number of sessions on a page. (at least 1; default `20`)
            status: Only sessions in this state. (known values `email_sent`, `link_ready`, `opened`, `in_progress`,
                `kyc_completed`, `revoked`)
            account_auth_id: Only sessions of the account with this auth ID.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return self._caller.page(
            PARTNER_LIST_KYC_SESSIONS,
            {},
            {
                "page": page,
                "size": size,
                "status": status,
                "account_auth_id": account_auth_id,
            },
        )

    def create_kyc_session(
        self,
        *,
        account_auth_id: str,
        flow_type: Literal["email", "redirect"] | str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        expires_in_days: int | Unset = UNSET,
        reminder_schedule: Sequence[Mapping[str, JsonValue]] | Unset = UNSET,
        metadata: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "KycSessionCreated":
        """Let a customer go through the checks on a page of Vobiz.

        Opens a session in which a customer goes through all checks on a page that Vobiz hosts. In the `email` flow
        Vobiz mails the customer a link; in the `redirect` flow the answer has `widget_url` and you send the
        customer there, who comes back to `redirect_url`. An account has one session at a time: a new one revokes
        the one before it without a word. What the browser brings back can be forged, so rely on
        `partner_get_kyc_session`.

        Args:
            account_auth_id: Auth ID of the customer account that is to be checked.
            flow_type: Whether Vobiz mails the customer a link (`email`) or you send the customer there
                (`redirect`). (known values `email`, `redirect`; default `email`)
            customer_email: Where the link is mailed in the `email` flow.
            redirect_url: Address that the customer's browser is sent to at the end of the `redirect` flow, with
                `session_id`, `status` and `auth_id` added as query parameters.
            webhook_url: Public https address that is told when the checks have passed, failed or been revoked.
            expires_in_days: Days until the link stops working. (at least 1; default `7`)
            reminder_schedule: When to remind the customer by mail.
            metadata: Values of your own, which come back with the session and with every event.

        Effect: never sent again unless it is certain that the server did not carry it out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        try:
            return self._caller.call(
                PARTNER_CREATE_KYC_SESSION,
                {},
                {},
                {
                    "account_auth_id": account_auth_id,
                    "flow_type": flow_type,
                    "customer_email": customer_email,
                    "redirect_url": redirect_url,
                    "webhook_url": webhook_url,
                    "expires_in_days": expires_in_days,
                    "reminder_schedule": reminder_schedule,
                    "metadata": metadata,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del flow_type, customer_email, redirect_url, webhook_url, reminder_schedule, metadata

    def get_kyc_session(
        self,
        session_id: str,
    ) -> "KycSession":
        """Read a KYC session.

        Returns the state of a session and what has been verified in it. This is what tells whether a customer has
        really passed, as opposed to what a browser or an unchecked event says.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return self._caller.call(
            PARTNER_GET_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            None,
        )

    def revoke_kyc_session(
        self,
        session_id: str,
        *,
        reason: str | Unset = UNSET,
    ) -> "KycSessionRevoked":
        """Revoke a KYC session.

        Ends a session: its link stops working at once. A session that has ended already, by this request, by a
        newer session of the same account or because the customer has passed, is answered with status 409; the
        message says which. After an unclear outcome, 409 with `revoked` in the message means that it is done.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.
            reason: Reason as text; it appears in the event and in the vendor's log.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return self._caller.call(
            PARTNER_REVOKE_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            {
                "reason": reason,
            },
        )

    def resend_kyc_session(
        self,
        session_id: str,
    ) -> "None":
        """Mail the link of a KYC session again.

        Mails the customer the link once more. That is possible in the `email` flow only (400 otherwise), while the
        session is open (409 otherwise), and once in thirty minutes, counted from the creation of the session, which
        mails it for the first time. Earlier it is refused with status 429; how many seconds are left stands in the
        message alone.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return self._caller.call(
            PARTNER_RESEND_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            None,
        )


class PartnerResourceWithRawResponse:
    """The methods of `PartnerResource`, answering with `RawResponse`."""

    def __init__(self, resource: PartnerResource) -> None:
        self.get_profile = raw_method(resource.get_profile)
        self.get_dashboard = raw_method(resource.get_dashboard)
        self.get_analytics = raw_method(resource.get_analytics)
        self.list_accounts = raw_method(resource.list_accounts)
        self.create_account = raw_method(resource.create_account)
        self.get_account = raw_method(resource.get_account)
        self.get_account_balance = raw_method(resource.get_account_balance)
        self.transfer_balance = raw_method(resource.transfer_balance)
        self.list_account_transactions = raw_method(resource.list_account_transactions)
        self.list_account_numbers = raw_method(resource.list_account_numbers)
        self.list_account_cdrs = raw_method(resource.list_account_cdrs)
        self.get_account_cdr = raw_method(resource.get_account_cdr)
        self.list_cdrs = raw_method(resource.list_cdrs)
        self.list_kyc_sessions = raw_method(resource.list_kyc_sessions)
        self.create_kyc_session = raw_method(resource.create_kyc_session)
        self.get_kyc_session = raw_method(resource.get_kyc_session)
        self.revoke_kyc_session = raw_method(resource.revoke_kyc_session)
        self.resend_kyc_session = raw_method(resource.resend_kyc_session)


class AsyncPartnerResource:
    """Customer accounts of a reseller, the money it transfers to them, their records and their identity checks."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncPartnerResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncPartnerResourceWithRawResponse(AsyncPartnerResource(self._caller.raw()))

    async def get_profile(
        self,
    ) -> "PartnerProfile":
        """Read the partner's own profile.

        Returns who the partner is, how many customer accounts it has and may have, what it may do, and the money it
        can transfer. A `can_…` flag that is false is why an operation is refused with status 403.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/profile
        """
        return await self._caller.call(
            PARTNER_GET_PROFILE,
            {},
            {},
            None,
        )

    async def get_dashboard(
        self,
    ) -> "PartnerReport":
        """Read the figures of all customers.

        Returns customers, money and calls over all customer accounts for the last thirty days or so; `period` says
        which. The balance inside `partner` is null here: the money that customers hold together is in
        `total_balance`, the partner's own is in `partner_get_profile`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/dashboard
        """
        return await self._caller.call(
            PARTNER_GET_DASHBOARD,
            {},
            {},
            None,
        )

    async def get_analytics(
        self,
        *,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
    ) -> "PartnerReport":
        """Read the figures of all customers for a span of days.

        Returns the same figures as `partner_get_dashboard`, for the days you ask for.

        Args:
            from_date: First day, written as `2026-01-01`. Thirty days ago if left out.
            to_date: Last day, written as `2026-03-31`. Today if left out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/dashboard
        """
        try:
            return await self._caller.call(
                PARTNER_GET_ANALYTICS,
                {},
                {
                    "from_date": from_date,
                    "to_date": to_date,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    async def list_accounts(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "AsyncPage[PartnerAccount, PartnerAccountList]":
        """List customer accounts.

        Returns the customer accounts of the partner, page by page. The auth tokens in it are placeholders.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of accounts on a page. The answer calls it `size`. (1 to 100; default `20`)
            search: Only accounts with this text somewhere in the name or e-mail address.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        try:
            return await self._caller.page(
                PARTNER_LIST_ACCOUNTS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    async def create_account(
        self,
        *,
        name: str,
        email: str,
        password: str,
        country: str,
        phone: str | Unset = UNSET,
        company: str | Unset = UNSET,
        description: str | Unset = UNSET,
        address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        gstin: str | Unset = UNSET,
        gst_status: Literal["active", "inactive"] | Unset = UNSET,
        account_type: str | Unset = UNSET,
    ) -> "PartnerAccountCreated":
        """Create a customer account.

        Creates a customer account with a wallet of its own, in the currency of its country. Keep `auth_token`: it
        is shown this once and is what signs the customer's own requests. The account has no money until
        `partner_transfer_balance`, and in India no calls until its identity is checked. An e-mail address that is
        in use anywhere at Vobiz is refused with status 409 or 422, an account beyond `max_accounts` with status
        403.

        Args:
            name: Full name of the customer.
            email: E-mail address of the customer, who signs in with it. It has to be new to the whole of Vobiz.
            password: Password that the customer signs in to the console with; at least one digit and one special
                character. (at least 8 characters)
            country: Country as a two-letter code (ISO 3166-1), such as `IN`. It decides the currency of the wallet.
                (at least 2 characters; at most 2 characters)
            phone: Phone number of the customer in E.164 form, such as `+919876543210`. Several sources require it,
                so give it.
            company: Legal name of the customer's company.
            description: Free text about what the customer does.
            address: Street part of the postal address.
            city: City of the postal address.
            state: State or region of the postal address.
            zip_code: Postal code.
            timezone: Time zone by its IANA name, such as `Asia/Kolkata`.
            gstin: Goods and services tax number for invoices in India.
            gst_status: Whether that number is in use. (one of `active`, `inactive`)
            account_type: Commercial kind of the account. Other kinds exist but are not listed. (default `standard`)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        try:
            return await self._caller.call(
                PARTNER_CREATE_ACCOUNT,
                {},
                {},
                {
                    "name": name,
                    "email": email,
                    "password": password,
                    "country": country,
                    "phone": phone,
                    "company": company,
                    "description": description,
                    "address": address,
                    "city": city,
                    "state": state,
                    "zip_code": zip_code,
                    "timezone": timezone,
                    "gstin": gstin,
                    "gst_status": gst_status,
                    "account_type": account_type,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password, phone, company, address, city, zip_code, gstin

    async def get_account(
        self,
        customer_auth_id: str,
    ) -> "PartnerAccount":
        """Read a customer account.

        Returns one customer account with its limits, prices and tax settings.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        return await self._caller.call(
            PARTNER_GET_ACCOUNT,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            None,
        )

    async def get_account_balance(
        self,
        customer_auth_id: str,
    ) -> "PartnerAccountBalance":
        """Read the balance of a customer account.

        Returns the money in a customer's wallet at this moment. Calls start to fail when it runs out. The partner's
        own money is in `partner_get_profile`.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/customers
        """
        return await self._caller.call(
            PARTNER_GET_ACCOUNT_BALANCE,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            None,
        )

    async def transfer_balance(
        self,
        customer_auth_id: str,
        *,
        amount: float | Decimal,
        currency: str,
        description: str | Unset = UNSET,
    ) -> "PartnerTransfer":
        """Transfer money to a customer.

        Moves money from the partner's balance to a customer's wallet, at once and for good: there is no way back
        through the API. Either both sides are booked or neither. When the outcome is unknown, for example after a
        timeout, look for the amount among the customer's latest transactions (`partner_list_account_transactions`)
        before you try again: a second request moves the money a second time. Too low a balance of the partner is
        refused with status 400, on some pages 402.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            amount: Amount to move, in the partner's currency.
            currency: Three-letter code of the partner's currency. Any other is refused; nothing is converted. (at
                least 3 characters; at most 3 characters)
            description: Note that appears in both ledgers; with one of its own, a transfer is easier to find again.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/balance
        """
        return await self._caller.call(
            PARTNER_TRANSFER_BALANCE,
            {
                "customer_auth_id": customer_auth_id,
            },
            {},
            {
                "amount": amount,
                "currency": currency,
                "description": description,
            },
        )

    async def list_account_transactions(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        transaction_type: Literal["recharge", "debit", "refund", "transfer"] | str | Unset = UNSET,
    ) -> "AsyncPage[Transaction, PartnerTransactionList]":
        """List the transactions of a customer account.

        Returns the movements of money in a customer's wallet, page by page, with totals over everything that the
        filters select. A transfer from the partner appears as a credit whose reference has the form `ptc:<partner
        id>:<customer auth ID>:<seconds since 1970>`.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of transactions on a page. (1 to 200; default `20`)
            from_date: Only transactions from this day on, written as `2026-02-01`.
            to_date: Only transactions up to this day, written as `2026-02-28`.
            transaction_type: Only transactions of this kind. These are not the words of the field `type`, which
                says `credit` or `debit`. (known values `recharge`, `debit`, `refund`, `transfer`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/transactions
        """
        try:
            return await self._caller.page(
                PARTNER_LIST_ACCOUNT_TRANSACTIONS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "from_date": from_date,
                    "to_date": to_date,
                    "transaction_type": transaction_type,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_date, to_date

    async def list_account_numbers(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "AsyncPage[PartnerNumber, PartnerNumberList]":
        """List the phone numbers of a customer account.

        Returns the phone numbers that a customer has, page by page. A partner can only look at them here; numbers
        are bought and given back with the customer's own credentials or in the console.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (1 to 100; default `20`)
            search: Only numbers with these digits somewhere in them.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/numbers
        """
        try:
            return await self._caller.page(
                PARTNER_LIST_ACCOUNT_NUMBERS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    async def list_account_cdrs(
        self,
        customer_auth_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        status: Literal["answered", "failed", "busy", "no_answer"] | str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
    ) -> "AsyncPage[PartnerCdr, PartnerCdrList]":
        """List the call records of a customer account.

        Returns the records of a customer's calls, page by page, with totals over everything that the filters
        select. Bill on `billsec`, the billable seconds, or on the total cost in `summary`. It is refused with
        status 403 while `can_view_cdrs` is false in the partner's profile.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)
            start_date: Only calls from this day on, written as `2026-02-01`.
            end_date: Only calls up to this day, written as `2026-02-28`.
            call_direction: Only calls in this direction. (known values `inbound`, `outbound`)
            status: Only calls that ended like this; note the underscore in `no_answer`. (known values `answered`,
                `failed`, `busy`, `no_answer`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            hangup_cause: Only calls with this cause of hanging up, such as `NORMAL_CLEARING`, `NO_ANSWER` or
                `USER_BUSY`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        try:
            return await self._caller.page(
                PARTNER_LIST_ACCOUNT_CDRS,
                {
                    "customer_auth_id": customer_auth_id,
                },
                {
                    "page": page,
                    "per_page": per_page,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "status": status,
                    "min_duration": min_duration,
                    "hangup_cause": hangup_cause,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del call_direction

    async def get_account_cdr(
        self,
        customer_auth_id: str,
        uuid: str,
    ) -> "PartnerCdr":
        """Read one call record of a customer account.

        Returns the record of one call of a customer, with its causes of hanging up and its audio quality.

        Args:
            customer_auth_id: Auth ID of the customer account, such as `MA_XXXXXXXX`.
            uuid: Identifier of the call, as the list of records has it in `uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        return await self._caller.call(
            PARTNER_GET_ACCOUNT_CDR,
            {
                "customer_auth_id": customer_auth_id,
                "uuid": uuid,
            },
            {},
            None,
        )

    async def list_cdrs(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        status: Literal["answered", "failed", "busy", "no_answer"] | str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
    ) -> "AsyncPage[PartnerCdr, PartnerCdrList]":
        """List the call records of all customers.

        Returns the records of the calls of all customer accounts, page by page; `account_id` in each record says
        whose it is. It takes the same filters as `partner_list_account_cdrs`.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)
            start_date: Only calls from this day on, written as `2026-02-01`.
            end_date: Only calls up to this day, written as `2026-02-28`.
            call_direction: Only calls in this direction. (known values `inbound`, `outbound`)
            status: Only calls that ended like this; note the underscore in `no_answer`. (known values `answered`,
                `failed`, `busy`, `no_answer`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            hangup_cause: Only calls with this cause of hanging up, such as `NORMAL_CLEARING`, `NO_ANSWER` or
                `USER_BUSY`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/cdrs
        """
        try:
            return await self._caller.page(
                PARTNER_LIST_CDRS,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "status": status,
                    "min_duration": min_duration,
                    "hangup_cause": hangup_cause,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del call_direction

    async def list_kyc_sessions(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        status: Literal["email_sent", "link_ready", "opened", "in_progress", "kyc_completed", "revoked"]
        | str
        | Unset = UNSET,
        account_auth_id: str | Unset = UNSET,
    ) -> "AsyncPage[KycSession, KycSessionList]":
        """List KYC sessions.

        Returns the sessions of checks that the partner has opened, page by page.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            size: Largest number of sessions on a page. (at least 1; default `20`)
            status: Only sessions in this state. (known values `email_sent`, `link_ready`, `opened`, `in_progress`,
                `kyc_completed`, `revoked`)
            account_auth_id: Only sessions of the account with this auth ID.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return await self._caller.page(
            PARTNER_LIST_KYC_SESSIONS,
            {},
            {
                "page": page,
                "size": size,
                "status": status,
                "account_auth_id": account_auth_id,
            },
        )

    async def create_kyc_session(
        self,
        *,
        account_auth_id: str,
        flow_type: Literal["email", "redirect"] | str | Unset = UNSET,
        customer_email: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        expires_in_days: int | Unset = UNSET,
        reminder_schedule: Sequence[Mapping[str, JsonValue]] | Unset = UNSET,
        metadata: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "KycSessionCreated":
        """Let a customer go through the checks on a page of Vobiz.

        Opens a session in which a customer goes through all checks on a page that Vobiz hosts. In the `email` flow
        Vobiz mails the customer a link; in the `redirect` flow the answer has `widget_url` and you send the
        customer there, who comes back to `redirect_url`. An account has one session at a time: a new one revokes
        the one before it without a word. What the browser brings back can be forged, so rely on
        `partner_get_kyc_session`.

        Args:
            account_auth_id: Auth ID of the customer account that is to be checked.
            flow_type: Whether Vobiz mails the customer a link (`email`) or you send the customer there
                (`redirect`). (known values `email`, `redirect`; default `email`)
            customer_email: Where the link is mailed in the `email` flow.
            redirect_url: Address that the customer's browser is sent to at the end of the `redirect` flow, with
                `session_id`, `status` and `auth_id` added as query parameters.
            webhook_url: Public https address that is told when the checks have passed, failed or been revoked.
            expires_in_days: Days until the link stops working. (at least 1; default `7`)
            reminder_schedule: When to remind the customer by mail.
            metadata: Values of your own, which come back with the session and with every event.

        Effect: never sent again unless it is certain that the server did not carry it out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        try:
            return await self._caller.call(
                PARTNER_CREATE_KYC_SESSION,
                {},
                {},
                {
                    "account_auth_id": account_auth_id,
                    "flow_type": flow_type,
                    "customer_email": customer_email,
                    "redirect_url": redirect_url,
                    "webhook_url": webhook_url,
                    "expires_in_days": expires_in_days,
                    "reminder_schedule": reminder_schedule,
                    "metadata": metadata,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del flow_type, customer_email, redirect_url, webhook_url, reminder_schedule, metadata

    async def get_kyc_session(
        self,
        session_id: str,
    ) -> "KycSession":
        """Read a KYC session.

        Returns the state of a session and what has been verified in it. This is what tells whether a customer has
        really passed, as opposed to what a browser or an unchecked event says.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return await self._caller.call(
            PARTNER_GET_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            None,
        )

    async def revoke_kyc_session(
        self,
        session_id: str,
        *,
        reason: str | Unset = UNSET,
    ) -> "KycSessionRevoked":
        """Revoke a KYC session.

        Ends a session: its link stops working at once. A session that has ended already, by this request, by a
        newer session of the same account or because the customer has passed, is answered with status 409; the
        message says which. After an unclear outcome, 409 with `revoked` in the message means that it is done.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.
            reason: Reason as text; it appears in the event and in the vendor's log.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return await self._caller.call(
            PARTNER_REVOKE_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            {
                "reason": reason,
            },
        )

    async def resend_kyc_session(
        self,
        session_id: str,
    ) -> "None":
        """Mail the link of a KYC session again.

        Mails the customer the link once more. That is possible in the `email` flow only (400 otherwise), while the
        session is open (409 otherwise), and once in thirty minutes, counted from the creation of the session, which
        mails it for the first time. Earlier it is refused with status 429; how many seconds are left stands in the
        message alone.

        Args:
            session_id: Identifier of the KYC session, as it was returned in `session_id` when the session was
                created.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/partner/api/kyc-sessions
        """
        return await self._caller.call(
            PARTNER_RESEND_KYC_SESSION,
            {
                "session_id": session_id,
            },
            {},
            None,
        )


class AsyncPartnerResourceWithRawResponse:
    """The methods of `AsyncPartnerResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncPartnerResource) -> None:
        self.get_profile = async_raw_method(resource.get_profile)
        self.get_dashboard = async_raw_method(resource.get_dashboard)
        self.get_analytics = async_raw_method(resource.get_analytics)
        self.list_accounts = async_raw_method(resource.list_accounts)
        self.create_account = async_raw_method(resource.create_account)
        self.get_account = async_raw_method(resource.get_account)
        self.get_account_balance = async_raw_method(resource.get_account_balance)
        self.transfer_balance = async_raw_method(resource.transfer_balance)
        self.list_account_transactions = async_raw_method(resource.list_account_transactions)
        self.list_account_numbers = async_raw_method(resource.list_account_numbers)
        self.list_account_cdrs = async_raw_method(resource.list_account_cdrs)
        self.get_account_cdr = async_raw_method(resource.get_account_cdr)
        self.list_cdrs = async_raw_method(resource.list_cdrs)
        self.list_kyc_sessions = async_raw_method(resource.list_kyc_sessions)
        self.create_kyc_session = async_raw_method(resource.create_kyc_session)
        self.get_kyc_session = async_raw_method(resource.get_kyc_session)
        self.revoke_kyc_session = async_raw_method(resource.revoke_kyc_session)
        self.resend_kyc_session = async_raw_method(resource.resend_kyc_session)
