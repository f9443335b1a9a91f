"""SIP addresses to which a trunk sends calls."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        OriginationUri,
        OriginationUriList,
    )

ORIGINATION_URIS_CREATE: "Operation[OriginationUri]" = Operation(
    "origination_uris",
    "origination_uris_create",
    "POST",
    "/api/v1/Account/{auth_id}/origination-uris",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="OriginationUri",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"name":{"minLength":1,"type":"string"},"priority":{"type":"integer"},"sip_uri":{"minLength":1,"pattern":"^sip:.+$","type":"string"},"transport":{"type":"string"},"weight":{"type":"integer"}},"required":["name","priority","sip_uri"],"type":"object"}',
)

ORIGINATION_URIS_LIST: "Operation[OriginationUriList]" = Operation(
    "origination_uris",
    "origination_uris_list",
    "GET",
    "/api/v1/Account/{auth_id}/trunks/origination-uris",
    "read",
    auth=("headers",),
    success=(200,),
    model="OriginationUriList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_total", "objects"),
    items_attribute="objects",
)

ORIGINATION_URIS_GET: "Operation[OriginationUri]" = Operation(
    "origination_uris",
    "origination_uris_get",
    "GET",
    "/api/v1/Account/{auth_id}/origination-uris/{uri_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="OriginationUri",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"uri_id":{"minLength":1,"type":"string"}},"required":["uri_id"],"type":"object"}',
)

ORIGINATION_URIS_UPDATE: "Operation[OriginationUri]" = Operation(
    "origination_uris",
    "origination_uris_update",
    "PUT",
    "/api/v1/Account/{auth_id}/origination-uris/{uri_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="OriginationUri",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"name":{"minLength":1,"type":"string"},"priority":{"type":"integer"},"uri":{"minLength":1,"pattern":"^sip:.+$","type":"string"},"uri_id":{"minLength":1,"type":"string"},"weight":{"type":"integer"}},"required":["name","priority","uri_id"],"type":"object"}',
)

ORIGINATION_URIS_DELETE: "Operation[None]" = Operation(
    "origination_uris",
    "origination_uris_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/origination-uris/{uri_id}",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"uri_id":{"minLength":1,"type":"string"}},"required":["uri_id"],"type":"object"}',
    benign={404: "The origination URI has been deleted already"},
)


class OriginationUrisResource:
    """SIP addresses to which a trunk sends calls."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "OriginationUrisResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return OriginationUrisResourceWithRawResponse(OriginationUrisResource(self._caller.raw()))

    def create(
        self,
        *,
        name: str,
        sip_uri: str,
        priority: int,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
    ) -> "OriginationUri":
        """Create an origination URI.

        Creates a SIP address to which a trunk sends calls. Attach it to a trunk with the trunk's `primary_uri_uuid`
        or `fallback_uri_uuid`. The address with the lowest priority is tried first; calls are shared among those of
        equal priority in proportion to their weights. The API returns the name as `description` and the address as
        `uri`.

        Args:
            name: Name to recognise the address by. Answers show it as `description`.
            sip_uri: The SIP address, such as `sip:sbc.example.com` or `sip:user@sbc.example.com:5060`; the port is
                5060 when it is left out. Answers show it as `uri`.
            priority: Rank of the address; the lowest number is tried first, so 1 suits the first and 2 the next.
            weight: Share of the calls among addresses of equal priority; 20 gets twice as many as 10. Only older
                pages of the vendor have it here; new addresses get 10.
            enabled: Whether calls are sent to the address. Only older pages of the vendor have it here.
            transport: Transport protocol for SIP. Only older pages of the vendor have it here; it is derived
                otherwise. (known values `udp`, `tcp`, `tls`)

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
        https://vobiz.ai/docs/trunks/origination-uri/create-origination-uri
        """
        try:
            return self._caller.call(
                ORIGINATION_URIS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "sip_uri": sip_uri,
                    "priority": priority,
                    "weight": weight,
                    "enabled": enabled,
                    "transport": transport,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del sip_uri

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[OriginationUri, OriginationUriList]":
        """List the origination URIs of the account.

        Returns the origination URIs of the account, page by page. Unlike the other operations on them its path goes
        through `trunks`.

        Args:
            limit: Largest number of origination URIs on a page. (at least 1; default `20`)
            offset: Number of origination URIs to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/origination-uri/retrieve-all-origination-uris
        """
        return self._caller.page(
            ORIGINATION_URIS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def get(
        self,
        uri_id: str,
    ) -> "OriginationUri":
        """Read an origination URI.

        Returns one origination URI. Only an older, unofficial package calls this path; no documentation of the
        vendor mentions it, so it may not exist. If it answers with status 404 for an origination URI that does
        exist, look for it in the list instead.

        Args:
            uri_id: Identifier of the origination URI.

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
            ORIGINATION_URIS_GET,
            {
                "uri_id": uri_id,
            },
            {},
            None,
        )

    def update(
        self,
        uri_id: str,
        *,
        name: str,
        priority: int,
        uri: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "OriginationUri":
        """Change an origination URI.

        Replaces the name and the priority of an origination URI; send both, the one that is to stay with its
        present value. To send calls to another address, create an origination URI for it, see that calls arrive,
        and delete the old one afterwards.

        Args:
            uri_id: Identifier of the origination URI.
            name: Name to recognise the address by. Answers show it as `description`.
            priority: Rank of the address; the lowest number is tried first.
            uri: The SIP address. The vendor's present page says that it cannot be changed here; see in the answer
                whether it was.
            weight: Share of the calls among addresses of equal priority. The vendor's pages disagree on whether it
                can be changed here; see in the answer whether it was.
            enabled: Whether calls are sent to the address. The vendor's pages disagree on whether it can be changed
                here; see in the answer whether it was.

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
        https://vobiz.ai/docs/trunks/origination-uri/update-origination-uri
        """
        try:
            return self._caller.call(
                ORIGINATION_URIS_UPDATE,
                {
                    "uri_id": uri_id,
                },
                {},
                {
                    "name": name,
                    "priority": priority,
                    "uri": uri,
                    "weight": weight,
                    "enabled": enabled,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del uri

    def delete(
        self,
        uri_id: str,
    ) -> "None":
        """Delete an origination URI.

        Deletes an origination URI for good. No more calls are sent to its address; when it was the last one of a
        trunk, calls fail.

        Args:
            uri_id: Identifier of the origination URI.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the origination URI has been deleted already, unless the id is wrong. It is raised, and counts as
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
        https://vobiz.ai/docs/trunks/origination-uri/delete-origination-uri
        """
        return self._caller.call(
            ORIGINATION_URIS_DELETE,
            {
                "uri_id": uri_id,
            },
            {},
            None,
        )


class OriginationUrisResourceWithRawResponse:
    """The methods of `OriginationUrisResource`, answering with `RawResponse`."""

    def __init__(self, resource: OriginationUrisResource) -> None:
        self.create = raw_method(resource.create)
        self.list = raw_method(resource.list)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncOriginationUrisResource:
    """SIP addresses to which a trunk sends calls."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncOriginationUrisResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncOriginationUrisResourceWithRawResponse(AsyncOriginationUrisResource(self._caller.raw()))

    async def create(
        self,
        *,
        name: str,
        sip_uri: str,
        priority: int,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
    ) -> "OriginationUri":
        """Create an origination URI.

        Creates a SIP address to which a trunk sends calls. Attach it to a trunk with the trunk's `primary_uri_uuid`
        or `fallback_uri_uuid`. The address with the lowest priority is tried first; calls are shared among those of
        equal priority in proportion to their weights. The API returns the name as `description` and the address as
        `uri`.

        Args:
            name: Name to recognise the address by. Answers show it as `description`.
            sip_uri: The SIP address, such as `sip:sbc.example.com` or `sip:user@sbc.example.com:5060`; the port is
                5060 when it is left out. Answers show it as `uri`.
            priority: Rank of the address; the lowest number is tried first, so 1 suits the first and 2 the next.
            weight: Share of the calls among addresses of equal priority; 20 gets twice as many as 10. Only older
                pages of the vendor have it here; new addresses get 10.
            enabled: Whether calls are sent to the address. Only older pages of the vendor have it here.
            transport: Transport protocol for SIP. Only older pages of the vendor have it here; it is derived
                otherwise. (known values `udp`, `tcp`, `tls`)

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
        https://vobiz.ai/docs/trunks/origination-uri/create-origination-uri
        """
        try:
            return await self._caller.call(
                ORIGINATION_URIS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "sip_uri": sip_uri,
                    "priority": priority,
                    "weight": weight,
                    "enabled": enabled,
                    "transport": transport,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del sip_uri

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[OriginationUri, OriginationUriList]":
        """List the origination URIs of the account.

        Returns the origination URIs of the account, page by page. Unlike the other operations on them its path goes
        through `trunks`.

        Args:
            limit: Largest number of origination URIs on a page. (at least 1; default `20`)
            offset: Number of origination URIs to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/trunks/origination-uri/retrieve-all-origination-uris
        """
        return await self._caller.page(
            ORIGINATION_URIS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def get(
        self,
        uri_id: str,
    ) -> "OriginationUri":
        """Read an origination URI.

        Returns one origination URI. Only an older, unofficial package calls this path; no documentation of the
        vendor mentions it, so it may not exist. If it answers with status 404 for an origination URI that does
        exist, look for it in the list instead.

        Args:
            uri_id: Identifier of the origination URI.

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
            ORIGINATION_URIS_GET,
            {
                "uri_id": uri_id,
            },
            {},
            None,
        )

    async def update(
        self,
        uri_id: str,
        *,
        name: str,
        priority: int,
        uri: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> "OriginationUri":
        """Change an origination URI.

        Replaces the name and the priority of an origination URI; send both, the one that is to stay with its
        present value. To send calls to another address, create an origination URI for it, see that calls arrive,
        and delete the old one afterwards.

        Args:
            uri_id: Identifier of the origination URI.
            name: Name to recognise the address by. Answers show it as `description`.
            priority: Rank of the address; the lowest number is tried first.
            uri: The SIP address. The vendor's present page says that it cannot be changed here; see in the answer
                whether it was.
            weight: Share of the calls among addresses of equal priority. The vendor's pages disagree on whether it
                can be changed here; see in the answer whether it was.
            enabled: Whether calls are sent to the address. The vendor's pages disagree on whether it can be changed
                here; see in the answer whether it was.

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
        https://vobiz.ai/docs/trunks/origination-uri/update-origination-uri
        """
        try:
            return await self._caller.call(
                ORIGINATION_URIS_UPDATE,
                {
                    "uri_id": uri_id,
                },
                {},
                {
                    "name": name,
                    "priority": priority,
                    "uri": uri,
                    "weight": weight,
                    "enabled": enabled,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del uri

    async def delete(
        self,
        uri_id: str,
    ) -> "None":
        """Delete an origination URI.

        Deletes an origination URI for good. No more calls are sent to its address; when it was the last one of a
        trunk, calls fail.

        Args:
            uri_id: Identifier of the origination URI.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the origination URI has been deleted already, unless the id is wrong. It is raised, and counts as
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
        https://vobiz.ai/docs/trunks/origination-uri/delete-origination-uri
        """
        return await self._caller.call(
            ORIGINATION_URIS_DELETE,
            {
                "uri_id": uri_id,
            },
            {},
            None,
        )


class AsyncOriginationUrisResourceWithRawResponse:
    """The methods of `AsyncOriginationUrisResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncOriginationUrisResource) -> None:
        self.create = async_raw_method(resource.create)
        self.list = async_raw_method(resource.list)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
