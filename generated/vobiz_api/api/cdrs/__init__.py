"""Call detail records, one for every call that has ended."""

from typing import TYPE_CHECKING, Literal, TypedDict

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Cdr,
        CdrAnswer,
        CdrList,
        CdrSearchList,
        RecentCdrList,
    )

CDRS_LIST: "Operation[CdrList]" = Operation(
    "cdrs",
    "cdrs_list",
    "GET",
    "/api/v1/Account/{auth_id}/cdr",
    "read",
    auth=("headers",),
    success=(200,),
    model="CdrList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"allOf":[{"if":{"required":["start_date"]},"then":{"required":["end_date"]}},{"if":{"required":["end_date"]},"then":{"required":["start_date"]}}],"properties":{"bridge_uuid":{"minLength":1,"type":"string"},"call_direction":{"enum":["inbound","outbound"],"type":"string"},"campaign_id":{"minLength":1,"type":"string"},"context":{"minLength":1,"type":"string"},"end_date":{"format":"date","type":"string"},"from_number":{"minLength":1,"type":"string"},"hangup_cause":{"minLength":1,"type":"string"},"hangup_disposition":{"minLength":1,"type":"string"},"min_duration":{"minimum":0,"type":"integer"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"},"sip_call_id":{"minLength":1,"type":"string"},"start_date":{"format":"date","type":"string"},"to_number":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_pagination", "data"),
    items_attribute="data",
)

CDRS_SEARCH: "Operation[CdrSearchList]" = Operation(
    "cdrs",
    "cdrs_search",
    "GET",
    "/api/v1/Account/{auth_id}/cdr/search",
    "read",
    auth=("headers",),
    success=(200,),
    model="CdrSearchList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"allOf":[{"if":{"required":["start_date"]},"then":{"required":["end_date"]}},{"if":{"required":["end_date"]},"then":{"required":["start_date"]}}],"properties":{"bridge_uuid":{"minLength":1,"type":"string"},"call_direction":{"enum":["inbound","outbound"],"type":"string"},"campaign_id":{"minLength":1,"type":"string"},"context":{"minLength":1,"type":"string"},"end_date":{"format":"date","type":"string"},"from_number":{"minLength":1,"type":"string"},"hangup_cause":{"minLength":1,"type":"string"},"hangup_disposition":{"minLength":1,"type":"string"},"min_duration":{"minimum":0,"type":"integer"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"},"sip_call_id":{"minLength":1,"type":"string"},"start_date":{"format":"date","type":"string"},"to_number":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_pagination", "data"),
    items_attribute="data",
)

CDRS_LIST_RECENT: "Operation[RecentCdrList]" = Operation(
    "cdrs",
    "cdrs_list_recent",
    "GET",
    "/api/v1/Account/{auth_id}/cdr/recent",
    "read",
    auth=("headers",),
    success=(200,),
    model="RecentCdrList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("none", "data"),
    items_attribute="data",
)

