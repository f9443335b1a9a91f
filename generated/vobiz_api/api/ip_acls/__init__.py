"""Source addresses whose calls a trunk lets in without a user name and password."""

from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        IpAcl,
        IpAclList,
    )

IP_ACLS_CREATE: "Operation[IpAcl]" = Operation(
    "ip_acls",
    "ip_acls_create",
    "POST",
    "/api/v1/Account/{auth_id}/ip-acl",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="IpAcl",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"description":{"type":"string"},"enabled":{"type":"boolean"},"ip_address":{"minLength":1,"pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}(/[0-9]{1,2})?$","type":"string"},"name":{"minLength":1,"type":"string"}},"required":["ip_address","name"],"type":"object"}',
)

IP_ACLS_LIST: "Operation[IpAclList]" = Operation(
    "ip_acls",
    "ip_acls_list",
    "GET",
    "/api/v1/Account/{auth_id}/trunks/ip-acl",
    "read",
    auth=("headers",),
    success=(200,),
    model="IpAclList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_total", "objects"),
    items_attribute="objects",
)

IP_ACLS_GET: "Operation[IpAcl]" = Operation(
    "ip_acls",
    "ip_acls_get",
    "GET",
    "/api/v1/Account/{auth_id}/ip-acl/{ip_acl_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="IpAcl",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"ip_acl_id":{"minLength":1,"type":"string"}},"required":["ip_acl_id"],"type":"object"}',
)

IP_ACLS_UPDATE: "Operation[IpAcl]" = Operation(
    "ip_acls",
    "ip_acls_update",
    "PUT",
    "/api/v1/Account/{auth_id}/ip-acl/{ip_acl_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="IpAcl",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"description":{"type":"string"},"enabled":{"type":"boolean"},"ip_acl_id":{"minLength":1,"type":"string"},"ip_address":{"minLength":1,"pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}(/[0-9]{1,2})?$","type":"string"},"name":{"minLength":1,"type":"string"}},"required":["ip_acl_id","ip_address","name"],"type":"object"}',
)

IP_ACLS_DELETE: "Operation[None]" = Operation(
    "ip_acls",
    "ip_acls_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/ip-acl/{ip_acl_id}",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"ip_acl_id":{"minLength":1,"type":"string"}},"required":["ip_acl_id"],"type":"object"}',
    benign={404: "The entry has been deleted already"},
)


