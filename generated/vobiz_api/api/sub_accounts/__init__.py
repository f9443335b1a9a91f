"""Accounts below the main account, with credentials, limits and identity checks of their own and one shared bill."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from ...models import (
        SubAccount,
        SubAccountCreated,
        SubAccountDeleted,
        SubAccountList,
    )

SUB_ACCOUNTS_LIST: "Operation[SubAccountList]" = Operation(
    "sub_accounts",
    "sub_accounts_list",
    "GET",
    "/api/v1/accounts/{auth_id}/sub-accounts/",
    "read",
    auth=("headers",),
    success=(200,),
    model="SubAccountList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"active_only":{"type":"boolean"},"page":{"minimum":1,"type":"integer"},"size":{"minimum":1,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("page_size", "sub_accounts"),
    items_attribute="sub_accounts",
)

SUB_ACCOUNTS_CREATE: "Operation[SubAccountCreated]" = Operation(
    "sub_accounts",
    "sub_accounts_create",
    "POST",
    "/api/v1/accounts/{auth_id}/sub-accounts/",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="SubAccountCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"if":{"properties":{"kyc_mode":{"const":"customer_use"}},"required":["kyc_mode"]},"properties":{"business_type":{"type":"string"},"description":{"type":"string"},"email":{"format":"email","minLength":1,"type":"string"},"enabled":{"type":"boolean"},"kyc_mode":{"type":"string"},"name":{"minLength":1,"type":"string"},"password":{"format":"password","minLength":1,"type":"string"},"permissions":{"additionalProperties":{"type":"boolean"},"type":"object"},"phone":{"minLength":1,"type":"string"},"rate_limit":{"minimum":0,"type":"integer"}},"required":["name"],"then":{"required":["email"]},"type":"object"}',
)

SUB_ACCOUNTS_GET: "Operation[SubAccount]" = Operation(
    "sub_accounts",
    "sub_accounts_get",
    "GET",
    "/api/v1/accounts/{auth_id}/sub-accounts/{sub_auth_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="SubAccount",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"sub_auth_id":{"minLength":1,"type":"string"}},"required":["sub_auth_id"],"type":"object"}',
    unwrap="sub_account",
)

SUB_ACCOUNTS_UPDATE: "Operation[SubAccount]" = Operation(
    "sub_accounts",
    "sub_accounts_update",
    "PUT",
    "/api/v1/accounts/{auth_id}/sub-accounts/{sub_auth_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="SubAccount",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"business_type":{"type":"string"},"description":{"type":"string"},"email":{"format":"email","minLength":1,"type":"string"},"enabled":{"type":"boolean"},"kyc_mode":{"type":"string"},"name":{"minLength":1,"type":"string"},"permissions":{"additionalProperties":{"type":"boolean"},"type":"object"},"phone":{"minLength":1,"type":"string"},"rate_limit":{"minimum":0,"type":"integer"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["sub_auth_id"],"type":"object"}',
    unwrap="sub_account",
)

SUB_ACCOUNTS_DELETE: "Operation[SubAccountDeleted]" = Operation(
    "sub_accounts",
    "sub_accounts_delete",
    "DELETE",
    "/api/v1/accounts/{auth_id}/sub-accounts/{sub_auth_id}",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model="SubAccountDeleted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"sub_auth_id":{"minLength":1,"type":"string"}},"required":["sub_auth_id"],"type":"object"}',
    may_be_empty=True,
    benign={404: "The sub-account has been deleted already"},
)


class SubAccountsResource:
    """Accounts below the main account, with credentials, limits and identity checks of their own and one shared bill."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "SubAccountsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return SubAccountsResourceWithRawResponse(SubAccountsResource(self._caller.raw()))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        active_only: bool | Unset = UNSET,
    ) -> "Page[SubAccount, SubAccountList]":
        """List the sub-accounts.

        Returns the sub-accounts of the main account, page by page. Their tokens are masked. It takes the
        credentials of the main account; those of a sub-account are refused.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            size: Largest number of sub-accounts on a page. (at least 1; default `25`)
            active_only: Whether to leave out sub-accounts that are not active.

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
        https://vobiz.ai/docs/sub-accounts/list-all-subaccounts
        """
        return self._caller.page(
            SUB_ACCOUNTS_LIST,
            {},
            {
                "page": page,
                "size": size,
                "active_only": active_only,
            },
        )

    def create(
        self,
        *,
        name: str,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        kyc_mode: Literal["personal_use", "customer_use"] | str | Unset = UNSET,
        business_type: Literal[
            "individual",
            "proprietorship",
            "private_limited",
            "llp",
            "partnership",
            "public_limited",
            "trust",
            "society",
            "huf",
            "government",
        ]
        | str
        | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        description: str | Unset = UNSET,
        rate_limit: int | Unset = UNSET,
        permissions: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "SubAccountCreated":
        """Create a sub-account.

        Creates a sub-account with credentials of its own. Keep them at once: the auth token is shown in this answer
        and masked in every later one. What the sub-account uses is charged to the main account. With the KYC mode
        `customer_use` it needs an e-mail address and may not place calls until its own identity check is done.

        Args:
            name: Name to recognise the sub-account by.
            email: E-mail address of the sub-account. The KYC mode `customer_use` needs one: the link to the
                identity check and its reminders are sent there.
            password: Password for the console. Programs do not need it; they use the credentials in the answer.
            kyc_mode: Whose identity check counts: `personal_use` for that of the main account, `customer_use` for
                one of its own, without which the sub-account may not place calls. (known values `personal_use`,
                `customer_use`; default `personal_use`)
            business_type: Legal form of the customer. It decides which documents the identity check asks for.
                (known values `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`,
                `public_limited`, `trust`, `society`, `huf`, `government`)
            enabled: Whether the sub-account can be used. (default `true`)
            phone: Phone number of whoever uses the sub-account.
            description: Free text about the sub-account.
            rate_limit: Most requests that the sub-account may make in a period, the length of which is not
                documented. (at least 0; default `1000`)
            permissions: What the sub-account may do, as names with true or false. `calls` and `cdr` are known. It
                has what the main account has when this is left out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/create-subaccount
        """
        try:
            return self._caller.call(
                SUB_ACCOUNTS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "email": email,
                    "password": password,
                    "kyc_mode": kyc_mode,
                    "business_type": business_type,
                    "enabled": enabled,
                    "phone": phone,
                    "description": description,
                    "rate_limit": rate_limit,
                    "permissions": permissions,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password, kyc_mode, phone, permissions

    def get(
        self,
        sub_auth_id: str,
    ) -> "SubAccount":
        """Read a sub-account.

        Returns one sub-account. Its token is masked.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/retrieve-subaccount
        """
        return self._caller.call(
            SUB_ACCOUNTS_GET,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )

    def update(
        self,
        sub_auth_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        kyc_mode: Literal["personal_use", "customer_use"] | str | Unset = UNSET,
        business_type: Literal[
            "individual",
            "proprietorship",
            "private_limited",
            "llp",
            "partnership",
            "public_limited",
            "trust",
            "society",
            "huf",
            "government",
        ]
        | str
        | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        description: str | Unset = UNSET,
        rate_limit: int | Unset = UNSET,
        permissions: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "SubAccount":
        """Change a sub-account.

        Changes the settings that are sent and leaves the others as they are; `permissions` is replaced as a whole.
        A sub-account that is switched off takes no more traffic and keeps its numbers. Moving it to the KYC mode
        `customer_use` needs an e-mail address and can block its calls until its own identity check is done; moving
        it to `personal_use` lifts the block.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.
            name: Name to recognise the sub-account by.
            email: E-mail address of the sub-account. The KYC mode `customer_use` needs one.
            kyc_mode: Whose identity check counts: `personal_use` for that of the main account, `customer_use` for
                one of its own, without which the sub-account may not place calls. (known values `personal_use`,
                `customer_use`)
            business_type: Legal form of the customer. It decides which documents the identity check asks for.
                (known values `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`,
                `public_limited`, `trust`, `society`, `huf`, `government`)
            enabled: Whether the sub-account can be used.
            phone: Phone number of whoever uses the sub-account.
            description: Free text about the sub-account.
            rate_limit: Most requests that the sub-account may make in a period, the length of which is not
                documented. (at least 0)
            permissions: What the sub-account may do, as names with true or false. `calls` and `cdr` are known. It
                replaces what was set before, so send all of them.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/update-subaccount
        """
        try:
            return self._caller.call(
                SUB_ACCOUNTS_UPDATE,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "name": name,
                    "email": email,
                    "kyc_mode": kyc_mode,
                    "business_type": business_type,
                    "enabled": enabled,
                    "phone": phone,
                    "description": description,
                    "rate_limit": rate_limit,
                    "permissions": permissions,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, kyc_mode, phone, permissions

    def delete(
        self,
        sub_auth_id: str,
    ) -> "SubAccountDeleted":
        """Delete a sub-account.

        Deletes a sub-account for good. Its credentials stop working at once. To keep it, switch it off instead.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the sub-account has been deleted already, unless the id is wrong. It is raised, and counts as
        success with the option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/delete-subaccount
        """
        return self._caller.call(
            SUB_ACCOUNTS_DELETE,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )


class SubAccountsResourceWithRawResponse:
    """The methods of `SubAccountsResource`, answering with `RawResponse`."""

    def __init__(self, resource: SubAccountsResource) -> None:
        self.list = raw_method(resource.list)
        self.create = raw_method(resource.create)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncSubAccountsResource:
    """Accounts below the main account, with credentials, limits and identity checks of their own and one shared bill."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncSubAccountsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncSubAccountsResourceWithRawResponse(AsyncSubAccountsResource(self._caller.raw()))

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        active_only: bool | Unset = UNSET,
    ) -> "AsyncPage[SubAccount, SubAccountList]":
        """List the sub-accounts.

        Returns the sub-accounts of the main account, page by page. Their tokens are masked. It takes the
        credentials of the main account; those of a sub-account are refused.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            size: Largest number of sub-accounts on a page. (at least 1; default `25`)
            active_only: Whether to leave out sub-accounts that are not active.

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
        https://vobiz.ai/docs/sub-accounts/list-all-subaccounts
        """
        return await self._caller.page(
            SUB_ACCOUNTS_LIST,
            {},
            {
                "page": page,
                "size": size,
                "active_only": active_only,
            },
        )

    async def create(
        self,
        *,
        name: str,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        kyc_mode: Literal["personal_use", "customer_use"] | str | Unset = UNSET,
        business_type: Literal[
            "individual",
            "proprietorship",
            "private_limited",
            "llp",
            "partnership",
            "public_limited",
            "trust",
            "society",
            "huf",
            "government",
        ]
        | str
        | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        description: str | Unset = UNSET,
        rate_limit: int | Unset = UNSET,
        permissions: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "SubAccountCreated":
        """Create a sub-account.

        Creates a sub-account with credentials of its own. Keep them at once: the auth token is shown in this answer
        and masked in every later one. What the sub-account uses is charged to the main account. With the KYC mode
        `customer_use` it needs an e-mail address and may not place calls until its own identity check is done.

        Args:
            name: Name to recognise the sub-account by.
            email: E-mail address of the sub-account. The KYC mode `customer_use` needs one: the link to the
                identity check and its reminders are sent there.
            password: Password for the console. Programs do not need it; they use the credentials in the answer.
            kyc_mode: Whose identity check counts: `personal_use` for that of the main account, `customer_use` for
                one of its own, without which the sub-account may not place calls. (known values `personal_use`,
                `customer_use`; default `personal_use`)
            business_type: Legal form of the customer. It decides which documents the identity check asks for.
                (known values `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`,
                `public_limited`, `trust`, `society`, `huf`, `government`)
            enabled: Whether the sub-account can be used. (default `true`)
            phone: Phone number of whoever uses the sub-account.
            description: Free text about the sub-account.
            rate_limit: Most requests that the sub-account may make in a period, the length of which is not
                documented. (at least 0; default `1000`)
            permissions: What the sub-account may do, as names with true or false. `calls` and `cdr` are known. It
                has what the main account has when this is left out.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/create-subaccount
        """
        try:
            return await self._caller.call(
                SUB_ACCOUNTS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "email": email,
                    "password": password,
                    "kyc_mode": kyc_mode,
                    "business_type": business_type,
                    "enabled": enabled,
                    "phone": phone,
                    "description": description,
                    "rate_limit": rate_limit,
                    "permissions": permissions,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password, kyc_mode, phone, permissions

    async def get(
        self,
        sub_auth_id: str,
    ) -> "SubAccount":
        """Read a sub-account.

        Returns one sub-account. Its token is masked.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/retrieve-subaccount
        """
        return await self._caller.call(
            SUB_ACCOUNTS_GET,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )

    async def update(
        self,
        sub_auth_id: str,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        kyc_mode: Literal["personal_use", "customer_use"] | str | Unset = UNSET,
        business_type: Literal[
            "individual",
            "proprietorship",
            "private_limited",
            "llp",
            "partnership",
            "public_limited",
            "trust",
            "society",
            "huf",
            "government",
        ]
        | str
        | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        phone: str | Unset = UNSET,
        description: str | Unset = UNSET,
        rate_limit: int | Unset = UNSET,
        permissions: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "SubAccount":
        """Change a sub-account.

        Changes the settings that are sent and leaves the others as they are; `permissions` is replaced as a whole.
        A sub-account that is switched off takes no more traffic and keeps its numbers. Moving it to the KYC mode
        `customer_use` needs an e-mail address and can block its calls until its own identity check is done; moving
        it to `personal_use` lifts the block.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.
            name: Name to recognise the sub-account by.
            email: E-mail address of the sub-account. The KYC mode `customer_use` needs one.
            kyc_mode: Whose identity check counts: `personal_use` for that of the main account, `customer_use` for
                one of its own, without which the sub-account may not place calls. (known values `personal_use`,
                `customer_use`)
            business_type: Legal form of the customer. It decides which documents the identity check asks for.
                (known values `individual`, `proprietorship`, `private_limited`, `llp`, `partnership`,
                `public_limited`, `trust`, `society`, `huf`, `government`)
            enabled: Whether the sub-account can be used.
            phone: Phone number of whoever uses the sub-account.
            description: Free text about the sub-account.
            rate_limit: Most requests that the sub-account may make in a period, the length of which is not
                documented. (at least 0)
            permissions: What the sub-account may do, as names with true or false. `calls` and `cdr` are known. It
                replaces what was set before, so send all of them.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/update-subaccount
        """
        try:
            return await self._caller.call(
                SUB_ACCOUNTS_UPDATE,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "name": name,
                    "email": email,
                    "kyc_mode": kyc_mode,
                    "business_type": business_type,
                    "enabled": enabled,
                    "phone": phone,
                    "description": description,
                    "rate_limit": rate_limit,
                    "permissions": permissions,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, kyc_mode, phone, permissions

    async def delete(
        self,
        sub_auth_id: str,
    ) -> "SubAccountDeleted":
        """Delete a sub-account.

        Deletes a sub-account for good. Its credentials stop working at once. To keep it, switch it off instead.

        Args:
            sub_auth_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the sub-account has been deleted already, unless the id is wrong. It is raised, and counts as
        success with the option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/sub-accounts/delete-subaccount
        """
        return await self._caller.call(
            SUB_ACCOUNTS_DELETE,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )


class AsyncSubAccountsResourceWithRawResponse:
    """The methods of `AsyncSubAccountsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncSubAccountsResource) -> None:
        self.list = async_raw_method(resource.list)
        self.create = async_raw_method(resource.create)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
