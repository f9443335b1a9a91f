"""Calls that are going on or waiting to be placed."""

from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination

if TYPE_CHECKING:
    from ...models import (
        LiveCall,
        LiveCallList,
        QueuedCall,
        QueuedCallList,
    )

LIVE_CALLS_LIST_QUEUED: "Operation[QueuedCallList]" = Operation(
    "live_calls",
    "live_calls_list_queued",
    "GET",
    "/api/v1/Account/{auth_id}/Call/",
    "read",
    auth=("headers",),
    success=(200,),
    model="QueuedCallList",
    returns_json=False,
    fixed_query={"status": "queued"},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
    pagination=Pagination("none", "calls"),
    items_attribute="calls",
)

LIVE_CALLS_GET_QUEUED: "Operation[QueuedCall]" = Operation(
    "live_calls",
    "live_calls_get_queued",
    "GET",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="QueuedCall",
    returns_json=False,
    fixed_query={"status": "queued"},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

LIVE_CALLS_LIST: "Operation[LiveCallList]" = Operation(
    "live_calls",
    "live_calls_list",
    "GET",
    "/api/v1/Account/{auth_id}/Call",
    "read",
    auth=("headers",),
    success=(200,),
    model="LiveCallList",
    returns_json=False,
    fixed_query={"status": "live"},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
    pagination=Pagination("none", "calls"),
    items_attribute="calls",
)

LIVE_CALLS_GET: "Operation[LiveCall]" = Operation(
    "live_calls",
    "live_calls_get",
    "GET",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}",
    "read",
    auth=("headers",),
    success=(200,),
    model="LiveCall",
    returns_json=False,
    fixed_query={"status": "live"},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

LIVE_CALLS_HANG_UP: "Operation[None]" = Operation(
    "live_calls",
    "live_calls_hang_up",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
    benign={404: "The call has ended already"},
)


class LiveCallsResource:
    """Calls that are going on or waiting to be placed."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "LiveCallsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return LiveCallsResourceWithRawResponse(LiveCallsResource(self._caller.raw()))

    def list_queued(
        self,
    ) -> "Page[str, QueuedCallList]":
        """List the queued calls.

        Returns the identifiers of calls that were accepted and wait to be placed, at most 20 of them.

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
        https://vobiz.ai/docs/call/retrieve-all-queued-calls
        """
        return self._caller.page(
            LIVE_CALLS_LIST_QUEUED,
            {},
            {},
        )

    def get_queued(
        self,
        call_uuid: str,
    ) -> "QueuedCall":
        """Read a queued call.

        Returns a call that was accepted and waits to be placed. A call that has left the queue is answered with
        status 404; look for it among the calls in progress or the call detail records.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/retrieve-queued-call
        """
        return self._caller.call(
            LIVE_CALLS_GET_QUEUED,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def list(
        self,
    ) -> "Page[str, LiveCallList]":
        """List the calls in progress.

        Returns the identifiers of all calls in progress. Read a single one with its identifier for the details.

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
        https://vobiz.ai/docs/call/retrieve-all-live-calls
        """
        return self._caller.page(
            LIVE_CALLS_LIST,
            {},
            {},
        )

    def get(
        self,
        call_uuid: str,
    ) -> "LiveCall":
        """Read a call in progress.

        Returns what a call in progress is doing now. A call that has ended is answered with status 404; its record
        is then among the call detail records.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/retrieve-live-call
        """
        return self._caller.call(
            LIVE_CALLS_GET,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def hang_up(
        self,
        call_uuid: str,
    ) -> "None":
        """Hang up a call.

        Ends a call in progress for everybody on it. It cannot be undone. The call's `hangup_url`, if it has one, is
        told, and its record names the API as the source of the hang-up. A call that has already ended is answered
        with status 404, which usually means that there is nothing left to do.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the call has ended already, unless the id is wrong. It is raised, and counts as success with the
        option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/hangup-call
        """
        return self._caller.call(
            LIVE_CALLS_HANG_UP,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )


class LiveCallsResourceWithRawResponse:
    """The methods of `LiveCallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: LiveCallsResource) -> None:
        self.list_queued = raw_method(resource.list_queued)
        self.get_queued = raw_method(resource.get_queued)
        self.list = raw_method(resource.list)
        self.get = raw_method(resource.get)
        self.hang_up = raw_method(resource.hang_up)


class AsyncLiveCallsResource:
    """Calls that are going on or waiting to be placed."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncLiveCallsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncLiveCallsResourceWithRawResponse(AsyncLiveCallsResource(self._caller.raw()))

    async def list_queued(
        self,
    ) -> "AsyncPage[str, QueuedCallList]":
        """List the queued calls.

        Returns the identifiers of calls that were accepted and wait to be placed, at most 20 of them.

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
        https://vobiz.ai/docs/call/retrieve-all-queued-calls
        """
        return await self._caller.page(
            LIVE_CALLS_LIST_QUEUED,
            {},
            {},
        )

    async def get_queued(
        self,
        call_uuid: str,
    ) -> "QueuedCall":
        """Read a queued call.

        Returns a call that was accepted and waits to be placed. A call that has left the queue is answered with
        status 404; look for it among the calls in progress or the call detail records.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/retrieve-queued-call
        """
        return await self._caller.call(
            LIVE_CALLS_GET_QUEUED,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def list(
        self,
    ) -> "AsyncPage[str, LiveCallList]":
        """List the calls in progress.

        Returns the identifiers of all calls in progress. Read a single one with its identifier for the details.

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
        https://vobiz.ai/docs/call/retrieve-all-live-calls
        """
        return await self._caller.page(
            LIVE_CALLS_LIST,
            {},
            {},
        )

    async def get(
        self,
        call_uuid: str,
    ) -> "LiveCall":
        """Read a call in progress.

        Returns what a call in progress is doing now. A call that has ended is answered with status 404; its record
        is then among the call detail records.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/retrieve-live-call
        """
        return await self._caller.call(
            LIVE_CALLS_GET,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def hang_up(
        self,
        call_uuid: str,
    ) -> "None":
        """Hang up a call.

        Ends a call in progress for everybody on it. It cannot be undone. The call's `hangup_url`, if it has one, is
        told, and its record names the API as the source of the hang-up. A call that has already ended is answered
        with status 404, which usually means that there is nothing left to do.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the call has ended already, unless the id is wrong. It is raised, and counts as success with the
        option `already_done_ok`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/hangup-call
        """
        return await self._caller.call(
            LIVE_CALLS_HANG_UP,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )


class AsyncLiveCallsResourceWithRawResponse:
    """The methods of `AsyncLiveCallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncLiveCallsResource) -> None:
        self.list_queued = async_raw_method(resource.list_queued)
        self.get_queued = async_raw_method(resource.get_queued)
        self.list = async_raw_method(resource.list)
        self.get = async_raw_method(resource.get)
        self.hang_up = async_raw_method(resource.hang_up)
