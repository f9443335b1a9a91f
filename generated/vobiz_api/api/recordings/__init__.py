"""Recordings of calls and conferences, their deletion and their export."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from ...models import (
        Recording,
        RecordingBulkDeletion,
        RecordingBulkExportAccepted,
        RecordingList,
    )

RECORDINGS_LIST: "Operation[RecordingList]" = Operation(
    "recordings",
    "recordings_list",
    "GET",
    "/api/v1/Account/{auth_id}/Recording/",
    "read",
    auth=("headers",),
    success=(200,),
    model="RecordingList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"add_time__gte":{"minLength":1,"type":"string"},"add_time__lte":{"minLength":1,"type":"string"},"call_uuid":{"minLength":1,"type":"string"},"limit":{"maximum":100,"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"},"recording_type":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_next", "objects"),
    items_attribute="objects",
)

RECORDINGS_GET: "Operation[Recording]" = Operation(
    "recordings",
    "recordings_get",
    "GET",
    "/api/v1/Account/{auth_id}/Recording/{recording_id}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="Recording",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"recording_id":{"minLength":1,"not":{"pattern":"^[Bb][Uu][Ll][Kk][Dd][Ee][Ll][Ee][Tt][Ee]$"},"type":"string"}},"required":["recording_id"],"type":"object"}',
)

RECORDINGS_DELETE: "Operation[None]" = Operation(
    "recordings",
    "recordings_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/Recording/{recording_id}/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"recording_id":{"minLength":1,"not":{"pattern":"^[Bb][Uu][Ll][Kk][Dd][Ee][Ll][Ee][Tt][Ee]$"},"type":"string"}},"required":["recording_id"],"type":"object"}',
    always_validate=True,
    benign={404: "The recording has been deleted already"},
)

RECORDINGS_BULK_DELETE: "Operation[RecordingBulkDeletion]" = Operation(
    "recordings",
    "recordings_bulk_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/Recording/BulkDelete/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="RecordingBulkDeletion",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"minProperties":1,"properties":{"add_time__gte":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","type":"string"},"add_time__lte":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","type":"string"},"conference_name":{"minLength":1,"type":"string"},"from_number":{"minLength":1,"type":"string"},"recording_format":{"enum":["mp3","wav"],"type":"string"},"to_number":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    always_validate=True,
)

RECORDINGS_BULK_EXPORT: "Operation[RecordingBulkExportAccepted]" = Operation(
    "recordings",
    "recordings_bulk_export",
    "POST",
    "/api/v1/Account/{auth_id}/export/recording/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="RecordingBulkExportAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"allOf":[{"if":{"anyOf":[{"required":["from"]},{"required":["to"]}]},"then":{"properties":{"recording_storage_duration":false,"recording_storage_duration__gt":false,"recording_storage_duration__gte":false,"recording_storage_duration__lt":false,"recording_storage_duration__lte":false}}},{"if":{"required":["recording_storage_duration__gte"]},"then":{"properties":{"recording_storage_duration__gt":false}}},{"if":{"required":["recording_storage_duration__lte"]},"then":{"properties":{"recording_storage_duration__lt":false}}},{"if":{"not":{"required":["recording_storage_duration__lt"]},"required":["recording_storage_duration__gte"]},"then":{"required":["recording_storage_duration__lte"]}},{"if":{"not":{"required":["recording_storage_duration__gt"]},"required":["recording_storage_duration__lte"]},"then":{"required":["recording_storage_duration__gte"]}}],"properties":{"call_uuid":{"minLength":1,"type":"string"},"conference_name":{"minLength":1,"type":"string"},"from":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","type":"string"},"from_number":{"minLength":1,"type":"string"},"recipient":{"additionalProperties":false,"properties":{"customer_account":{"items":{"format":"email","type":"string"},"minItems":1,"type":"array"}},"required":["customer_account"],"type":"object"},"recording_format":{"enum":["mp3","wav"],"type":"string"},"recording_id":{"minLength":1,"type":"string"},"recording_storage_duration":{"pattern":"^[0-9]+$","type":"string"},"recording_storage_duration__gt":{"pattern":"^[0-9]+$","type":"string"},"recording_storage_duration__gte":{"pattern":"^[0-9]+$","type":"string"},"recording_storage_duration__lt":{"pattern":"^[0-9]+$","type":"string"},"recording_storage_duration__lte":{"pattern":"^[0-9]+$","type":"string"},"to":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","type":"string"},"to_number":{"minLength":1,"type":"string"}},"required":["recipient"],"type":"object"}',
)


class RecordingsResource:
    """Recordings of calls and conferences, their deletion and their export."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "RecordingsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return RecordingsResourceWithRawResponse(RecordingsResource(self._caller.raw()))

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        recording_type: Literal["call", "conference", "trunk"] | str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
    ) -> "Page[Recording, RecordingList]":
        """List the recordings of the account.

        Returns what is known about the recordings of the account, page by page. The audio itself is at each
        recording's `recording_url`, and needs the account's credentials too.

        Args:
            limit: Largest number of recordings on a page. (1 to 100; default `20`)
            offset: Number of recordings to leave out at the start of the list. (at least 0; default `0`)
            call_uuid: Only recordings of this call, by the `uuid` of its call detail record.
            recording_type: Only recordings of calls, of conferences, or of whole trunks. (known values `call`,
                `conference`, `trunk`)
            add_time__gte: Only recordings added at this time or later. An older page of the vendor names it; check
                in the answer that it was obeyed.
            add_time__lte: Only recordings added at this time or earlier. An older page of the vendor names it;
                check in the answer that it was obeyed.

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
        https://vobiz.ai/docs/recording/list-all-recordings
        """
        return self._caller.page(
            RECORDINGS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
                "call_uuid": call_uuid,
                "recording_type": recording_type,
                "add_time__gte": add_time__gte,
                "add_time__lte": add_time__lte,
            },
        )

    def get(
        self,
        recording_id: str,
    ) -> "Recording":
        """Read what is known about a recording.

        Returns one recording. The audio is at its `recording_url`, on a host that varies, and is handed out only
        with the account's credentials; the address may stop working after a while. A file that is named mp3 can
        hold wav audio, so look at its first bytes.

        Args:
            recording_id: Identifier of the recording.

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
        https://vobiz.ai/docs/recording/retrieve-recording
        """
        return self._caller.call(
            RECORDINGS_GET,
            {
                "recording_id": recording_id,
            },
            {},
            None,
        )

    def delete(
        self,
        recording_id: str,
    ) -> "None":
        """Delete a recording.

        Deletes a recording and its audio for good.

        Args:
            recording_id: Identifier of the recording.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the recording has been deleted already, unless the id is wrong. It is raised, and counts as
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/recording/delete-recording
        """
        return self._caller.call(
            RECORDINGS_DELETE,
            {
                "recording_id": recording_id,
            },
            {},
            None,
        )

    def bulk_delete(
        self,
        *,
        add_time__gte: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        recording_format: Literal["mp3", "wav"] | Unset = UNSET,
    ) -> "RecordingBulkDeletion":
        """Delete all recordings that match.

        Starts the deletion of every recording that meets all filters given, for good and in the background. The API
        deletes every recording of the account when no filter is given; at least one is therefore required here, and
        whoever means all recordings says so with an early `add_time__gte`. Look at `recordings_list` before and
        after, since nothing else tells which recordings went.

        Args:
            add_time__gte: Only recordings added at this time or later, as `YYYY-MM-DD HH:MM:SS`. The zone is not
                documented.
            add_time__lte: Only recordings added at this time or earlier, as `YYYY-MM-DD HH:MM:SS`. The zone is not
                documented.
            conference_name: Only recordings of this conference. One of the vendor's sources does not have this
                filter; give times as well, so that it is never the only one.
            from_number: Only recordings of calls from this number or from one that contains these digits.
            to_number: Only recordings of calls to this number or to one that contains these digits.
            recording_format: Only recordings in this format. (one of `mp3`, `wav`)

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
        https://vobiz.ai/docs/recording/bulk-delete-recordings
        """
        try:
            return self._caller.call(
                RECORDINGS_BULK_DELETE,
                {},
                {
                    "add_time__gte": add_time__gte,
                    "add_time__lte": add_time__lte,
                    "conference_name": conference_name,
                    "from_number": from_number,
                    "to_number": to_number,
                    "recording_format": recording_format,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number

    def bulk_export(
        self,
        *,
        recipient: Mapping[str, JsonValue],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        recording_storage_duration: str | Unset = UNSET,
        recording_storage_duration__gte: str | Unset = UNSET,
        recording_storage_duration__gt: str | Unset = UNSET,
        recording_storage_duration__lte: str | Unset = UNSET,
        recording_storage_duration__lt: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        recording_format: Literal["mp3", "wav"] | Unset = UNSET,
    ) -> "RecordingBulkExportAccepted":
        """Have recordings sent as an archive by e-mail.

        Starts packing all recordings that match into an archive; a link to it is sent by e-mail, usually within 15
        to 60 minutes, and nowhere else. Recordings are chosen either by time (`from`, `to`; the last seven days
        when nothing is given; at most 366 days) or by age in days (the `recording_storage_duration` filters; at
        most 30 days), not by both. The other filters work only when the time or age spans at most 30 days. An
        account can run one export at a time; while it does, another is refused with status 403.

        Args:
            recipient: Who is sent the link to the archive.
            from_: Only recordings from this time on, as `YYYY-MM-DD HH:MM:SS`; seven days ago when it is left out.
                The zone is not documented. At most 366 days before `to`.
            to: Only recordings up to this time, as `YYYY-MM-DD HH:MM:SS`; the present when it is left out. The zone
                is not documented.
            recording_storage_duration: Only recordings that are exactly this old, in days.
            recording_storage_duration__gte: Only recordings that are this old or older, in days. It needs an upper
                end as well.
            recording_storage_duration__gt: Only recordings that are older than this, in days.
            recording_storage_duration__lte: Only recordings that are this old or newer, in days. It needs a lower
                end as well.
            recording_storage_duration__lt: Only recordings that are newer than this, in days.
            from_number: Only recordings of calls from this number. For spans of at most 30 days.
            to_number: Only recordings of calls to this number. For spans of at most 30 days.
            call_uuid: Only recordings of the call or conference with this identifier. For spans of at most 30 days.
            conference_name: Only recordings of the conference with this name. For spans of at most 30 days.
            recording_id: Only the recording with this identifier. For spans of at most 30 days.
            recording_format: Only recordings in this format. For spans of at most 30 days. (one of `mp3`, `wav`)

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
        https://vobiz.ai/docs/recording/export-historical-recordings
        """
        try:
            return self._caller.call(
                RECORDINGS_BULK_EXPORT,
                {},
                {},
                {
                    "recipient": recipient,
                    "from": from_,
                    "to": to,
                    "recording_storage_duration": recording_storage_duration,
                    "recording_storage_duration__gte": recording_storage_duration__gte,
                    "recording_storage_duration__gt": recording_storage_duration__gt,
                    "recording_storage_duration__lte": recording_storage_duration__lte,
                    "recording_storage_duration__lt": recording_storage_duration__lt,
                    "from_number": from_number,
                    "to_number": to_number,
                    "call_uuid": call_uuid,
                    "conference_name": conference_name,
                    "recording_id": recording_id,
                    "recording_format": recording_format,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del recipient, from_, to, from_number, to_number


class RecordingsResourceWithRawResponse:
    """The methods of `RecordingsResource`, answering with `RawResponse`."""

    def __init__(self, resource: RecordingsResource) -> None:
        self.list = raw_method(resource.list)
        self.get = raw_method(resource.get)
        self.delete = raw_method(resource.delete)
        self.bulk_delete = raw_method(resource.bulk_delete)
        self.bulk_export = raw_method(resource.bulk_export)


class AsyncRecordingsResource:
    """Recordings of calls and conferences, their deletion and their export."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncRecordingsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncRecordingsResourceWithRawResponse(AsyncRecordingsResource(self._caller.raw()))

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        recording_type: Literal["call", "conference", "trunk"] | str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
    ) -> "AsyncPage[Recording, RecordingList]":
        """List the recordings of the account.

        Returns what is known about the recordings of the account, page by page. The audio itself is at each
        recording's `recording_url`, and needs the account's credentials too.

        Args:
            limit: Largest number of recordings on a page. (1 to 100; default `20`)
            offset: Number of recordings to leave out at the start of the list. (at least 0; default `0`)
            call_uuid: Only recordings of this call, by the `uuid` of its call detail record.
            recording_type: Only recordings of calls, of conferences, or of whole trunks. (known values `call`,
                `conference`, `trunk`)
            add_time__gte: Only recordings added at this time or later. An older page of the vendor names it; check
                in the answer that it was obeyed.
            add_time__lte: Only recordings added at this time or earlier. An older page of the vendor names it;
                check in the answer that it was obeyed.

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
        https://vobiz.ai/docs/recording/list-all-recordings
        """
        return await self._caller.page(
            RECORDINGS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
                "call_uuid": call_uuid,
                "recording_type": recording_type,
                "add_time__gte": add_time__gte,
                "add_time__lte": add_time__lte,
            },
        )

    async def get(
        self,
        recording_id: str,
    ) -> "Recording":
        """Read what is known about a recording.

        Returns one recording. The audio is at its `recording_url`, on a host that varies, and is handed out only
        with the account's credentials; the address may stop working after a while. A file that is named mp3 can
        hold wav audio, so look at its first bytes.

        Args:
            recording_id: Identifier of the recording.

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
        https://vobiz.ai/docs/recording/retrieve-recording
        """
        return await self._caller.call(
            RECORDINGS_GET,
            {
                "recording_id": recording_id,
            },
            {},
            None,
        )

    async def delete(
        self,
        recording_id: str,
    ) -> "None":
        """Delete a recording.

        Deletes a recording and its audio for good.

        Args:
            recording_id: Identifier of the recording.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the recording has been deleted already, unless the id is wrong. It is raised, and counts as
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/recording/delete-recording
        """
        return await self._caller.call(
            RECORDINGS_DELETE,
            {
                "recording_id": recording_id,
            },
            {},
            None,
        )

    async def bulk_delete(
        self,
        *,
        add_time__gte: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        recording_format: Literal["mp3", "wav"] | Unset = UNSET,
    ) -> "RecordingBulkDeletion":
        """Delete all recordings that match.

        Starts the deletion of every recording that meets all filters given, for good and in the background. The API
        deletes every recording of the account when no filter is given; at least one is therefore required here, and
        whoever means all recordings says so with an early `add_time__gte`. Look at `recordings_list` before and
        after, since nothing else tells which recordings went.

        Args:
            add_time__gte: Only recordings added at this time or later, as `YYYY-MM-DD HH:MM:SS`. The zone is not
                documented.
            add_time__lte: Only recordings added at this time or earlier, as `YYYY-MM-DD HH:MM:SS`. The zone is not
                documented.
            conference_name: Only recordings of this conference. One of the vendor's sources does not have this
                filter; give times as well, so that it is never the only one.
            from_number: Only recordings of calls from this number or from one that contains these digits.
            to_number: Only recordings of calls to this number or to one that contains these digits.
            recording_format: Only recordings in this format. (one of `mp3`, `wav`)

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
        https://vobiz.ai/docs/recording/bulk-delete-recordings
        """
        try:
            return await self._caller.call(
                RECORDINGS_BULK_DELETE,
                {},
                {
                    "add_time__gte": add_time__gte,
                    "add_time__lte": add_time__lte,
                    "conference_name": conference_name,
                    "from_number": from_number,
                    "to_number": to_number,
                    "recording_format": recording_format,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del from_number, to_number

    async def bulk_export(
        self,
        *,
        recipient: Mapping[str, JsonValue],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        recording_storage_duration: str | Unset = UNSET,
        recording_storage_duration__gte: str | Unset = UNSET,
        recording_storage_duration__gt: str | Unset = UNSET,
        recording_storage_duration__lte: str | Unset = UNSET,
        recording_storage_duration__lt: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        recording_id: str | Unset = UNSET,
        recording_format: Literal["mp3", "wav"] | Unset = UNSET,
    ) -> "RecordingBulkExportAccepted":
        """Have recordings sent as an archive by e-mail.

        Starts packing all recordings that match into an archive; a link to it is sent by e-mail, usually within 15
        to 60 minutes, and nowhere else. Recordings are chosen either by time (`from`, `to`; the last seven days
        when nothing is given; at most 366 days) or by age in days (the `recording_storage_duration` filters; at
        most 30 days), not by both. The other filters work only when the time or age spans at most 30 days. An
        account can run one export at a time; while it does, another is refused with status 403.

        Args:
            recipient: Who is sent the link to the archive.
            from_: Only recordings from this time on, as `YYYY-MM-DD HH:MM:SS`; seven days ago when it is left out.
                The zone is not documented. At most 366 days before `to`.
            to: Only recordings up to this time, as `YYYY-MM-DD HH:MM:SS`; the present when it is left out. The zone
                is not documented.
            recording_storage_duration: Only recordings that are exactly this old, in days.
            recording_storage_duration__gte: Only recordings that are this old or older, in days. It needs an upper
                end as well.
            recording_storage_duration__gt: Only recordings that are older than this, in days.
            recording_storage_duration__lte: Only recordings that are this old or newer, in days. It needs a lower
                end as well.
            recording_storage_duration__lt: Only recordings that are newer than this, in days.
            from_number: Only recordings of calls from this number. For spans of at most 30 days.
            to_number: Only recordings of calls to this number. For spans of at most 30 days.
            call_uuid: Only recordings of the call or conference with this identifier. For spans of at most 30 days.
            conference_name: Only recordings of the conference with this name. For spans of at most 30 days.
            recording_id: Only the recording with this identifier. For spans of at most 30 days.
            recording_format: Only recordings in this format. For spans of at most 30 days. (one of `mp3`, `wav`)

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
        https://vobiz.ai/docs/recording/export-historical-recordings
        """
        try:
            return await self._caller.call(
                RECORDINGS_BULK_EXPORT,
                {},
                {},
                {
                    "recipient": recipient,
                    "from": from_,
                    "to": to,
                    "recording_storage_duration": recording_storage_duration,
                    "recording_storage_duration__gte": recording_storage_duration__gte,
                    "recording_storage_duration__gt": recording_storage_duration__gt,
                    "recording_storage_duration__lte": recording_storage_duration__lte,
                    "recording_storage_duration__lt": recording_storage_duration__lt,
                    "from_number": from_number,
                    "to_number": to_number,
                    "call_uuid": call_uuid,
                    "conference_name": conference_name,
                    "recording_id": recording_id,
                    "recording_format": recording_format,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del recipient, from_, to, from_number, to_number


class AsyncRecordingsResourceWithRawResponse:
    """The methods of `AsyncRecordingsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncRecordingsResource) -> None:
        self.list = async_raw_method(resource.list)
        self.get = async_raw_method(resource.get)
        self.delete = async_raw_method(resource.delete)
        self.bulk_delete = async_raw_method(resource.bulk_delete)
        self.bulk_export = async_raw_method(resource.bulk_export)