CDRS_EXPORT: "Operation[bytes]" = Operation(
    "cdrs",
    "cdrs_export",
    "GET",
    "/api/v1/Account/{auth_id}/cdr/export",
    "read",
    auth=("headers",),
    success=(200,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"allOf":[{"if":{"required":["start_date"]},"then":{"required":["end_date"]}},{"if":{"required":["end_date"]},"then":{"required":["start_date"]}}],"properties":{"bridge_uuid":{"minLength":1,"type":"string"},"call_direction":{"enum":["inbound","outbound"],"type":"string"},"campaign_id":{"minLength":1,"type":"string"},"context":{"minLength":1,"type":"string"},"end_date":{"format":"date","type":"string"},"from_number":{"minLength":1,"type":"string"},"hangup_cause":{"minLength":1,"type":"string"},"hangup_disposition":{"minLength":1,"type":"string"},"min_duration":{"minimum":0,"type":"integer"},"search":{"minLength":1,"type":"string"},"sip_call_id":{"minLength":1,"type":"string"},"start_date":{"format":"date","type":"string"},"to_number":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    binary=True,
)

CDRS_GET: "Operation[CdrAnswer]" = Operation(
    "cdrs",
    "cdrs_get",
    "GET",
    "/api/v1/Account/{auth_id}/cdr/{call_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="CdrAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_id":{"minLength":1,"not":{"enum":["search","recent","export"]},"type":"string"}},"required":["call_id"],"type":"object"}',
)


class CdrsExportArguments(TypedDict, total=False):
    """What `cdrs.export` takes, for methods that hand it on."""

    from_number: str | Unset
    to_number: str | Unset
    start_date: str | Unset
    end_date: str | Unset
    call_direction: Literal["inbound", "outbound"] | Unset
    min_duration: int | Unset
    sip_call_id: str | Unset
    bridge_uuid: str | Unset
    hangup_cause: str | Unset
    hangup_disposition: str | Unset
    context: str | Unset
    campaign_id: str | Unset
    search: str | Unset


class CdrsResource:
    """Call detail records, one for every call that has ended."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "CdrsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return CdrsResourceWithRawResponse(CdrsResource(self._caller.raw()))

    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "Page[Cdr, CdrList]":
        """List the call detail records.

        Returns the records of calls that have ended, the newest first, page by page, with totals over everything
        that the filters select. A record appears a few seconds after the end of the call. All filters that are
        given have to be met; a start and an end date only work together.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/list-cdrs
        """
        try:
            return self._caller.page(
                CDRS_LIST,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    def search(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "Page[Cdr, CdrSearchList]":
        """Search the call detail records.

        Returns the same as `cdrs_list` for the same filters, and repeats the more important of them in the answer.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/search-cdrs
        """
        try:
            return self._caller.page(
                CDRS_SEARCH,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    def list_recent(
        self,
        *,
        limit: int | Unset = UNSET,
    ) -> "Page[Cdr, RecentCdrList]":
        """List the latest call detail records.

        Returns the records of the latest calls, without filters, pages and totals.

        Args:
            limit: Largest number of records to return. Its upper bound is not documented. (at least 1; default
                `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/recent-cdrs
        """
        return self._caller.page(
            CDRS_LIST_RECENT,
            {},
            {
                "limit": limit,
            },
        )

    def export(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "bytes":
        """Download call detail records as CSV.

        Returns every record that the filters select as one CSV file, with a line for each call and the fields of a
        record as columns. There are no pages, so give dates to keep the file small. When nothing matches, the file
        is empty or holds only the names of the columns.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/export-cdrs
        """
        try:
            return self._caller.call(
                CDRS_EXPORT,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    def get(
        self,
        call_id: str,
    ) -> "CdrAnswer":
        """Read the call detail record of one call.

        Returns the record of a call that has ended. Name the call by its `uuid`; the number in the record's `id` is
        answered with status 404, and so is a call that is still going on.

        Args:
            call_id: The `uuid` of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/get-cdr
        """
        return self._caller.call(
            CDRS_GET,
            {
                "call_id": call_id,
            },
            {},
            None,
        )


class CdrsResourceWithRawResponse:
    """The methods of `CdrsResource`, answering with `RawResponse`."""

    def __init__(self, resource: CdrsResource) -> None:
        self.list = raw_method(resource.list)
        self.search = raw_method(resource.search)
        self.list_recent = raw_method(resource.list_recent)
        self.export = raw_method(resource.export)
        self.get = raw_method(resource.get)


class AsyncCdrsResource:
    """Call detail records, one for every call that has ended."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncCdrsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncCdrsResourceWithRawResponse(AsyncCdrsResource(self._caller.raw()))

    async def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "AsyncPage[Cdr, CdrList]":
        """List the call detail records.

        Returns the records of calls that have ended, the newest first, page by page, with totals over everything
        that the filters select. A record appears a few seconds after the end of the call. All filters that are
        given have to be met; a start and an end date only work together.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/list-cdrs
        """
        try:
            return await self._caller.page(
                CDRS_LIST,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    async def search(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "AsyncPage[Cdr, CdrSearchList]":
        """Search the call detail records.

        Returns the same as `cdrs_list` for the same filters, and repeats the more important of them in the answer.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of records on a page. (1 to 100; default `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/search-cdrs
        """
        try:
            return await self._caller.page(
                CDRS_SEARCH,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    async def list_recent(
        self,
        *,
        limit: int | Unset = UNSET,
    ) -> "AsyncPage[Cdr, RecentCdrList]":
        """List the latest call detail records.

        Returns the records of the latest calls, without filters, pages and totals.

        Args:
            limit: Largest number of records to return. Its upper bound is not documented. (at least 1; default
                `20`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/recent-cdrs
        """
        return await self._caller.page(
            CDRS_LIST_RECENT,
            {},
            {
                "limit": limit,
            },
        )

    async def export(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        call_direction: Literal["inbound", "outbound"] | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        sip_call_id: str | Unset = UNSET,
        bridge_uuid: str | Unset = UNSET,
        hangup_cause: str | Unset = UNSET,
        hangup_disposition: str | Unset = UNSET,
        context: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> "bytes":
        """Download call detail records as CSV.

        Returns every record that the filters select as one CSV file, with a line for each call and the fields of a
        record as columns. There are no pages, so give dates to keep the file small. When nothing matches, the file
        is empty or holds only the names of the columns.

        Args:
            from_number: Only calls from this number or from one that contains these digits.
            to_number: Only calls to this number or to one that contains these digits.
            start_date: Only calls from this date on, as `YYYY-MM-DD`. It needs `end_date`.
            end_date: Only calls up to this date, as `YYYY-MM-DD`. It needs `start_date`.
            call_direction: Only calls that came in or only calls that went out. (one of `inbound`, `outbound`)
            min_duration: Only calls that lasted at least this long, in seconds. (at least 0)
            sip_call_id: Only the call with this SIP Call-ID.
            bridge_uuid: Only calls that were joined to the leg with this identifier.
            hangup_cause: Only calls that ended for this cause, such as `NORMAL_CLEARING`.
            hangup_disposition: Only calls that were released in this way, such as `send_refuse`.
            context: Only calls in this context, such as `sip-trunking`.
            campaign_id: Only calls of the campaign with this identifier.
            search: Only calls with this text in one of their fields, such as numbers and identifiers.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/export-cdrs
        """
        try:
            return await self._caller.call(
                CDRS_EXPORT,
                {},
                {
                    "from_number": from_number,
                    "to_number": to_number,
                    "start_date": start_date,
                    "end_date": end_date,
                    "call_direction": call_direction,
                    "min_duration": min_duration,
                    "sip_call_id": sip_call_id,
                    "bridge_uuid": bridge_uuid,
                    "hangup_cause": hangup_cause,
                    "hangup_disposition": hangup_disposition,
                    "context": context,
                    "campaign_id": campaign_id,
                    "search": search,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number, call_direction, context, search

    async def get(
        self,
        call_id: str,
    ) -> "CdrAnswer":
        """Read the call detail record of one call.

        Returns the record of a call that has ended. Name the call by its `uuid`; the number in the record's `id` is
        answered with status 404, and so is a call that is still going on.

        Args:
            call_id: The `uuid` of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/cdr/get-cdr
        """
        return await self._caller.call(
            CDRS_GET,
            {
                "call_id": call_id,
            },
            {},
            None,
        )


class AsyncCdrsResourceWithRawResponse:
    """The methods of `AsyncCdrsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncCdrsResource) -> None:
        self.list = async_raw_method(resource.list)
        self.search = async_raw_method(resource.search)
        self.list_recent = async_raw_method(resource.list_recent)
        self.export = async_raw_method(resource.export)
        self.get = async_raw_method(resource.get)