class IpAclsResource:
    """Source addresses whose calls a trunk lets in without a user name and password."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "IpAclsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return IpAclsResourceWithRawResponse(IpAclsResource(self._caller.raw()))

    def create(
        self,
        *,
        name: str,
        ip_address: str,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "IpAcl":
        """Allow a source address.

        Creates an entry that lets calls from one IPv4 address or range in without a user name and password. Attach
        it to a trunk with the trunk's `ipacl_uuid`. Behind address translation it has to be the public address.
        IPv6 is refused with status 400, and so are the ranges that are reserved for documentation, such as
        203.0.113.0/24.

        Args:
            name: Name to recognise the entry by. Answers show it as `description`.
            ip_address: One IPv4 address, such as `10.20.30.40`, or a range in CIDR form, such as `10.20.30.0/24`.
            description: Free text about the entry. Only older pages of the vendor have it; where it is not
                accepted, the name takes its place.
            enabled: Whether the entry is in force. Only older pages of the vendor have it; new entries are in
                force.

        Effect: never sent again unless it is certain that the server did not carry it out.

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
        https://vobiz.ai/docs/trunks/ip-acl/create-ip-acl
        """
        return self._caller.call(
            IP_ACLS_CREATE,
            {},
            {},
            {
                "name": name,
                "ip_address": ip_address,
                "description": description,
                "enabled": enabled,
            },
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[IpAcl, IpAclList]":
        """List the allowed source addresses of the account.

        Returns the entries for allowed source addresses, page by page. Unlike the other operations on them its path
        goes through `trunks`.

        Args:
            limit: Largest number of entries on a page. (at least 1; default `20`)
            offset: Number of entries to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/ip-acl/retrieve-all-ip-acls
        """
        return self._caller.page(
            IP_ACLS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def get(
        self,
        ip_acl_id: str,
    ) -> "IpAcl":
        """Read an allowed source address.

        Returns one entry. Only an older, unofficial package calls this path; no documentation of the vendor
        mentions it, so it may not exist. If it answers with status 404 for an entry that does exist, look for it in
        the list instead.

        Args:
            ip_acl_id: Identifier of the entry.

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
            IP_ACLS_GET,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            None,
        )

    def update(
        self,
        ip_acl_id: str,
        *,
        name: str,
        ip_address: str,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "IpAcl":
        """Change an allowed source address.

        Replaces the name and the address of an entry; send both, the one that is to stay with its present value.
        Calls from the former address are no longer let in, and connections from it may be cut. To move to another
        address without a gap, create an entry for the new one first and delete the old one afterwards.

        Args:
            ip_acl_id: Identifier of the entry.
            name: Name to recognise the entry by. Answers show it as `description`.
            ip_address: One IPv4 address, such as `10.20.30.40`, or a range in CIDR form, such as `10.20.30.0/24`.
            description: Free text about the entry. Only older pages of the vendor have it; where it is not
                accepted, the name takes its place.
            enabled: Whether the entry is in force. The vendor's present page says that it cannot be changed here,
                other sources say that it can; see in the answer whether it was.

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
        https://vobiz.ai/docs/trunks/ip-acl/update-ip-acl
        """
        return self._caller.call(
            IP_ACLS_UPDATE,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            {
                "name": name,
                "ip_address": ip_address,
                "description": description,
                "enabled": enabled,
            },
        )

    def delete(
        self,
        ip_acl_id: str,
    ) -> "None":
        """Delete an allowed source address.

        Deletes an entry for good. Calls from its address are no longer let in, unless they sign in with a
        credential.

        Args:
            ip_acl_id: Identifier of the entry.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the entry has been deleted already, unless the id is wrong. It is raised, and counts as success
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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/trunks/ip-acl/delete-ip-acl
        """
        return self._caller.call(
            IP_ACLS_DELETE,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            None,
        )


class IpAclsResourceWithRawResponse:
    """The methods of `IpAclsResource`, answering with `RawResponse`."""

    def __init__(self, resource: IpAclsResource) -> None:
        self.create = raw_method(resource.create)
        self.list = raw_method(resource.list)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncIpAclsResource:
    """Source addresses whose calls a trunk lets in without a user name and password."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncIpAclsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncIpAclsResourceWithRawResponse(AsyncIpAclsResource(self._caller.raw()))

    async def create(
        self,
        *,
        name: str,
        ip_address: str,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "IpAcl":
        """Allow a source address.

        Creates an entry that lets calls from one IPv4 address or range in without a user name and password. Attach
        it to a trunk with the trunk's `ipacl_uuid`. Behind address translation it has to be the public address.
        IPv6 is refused with status 400, and so are the ranges that are reserved for documentation, such as
        203.0.113.0/24.

        Args:
            name: Name to recognise the entry by. Answers show it as `description`.
            ip_address: One IPv4 address, such as `10.20.30.40`, or a range in CIDR form, such as `10.20.30.0/24`.
            description: Free text about the entry. Only older pages of the vendor have it; where it is not
                accepted, the name takes its place.
            enabled: Whether the entry is in force. Only older pages of the vendor have it; new entries are in
                force.

        Effect: never sent again unless it is certain that the server did not carry it out.

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
        https://vobiz.ai/docs/trunks/ip-acl/create-ip-acl
        """
        return await self._caller.call(
            IP_ACLS_CREATE,
            {},
            {},
            {
                "name": name,
                "ip_address": ip_address,
                "description": description,
                "enabled": enabled,
            },
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[IpAcl, IpAclList]":
        """List the allowed source addresses of the account.

        Returns the entries for allowed source addresses, page by page. Unlike the other operations on them its path
        goes through `trunks`.

        Args:
            limit: Largest number of entries on a page. (at least 1; default `20`)
            offset: Number of entries to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/ip-acl/retrieve-all-ip-acls
        """
        return await self._caller.page(
            IP_ACLS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def get(
        self,
        ip_acl_id: str,
    ) -> "IpAcl":
        """Read an allowed source address.

        Returns one entry. Only an older, unofficial package calls this path; no documentation of the vendor
        mentions it, so it may not exist. If it answers with status 404 for an entry that does exist, look for it in
        the list instead.

        Args:
            ip_acl_id: Identifier of the entry.

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
            IP_ACLS_GET,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            None,
        )

    async def update(
        self,
        ip_acl_id: str,
        *,
        name: str,
        ip_address: str,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "IpAcl":
        """Change an allowed source address.

        Replaces the name and the address of an entry; send both, the one that is to stay with its present value.
        Calls from the former address are no longer let in, and connections from it may be cut. To move to another
        address without a gap, create an entry for the new one first and delete the old one afterwards.

        Args:
            ip_acl_id: Identifier of the entry.
            name: Name to recognise the entry by. Answers show it as `description`.
            ip_address: One IPv4 address, such as `10.20.30.40`, or a range in CIDR form, such as `10.20.30.0/24`.
            description: Free text about the entry. Only older pages of the vendor have it; where it is not
                accepted, the name takes its place.
            enabled: Whether the entry is in force. The vendor's present page says that it cannot be changed here,
                other sources say that it can; see in the answer whether it was.

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
        https://vobiz.ai/docs/trunks/ip-acl/update-ip-acl
        """
        return await self._caller.call(
            IP_ACLS_UPDATE,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            {
                "name": name,
                "ip_address": ip_address,
                "description": description,
                "enabled": enabled,
            },
        )

    async def delete(
        self,
        ip_acl_id: str,
    ) -> "None":
        """Delete an allowed source address.

        Deletes an entry for good. Calls from its address are no longer let in, unless they sign in with a
        credential.

        Args:
            ip_acl_id: Identifier of the entry.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the entry has been deleted already, unless the id is wrong. It is raised, and counts as success
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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/trunks/ip-acl/delete-ip-acl
        """
        return await self._caller.call(
            IP_ACLS_DELETE,
            {
                "ip_acl_id": ip_acl_id,
            },
            {},
            None,
        )


class AsyncIpAclsResourceWithRawResponse:
    """The methods of `AsyncIpAclsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncIpAclsResource) -> None:
        self.create = async_raw_method(resource.create)
        self.list = async_raw_method(resource.list)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
