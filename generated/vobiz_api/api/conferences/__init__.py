"""Conferences that are going on, the people in them and their recording."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Conference,
        ConferenceList,
        ConferenceMemberActionAccepted,
        ConferenceRecordingAccepted,
    )

CONFERENCES_LIST: "Operation[ConferenceList]" = Operation(
    "conferences",
    "conferences_list",
    "GET",
    "/api/v1/Account/{auth_id}/Conference/",
    "read",
    auth=("headers",),
    success=(200,),
    model="ConferenceList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
    pagination=Pagination("none", "conferences"),
    items_attribute="conferences",
)

CONFERENCES_DELETE_ALL: "Operation[None]" = Operation(
    "conferences",
    "conferences_delete_all",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/",
    "unsafe",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

CONFERENCES_GET: "Operation[Conference]" = Operation(
    "conferences",
    "conferences_get",
    "GET",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="Conference",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"}},"required":["conference_name"],"type":"object"}',
)

CONFERENCES_DELETE: "Operation[None]" = Operation(
    "conferences",
    "conferences_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/",
    "unsafe",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"}},"required":["conference_name"],"type":"object"}',
    benign={404: "The conference has ended already"},
)

CONFERENCES_START_RECORDING: "Operation[ConferenceRecordingAccepted]" = Operation(
    "conferences",
    "conferences_start_recording",
    "POST",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Record/",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="ConferenceRecordingAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"callback_url":{"format":"uri","type":"string"},"conference_name":{"minLength":1,"type":"string"},"file_format":{"type":"string"}},"required":["conference_name"],"type":"object"}',
)

CONFERENCES_STOP_RECORDING: "Operation[None]" = Operation(
    "conferences",
    "conferences_stop_recording",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Record/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"}},"required":["conference_name"],"type":"object"}',
)

CONFERENCES_HANG_UP_MEMBER: "Operation[None]" = Operation(
    "conferences",
    "conferences_hang_up_member",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/",
    "unsafe",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_KICK_MEMBER: "Operation[ConferenceMemberActionAccepted]" = Operation(
    "conferences",
    "conferences_kick_member",
    "POST",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Kick/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="ConferenceMemberActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_PLAY_TO_MEMBER: "Operation[ConferenceMemberActionAccepted]" = Operation(
    "conferences",
    "conferences_play_to_member",
    "POST",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="ConferenceMemberActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"},"url":{"format":"uri","minLength":1,"type":"string"}},"required":["conference_name","member_id","url"],"type":"object"}',
)

CONFERENCES_STOP_PLAYING_TO_MEMBER: "Operation[None]" = Operation(
    "conferences",
    "conferences_stop_playing_to_member",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_DEAFEN_MEMBER: "Operation[ConferenceMemberActionAccepted]" = Operation(
    "conferences",
    "conferences_deafen_member",
    "POST",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="ConferenceMemberActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_UNDEAFEN_MEMBER: "Operation[None]" = Operation(
    "conferences",
    "conferences_undeafen_member",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_MUTE_MEMBER: "Operation[ConferenceMemberActionAccepted]" = Operation(
    "conferences",
    "conferences_mute_member",
    "POST",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="ConferenceMemberActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)

CONFERENCES_UNMUTE_MEMBER: "Operation[None]" = Operation(
    "conferences",
    "conferences_unmute_member",
    "DELETE",
    "/api/v1/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conference_name":{"minLength":1,"type":"string"},"member_id":{"minLength":1,"pattern":"^[^,]+(,[^,]+)*$","type":"string"}},"required":["conference_name","member_id"],"type":"object"}',
)


class ConferencesResource:
    """Conferences that are going on, the people in them and their recording."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "ConferencesResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return ConferencesResourceWithRawResponse(ConferencesResource(self._caller.raw()))

    def list(
        self,
    ) -> "Page[str, ConferenceList]":
        """List the conferences.

        Returns the names of the conferences that the API knows to be going on. The vendor says that the list can be
        empty while conferences are going on: do not conclude from it that there are none, and keep your own record
        of the rooms that you use.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/retrieve-all-conferences
        """
        return self._caller.page(
            CONFERENCES_LIST,
            {},
            {},
        )

    def delete_all(
        self,
    ) -> "None":
        """End all conferences.

        Ends every conference of the account at once and hangs up on everybody in them, without a warning to
        anybody. It cannot be undone, and it also ends conferences that the list does not show. Success means that
        the request was taken; watch the callbacks of the calls to be sure.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/hang-up-all-conferences
        """
        return self._caller.call(
            CONFERENCES_DELETE_ALL,
            {},
            {},
            None,
        )

    def get(
        self,
        conference_name: str,
    ) -> "Conference":
        """Read a conference.

        Returns a conference that is going on and everybody in it. The vendor documents that, for a conference that
        is going on, the API can answer with status 200 and `{"error": "failed"}`; that is raised as an error, and
        it says nothing about whether the conference exists. Where member identifiers are needed for certain, take
        them from the callbacks that announce who enters. A name without a conference is answered with status 404.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

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
        https://vobiz.ai/docs/conference/retrieve-conference
        """
        return self._caller.call(
            CONFERENCES_GET,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    def delete(
        self,
        conference_name: str,
    ) -> "None":
        """End a conference.

        Ends a conference: hangs up on everybody in it and stops its recording. It cannot be undone; somebody who
        joins under the same name later starts a new conference. A name without a conference may be answered with
        status 404, which usually means that there is nothing left to do.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

        Effect: never sent again unless it is certain that the server did not carry it out.

        HTTP 404: the conference has ended already, unless the id is wrong. It is raised, and counts as success with
        the option `already_done_ok`.

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
        https://vobiz.ai/docs/conference/hang-up-conference
        """
        return self._caller.call(
            CONFERENCES_DELETE,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    def start_recording(
        self,
        conference_name: str,
        *,
        file_format: Literal["mp3", "wav"] | str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> "ConferenceRecordingAccepted":
        """Start recording a conference.

        Starts recording a conference until it is stopped or the conference ends. The answer usually tells neither
        the identifier nor the address of the recording, and the callback cannot be relied on; look for the
        recording among the recordings. Tell the participants that they are recorded where the law asks for it. A
        name without a conference is answered with status 404.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            file_format: Format of the audio file. (known values `mp3`, `wav`; default `mp3`)
            callback_url: Address that is to be told when the recording is ready. The vendor says that this cannot
                be relied on.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/recording/start-recording
        """
        try:
            return self._caller.call(
                CONFERENCES_START_RECORDING,
                {
                    "conference_name": conference_name,
                },
                {},
                {
                    "file_format": file_format,
                    "callback_url": callback_url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del callback_url

    def stop_recording(
        self,
        conference_name: str,
    ) -> "None":
        """Stop recording a conference.

        Stops the recording of a conference. What was recorded so far is kept; the answer does not say where.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

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
        https://vobiz.ai/docs/conference/recording/stop-recording
        """
        return self._caller.call(
            CONFERENCES_STOP_RECORDING,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    def hang_up_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Hang up on members of a conference.

        Ends the calls of one, several or all members of a conference. The conference goes on for the others. When a
        member was kicked and has joined again under the same identifier, the API can report success and leave the
        member in; a callback about the exit or the end of the call is the proof.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/hang-up-member
        """
        return self._caller.call(
            CONFERENCES_HANG_UP_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def kick_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Put members out of a conference.

        Takes one, several or all members out of a conference without ending their calls: each call goes on with
        what follows the conference in its call flow. To end the calls, hang up on the members instead.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/kick-member
        """
        return self._caller.call(
            CONFERENCES_KICK_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def play_to_member(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
    ) -> "ConferenceMemberActionAccepted":
        """Play audio to members of a conference.

        Plays an audio file to one, several or all members of a conference; nobody else hears it.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.
            url: Address of the audio file, MP3 or WAV, reachable from the internet over HTTPS.

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
        https://vobiz.ai/docs/conference/members/play-audio
        """
        try:
            return self._caller.call(
                CONFERENCES_PLAY_TO_MEMBER,
                {
                    "conference_name": conference_name,
                    "member_id": member_id,
                },
                {},
                {
                    "url": url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del url

    def stop_playing_to_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Stop playing audio to members of a conference.

        Stops the audio that is playing to one, several or all members of a conference. It succeeds as well when
        nothing is playing to them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/stop-audio
        """
        return self._caller.call(
            CONFERENCES_STOP_PLAYING_TO_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def deafen_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Keep members of a conference from hearing.

        Keeps one, several or all members of a conference from hearing the others, who still hear them. To silence
        members for the others, mute them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/deaf-member
        """
        return self._caller.call(
            CONFERENCES_DEAFEN_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def undeafen_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Let members of a conference hear again.

        Lets one, several or all members of a conference hear the others again. It succeeds as well for members who
        could hear all along.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/undeaf-member
        """
        return self._caller.call(
            CONFERENCES_UNDEAFEN_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def mute_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Mute members of a conference.

        Silences one, several or all members of a conference for the others, whom they still hear. To keep members
        from hearing, deafen them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/mute-member
        """
        return self._caller.call(
            CONFERENCES_MUTE_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    def unmute_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Unmute members of a conference.

        Lets the others hear one, several or all members of a conference again. It succeeds as well for members who
        were not muted.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/unmute-member
        """
        return self._caller.call(
            CONFERENCES_UNMUTE_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )


class ConferencesResourceWithRawResponse:
    """The methods of `ConferencesResource`, answering with `RawResponse`."""

    def __init__(self, resource: ConferencesResource) -> None:
        self.list = raw_method(resource.list)
        self.delete_all = raw_method(resource.delete_all)
        self.get = raw_method(resource.get)
        self.delete = raw_method(resource.delete)
        self.start_recording = raw_method(resource.start_recording)
        self.stop_recording = raw_method(resource.stop_recording)
        self.hang_up_member = raw_method(resource.hang_up_member)
        self.kick_member = raw_method(resource.kick_member)
        self.play_to_member = raw_method(resource.play_to_member)
        self.stop_playing_to_member = raw_method(resource.stop_playing_to_member)
        self.deafen_member = raw_method(resource.deafen_member)
        self.undeafen_member = raw_method(resource.undeafen_member)
        self.mute_member = raw_method(resource.mute_member)
        self.unmute_member = raw_method(resource.unmute_member)


class AsyncConferencesResource:
    """Conferences that are going on, the people in them and their recording."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncConferencesResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncConferencesResourceWithRawResponse(AsyncConferencesResource(self._caller.raw()))

    async def list(
        self,
    ) -> "AsyncPage[str, ConferenceList]":
        """List the conferences.

        Returns the names of the conferences that the API knows to be going on. The vendor says that the list can be
        empty while conferences are going on: do not conclude from it that there are none, and keep your own record
        of the rooms that you use.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/retrieve-all-conferences
        """
        return await self._caller.page(
            CONFERENCES_LIST,
            {},
            {},
        )

    async def delete_all(
        self,
    ) -> "None":
        """End all conferences.

        Ends every conference of the account at once and hangs up on everybody in them, without a warning to
        anybody. It cannot be undone, and it also ends conferences that the list does not show. Success means that
        the request was taken; watch the callbacks of the calls to be sure.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/hang-up-all-conferences
        """
        return await self._caller.call(
            CONFERENCES_DELETE_ALL,
            {},
            {},
            None,
        )

    async def get(
        self,
        conference_name: str,
    ) -> "Conference":
        """Read a conference.

        Returns a conference that is going on and everybody in it. The vendor documents that, for a conference that
        is going on, the API can answer with status 200 and `{"error": "failed"}`; that is raised as an error, and
        it says nothing about whether the conference exists. Where member identifiers are needed for certain, take
        them from the callbacks that announce who enters. A name without a conference is answered with status 404.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

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
        https://vobiz.ai/docs/conference/retrieve-conference
        """
        return await self._caller.call(
            CONFERENCES_GET,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    async def delete(
        self,
        conference_name: str,
    ) -> "None":
        """End a conference.

        Ends a conference: hangs up on everybody in it and stops its recording. It cannot be undone; somebody who
        joins under the same name later starts a new conference. A name without a conference may be answered with
        status 404, which usually means that there is nothing left to do.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

        Effect: never sent again unless it is certain that the server did not carry it out.

        HTTP 404: the conference has ended already, unless the id is wrong. It is raised, and counts as success with
        the option `already_done_ok`.

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
        https://vobiz.ai/docs/conference/hang-up-conference
        """
        return await self._caller.call(
            CONFERENCES_DELETE,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    async def start_recording(
        self,
        conference_name: str,
        *,
        file_format: Literal["mp3", "wav"] | str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> "ConferenceRecordingAccepted":
        """Start recording a conference.

        Starts recording a conference until it is stopped or the conference ends. The answer usually tells neither
        the identifier nor the address of the recording, and the callback cannot be relied on; look for the
        recording among the recordings. Tell the participants that they are recorded where the law asks for it. A
        name without a conference is answered with status 404.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            file_format: Format of the audio file. (known values `mp3`, `wav`; default `mp3`)
            callback_url: Address that is to be told when the recording is ready. The vendor says that this cannot
                be relied on.

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

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/conference/recording/start-recording
        """
        try:
            return await self._caller.call(
                CONFERENCES_START_RECORDING,
                {
                    "conference_name": conference_name,
                },
                {},
                {
                    "file_format": file_format,
                    "callback_url": callback_url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del callback_url

    async def stop_recording(
        self,
        conference_name: str,
    ) -> "None":
        """Stop recording a conference.

        Stops the recording of a conference. What was recorded so far is kept; the answer does not say where.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.

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
        https://vobiz.ai/docs/conference/recording/stop-recording
        """
        return await self._caller.call(
            CONFERENCES_STOP_RECORDING,
            {
                "conference_name": conference_name,
            },
            {},
            None,
        )

    async def hang_up_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Hang up on members of a conference.

        Ends the calls of one, several or all members of a conference. The conference goes on for the others. When a
        member was kicked and has joined again under the same identifier, the API can report success and leave the
        member in; a callback about the exit or the end of the call is the proof.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/hang-up-member
        """
        return await self._caller.call(
            CONFERENCES_HANG_UP_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def kick_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Put members out of a conference.

        Takes one, several or all members out of a conference without ending their calls: each call goes on with
        what follows the conference in its call flow. To end the calls, hang up on the members instead.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/kick-member
        """
        return await self._caller.call(
            CONFERENCES_KICK_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def play_to_member(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
    ) -> "ConferenceMemberActionAccepted":
        """Play audio to members of a conference.

        Plays an audio file to one, several or all members of a conference; nobody else hears it.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.
            url: Address of the audio file, MP3 or WAV, reachable from the internet over HTTPS.

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
        https://vobiz.ai/docs/conference/members/play-audio
        """
        try:
            return await self._caller.call(
                CONFERENCES_PLAY_TO_MEMBER,
                {
                    "conference_name": conference_name,
                    "member_id": member_id,
                },
                {},
                {
                    "url": url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del url

    async def stop_playing_to_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Stop playing audio to members of a conference.

        Stops the audio that is playing to one, several or all members of a conference. It succeeds as well when
        nothing is playing to them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/stop-audio
        """
        return await self._caller.call(
            CONFERENCES_STOP_PLAYING_TO_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def deafen_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Keep members of a conference from hearing.

        Keeps one, several or all members of a conference from hearing the others, who still hear them. To silence
        members for the others, mute them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/deaf-member
        """
        return await self._caller.call(
            CONFERENCES_DEAFEN_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def undeafen_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Let members of a conference hear again.

        Lets one, several or all members of a conference hear the others again. It succeeds as well for members who
        could hear all along.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/undeaf-member
        """
        return await self._caller.call(
            CONFERENCES_UNDEAFEN_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def mute_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "ConferenceMemberActionAccepted":
        """Mute members of a conference.

        Silences one, several or all members of a conference for the others, whom they still hear. To keep members
        from hearing, deafen them.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/mute-member
        """
        return await self._caller.call(
            CONFERENCES_MUTE_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )

    async def unmute_member(
        self,
        conference_name: str,
        member_id: str,
    ) -> "None":
        """Unmute members of a conference.

        Lets the others hear one, several or all members of a conference again. It succeeds as well for members who
        were not muted.

        Args:
            conference_name: Name of the conference; upper and lower case differ. A conference comes into being when
                somebody joins it.
            member_id: Identifier of the member; several identifiers joined with commas, or `all` for everybody in
                the conference.

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
        https://vobiz.ai/docs/conference/members/unmute-member
        """
        return await self._caller.call(
            CONFERENCES_UNMUTE_MEMBER,
            {
                "conference_name": conference_name,
                "member_id": member_id,
            },
            {},
            None,
        )


class AsyncConferencesResourceWithRawResponse:
    """The methods of `AsyncConferencesResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncConferencesResource) -> None:
        self.list = async_raw_method(resource.list)
        self.delete_all = async_raw_method(resource.delete_all)
        self.get = async_raw_method(resource.get)
        self.delete = async_raw_method(resource.delete)
        self.start_recording = async_raw_method(resource.start_recording)
        self.stop_recording = async_raw_method(resource.stop_recording)
        self.hang_up_member = async_raw_method(resource.hang_up_member)
        self.kick_member = async_raw_method(resource.kick_member)
        self.play_to_member = async_raw_method(resource.play_to_member)
        self.stop_playing_to_member = async_raw_method(resource.stop_playing_to_member)
        self.deafen_member = async_raw_method(resource.deafen_member)
        self.undeafen_member = async_raw_method(resource.undeafen_member)
        self.mute_member = async_raw_method(resource.mute_member)
        self.unmute_member = async_raw_method(resource.unmute_member)
