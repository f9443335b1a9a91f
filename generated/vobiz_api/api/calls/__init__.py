"""Outbound calls and the redirection of calls that are going on."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        CallAccepted,
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


class CallsResource:
    """Outbound calls and the redirection of calls that are going on."""

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
        to: str,
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
        return self._caller.call(
            CALLS_CREATE,
            {},
            {},
            {
                "from": from_,
                "to": to,
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


class CallsResourceWithRawResponse:
    """The methods of `CallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: CallsResource) -> None:
        self.create = raw_method(resource.create)
        self.transfer = raw_method(resource.transfer)


class AsyncCallsResource:
    """Outbound calls and the redirection of calls that are going on."""

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
        to: str,
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
        return await self._caller.call(
            CALLS_CREATE,
            {},
            {},
            {
                "from": from_,
                "to": to,
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


class AsyncCallsResourceWithRawResponse:
    """The methods of `AsyncCallsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self.create = async_raw_method(resource.create)
        self.transfer = async_raw_method(resource.transfer)
