"""Usernames and passwords with which a phone system signs in to a trunk."""

from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Credential,
        CredentialList,
    )

CREDENTIALS_CREATE: "Operation[Credential]" = Operation(
    "credentials",
    "credentials_create",
    "POST",
    "/api/v1/Account/{auth_id}/credentials",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="Credential",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"description":{"type":"string"},"enabled":{"type":"boolean"},"password":{"format":"password","minLength":8,"type":"string"},"username":{"minLength":1,"type":"string"}},"required":["password","username"],"type":"object"}',
)

CREDENTIALS_LIST: "Operation[CredentialList]" = Operation(
    "credentials",
    "credentials_list",
    "GET",
    "/api/v1/Account/{auth_id}/trunks/credentials",
    "read",
    auth=("headers",),
    success=(200,),
    model="CredentialList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_total", "objects"),
    items_attribute="objects",
)

CREDENTIALS_GET: "Operation[Credential]" = Operation(
    "credentials",
    "credentials_get",
    "GET",
    "/api/v1/Account/{auth_id}/credentials/{credential_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="Credential",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"credential_id":{"minLength":1,"type":"string"}},"required":["credential_id"],"type":"object"}',
)

CREDENTIALS_UPDATE: "Operation[Credential]" = Operation(
    "credentials",
    "credentials_update",
    "PUT",
    "/api/v1/Account/{auth_id}/credentials/{credential_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="Credential",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"credential_id":{"minLength":1,"type":"string"},"description":{"type":"string"},"enabled":{"type":"boolean"},"password":{"format":"password","minLength":8,"type":"string"}},"required":["credential_id"],"type":"object"}',
)

CREDENTIALS_DELETE: "Operation[None]" = Operation(
    "credentials",
    "credentials_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/credentials/{credential_id}",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"credential_id":{"minLength":1,"type":"string"}},"required":["credential_id"],"type":"object"}',
    benign={404: "The credential has been deleted already"},
)


