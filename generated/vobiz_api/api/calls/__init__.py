"""Outbound calls, and what can be done on a call that is going on: redirect it, record it, play, speak, send tones, stream its audio."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset
from ...writing import flag, joined

if TYPE_CHECKING:
    from ...models import (
        AudioStream,
        AudioStreamList,
        AudioStreamStarted,
        CallAccepted,
        CallActionAccepted,
        CallRecordingStarted,
        CallTransferAccepted,
    )

CALLS_CREATE: "Operation[CallAccepted]" = Operation(
    "calls",
    "calls_create",
    "POST",
    "/api/v1/Account/{auth_id}/Call/",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="CallAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"answer_method":{"enum":["GET","POST"],"type":"string"},"answer_url":{"format":"uri","minLength":1,"type":"string"},"caller_name":{"maxLength":50,"type":"string"},"fallback_method":{"enum":["GET","POST"],"type":"string"},"fallback_url":{"format":"uri","type":"string"},"from":{"minLength":1,"type":"string"},"hangup_method":{"enum":["GET","POST"],"type":"string"},"hangup_on_ring":{"type":"integer"},"hangup_url":{"format":"uri","type":"string"},"machine_detection":{"enum":["true","hangup"],"type":"string"},"machine_detection_initial_greeting":{"maximum":5000,"minimum":1000,"type":"integer"},"machine_detection_initial_silence":{"maximum":10000,"minimum":2000,"type":"integer"},"machine_detection_maximum_speech_length":{"maximum":6000,"minimum":1000,"type":"integer"},"machine_detection_maximum_words":{"maximum":10,"minimum":2,"type":"integer"},"machine_detection_method":{"enum":["GET","POST"],"type":"string"},"machine_detection_time":{"maximum":10000,"minimum":2000,"type":"integer"},"machine_detection_url":{"format":"uri","type":"string"},"ring_method":{"enum":["GET","POST"],"type":"string"},"ring_timeout":{"type":"integer"},"ring_url":{"format":"uri","type":"string"},"send_digits":{"type":"string"},"send_on_preanswer":{"type":"boolean"},"sip_headers":{"type":"string"},"time_limit":{"type":"integer"},"to":{"minLength":1,"pattern":"^[^<]+(<[^<]+){0,999}$","type":"string"}},"required":["answer_url","from","to"],"type":"object"}',
    reconcile_by=("from", "to"),
)

CALLS_TRANSFER: "Operation[CallTransferAccepted]" = Operation(
    "calls",
    "calls_transfer",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/",
    "unsafe",
    auth=("headers",),
    success=(202,),
    model="CallTransferAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"else":{"if":{"properties":{"legs":{"const":"both"}},"required":["legs"]},"required":["aleg_url"],"then":{"required":["bleg_url"]}},"if":{"properties":{"legs":{"const":"bleg"}},"required":["legs"]},"properties":{"aleg_method":{"enum":["GET","POST"],"type":"string"},"aleg_url":{"format":"uri","minLength":1,"type":"string"},"bleg_method":{"enum":["GET","POST"],"type":"string"},"bleg_url":{"format":"uri","minLength":1,"type":"string"},"call_uuid":{"minLength":1,"type":"string"},"legs":{"enum":["aleg","bleg","both"],"type":"string"}},"required":["call_uuid"],"then":{"required":["bleg_url"]},"type":"object"}',
)

CALLS_START_RECORDING: "Operation[CallRecordingStarted]" = Operation(
    "calls",
    "calls_start_recording",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Record/",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="CallRecordingStarted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"callback_method":{"enum":["GET","POST"],"type":"string"},"callback_url":{"format":"uri","type":"string"},"file_format":{"type":"string"},"record_channel_type":{"type":"string"},"time_limit":{"type":"integer"},"transcription_type":{"enum":["auto"],"type":"string"},"transcription_url":{"format":"uri","type":"string"}},"required":["call_uuid"],"type":"object"}',
)

CALLS_STOP_RECORDING: "Operation[None]" = Operation(
    "calls",
    "calls_stop_recording",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Record/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"URL":{"minLength":1,"type":"string"},"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

CALLS_PLAY: "Operation[CallActionAccepted]" = Operation(
    "calls",
    "calls_play",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Play/",
    "unsafe",
    auth=("headers",),
    success=(200, 202),
    model="CallActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"legs":{"enum":["aleg","bleg","both"],"type":"string"},"length":{"type":"integer"},"loop":{"type":"boolean"},"mix":{"type":"boolean"},"urls":{"minLength":1,"type":"string"}},"required":["call_uuid","urls"],"type":"object"}',
    may_be_empty=True,
)

CALLS_STOP_PLAYING: "Operation[None]" = Operation(
    "calls",
    "calls_stop_playing",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Play/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

CALLS_SPEAK: "Operation[CallActionAccepted]" = Operation(
    "calls",
    "calls_speak",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Speak/",
    "unsafe",
    auth=("headers",),
    success=(200, 202),
    model="CallActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"language":{"type":"string"},"legs":{"enum":["aleg","bleg","both"],"type":"string"},"loop":{"type":"boolean"},"mix":{"type":"boolean"},"text":{"minLength":1,"type":"string"},"voice":{"type":"string"}},"required":["call_uuid","text"],"type":"object"}',
    may_be_empty=True,
)

CALLS_STOP_SPEAKING: "Operation[None]" = Operation(
    "calls",
    "calls_stop_speaking",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Speak/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

CALLS_SEND_DTMF: "Operation[CallActionAccepted]" = Operation(
    "calls",
    "calls_send_dtmf",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/DTMF/",
    "unsafe",
    auth=("headers",),
    success=(200, 202),
    model="CallActionAccepted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"digits":{"minLength":1,"pattern":"^[0-9*#wW]+$","type":"string"},"leg":{"enum":["aleg","bleg","both"],"type":"string"}},"required":["call_uuid","digits"],"type":"object"}',
    may_be_empty=True,
)

CALLS_LIST_STREAMS: "Operation[AudioStreamList]" = Operation(
    "calls",
    "calls_list_streams",
    "GET",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Stream/",
    "read",
    auth=("headers",),
    success=(200,),
    model="AudioStreamList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":["call_uuid"],"type":"object"}',
    pagination=Pagination("offset_total", "objects", "total"),
    items_attribute="objects",
)

CALLS_START_STREAM: "Operation[AudioStreamStarted]" = Operation(
    "calls",
    "calls_start_stream",
    "POST",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Stream/",
    "unsafe",
    auth=("headers",),
    success=(200, 202),
    model="AudioStreamStarted",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"if":{"properties":{"bidirectional":{"const":"true"}},"required":["bidirectional"]},"properties":{"audio_format":{"type":"string"},"audio_track":{"enum":["inbound","outbound","both"],"type":"string"},"bidirectional":{"enum":["true","false"],"type":"string"},"call_uuid":{"minLength":1,"type":"string"},"content_type":{"type":"string"},"extra_headers":{"format":"password","type":"string"},"service_url":{"format":"uri","minLength":1,"pattern":"^wss?://","type":"string"},"status_callback_method":{"enum":["GET","POST"],"type":"string"},"status_callback_url":{"format":"uri","type":"string"},"stream_timeout":{"type":"integer"}},"required":["call_uuid","service_url"],"then":{"properties":{"audio_track":{"const":"inbound"}},"required":["audio_track"]},"type":"object"}',
)

CALLS_STOP_ALL_STREAMS: "Operation[None]" = Operation(
    "calls",
    "calls_stop_all_streams",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Stream/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"}},"required":["call_uuid"],"type":"object"}',
)

CALLS_GET_STREAM: "Operation[AudioStream]" = Operation(
    "calls",
    "calls_get_stream",
    "GET",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="AudioStream",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"stream_id":{"minLength":1,"type":"string"}},"required":["call_uuid","stream_id"],"type":"object"}',
)

CALLS_STOP_STREAM: "Operation[None]" = Operation(
    "calls",
    "calls_stop_stream",
    "DELETE",
    "/api/v1/Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}/",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"stream_id":{"minLength":1,"type":"string"}},"required":["call_uuid","stream_id"],"type":"object"}',
    benign={404: "The stream has stopped already"},
)


class CallsResource:
    """Outbound calls, and what can be done on a call that is going on: redirect it, record it, play, speak, send tones, stream its audio."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "CallsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return CallsResourceWithRawResponse(CallsResource(self._caller.raw()))

    def create(
        self,
        *,
        from_: str,
        to: str | Sequence[str],
        answer_url: str,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: Literal["GET", "POST"] | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        machine_detection: Literal["true", "hangup"] | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: Literal["GET", "POST"] | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        machine_detection_initial_greeting: int | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
    ) -> "CallAccepted":
        """Place an outbound call.

        Calls one destination, or up to 1000 at once when they are joined with `<`. A successful answer means that
        the call was queued; what becomes of it arrives at the callback addresses and in the call's record. The
        request is refused with status 402 when the balance is too low and with 429 when the account already starts
        as many calls per second, or has as many in progress, as it may. When the outcome is unknown, for example
        after a timeout, look at the live and queued calls or the call records before trying again: a second request
        calls everybody a second time.

        Args:
            from_: Number to show as the caller, in E.164 form with or without the leading plus. It has to be a
                number that the account may use.
            to: Whom to call: a phone number in E.164 form or a SIP URI. Several destinations, at most 1000, are
                joined with `<`; each of them is called.
            answer_url: Address that is asked for the call flow, as XML, when the call is answered.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`; default `POST`)
            ring_url: Address that is told when the destination starts ringing.
            ring_method: HTTP method for `ring_url`. (one of `GET`, `POST`; default `POST`)
            hangup_url: Address that is told when the call has ended.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`; default `POST`)
            fallback_url: Address that is asked for the call flow when `answer_url` has failed three times or has
                not answered within 60 seconds.
            fallback_method: HTTP method for `fallback_url`. (one of `GET`, `POST`; default `POST`)
            machine_detection: Whether to find out if a machine answered: the string `true` to detect and carry on,
                `hangup` to end the call when it is a machine. Nothing is detected when it is left out. (one of
                `true`, `hangup`)
            machine_detection_time: How long to listen for a machine after the answer, in milliseconds. (2000 to
                10000; default `5000`)
            machine_detection_url: Address that is told the result of the detection. With it the call flow starts
                without waiting for the result.
            machine_detection_method: HTTP method for `machine_detection_url`. (one of `GET`, `POST`; default
                `POST`)
            machine_detection_maximum_speech_length: Longest stretch of speech that still counts as a person, in
                milliseconds. (1000 to 6000; default `5000`)
            machine_detection_initial_silence: Longest silence after the answer before the detection decides, in
                milliseconds. (2000 to 10000; default `4500`)
            machine_detection_maximum_words: Most words, or short phrases, in a greeting that still counts as a
                person's. (2 to 10; default `3`)
            machine_detection_initial_greeting: Longest greeting that still counts as a person's, in milliseconds.
                (1000 to 5000; default `1500`)
            caller_name: Name to show beside the number, at most 50 characters. (at most 50 characters)
            send_digits: Keypad tones to send once the call is answered. `w` waits half a second, `W` one second;
                `@` and a number at the end set the length of each tone in milliseconds.
            send_on_preanswer: Whether to send `send_digits` already while the call is in its early phase, before
                the answer. (default `false`)
            time_limit: Longest duration of the call, in seconds. Whatever the value, calls end after 24 hours
                (86400 seconds). (default `14400`)
            hangup_on_ring: How long the destination may ring before the call is given up, in seconds.
            ring_timeout: How long to wait for an answer, in seconds. It occurs only in an example of the vendor;
                `hangup_on_ring` is the documented field.
            sip_headers: Additional SIP headers for the call, as `name=value` pairs separated by commas. Only the
                vendor's migration guide names this field, and it does not state the form.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/make-call
        """
        try:
            return self._caller.call(
                CALLS_CREATE,
                {},
                {},
                {
                    "from": from_,
                    "to": joined(to, "<"),
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "ring_url": ring_url,
                    "ring_method": ring_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_url": fallback_url,
                    "fallback_method": fallback_method,
                    "machine_detection": machine_detection,
                    "machine_detection_time": machine_detection_time,
                    "machine_detection_url": machine_detection_url,
                    "machine_detection_method": machine_detection_method,
                    "machine_detection_maximum_speech_length": machine_detection_maximum_speech_length,
                    "machine_detection_initial_silence": machine_detection_initial_silence,
                    "machine_detection_maximum_words": machine_detection_maximum_words,
                    "machine_detection_initial_greeting": machine_detection_initial_greeting,
                    "caller_name": caller_name,
                    "send_digits": send_digits,
                    "send_on_preanswer": send_on_preanswer,
                    "time_limit": time_limit,
                    "hangup_on_ring": hangup_on_ring,
                    "ring_timeout": ring_timeout,
                    "sip_headers": sip_headers,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del (
                from_,
                to,
                answer_url,
                ring_url,
                hangup_url,
                fallback_url,
                machine_detection_url,
                caller_name,
                send_digits,
                sip_headers,
            )

    def transfer(
        self,
        call_uuid: str,
        *,
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: Literal["GET", "POST"] | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: Literal["GET", "POST"] | Unset = UNSET,
    ) -> "CallTransferAccepted":
        """Transfer a call to another call flow.

        Interrupts what a call in progress is doing and continues with the XML that another address returns. The
        caller's side, the called side or both can be transferred; a side that is not named carries on as before. A
        call that is not in progress is answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            legs: Which side to transfer: `aleg` for the caller, `bleg` for the called party, `both` for each of
                them. (one of `aleg`, `bleg`, `both`; default `aleg`)
            aleg_url: Address that is asked for the new call flow of the caller, as XML.
            aleg_method: HTTP method for `aleg_url`. (one of `GET`, `POST`; default `POST`)
            bleg_url: Address that is asked for the new call flow of the called party, as XML.
            bleg_method: HTTP method for `bleg_url`. (one of `GET`, `POST`; default `POST`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/transfer-call
        """
        try:
            return self._caller.call(
                CALLS_TRANSFER,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "legs": legs,
                    "aleg_url": aleg_url,
                    "aleg_method": aleg_method,
                    "bleg_url": bleg_url,
                    "bleg_method": bleg_method,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del legs, aleg_url, bleg_url

    def start_recording(
        self,
        call_uuid: str,
        *,
        time_limit: int | Unset = UNSET,
        file_format: Literal["mp3", "wav"] | str | Unset = UNSET,
        record_channel_type: Literal["mono", "stereo"] | str | Unset = UNSET,
        transcription_type: Literal["auto"] | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: Literal["GET", "POST"] | Unset = UNSET,
    ) -> "CallRecordingStarted":
        """Start recording a call.

        Starts recording a call in progress. A call can have several recordings at the same time; each request
        starts another one and returns its own identifier. A recording ends when `time_limit` is reached, which is
        one minute unless more is asked for, when it is stopped, or with the call. A call that is not in progress is
        answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            time_limit: Longest duration of the recording, in seconds. The recording ends by itself after this time,
                which is one minute unless more is asked for. (default `60`)
            file_format: Format of the audio file. MP3 files are much smaller. (known values `mp3`, `wav`; default
                `mp3`)
            record_channel_type: Whether both sides share one channel (`mono`) or each has its own (`stereo`).
                (known values `mono`, `stereo`; default `mono`)
            transcription_type: Set to `auto` to have the recording transcribed, which is charged for. Transcripts
                are made in English only, of recordings from half a second to four hours and of less than 2 GB.
                Nothing is transcribed when it is left out. (one of `auto`)
            transcription_url: Address that is sent the transcript, with POST.
            callback_url: Address that is told where the recording is once it has ended.
            callback_method: HTTP method for `callback_url`. (one of `GET`, `POST`; default `POST`)

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
        https://vobiz.ai/docs/call/record-calls/start-recording
        """
        try:
            return self._caller.call(
                CALLS_START_RECORDING,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "time_limit": time_limit,
                    "file_format": file_format,
                    "record_channel_type": record_channel_type,
                    "transcription_type": transcription_type,
                    "transcription_url": transcription_url,
                    "callback_url": callback_url,
                    "callback_method": callback_method,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del transcription_url, callback_url

    def stop_recording(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
    ) -> "None":
        """Stop recording a call.

        Stops one recording of a call, or all of them when no address is given. What was recorded so far is kept and
        becomes available like any other recording. It succeeds as well when nothing is being recorded.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            url: Address of the one recording to stop, as starting it returned in `url`. Every recording of the call
                is stopped when it is left out. The key is written in capitals on the wire.

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
        https://vobiz.ai/docs/call/record-calls/stop-recording
        """
        try:
            return self._caller.call(
                CALLS_STOP_RECORDING,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "URL": url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del url

    def play(
        self,
        call_uuid: str,
        *,
        urls: str | Sequence[str],
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        length: int | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Play audio on a call.

        Plays one or several audio files to one side or both sides of a call in progress, over the conversation or
        instead of it. A call that is not in progress is answered with status 404, a file that cannot be fetched
        with 400.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            urls: Address of the audio file, MP3 or WAV, reachable from the internet over HTTP or HTTPS. Several
                addresses, joined with commas, are played one after the other.
            legs: Who hears it: `aleg` for the caller, `bleg` for the called party, `both` for each of them. (one of
                `aleg`, `bleg`, `both`; default `aleg`)
            length: Longest time to play, in seconds. The audio is played to its end when it is left out.
            loop: Whether the audio starts again when it ends, until it is stopped. (default `false`)
            mix: Whether the two sides still hear each other while the audio plays. (default `true`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/play-audio/play-audio
        """
        try:
            return self._caller.call(
                CALLS_PLAY,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "urls": joined(urls, ","),
                    "legs": legs,
                    "length": length,
                    "loop": loop,
                    "mix": mix,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del urls, legs

    def stop_playing(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop playing audio on a call.

        Stops the audio that is playing on a call. It succeeds as well when nothing is playing.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/play-audio/stop-audio
        """
        return self._caller.call(
            CALLS_STOP_PLAYING,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: Literal["WOMAN", "MAN", "Polly"] | str | Unset = UNSET,
        language: Literal[
            "arb",
            "cmn-CN",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-IN",
            "en-GB",
            "en-US",
            "en-GB-WLS",
            "fr-FR",
            "fr-CA",
            "de-DE",
            "hi-IN",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "es-ES",
            "es-US",
            "sv-SE",
            "tr-TR",
            "cy-GB",
            "yue-CN",
        ]
        | str
        | Unset = UNSET,
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Speak a text on a call.

        Turns a text into speech and plays it to one side or both sides of a call in progress. A call that is not in
        progress is answered with status 404, a language or voice that does not exist with 400.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            text: Text to speak. The vendor advises fewer than 500 characters; full stops and commas make pauses.
            voice: Voice to speak with. Where a language has no `MAN` voice, `WOMAN` is used instead. What `Polly`
                stands for is not documented. (known values `WOMAN`, `MAN`, `Polly`; default `WOMAN`)
            language: Code of the language to speak. These have the `WOMAN` voice only: arb, cmn-CN, en-IN, fr-CA,
                hi-IN, nb-NO, ro-RO, sv-SE, tr-TR and yue-CN. (known values `arb`, `cmn-CN`, `da-DK`, `nl-NL`, `en-
                AU`, `en-IN`, `en-GB`, `en-US`, `en-GB-WLS`, `fr-FR`, `fr-CA`, `de-DE`, `hi-IN`, `is-IS`, `it-IT`,
                `ja-JP`, `ko-KR`, `nb-NO`, `pl-PL`, `pt-BR`, `pt-PT`, `ro-RO`, `ru-RU`, `es-ES`, `es-US`, `sv-SE`,
                `tr-TR`, `cy-GB`, `yue-CN`; default `en-US`)
            legs: Who hears it: `aleg` for the caller, `bleg` for the called party, `both` for each of them. (one of
                `aleg`, `bleg`, `both`; default `aleg`)
            loop: Whether the text is spoken again and again until it is stopped. (default `false`)
            mix: Whether the two sides still hear each other while the text is spoken. (default `true`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/speak-text/speak-text
        """
        try:
            return self._caller.call(
                CALLS_SPEAK,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "text": text,
                    "voice": voice,
                    "language": language,
                    "legs": legs,
                    "loop": loop,
                    "mix": mix,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del text, legs

    def stop_speaking(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop speaking on a call.

        Stops the text that is being spoken on a call. It succeeds as well when nothing is being spoken.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/speak-text/stop-speak
        """
        return self._caller.call(
            CALLS_STOP_SPEAKING,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def send_dtmf(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: Literal["aleg", "bleg", "both"] | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Send keypad tones into a call.

        Sends keypad tones into a call in progress, for example to choose from a menu or to enter a code. A call
        that is not in progress is answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            digits: Tones to send, in order: digits, `*` and `#`. `w` waits half a second before the next tone, `W`
                one second.
            leg: Who receives the tones: `aleg` for the caller, `bleg` for the called party, `both` for each of
                them. This field is named in the singular, unlike `legs` elsewhere. (one of `aleg`, `bleg`, `both`;
                default `aleg`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/dtmf/send-digits
        """
        try:
            return self._caller.call(
                CALLS_SEND_DTMF,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "digits": digits,
                    "leg": leg,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del digits

    def list_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[AudioStream, AudioStreamList]":
        """List the audio streams of a call.

        Returns the audio streams of a call, page by page, both those that go on and those that have ended.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            limit: Largest number of streams on a page. (at least 1; default `20`)
            offset: Number of streams to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/audio-streams/list-audio-streams
        """
        return self._caller.page(
            CALLS_LIST_STREAMS,
            {
                "call_uuid": call_uuid,
            },
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Literal["true", "false"] | Unset = UNSET,
        audio_track: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        content_type: Literal["audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000"]
        | str
        | Unset = UNSET,
        audio_format: Literal["pcm", "mulaw"] | str | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
    ) -> "AudioStreamStarted":
        """Stream the audio of a call.

        Sends the audio of a call in progress to a WebSocket as it is spoken, and takes audio back when it is
        bidirectional. A call can have several streams at the same time; each request starts another one, and each
        is charged by the minute until it stops. For a call that is in a conference, wait about two seconds after it
        has entered, or nothing is heard. That a stream has stopped is not always reported; the end of the call is.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            service_url: WebSocket address that receives the audio, beginning with `wss://` or `ws://`. It has to be
                reachable from the internet; use `wss://` in production.
            bidirectional: Whether the WebSocket may also send audio into the call. On the wire it is the word
                `true` or `false` as a string: the API accepts a JSON boolean too, but then sends audio one way only
                and says nothing. It needs `audio_track` to be `inbound`. (one of `true`, `false`; default `false`)
            audio_track: Which audio is sent: `inbound` for what the call brings in, `outbound` for what is played
                into it, `both`. With `bidirectional` only `inbound` works, so it has to be given then. (one of
                `inbound`, `outbound`, `both`; default `both`)
            content_type: Encoding and sample rate (Hz) of the audio that is sent to the WebSocket. What comes back
                over a bidirectional stream names its own encoding. (known values `audio/x-l16;rate=8000`,
                `audio/x-l16;rate=16000`, `audio/x-mulaw;rate=8000`; default `audio/x-l16;rate=8000`)
            audio_format: Encoding of the audio under a name that only the vendor's OpenAPI uses, where it is
                `mulaw` unless given. Prefer `content_type`; send this one only if the API asks for it. (known
                values `pcm`, `mulaw`)
            stream_timeout: Longest duration of the stream, in seconds; it is stopped after this time. (default
                `86400`)
            status_callback_url: Address that is told when the stream connects, stops, times out or fails.
            status_callback_method: HTTP method for `status_callback_url`. (one of `GET`, `POST`; default `POST`)
            extra_headers: Additional HTTP headers for opening the WebSocket, as `header:value` pairs separated by
                commas. They often carry a credential, so they are treated as a secret.

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
        https://vobiz.ai/docs/audio-streams/start-audio-stream
        """
        try:
            return self._caller.call(
                CALLS_START_STREAM,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "service_url": service_url,
                    "bidirectional": flag(bidirectional),
                    "audio_track": audio_track,
                    "content_type": content_type,
                    "audio_format": audio_format,
                    "stream_timeout": stream_timeout,
                    "status_callback_url": status_callback_url,
                    "status_callback_method": status_callback_method,
                    "extra_headers": extra_headers,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del service_url, bidirectional, status_callback_url, extra_headers

    def stop_all_streams(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop all audio streams of a call.

        Stops every audio stream of a call; the call itself goes on. It succeeds as well when there is none.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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
        https://vobiz.ai/docs/audio-streams/stop-all-audio-streams
        """
        return self._caller.call(
            CALLS_STOP_ALL_STREAMS,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def get_stream(
        self,
        call_uuid: str,
        stream_id: str,
    ) -> "AudioStream":
        """Read an audio stream of a call.

        Returns one audio stream of a call, whether it goes on or has ended.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            stream_id: Identifier of the stream, as `calls_start_stream` returned it.

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
        https://vobiz.ai/docs/audio-streams/retrieve-audio-stream
        """
        return self._caller.call(
            CALLS_GET_STREAM,
            {
                "call_uuid": call_uuid,
                "stream_id": stream_id,
            },
            {},
            None,
        )

    def stop_stream(
        self,
        call_uuid: str,
        stream_id: str,
    ) -> "None":
        """Stop an audio stream of a call.

        Stops one audio stream; the call and its other streams go on. A stream that has already stopped is answered
        with status 404, which usually means that there is nothing left to do.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            stream_id: Identifier of the stream, as `calls_start_stream` returned it.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the stream has stopped already, unless the id is wrong. It is raised, and counts as success with
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
        https://docs.vobiz.ai/audio-streams/stop-audio-stream
        """
        return self._caller.call(
            CALLS_STOP_STREAM,
            {
                "call_uuid": call_uuid,
                "stream_id": stream_id,
            },
            {},
            None,
        )


class CallsResourceWithRawResponse:
    """The methods of `CallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: CallsResource) -> None:
        self.create = raw_method(resource.create)
        self.transfer = raw_method(resource.transfer)
        self.start_recording = raw_method(resource.start_recording)
        self.stop_recording = raw_method(resource.stop_recording)
        self.play = raw_method(resource.play)
        self.stop_playing = raw_method(resource.stop_playing)
        self.speak = raw_method(resource.speak)
        self.stop_speaking = raw_method(resource.stop_speaking)
        self.send_dtmf = raw_method(resource.send_dtmf)
        self.list_streams = raw_method(resource.list_streams)
        self.start_stream = raw_method(resource.start_stream)
        self.stop_all_streams = raw_method(resource.stop_all_streams)
        self.get_stream = raw_method(resource.get_stream)
        self.stop_stream = raw_method(resource.stop_stream)


class AsyncCallsResource:
    """Outbound calls, and what can be done on a call that is going on: redirect it, record it, play, speak, send tones, stream its audio."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncCallsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncCallsResourceWithRawResponse(AsyncCallsResource(self._caller.raw()))

    async def create(
        self,
        *,
        from_: str,
        to: str | Sequence[str],
        answer_url: str,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: Literal["GET", "POST"] | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        machine_detection: Literal["true", "hangup"] | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: Literal["GET", "POST"] | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        machine_detection_initial_greeting: int | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
    ) -> "CallAccepted":
        """Place an outbound call.

        Calls one destination, or up to 1000 at once when they are joined with `<`. A successful answer means that
        the call was queued; what becomes of it arrives at the callback addresses and in the call's record. The
        request is refused with status 402 when the balance is too low and with 429 when the account already starts
        as many calls per second, or has as many in progress, as it may. When the outcome is unknown, for example
        after a timeout, look at the live and queued calls or the call records before trying again: a second request
        calls everybody a second time.

        Args:
            from_: Number to show as the caller, in E.164 form with or without the leading plus. It has to be a
                number that the account may use.
            to: Whom to call: a phone number in E.164 form or a SIP URI. Several destinations, at most 1000, are
                joined with `<`; each of them is called.
            answer_url: Address that is asked for the call flow, as XML, when the call is answered.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`; default `POST`)
            ring_url: Address that is told when the destination starts ringing.
            ring_method: HTTP method for `ring_url`. (one of `GET`, `POST`; default `POST`)
            hangup_url: Address that is told when the call has ended.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`; default `POST`)
            fallback_url: Address that is asked for the call flow when `answer_url` has failed three times or has
                not answered within 60 seconds.
            fallback_method: HTTP method for `fallback_url`. (one of `GET`, `POST`; default `POST`)
            machine_detection: Whether to find out if a machine answered: the string `true` to detect and carry on,
                `hangup` to end the call when it is a machine. Nothing is detected when it is left out. (one of
                `true`, `hangup`)
            machine_detection_time: How long to listen for a machine after the answer, in milliseconds. (2000 to
                10000; default `5000`)
            machine_detection_url: Address that is told the result of the detection. With it the call flow starts
                without waiting for the result.
            machine_detection_method: HTTP method for `machine_detection_url`. (one of `GET`, `POST`; default
                `POST`)
            machine_detection_maximum_speech_length: Longest stretch of speech that still counts as a person, in
                milliseconds. (1000 to 6000; default `5000`)
            machine_detection_initial_silence: Longest silence after the answer before the detection decides, in
                milliseconds. (2000 to 10000; default `4500`)
            machine_detection_maximum_words: Most words, or short phrases, in a greeting that still counts as a
                person's. (2 to 10; default `3`)
            machine_detection_initial_greeting: Longest greeting that still counts as a person's, in milliseconds.
                (1000 to 5000; default `1500`)
            caller_name: Name to show beside the number, at most 50 characters. (at most 50 characters)
            send_digits: Keypad tones to send once the call is answered. `w` waits half a second, `W` one second;
                `@` and a number at the end set the length of each tone in milliseconds.
            send_on_preanswer: Whether to send `send_digits` already while the call is in its early phase, before
                the answer. (default `false`)
            time_limit: Longest duration of the call, in seconds. Whatever the value, calls end after 24 hours
                (86400 seconds). (default `14400`)
            hangup_on_ring: How long the destination may ring before the call is given up, in seconds.
            ring_timeout: How long to wait for an answer, in seconds. It occurs only in an example of the vendor;
                `hangup_on_ring` is the documented field.
            sip_headers: Additional SIP headers for the call, as `name=value` pairs separated by commas. Only the
                vendor's migration guide names this field, and it does not state the form.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/make-call
        """
        try:
            return await self._caller.call(
                CALLS_CREATE,
                {},
                {},
                {
                    "from": from_,
                    "to": joined(to, "<"),
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "ring_url": ring_url,
                    "ring_method": ring_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_url": fallback_url,
                    "fallback_method": fallback_method,
                    "machine_detection": machine_detection,
                    "machine_detection_time": machine_detection_time,
                    "machine_detection_url": machine_detection_url,
                    "machine_detection_method": machine_detection_method,
                    "machine_detection_maximum_speech_length": machine_detection_maximum_speech_length,
                    "machine_detection_initial_silence": machine_detection_initial_silence,
                    "machine_detection_maximum_words": machine_detection_maximum_words,
                    "machine_detection_initial_greeting": machine_detection_initial_greeting,
                    "caller_name": caller_name,
                    "send_digits": send_digits,
                    "send_on_preanswer": send_on_preanswer,
                    "time_limit": time_limit,
                    "hangup_on_ring": hangup_on_ring,
                    "ring_timeout": ring_timeout,
                    "sip_headers": sip_headers,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del (
                from_,
                to,
                answer_url,
                ring_url,
                hangup_url,
                fallback_url,
                machine_detection_url,
                caller_name,
                send_digits,
                sip_headers,
            )

    async def transfer(
        self,
        call_uuid: str,
        *,
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: Literal["GET", "POST"] | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: Literal["GET", "POST"] | Unset = UNSET,
    ) -> "CallTransferAccepted":
        """Transfer a call to another call flow.

        Interrupts what a call in progress is doing and continues with the XML that another address returns. The
        caller's side, the called side or both can be transferred; a side that is not named carries on as before. A
        call that is not in progress is answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            legs: Which side to transfer: `aleg` for the caller, `bleg` for the called party, `both` for each of
                them. (one of `aleg`, `bleg`, `both`; default `aleg`)
            aleg_url: Address that is asked for the new call flow of the caller, as XML.
            aleg_method: HTTP method for `aleg_url`. (one of `GET`, `POST`; default `POST`)
            bleg_url: Address that is asked for the new call flow of the called party, as XML.
            bleg_method: HTTP method for `bleg_url`. (one of `GET`, `POST`; default `POST`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/transfer-call
        """
        try:
            return await self._caller.call(
                CALLS_TRANSFER,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "legs": legs,
                    "aleg_url": aleg_url,
                    "aleg_method": aleg_method,
                    "bleg_url": bleg_url,
                    "bleg_method": bleg_method,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del legs, aleg_url, bleg_url

    async def start_recording(
        self,
        call_uuid: str,
        *,
        time_limit: int | Unset = UNSET,
        file_format: Literal["mp3", "wav"] | str | Unset = UNSET,
        record_channel_type: Literal["mono", "stereo"] | str | Unset = UNSET,
        transcription_type: Literal["auto"] | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: Literal["GET", "POST"] | Unset = UNSET,
    ) -> "CallRecordingStarted":
        """Start recording a call.

        Starts recording a call in progress. A call can have several recordings at the same time; each request
        starts another one and returns its own identifier. A recording ends when `time_limit` is reached, which is
        one minute unless more is asked for, when it is stopped, or with the call. A call that is not in progress is
        answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            time_limit: Longest duration of the recording, in seconds. The recording ends by itself after this time,
                which is one minute unless more is asked for. (default `60`)
            file_format: Format of the audio file. MP3 files are much smaller. (known values `mp3`, `wav`; default
                `mp3`)
            record_channel_type: Whether both sides share one channel (`mono`) or each has its own (`stereo`).
                (known values `mono`, `stereo`; default `mono`)
            transcription_type: Set to `auto` to have the recording transcribed, which is charged for. Transcripts
                are made in English only, of recordings from half a second to four hours and of less than 2 GB.
                Nothing is transcribed when it is left out. (one of `auto`)
            transcription_url: Address that is sent the transcript, with POST.
            callback_url: Address that is told where the recording is once it has ended.
            callback_method: HTTP method for `callback_url`. (one of `GET`, `POST`; default `POST`)

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
        https://vobiz.ai/docs/call/record-calls/start-recording
        """
        try:
            return await self._caller.call(
                CALLS_START_RECORDING,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "time_limit": time_limit,
                    "file_format": file_format,
                    "record_channel_type": record_channel_type,
                    "transcription_type": transcription_type,
                    "transcription_url": transcription_url,
                    "callback_url": callback_url,
                    "callback_method": callback_method,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del transcription_url, callback_url

    async def stop_recording(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
    ) -> "None":
        """Stop recording a call.

        Stops one recording of a call, or all of them when no address is given. What was recorded so far is kept and
        becomes available like any other recording. It succeeds as well when nothing is being recorded.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            url: Address of the one recording to stop, as starting it returned in `url`. Every recording of the call
                is stopped when it is left out. The key is written in capitals on the wire.

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
        https://vobiz.ai/docs/call/record-calls/stop-recording
        """
        try:
            return await self._caller.call(
                CALLS_STOP_RECORDING,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "URL": url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del url

    async def play(
        self,
        call_uuid: str,
        *,
        urls: str | Sequence[str],
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        length: int | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Play audio on a call.

        Plays one or several audio files to one side or both sides of a call in progress, over the conversation or
        instead of it. A call that is not in progress is answered with status 404, a file that cannot be fetched
        with 400.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            urls: Address of the audio file, MP3 or WAV, reachable from the internet over HTTP or HTTPS. Several
                addresses, joined with commas, are played one after the other.
            legs: Who hears it: `aleg` for the caller, `bleg` for the called party, `both` for each of them. (one of
                `aleg`, `bleg`, `both`; default `aleg`)
            length: Longest time to play, in seconds. The audio is played to its end when it is left out.
            loop: Whether the audio starts again when it ends, until it is stopped. (default `false`)
            mix: Whether the two sides still hear each other while the audio plays. (default `true`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/play-audio/play-audio
        """
        try:
            return await self._caller.call(
                CALLS_PLAY,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "urls": joined(urls, ","),
                    "legs": legs,
                    "length": length,
                    "loop": loop,
                    "mix": mix,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del urls, legs

    async def stop_playing(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop playing audio on a call.

        Stops the audio that is playing on a call. It succeeds as well when nothing is playing.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/play-audio/stop-audio
        """
        return await self._caller.call(
            CALLS_STOP_PLAYING,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: Literal["WOMAN", "MAN", "Polly"] | str | Unset = UNSET,
        language: Literal[
            "arb",
            "cmn-CN",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-IN",
            "en-GB",
            "en-US",
            "en-GB-WLS",
            "fr-FR",
            "fr-CA",
            "de-DE",
            "hi-IN",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "es-ES",
            "es-US",
            "sv-SE",
            "tr-TR",
            "cy-GB",
            "yue-CN",
        ]
        | str
        | Unset = UNSET,
        legs: Literal["aleg", "bleg", "both"] | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Speak a text on a call.

        Turns a text into speech and plays it to one side or both sides of a call in progress. A call that is not in
        progress is answered with status 404, a language or voice that does not exist with 400.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            text: Text to speak. The vendor advises fewer than 500 characters; full stops and commas make pauses.
            voice: Voice to speak with. Where a language has no `MAN` voice, `WOMAN` is used instead. What `Polly`
                stands for is not documented. (known values `WOMAN`, `MAN`, `Polly`; default `WOMAN`)
            language: Code of the language to speak. These have the `WOMAN` voice only: arb, cmn-CN, en-IN, fr-CA,
                hi-IN, nb-NO, ro-RO, sv-SE, tr-TR and yue-CN. (known values `arb`, `cmn-CN`, `da-DK`, `nl-NL`, `en-
                AU`, `en-IN`, `en-GB`, `en-US`, `en-GB-WLS`, `fr-FR`, `fr-CA`, `de-DE`, `hi-IN`, `is-IS`, `it-IT`,
                `ja-JP`, `ko-KR`, `nb-NO`, `pl-PL`, `pt-BR`, `pt-PT`, `ro-RO`, `ru-RU`, `es-ES`, `es-US`, `sv-SE`,
                `tr-TR`, `cy-GB`, `yue-CN`; default `en-US`)
            legs: Who hears it: `aleg` for the caller, `bleg` for the called party, `both` for each of them. (one of
                `aleg`, `bleg`, `both`; default `aleg`)
            loop: Whether the text is spoken again and again until it is stopped. (default `false`)
            mix: Whether the two sides still hear each other while the text is spoken. (default `true`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/speak-text/speak-text
        """
        try:
            return await self._caller.call(
                CALLS_SPEAK,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "text": text,
                    "voice": voice,
                    "language": language,
                    "legs": legs,
                    "loop": loop,
                    "mix": mix,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del text, legs

    async def stop_speaking(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop speaking on a call.

        Stops the text that is being spoken on a call. It succeeds as well when nothing is being spoken.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/speak-text/stop-speak
        """
        return await self._caller.call(
            CALLS_STOP_SPEAKING,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def send_dtmf(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: Literal["aleg", "bleg", "both"] | Unset = UNSET,
    ) -> "CallActionAccepted":
        """Send keypad tones into a call.

        Sends keypad tones into a call in progress, for example to choose from a menu or to enter a code. A call
        that is not in progress is answered with status 404.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            digits: Tones to send, in order: digits, `*` and `#`. `w` waits half a second before the next tone, `W`
                one second.
            leg: Who receives the tones: `aleg` for the caller, `bleg` for the called party, `both` for each of
                them. This field is named in the singular, unlike `legs` elsewhere. (one of `aleg`, `bleg`, `both`;
                default `aleg`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/call/dtmf/send-digits
        """
        try:
            return await self._caller.call(
                CALLS_SEND_DTMF,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "digits": digits,
                    "leg": leg,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del digits

    async def list_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[AudioStream, AudioStreamList]":
        """List the audio streams of a call.

        Returns the audio streams of a call, page by page, both those that go on and those that have ended.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            limit: Largest number of streams on a page. (at least 1; default `20`)
            offset: Number of streams to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/audio-streams/list-audio-streams
        """
        return await self._caller.page(
            CALLS_LIST_STREAMS,
            {
                "call_uuid": call_uuid,
            },
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Literal["true", "false"] | Unset = UNSET,
        audio_track: Literal["inbound", "outbound", "both"] | Unset = UNSET,
        content_type: Literal["audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000"]
        | str
        | Unset = UNSET,
        audio_format: Literal["pcm", "mulaw"] | str | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: Literal["GET", "POST"] | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
    ) -> "AudioStreamStarted":
        """Stream the audio of a call.

        Sends the audio of a call in progress to a WebSocket as it is spoken, and takes audio back when it is
        bidirectional. A call can have several streams at the same time; each request starts another one, and each
        is charged by the minute until it stops. For a call that is in a conference, wait about two seconds after it
        has entered, or nothing is heard. That a stream has stopped is not always reported; the end of the call is.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            service_url: WebSocket address that receives the audio, beginning with `wss://` or `ws://`. It has to be
                reachable from the internet; use `wss://` in production.
            bidirectional: Whether the WebSocket may also send audio into the call. On the wire it is the word
                `true` or `false` as a string: the API accepts a JSON boolean too, but then sends audio one way only
                and says nothing. It needs `audio_track` to be `inbound`. (one of `true`, `false`; default `false`)
            audio_track: Which audio is sent: `inbound` for what the call brings in, `outbound` for what is played
                into it, `both`. With `bidirectional` only `inbound` works, so it has to be given then. (one of
                `inbound`, `outbound`, `both`; default `both`)
            content_type: Encoding and sample rate (Hz) of the audio that is sent to the WebSocket. What comes back
                over a bidirectional stream names its own encoding. (known values `audio/x-l16;rate=8000`,
                `audio/x-l16;rate=16000`, `audio/x-mulaw;rate=8000`; default `audio/x-l16;rate=8000`)
            audio_format: Encoding of the audio under a name that only the vendor's OpenAPI uses, where it is
                `mulaw` unless given. Prefer `content_type`; send this one only if the API asks for it. (known
                values `pcm`, `mulaw`)
            stream_timeout: Longest duration of the stream, in seconds; it is stopped after this time. (default
                `86400`)
            status_callback_url: Address that is told when the stream connects, stops, times out or fails.
            status_callback_method: HTTP method for `status_callback_url`. (one of `GET`, `POST`; default `POST`)
            extra_headers: Additional HTTP headers for opening the WebSocket, as `header:value` pairs separated by
                commas. They often carry a credential, so they are treated as a secret.

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
        https://vobiz.ai/docs/audio-streams/start-audio-stream
        """
        try:
            return await self._caller.call(
                CALLS_START_STREAM,
                {
                    "call_uuid": call_uuid,
                },
                {},
                {
                    "service_url": service_url,
                    "bidirectional": flag(bidirectional),
                    "audio_track": audio_track,
                    "content_type": content_type,
                    "audio_format": audio_format,
                    "stream_timeout": stream_timeout,
                    "status_callback_url": status_callback_url,
                    "status_callback_method": status_callback_method,
                    "extra_headers": extra_headers,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del service_url, bidirectional, status_callback_url, extra_headers

    async def stop_all_streams(
        self,
        call_uuid: str,
    ) -> "None":
        """Stop all audio streams of a call.

        Stops every audio stream of a call; the call itself goes on. It succeeds as well when there is none.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.

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
        https://vobiz.ai/docs/audio-streams/stop-all-audio-streams
        """
        return await self._caller.call(
            CALLS_STOP_ALL_STREAMS,
            {
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def get_stream(
        self,
        call_uuid: str,
        stream_id: str,
    ) -> "AudioStream":
        """Read an audio stream of a call.

        Returns one audio stream of a call, whether it goes on or has ended.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            stream_id: Identifier of the stream, as `calls_start_stream` returned it.

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
        https://vobiz.ai/docs/audio-streams/retrieve-audio-stream
        """
        return await self._caller.call(
            CALLS_GET_STREAM,
            {
                "call_uuid": call_uuid,
                "stream_id": stream_id,
            },
            {},
            None,
        )

    async def stop_stream(
        self,
        call_uuid: str,
        stream_id: str,
    ) -> "None":
        """Stop an audio stream of a call.

        Stops one audio stream; the call and its other streams go on. A stream that has already stopped is answered
        with status 404, which usually means that there is nothing left to do.

        Args:
            call_uuid: Identifier of the call, as `calls_create` returned it in `request_uuid`.
            stream_id: Identifier of the stream, as `calls_start_stream` returned it.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the stream has stopped already, unless the id is wrong. It is raised, and counts as success with
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
        https://docs.vobiz.ai/audio-streams/stop-audio-stream
        """
        return await self._caller.call(
            CALLS_STOP_STREAM,
            {
                "call_uuid": call_uuid,
                "stream_id": stream_id,
            },
            {},
            None,
        )


class AsyncCallsResourceWithRawResponse:
    """The methods of `AsyncCallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self.create = async_raw_method(resource.create)
        self.transfer = async_raw_method(resource.transfer)
        self.start_recording = async_raw_method(resource.start_recording)
        self.stop_recording = async_raw_method(resource.stop_recording)
        self.play = async_raw_method(resource.play)
        self.stop_playing = async_raw_method(resource.stop_playing)
        self.speak = async_raw_method(resource.speak)
        self.stop_speaking = async_raw_method(resource.stop_speaking)
        self.send_dtmf = async_raw_method(resource.send_dtmf)
        self.list_streams = async_raw_method(resource.list_streams)
        self.start_stream = async_raw_method(resource.start_stream)
        self.stop_all_streams = async_raw_method(resource.stop_all_streams)
        self.get_stream = async_raw_method(resource.get_stream)
        self.stop_stream = async_raw_method(resource.stop_stream)
