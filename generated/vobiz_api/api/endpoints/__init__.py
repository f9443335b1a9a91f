"""SIP endpoints, to which telephones, softphones and browsers sign in."""

from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Endpoint,
        EndpointCreated,
        EndpointList,
    )

ENDPOINTS_LIST: "Operation[EndpointList]" = Operation(
    "endpoints",
    "endpoints_list",
    "GET",
    "/api/v1/Account/{auth_id}/Endpoint/",
    "read",
    auth=("headers",),
    success=(200,),
    model="EndpointList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"alias__contains":{"minLength":1,"type":"string"},"alias__exact":{"minLength":1,"type":"string"},"application_id__exact":{"type":"integer"},"application_id__isnull":{"type":"boolean"},"limit":{"maximum":100,"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"},"sub_account":{"minLength":1,"type":"string"},"username__contains":{"minLength":1,"type":"string"},"username__exact":{"minLength":1,"type":"string"},"username__startswith":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_next", "objects"),
    items_attribute="objects",
)

ENDPOINTS_CREATE: "Operation[EndpointCreated]" = Operation(
    "endpoints",
    "endpoints_create",
    "POST",
    "/api/v1/Account/{auth_id}/Endpoint/",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="EndpointCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"alias":{"minLength":1,"type":"string"},"allow_apps":{"type":"boolean"},"allow_message":{"type":"boolean"},"allow_other_domains":{"type":"boolean"},"allow_phones":{"type":"boolean"},"allow_same_domain":{"type":"boolean"},"allow_video":{"type":"boolean"},"allow_voice":{"type":"boolean"},"application":{"type":"integer"},"password":{"format":"password","minLength":8,"type":"string"},"sub_account":{"minLength":1,"type":"string"},"username":{"minLength":1,"type":"string"}},"required":["alias","password","username"],"type":"object"}',
)

ENDPOINTS_GET: "Operation[Endpoint]" = Operation(
    "endpoints",
    "endpoints_get",
    "GET",
    "/api/v1/Account/{auth_id}/Endpoint/{endpoint_id}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="Endpoint",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"endpoint_id":{"minLength":1,"type":"string"}},"required":["endpoint_id"],"type":"object"}',
)

ENDPOINTS_UPDATE: "Operation[None]" = Operation(
    "endpoints",
    "endpoints_update",
    "POST",
    "/api/v1/Account/{auth_id}/Endpoint/{endpoint_id}/",
    "idempotent",
    auth=("headers",),
    success=(200, 202),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"alias":{"minLength":1,"type":"string"},"allow_message":{"type":"boolean"},"allow_video":{"type":"boolean"},"allow_voice":{"type":"boolean"},"application":{"type":"integer"},"endpoint_id":{"minLength":1,"type":"string"},"password":{"format":"password","minLength":8,"type":"string"}},"required":["endpoint_id"],"type":"object"}',
)

ENDPOINTS_DELETE: "Operation[None]" = Operation(
    "endpoints",
    "endpoints_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/Endpoint/{endpoint_id}/",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"endpoint_id":{"minLength":1,"type":"string"}},"required":["endpoint_id"],"type":"object"}',
    benign={404: "The endpoint has been deleted already"},
)