class CredentialsResource:
    """Usernames and passwords with which a phone system signs in to a trunk."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "CredentialsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return CredentialsResourceWithRawResponse(CredentialsResource(self._caller.raw()))

    def create(
        self,
        *,
        username: str,
        password: str,
        enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> "Credential":
        """Create a SIP credential.

        Creates a user name and password for SIP sign-in. Attach it to a trunk with the trunk's `credential_uuid`.
        Keep the password: the API never shows it again. The user name cannot be changed later.

        Args:
            username: User name for SIP sign-in. It cannot be changed afterwards.
            password: Password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            enabled: Whether the credential may be used.
            description: Free text about the credential.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            DuplicateUsernameError: Username is taken (DUPLICATE_USERNAME).
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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/trunks/credentials/create-credential
        """
        try:
            return self._caller.call(
                CREDENTIALS_CREATE,
                {},
                {},
                {
                    "username": username,
                    "password": password,
                    "enabled": enabled,
                    "description": description,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[Credential, CredentialList]":
        """List the SIP credentials of the account.

        Returns the SIP credentials of the account, page by page, without their passwords. Unlike the other
        operations on credentials its path goes through `trunks`.

        Args:
            limit: Largest number of credentials on a page. (at least 1; default `20`)
            offset: Number of credentials to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/credentials/retrieve-all-credentials
        """
        return self._caller.page(
            CREDENTIALS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def get(
        self,
        credential_id: str,
    ) -> "Credential":
        """Read a SIP credential.

        Returns one SIP credential, without its password. Only an older, unofficial package calls this path; no
        documentation of the vendor mentions it, so it may not exist. If it answers with status 404 for a credential
        that does exist, look for it in the list of credentials instead.

        Args:
            credential_id: Identifier of the credential.

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

        Each error's page: `vobiz explain CODE`.
        """
        return self._caller.call(
            CREDENTIALS_GET,
            {
                "credential_id": credential_id,
            },
            {},
            None,
        )

    def update(
        self,
        credential_id: str,
        *,
        password: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> "Credential":
        """Change a SIP credential.

        Changes the password, switches the credential on or off, or describes it. What is not sent stays as it is.
        The user name cannot be changed; create another credential instead.

        Args:
            credential_id: Identifier of the credential.
            password: New password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            enabled: Whether the credential may be used.
            description: Free text about the credential.

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
        https://vobiz.ai/docs/trunks/credentials/update-credential
        """
        try:
            return self._caller.call(
                CREDENTIALS_UPDATE,
                {
                    "credential_id": credential_id,
                },
                {},
                {
                    "password": password,
                    "enabled": enabled,
                    "description": description,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password

    def delete(
        self,
        credential_id: str,
    ) -> "None":
        """Delete a SIP credential.

        Deletes a SIP credential. Whoever signs in with it can no longer do so. To stop its use for a while, switch
        it off instead.

        Args:
            credential_id: Identifier of the credential.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the credential has been deleted already, unless the id is wrong. It is raised, and counts as
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
        https://vobiz.ai/docs/trunks/credentials/delete-credential
        """
        return self._caller.call(
            CREDENTIALS_DELETE,
            {
                "credential_id": credential_id,
            },
            {},
            None,
        )


class CredentialsResourceWithRawResponse:
    """The methods of `CredentialsResource`, answering with `RawResponse`."""

    def __init__(self, resource: CredentialsResource) -> None:
        self.create = raw_method(resource.create)
        self.list = raw_method(resource.list)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncCredentialsResource:
    """Usernames and passwords with which a phone system signs in to a trunk."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncCredentialsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncCredentialsResourceWithRawResponse(AsyncCredentialsResource(self._caller.raw()))

    async def create(
        self,
        *,
        username: str,
        password: str,
        enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> "Credential":
        """Create a SIP credential.

        Creates a user name and password for SIP sign-in. Attach it to a trunk with the trunk's `credential_uuid`.
        Keep the password: the API never shows it again. The user name cannot be changed later.

        Args:
            username: User name for SIP sign-in. It cannot be changed afterwards.
            password: Password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            enabled: Whether the credential may be used.
            description: Free text about the credential.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            DuplicateUsernameError: Username is taken (DUPLICATE_USERNAME).
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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/trunks/credentials/create-credential
        """
        try:
            return await self._caller.call(
                CREDENTIALS_CREATE,
                {},
                {},
                {
                    "username": username,
                    "password": password,
                    "enabled": enabled,
                    "description": description,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[Credential, CredentialList]":
        """List the SIP credentials of the account.

        Returns the SIP credentials of the account, page by page, without their passwords. Unlike the other
        operations on credentials its path goes through `trunks`.

        Args:
            limit: Largest number of credentials on a page. (at least 1; default `20`)
            offset: Number of credentials to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/credentials/retrieve-all-credentials
        """
        return await self._caller.page(
            CREDENTIALS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def get(
        self,
        credential_id: str,
    ) -> "Credential":
        """Read a SIP credential.

        Returns one SIP credential, without its password. Only an older, unofficial package calls this path; no
        documentation of the vendor mentions it, so it may not exist. If it answers with status 404 for a credential
        that does exist, look for it in the list of credentials instead.

        Args:
            credential_id: Identifier of the credential.

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

        Each error's page: `vobiz explain CODE`.
        """
        return await self._caller.call(
            CREDENTIALS_GET,
            {
                "credential_id": credential_id,
            },
            {},
            None,
        )

    async def update(
        self,
        credential_id: str,
        *,
        password: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> "Credential":
        """Change a SIP credential.

        Changes the password, switches the credential on or off, or describes it. What is not sent stays as it is.
        The user name cannot be changed; create another credential instead.

        Args:
            credential_id: Identifier of the credential.
            password: New password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            enabled: Whether the credential may be used.
            description: Free text about the credential.

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
        https://vobiz.ai/docs/trunks/credentials/update-credential
        """
        try:
            return await self._caller.call(
                CREDENTIALS_UPDATE,
                {
                    "credential_id": credential_id,
                },
                {},
                {
                    "password": password,
                    "enabled": enabled,
                    "description": description,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password

    async def delete(
        self,
        credential_id: str,
    ) -> "None":
        """Delete a SIP credential.

        Deletes a SIP credential. Whoever signs in with it can no longer do so. To stop its use for a while, switch
        it off instead.

        Args:
            credential_id: Identifier of the credential.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the credential has been deleted already, unless the id is wrong. It is raised, and counts as
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
        https://vobiz.ai/docs/trunks/credentials/delete-credential
        """
        return await self._caller.call(
            CREDENTIALS_DELETE,
            {
                "credential_id": credential_id,
            },
            {},
            None,
        )


class AsyncCredentialsResourceWithRawResponse:
    """The methods of `AsyncCredentialsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncCredentialsResource) -> None:
        self.create = async_raw_method(resource.create)
        self.list = async_raw_method(resource.list)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