class EndpointsResource:
    """SIP endpoints, to which telephones, softphones and browsers sign in."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "EndpointsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return EndpointsResourceWithRawResponse(EndpointsResource(self._caller.raw()))

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        username__contains: str | Unset = UNSET,
        username__exact: str | Unset = UNSET,
        username__startswith: str | Unset = UNSET,
        alias__contains: str | Unset = UNSET,
        alias__exact: str | Unset = UNSET,
        application_id__exact: int | Unset = UNSET,
        application_id__isnull: bool | Unset = UNSET,
        sub_account: str | Unset = UNSET,
    ) -> "Page[Endpoint, EndpointList]":
        """List the endpoints of the account.

        Returns the SIP endpoints of the account, page by page, whether a device is signed in to them or not. All
        filters that are given have to be met.

        Args:
            limit: Largest number of endpoints on a page. (1 to 100; default `20`)
            offset: Number of endpoints to leave out at the start of the list. (at least 0; default `0`)
            username__contains: Only endpoints with this text somewhere in their user name.
            username__exact: Only the endpoint with this user name.
            username__startswith: Only endpoints whose user name starts with this text.
            alias__contains: Only endpoints with this text somewhere in their alias.
            alias__exact: Only endpoints with exactly this alias.
            application_id__exact: Only endpoints that use the application with this `app_id`, given as a number.
            application_id__isnull: Only endpoints without an application (true) or with one (false).
            sub_account: Only endpoints of the sub-account with this auth ID.

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
        https://vobiz.ai/docs/endpoint/list-all-endpoints
        """
        return self._caller.page(
            ENDPOINTS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
                "username__contains": username__contains,
                "username__exact": username__exact,
                "username__startswith": username__startswith,
                "alias__contains": alias__contains,
                "alias__exact": alias__exact,
                "application_id__exact": application_id__exact,
                "application_id__isnull": application_id__isnull,
                "sub_account": sub_account,
            },
        )

    def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        application: int | Unset = UNSET,
        allow_voice: bool | Unset = UNSET,
        allow_message: bool | Unset = UNSET,
        allow_video: bool | Unset = UNSET,
        allow_same_domain: bool | Unset = UNSET,
        allow_other_domains: bool | Unset = UNSET,
        allow_phones: bool | Unset = UNSET,
        allow_apps: bool | Unset = UNSET,
        sub_account: str | Unset = UNSET,
    ) -> "EndpointCreated":
        """Create an endpoint.

        Creates a SIP endpoint, to which a telephone, a softphone or a browser signs in with the user name and
        password at `registrar.vobiz.ai`. Keep the password: the API never shows it again. A user name that the
        account has already is refused with status 409.

        Args:
            username: User name for SIP sign-in, unique within the account. It cannot be changed afterwards. Letters
                and digits are safe; the vendor warns that other characters may be refused.
            password: Password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            alias: Name to recognise the endpoint by. Letters, digits, hyphen and underscore are safe; the vendor's
                page allows no others, although its samples use some.
            application: Application that handles the calls of the endpoint: its `app_id` as a number. When it is
                left out, the application with `default_endpoint_app` is used, if there is one.
            allow_voice: Whether voice calls are allowed. (default `true`)
            allow_message: Whether messages are allowed. (default `true`)
            allow_video: Whether video calls are allowed. (default `false`)
            allow_same_domain: Whether calls within the same SIP domain are allowed. It cannot be changed
                afterwards. (default `true`)
            allow_other_domains: Whether calls to other SIP domains are allowed. It cannot be changed afterwards.
                (default `false`)
            allow_phones: Whether calls to telephone numbers are allowed. It cannot be changed afterwards. (default
                `true`)
            allow_apps: Whether calls to applications are allowed. It cannot be changed afterwards. (default `true`)
            sub_account: Auth ID of the sub-account that the endpoint is for.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/create-endpoint
        """
        try:
            return self._caller.call(
                ENDPOINTS_CREATE,
                {},
                {},
                {
                    "username": username,
                    "password": password,
                    "alias": alias,
                    "application": application,
                    "allow_voice": allow_voice,
                    "allow_message": allow_message,
                    "allow_video": allow_video,
                    "allow_same_domain": allow_same_domain,
                    "allow_other_domains": allow_other_domains,
                    "allow_phones": allow_phones,
                    "allow_apps": allow_apps,
                    "sub_account": sub_account,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password, application

    def get(
        self,
        endpoint_id: str,
    ) -> "Endpoint":
        """Read an endpoint.

        Returns one SIP endpoint. While a device is signed in, `sip_registered` is the text `true` and
        `sip_registration` tells which device that is.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/retrieve-endpoint
        """
        return self._caller.call(
            ENDPOINTS_GET,
            {
                "endpoint_id": endpoint_id,
            },
            {},
            None,
        )

    def update(
        self,
        endpoint_id: str,
        *,
        alias: str | Unset = UNSET,
        password: str | Unset = UNSET,
        application: int | Unset = UNSET,
        allow_voice: bool | Unset = UNSET,
        allow_message: bool | Unset = UNSET,
        allow_video: bool | Unset = UNSET,
    ) -> "None":
        """Change an endpoint.

        Changes the settings of an endpoint that are sent and leaves the others as they are. After another password
        every device has to sign in anew. User name, SIP domain and the permissions for domains, telephone numbers
        and applications are fixed when the endpoint is created. An application that does not exist is refused with
        status 400. The answer is empty; read the endpoint to see the result.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.
            alias: Name to recognise the endpoint by. Letters, digits, hyphen and underscore are safe; the vendor's
                page allows no others, although its samples use some.
            password: New password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            application: Application that handles the calls of the endpoint: its `app_id` as a number.
            allow_voice: Whether voice calls are allowed.
            allow_message: Whether messages are allowed.
            allow_video: Whether video calls are allowed.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/update-endpoint
        """
        try:
            return self._caller.call(
                ENDPOINTS_UPDATE,
                {
                    "endpoint_id": endpoint_id,
                },
                {},
                {
                    "alias": alias,
                    "password": password,
                    "application": application,
                    "allow_voice": allow_voice,
                    "allow_message": allow_message,
                    "allow_video": allow_video,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password, application

    def delete(
        self,
        endpoint_id: str,
    ) -> "None":
        """Delete an endpoint.

        Deletes a SIP endpoint for good. Devices that are signed in to it are disconnected at once.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the endpoint has been deleted already, unless the id is wrong. It is raised, and counts as success
        with the option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/delete-endpoint
        """
        return self._caller.call(
            ENDPOINTS_DELETE,
            {
                "endpoint_id": endpoint_id,
            },
            {},
            None,
        )


class EndpointsResourceWithRawResponse:
    """The methods of `EndpointsResource`, answering with `RawResponse`."""

    def __init__(self, resource: EndpointsResource) -> None:
        self.list = raw_method(resource.list)
        self.create = raw_method(resource.create)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncEndpointsResource:
    """SIP endpoints, to which telephones, softphones and browsers sign in."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncEndpointsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncEndpointsResourceWithRawResponse(AsyncEndpointsResource(self._caller.raw()))

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        username__contains: str | Unset = UNSET,
        username__exact: str | Unset = UNSET,
        username__startswith: str | Unset = UNSET,
        alias__contains: str | Unset = UNSET,
        alias__exact: str | Unset = UNSET,
        application_id__exact: int | Unset = UNSET,
        application_id__isnull: bool | Unset = UNSET,
        sub_account: str | Unset = UNSET,
    ) -> "AsyncPage[Endpoint, EndpointList]":
        """List the endpoints of the account.

        Returns the SIP endpoints of the account, page by page, whether a device is signed in to them or not. All
        filters that are given have to be met.

        Args:
            limit: Largest number of endpoints on a page. (1 to 100; default `20`)
            offset: Number of endpoints to leave out at the start of the list. (at least 0; default `0`)
            username__contains: Only endpoints with this text somewhere in their user name.
            username__exact: Only the endpoint with this user name.
            username__startswith: Only endpoints whose user name starts with this text.
            alias__contains: Only endpoints with this text somewhere in their alias.
            alias__exact: Only endpoints with exactly this alias.
            application_id__exact: Only endpoints that use the application with this `app_id`, given as a number.
            application_id__isnull: Only endpoints without an application (true) or with one (false).
            sub_account: Only endpoints of the sub-account with this auth ID.

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
        https://vobiz.ai/docs/endpoint/list-all-endpoints
        """
        return await self._caller.page(
            ENDPOINTS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
                "username__contains": username__contains,
                "username__exact": username__exact,
                "username__startswith": username__startswith,
                "alias__contains": alias__contains,
                "alias__exact": alias__exact,
                "application_id__exact": application_id__exact,
                "application_id__isnull": application_id__isnull,
                "sub_account": sub_account,
            },
        )

    async def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        application: int | Unset = UNSET,
        allow_voice: bool | Unset = UNSET,
        allow_message: bool | Unset = UNSET,
        allow_video: bool | Unset = UNSET,
        allow_same_domain: bool | Unset = UNSET,
        allow_other_domains: bool | Unset = UNSET,
        allow_phones: bool | Unset = UNSET,
        allow_apps: bool | Unset = UNSET,
        sub_account: str | Unset = UNSET,
    ) -> "EndpointCreated":
        """Create an endpoint.

        Creates a SIP endpoint, to which a telephone, a softphone or a browser signs in with the user name and
        password at `registrar.vobiz.ai`. Keep the password: the API never shows it again. A user name that the
        account has already is refused with status 409.

        Args:
            username: User name for SIP sign-in, unique within the account. It cannot be changed afterwards. Letters
                and digits are safe; the vendor warns that other characters may be refused.
            password: Password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            alias: Name to recognise the endpoint by. Letters, digits, hyphen and underscore are safe; the vendor's
                page allows no others, although its samples use some.
            application: Application that handles the calls of the endpoint: its `app_id` as a number. When it is
                left out, the application with `default_endpoint_app` is used, if there is one.
            allow_voice: Whether voice calls are allowed. (default `true`)
            allow_message: Whether messages are allowed. (default `true`)
            allow_video: Whether video calls are allowed. (default `false`)
            allow_same_domain: Whether calls within the same SIP domain are allowed. It cannot be changed
                afterwards. (default `true`)
            allow_other_domains: Whether calls to other SIP domains are allowed. It cannot be changed afterwards.
                (default `false`)
            allow_phones: Whether calls to telephone numbers are allowed. It cannot be changed afterwards. (default
                `true`)
            allow_apps: Whether calls to applications are allowed. It cannot be changed afterwards. (default `true`)
            sub_account: Auth ID of the sub-account that the endpoint is for.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/create-endpoint
        """
        try:
            return await self._caller.call(
                ENDPOINTS_CREATE,
                {},
                {},
                {
                    "username": username,
                    "password": password,
                    "alias": alias,
                    "application": application,
                    "allow_voice": allow_voice,
                    "allow_message": allow_message,
                    "allow_video": allow_video,
                    "allow_same_domain": allow_same_domain,
                    "allow_other_domains": allow_other_domains,
                    "allow_phones": allow_phones,
                    "allow_apps": allow_apps,
                    "sub_account": sub_account,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password, application

    async def get(
        self,
        endpoint_id: str,
    ) -> "Endpoint":
        """Read an endpoint.

        Returns one SIP endpoint. While a device is signed in, `sip_registered` is the text `true` and
        `sip_registration` tells which device that is.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/retrieve-endpoint
        """
        return await self._caller.call(
            ENDPOINTS_GET,
            {
                "endpoint_id": endpoint_id,
            },
            {},
            None,
        )

    async def update(
        self,
        endpoint_id: str,
        *,
        alias: str | Unset = UNSET,
        password: str | Unset = UNSET,
        application: int | Unset = UNSET,
        allow_voice: bool | Unset = UNSET,
        allow_message: bool | Unset = UNSET,
        allow_video: bool | Unset = UNSET,
    ) -> "None":
        """Change an endpoint.

        Changes the settings of an endpoint that are sent and leaves the others as they are. After another password
        every device has to sign in anew. User name, SIP domain and the permissions for domains, telephone numbers
        and applications are fixed when the endpoint is created. An application that does not exist is refused with
        status 400. The answer is empty; read the endpoint to see the result.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.
            alias: Name to recognise the endpoint by. Letters, digits, hyphen and underscore are safe; the vendor's
                page allows no others, although its samples use some.
            password: New password for SIP sign-in, at least 8 characters. The API never shows it again. (at least 8
                characters)
            application: Application that handles the calls of the endpoint: its `app_id` as a number.
            allow_voice: Whether voice calls are allowed.
            allow_message: Whether messages are allowed.
            allow_video: Whether video calls are allowed.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/update-endpoint
        """
        try:
            return await self._caller.call(
                ENDPOINTS_UPDATE,
                {
                    "endpoint_id": endpoint_id,
                },
                {},
                {
                    "alias": alias,
                    "password": password,
                    "application": application,
                    "allow_voice": allow_voice,
                    "allow_message": allow_message,
                    "allow_video": allow_video,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del password, application

    async def delete(
        self,
        endpoint_id: str,
    ) -> "None":
        """Delete an endpoint.

        Deletes a SIP endpoint for good. Devices that are signed in to it are disconnected at once.

        Args:
            endpoint_id: Identifier of the endpoint, a string of digits.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the endpoint has been deleted already, unless the id is wrong. It is raised, and counts as success
        with the option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/endpoint/delete-endpoint
        """
        return await self._caller.call(
            ENDPOINTS_DELETE,
            {
                "endpoint_id": endpoint_id,
            },
            {},
            None,
        )


class AsyncEndpointsResourceWithRawResponse:
    """The methods of `AsyncEndpointsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncEndpointsResource) -> None:
        self.list = async_raw_method(resource.list)
        self.create = async_raw_method(resource.create)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
