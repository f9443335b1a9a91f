"""Applications, which say what happens to the calls that reach a number or an endpoint."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Application,
        ApplicationChanged,
        ApplicationCreated,
        ApplicationList,
        NumberApplication,
    )

APPLICATIONS_LIST: "Operation[ApplicationList]" = Operation(
    "applications",
    "applications_list",
    "GET",
    "/api/v1/Account/{auth_id}/Application/",
    "read",
    auth=("headers",),
    success=(200,),
    model="ApplicationList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"maximum":100,"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_next", "objects"),
    items_attribute="objects",
)

APPLICATIONS_CREATE: "Operation[ApplicationCreated]" = Operation(
    "applications",
    "applications_create",
    "POST",
    "/api/v1/Account/{auth_id}/Application/",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="ApplicationCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"answer_method":{"enum":["GET","POST"],"type":"string"},"answer_url":{"format":"uri","minLength":1,"type":"string"},"app_name":{"minLength":1,"type":"string"},"application_type":{"minLength":1,"type":"string"},"default_app":{"type":"boolean"},"default_endpoint_app":{"type":"boolean"},"default_number_app":{"type":"boolean"},"enabled":{"type":"boolean"},"fallback_answer_url":{"format":"uri","minLength":1,"type":"string"},"fallback_method":{"enum":["GET","POST"],"type":"string"},"hangup_method":{"enum":["GET","POST"],"type":"string"},"hangup_url":{"format":"uri","minLength":1,"type":"string"},"log_incoming_message":{"type":"boolean"},"message_method":{"enum":["GET","POST"],"type":"string"},"message_url":{"format":"uri","minLength":1,"type":"string"},"public_uri":{"type":"boolean"},"sip_transfer_method":{"enum":["GET","POST"],"type":"string"},"sip_transfer_url":{"format":"uri","minLength":1,"type":"string"},"sip_uri":{"minLength":1,"type":"string"},"sub_account":{"minLength":1,"type":["string","null"]}},"required":["answer_method","answer_url","app_name"],"type":"object"}',
)

APPLICATIONS_GET: "Operation[Application]" = Operation(
    "applications",
    "applications_get",
    "GET",
    "/api/v1/Account/{auth_id}/Application/{app_id}/",
    "read",
    auth=("headers",),
    success=(200,),
    model="Application",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"app_id":{"minLength":1,"type":"string"}},"required":["app_id"],"type":"object"}',
)

APPLICATIONS_UPDATE: "Operation[ApplicationChanged]" = Operation(
    "applications",
    "applications_update",
    "POST",
    "/api/v1/Account/{auth_id}/Application/{app_id}/",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="ApplicationChanged",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"answer_method":{"enum":["GET","POST"],"type":"string"},"answer_url":{"format":"uri","minLength":1,"type":"string"},"app_id":{"minLength":1,"type":"string"},"app_name":{"minLength":1,"type":"string"},"application_type":{"minLength":1,"type":"string"},"default_app":{"type":"boolean"},"default_endpoint_app":{"type":"boolean"},"default_number_app":{"type":"boolean"},"enabled":{"type":"boolean"},"fallback_answer_url":{"format":"uri","minLength":1,"type":"string"},"fallback_method":{"enum":["GET","POST"],"type":"string"},"hangup_method":{"enum":["GET","POST"],"type":"string"},"hangup_url":{"format":"uri","minLength":1,"type":"string"},"log_incoming_message":{"type":"boolean"},"message_method":{"enum":["GET","POST"],"type":"string"},"message_url":{"format":"uri","minLength":1,"type":"string"},"public_uri":{"type":"boolean"},"sip_transfer_method":{"enum":["GET","POST"],"type":"string"},"sip_transfer_url":{"format":"uri","minLength":1,"type":"string"},"sip_uri":{"minLength":1,"type":"string"}},"required":["app_id"],"type":"object"}',
)

APPLICATIONS_DELETE: "Operation[None]" = Operation(
    "applications",
    "applications_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/Application/{app_id}/",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"app_id":{"minLength":1,"type":"string"}},"required":["app_id"],"type":"object"}',
    benign={404: "The application has been deleted already"},
)

APPLICATIONS_ATTACH_NUMBER: "Operation[NumberApplication]" = Operation(
    "applications",
    "applications_attach_number",
    "POST",
    "/api/v1/Account/{auth_id}/numbers/{number}/application",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="NumberApplication",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"application_id":{"minLength":1,"type":"string"},"number":{"minLength":1,"type":"string"}},"required":["application_id","number"],"type":"object"}',
)

APPLICATIONS_DETACH_NUMBER: "Operation[NumberApplication]" = Operation(
    "applications",
    "applications_detach_number",
    "DELETE",
    "/api/v1/Account/{auth_id}/numbers/{number}/application",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model="NumberApplication",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"number":{"minLength":1,"type":"string"}},"required":["number"],"type":"object"}',
    may_be_empty=True,
)


class ApplicationsResource:
    """Applications, which say what happens to the calls that reach a number or an endpoint."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "ApplicationsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return ApplicationsResourceWithRawResponse(ApplicationsResource(self._caller.raw()))

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[Application, ApplicationList]":
        """List the applications of the account.

        Returns the applications of the account, page by page. An application says which addresses the API asks for
        a call flow when a call comes in.

        Args:
            limit: Largest number of applications on a page. (1 to 100; default `20`)
            offset: Number of applications to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/applications/list-all-applications
        """
        return self._caller.page(
            APPLICATIONS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def create(
        self,
        *,
        app_name: str,
        answer_url: str,
        answer_method: Literal["GET", "POST"],
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: Literal["GET", "POST"] | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        default_app: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        log_incoming_message: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        sip_transfer_method: Literal["GET", "POST"] | Unset = UNSET,
        sip_transfer_url: str | Unset = UNSET,
        sip_uri: str | Unset = UNSET,
        sub_account: str | None | Unset = UNSET,
    ) -> "ApplicationCreated":
        """Create an application.

        Creates an application. By itself it answers nothing: attach a number to it with
        `applications_attach_number`, or name it in the `application` of an endpoint. Its answer address has to
        return the call flow as XML.

        Args:
            app_name: Name of the application. The vendor's page allows letters, digits, hyphen and underscore only,
                its samples also blanks; a name without blanks is the safe choice.
            answer_url: Address that is asked for the call flow, as XML, when a call reaches the application.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`; default `POST`)
            hangup_url: Address that is told when a call has ended. When it is left out, `answer_url` is told, and
                has to cope with that.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`; default `POST`)
            fallback_answer_url: Address that is asked for the call flow when `answer_url` cannot be reached, takes
                too long or returns something else than a call flow. Without it the call is dropped in that case.
            fallback_method: HTTP method for `fallback_answer_url`. (one of `GET`, `POST`; default `POST`)
            message_url: Address that is told of incoming messages. None is set by default.
            message_method: HTTP method for `message_url`. (one of `GET`, `POST`; default `POST`)
            default_number_app: Whether numbers that are new from now on lead to this application unless they name
                another one. Numbers that exist already are not touched. (default `false`)
            default_endpoint_app: Whether endpoints that are new from now on use this application unless they name
                another one. Endpoints that exist already are not touched. (default `false`)
            application_type: Kind of application, usually `XML`.
            default_app: Whether this is the default application of the whole account. (default `false`)
            enabled: Whether the application is in use. (default `true`)
            log_incoming_message: Whether incoming messages to the numbers of this application are logged. (default
                `true`)
            public_uri: Whether SIP systems outside the account may call the application's `sip_uri`. Calls to
                numbers do not need it. (default `false`)
            sip_transfer_method: HTTP method for `sip_transfer_url`. (one of `GET`, `POST`)
            sip_transfer_url: Address that is told of SIP transfers.
            sip_uri: SIP address of the application. The API makes one up when it is left out.
            sub_account: Auth ID of the sub-account that the application is for; null for the account itself. It
                cannot be changed later.

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
        https://vobiz.ai/docs/applications/create-application
        """
        try:
            return self._caller.call(
                APPLICATIONS_CREATE,
                {},
                {},
                {
                    "app_name": app_name,
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_answer_url": fallback_answer_url,
                    "fallback_method": fallback_method,
                    "message_url": message_url,
                    "message_method": message_method,
                    "default_number_app": default_number_app,
                    "default_endpoint_app": default_endpoint_app,
                    "application_type": application_type,
                    "default_app": default_app,
                    "enabled": enabled,
                    "log_incoming_message": log_incoming_message,
                    "public_uri": public_uri,
                    "sip_transfer_method": sip_transfer_method,
                    "sip_transfer_url": sip_transfer_url,
                    "sip_uri": sip_uri,
                    "sub_account": sub_account,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del answer_url, hangup_url, fallback_answer_url, message_url, sip_transfer_url, sip_uri

    def get(
        self,
        app_id: str,
    ) -> "Application":
        """Read an application.

        Returns one application with all of its addresses.

        Args:
            app_id: Identifier of the application, a string of digits.

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
        https://vobiz.ai/docs/applications/retrieve-application
        """
        return self._caller.call(
            APPLICATIONS_GET,
            {
                "app_id": app_id,
            },
            {},
            None,
        )

    def update(
        self,
        app_id: str,
        *,
        app_name: str | Unset = UNSET,
        answer_url: str | Unset = UNSET,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: Literal["GET", "POST"] | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        default_app: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        log_incoming_message: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        sip_transfer_method: Literal["GET", "POST"] | Unset = UNSET,
        sip_transfer_url: str | Unset = UNSET,
        sip_uri: str | Unset = UNSET,
    ) -> "ApplicationChanged":
        """Change an application.

        Changes the settings of an application that are sent and leaves the others as they are. Calls that come in
        from then on follow the new settings. The sub-account of an application cannot be changed.

        Args:
            app_id: Identifier of the application, a string of digits.
            app_name: Name of the application. The vendor's page allows letters, digits, hyphen and underscore only,
                its samples also blanks; a name without blanks is the safe choice.
            answer_url: Address that is asked for the call flow, as XML, when a call reaches the application.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`)
            hangup_url: Address that is told when a call has ended.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`)
            fallback_answer_url: Address that is asked for the call flow when `answer_url` cannot be reached, takes
                too long or returns something else than a call flow.
            fallback_method: HTTP method for `fallback_answer_url`. (one of `GET`, `POST`)
            message_url: Address that is told of incoming messages.
            message_method: HTTP method for `message_url`. (one of `GET`, `POST`)
            default_number_app: Whether numbers that are new from now on lead to this application unless they name
                another one. Numbers that exist already are not touched.
            default_endpoint_app: Whether endpoints that are new from now on use this application unless they name
                another one. Endpoints that exist already are not touched.
            application_type: Kind of application, usually `XML`.
            default_app: Whether this is the default application of the whole account.
            enabled: Whether the application is in use.
            log_incoming_message: Whether incoming messages to the numbers of this application are logged.
            public_uri: Whether SIP systems outside the account may call the application's `sip_uri`. Calls to
                numbers do not need it.
            sip_transfer_method: HTTP method for `sip_transfer_url`. (one of `GET`, `POST`)
            sip_transfer_url: Address that is told of SIP transfers.
            sip_uri: SIP address of the application.

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
        https://vobiz.ai/docs/applications/update-application
        """
        try:
            return self._caller.call(
                APPLICATIONS_UPDATE,
                {
                    "app_id": app_id,
                },
                {},
                {
                    "app_name": app_name,
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_answer_url": fallback_answer_url,
                    "fallback_method": fallback_method,
                    "message_url": message_url,
                    "message_method": message_method,
                    "default_number_app": default_number_app,
                    "default_endpoint_app": default_endpoint_app,
                    "application_type": application_type,
                    "default_app": default_app,
                    "enabled": enabled,
                    "log_incoming_message": log_incoming_message,
                    "public_uri": public_uri,
                    "sip_transfer_method": sip_transfer_method,
                    "sip_transfer_url": sip_transfer_url,
                    "sip_uri": sip_uri,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del answer_url, hangup_url, fallback_answer_url, message_url, sip_transfer_url, sip_uri

    def delete(
        self,
        app_id: str,
    ) -> "None":
        """Delete an application.

        Deletes an application for good. While numbers are attached to it this is refused with status 409; detach
        them with `applications_detach_number` first, and give endpoints that use it another application. When it
        was the default for new numbers or endpoints, there is no default afterwards.

        Args:
            app_id: Identifier of the application, a string of digits.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the application has been deleted already, unless the id is wrong. It is raised, and counts as
        success with the option `already_done_ok`.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/applications/delete-application
        """
        return self._caller.call(
            APPLICATIONS_DELETE,
            {
                "app_id": app_id,
            },
            {},
            None,
        )

    def attach_number(
        self,
        number: str,
        *,
        application_id: str,
    ) -> "NumberApplication":
        """Let an application answer a number.

        Attaches a number of the account to an application, whose answer address is asked for the call flow of every
        call to that number from then on. A number that is attached to another application is taken over; it need
        not be detached first. A number that the account does not have, or an application that does not exist, is
        answered with status 404. New numbers are attached on their own when an application has `default_number_app`
        set.

        Args:
            number: The number in E.164 form with its plus. The client escapes the plus as `%2B`; without that the
                API finds no such number.
            application_id: Identifier of the application, its `app_id`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/applications/attach-number
        """
        try:
            return self._caller.call(
                APPLICATIONS_ATTACH_NUMBER,
                {
                    "number": number,
                },
                {},
                {
                    "application_id": application_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del number

    def detach_number(
        self,
        number: str,
    ) -> "NumberApplication":
        """Stop an application from answering a number.

        Detaches a number from its application. The number stays in the account, but calls to it no longer reach the
        application. Detaching a number that has no application changes nothing. A number that the account does not
        have is answered with status 404.

        Args:
            number: The number in E.164 form with its plus. The client escapes the plus as `%2B`; without that the
                API finds no such number.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/applications/detach-number
        """
        try:
            return self._caller.call(
                APPLICATIONS_DETACH_NUMBER,
                {
                    "number": number,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del number


class ApplicationsResourceWithRawResponse:
    """The methods of `ApplicationsResource`, answering with `RawResponse`."""

    def __init__(self, resource: ApplicationsResource) -> None:
        self.list = raw_method(resource.list)
        self.create = raw_method(resource.create)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)
        self.attach_number = raw_method(resource.attach_number)
        self.detach_number = raw_method(resource.detach_number)


class AsyncApplicationsResource:
    """Applications, which say what happens to the calls that reach a number or an endpoint."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncApplicationsResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncApplicationsResourceWithRawResponse(AsyncApplicationsResource(self._caller.raw()))

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[Application, ApplicationList]":
        """List the applications of the account.

        Returns the applications of the account, page by page. An application says which addresses the API asks for
        a call flow when a call comes in.

        Args:
            limit: Largest number of applications on a page. (1 to 100; default `20`)
            offset: Number of applications to leave out at the start of the list. (at least 0; default `0`)

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
        https://vobiz.ai/docs/applications/list-all-applications
        """
        return await self._caller.page(
            APPLICATIONS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def create(
        self,
        *,
        app_name: str,
        answer_url: str,
        answer_method: Literal["GET", "POST"],
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: Literal["GET", "POST"] | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        default_app: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        log_incoming_message: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        sip_transfer_method: Literal["GET", "POST"] | Unset = UNSET,
        sip_transfer_url: str | Unset = UNSET,
        sip_uri: str | Unset = UNSET,
        sub_account: str | None | Unset = UNSET,
    ) -> "ApplicationCreated":
        """Create an application.

        Creates an application. By itself it answers nothing: attach a number to it with
        `applications_attach_number`, or name it in the `application` of an endpoint. Its answer address has to
        return the call flow as XML.

        Args:
            app_name: Name of the application. The vendor's page allows letters, digits, hyphen and underscore only,
                its samples also blanks; a name without blanks is the safe choice.
            answer_url: Address that is asked for the call flow, as XML, when a call reaches the application.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`; default `POST`)
            hangup_url: Address that is told when a call has ended. When it is left out, `answer_url` is told, and
                has to cope with that.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`; default `POST`)
            fallback_answer_url: Address that is asked for the call flow when `answer_url` cannot be reached, takes
                too long or returns something else than a call flow. Without it the call is dropped in that case.
            fallback_method: HTTP method for `fallback_answer_url`. (one of `GET`, `POST`; default `POST`)
            message_url: Address that is told of incoming messages. None is set by default.
            message_method: HTTP method for `message_url`. (one of `GET`, `POST`; default `POST`)
            default_number_app: Whether numbers that are new from now on lead to this application unless they name
                another one. Numbers that exist already are not touched. (default `false`)
            default_endpoint_app: Whether endpoints that are new from now on use this application unless they name
                another one. Endpoints that exist already are not touched. (default `false`)
            application_type: Kind of application, usually `XML`.
            default_app: Whether this is the default application of the whole account. (default `false`)
            enabled: Whether the application is in use. (default `true`)
            log_incoming_message: Whether incoming messages to the numbers of this application are logged. (default
                `true`)
            public_uri: Whether SIP systems outside the account may call the application's `sip_uri`. Calls to
                numbers do not need it. (default `false`)
            sip_transfer_method: HTTP method for `sip_transfer_url`. (one of `GET`, `POST`)
            sip_transfer_url: Address that is told of SIP transfers.
            sip_uri: SIP address of the application. The API makes one up when it is left out.
            sub_account: Auth ID of the sub-account that the application is for; null for the account itself. It
                cannot be changed later.

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
        https://vobiz.ai/docs/applications/create-application
        """
        try:
            return await self._caller.call(
                APPLICATIONS_CREATE,
                {},
                {},
                {
                    "app_name": app_name,
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_answer_url": fallback_answer_url,
                    "fallback_method": fallback_method,
                    "message_url": message_url,
                    "message_method": message_method,
                    "default_number_app": default_number_app,
                    "default_endpoint_app": default_endpoint_app,
                    "application_type": application_type,
                    "default_app": default_app,
                    "enabled": enabled,
                    "log_incoming_message": log_incoming_message,
                    "public_uri": public_uri,
                    "sip_transfer_method": sip_transfer_method,
                    "sip_transfer_url": sip_transfer_url,
                    "sip_uri": sip_uri,
                    "sub_account": sub_account,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del answer_url, hangup_url, fallback_answer_url, message_url, sip_transfer_url, sip_uri

    async def get(
        self,
        app_id: str,
    ) -> "Application":
        """Read an application.

        Returns one application with all of its addresses.

        Args:
            app_id: Identifier of the application, a string of digits.

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
        https://vobiz.ai/docs/applications/retrieve-application
        """
        return await self._caller.call(
            APPLICATIONS_GET,
            {
                "app_id": app_id,
            },
            {},
            None,
        )

    async def update(
        self,
        app_id: str,
        *,
        app_name: str | Unset = UNSET,
        answer_url: str | Unset = UNSET,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: Literal["GET", "POST"] | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: Literal["GET", "POST"] | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: Literal["GET", "POST"] | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        default_app: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        log_incoming_message: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        sip_transfer_method: Literal["GET", "POST"] | Unset = UNSET,
        sip_transfer_url: str | Unset = UNSET,
        sip_uri: str | Unset = UNSET,
    ) -> "ApplicationChanged":
        """Change an application.

        Changes the settings of an application that are sent and leaves the others as they are. Calls that come in
        from then on follow the new settings. The sub-account of an application cannot be changed.

        Args:
            app_id: Identifier of the application, a string of digits.
            app_name: Name of the application. The vendor's page allows letters, digits, hyphen and underscore only,
                its samples also blanks; a name without blanks is the safe choice.
            answer_url: Address that is asked for the call flow, as XML, when a call reaches the application.
            answer_method: HTTP method for `answer_url`. (one of `GET`, `POST`)
            hangup_url: Address that is told when a call has ended.
            hangup_method: HTTP method for `hangup_url`. (one of `GET`, `POST`)
            fallback_answer_url: Address that is asked for the call flow when `answer_url` cannot be reached, takes
                too long or returns something else than a call flow.
            fallback_method: HTTP method for `fallback_answer_url`. (one of `GET`, `POST`)
            message_url: Address that is told of incoming messages.
            message_method: HTTP method for `message_url`. (one of `GET`, `POST`)
            default_number_app: Whether numbers that are new from now on lead to this application unless they name
                another one. Numbers that exist already are not touched.
            default_endpoint_app: Whether endpoints that are new from now on use this application unless they name
                another one. Endpoints that exist already are not touched.
            application_type: Kind of application, usually `XML`.
            default_app: Whether this is the default application of the whole account.
            enabled: Whether the application is in use.
            log_incoming_message: Whether incoming messages to the numbers of this application are logged.
            public_uri: Whether SIP systems outside the account may call the application's `sip_uri`. Calls to
                numbers do not need it.
            sip_transfer_method: HTTP method for `sip_transfer_url`. (one of `GET`, `POST`)
            sip_transfer_url: Address that is told of SIP transfers.
            sip_uri: SIP address of the application.

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
        https://vobiz.ai/docs/applications/update-application
        """
        try:
            return await self._caller.call(
                APPLICATIONS_UPDATE,
                {
                    "app_id": app_id,
                },
                {},
                {
                    "app_name": app_name,
                    "answer_url": answer_url,
                    "answer_method": answer_method,
                    "hangup_url": hangup_url,
                    "hangup_method": hangup_method,
                    "fallback_answer_url": fallback_answer_url,
                    "fallback_method": fallback_method,
                    "message_url": message_url,
                    "message_method": message_method,
                    "default_number_app": default_number_app,
                    "default_endpoint_app": default_endpoint_app,
                    "application_type": application_type,
                    "default_app": default_app,
                    "enabled": enabled,
                    "log_incoming_message": log_incoming_message,
                    "public_uri": public_uri,
                    "sip_transfer_method": sip_transfer_method,
                    "sip_transfer_url": sip_transfer_url,
                    "sip_uri": sip_uri,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del answer_url, hangup_url, fallback_answer_url, message_url, sip_transfer_url, sip_uri

    async def delete(
        self,
        app_id: str,
    ) -> "None":
        """Delete an application.

        Deletes an application for good. While numbers are attached to it this is refused with status 409; detach
        them with `applications_detach_number` first, and give endpoints that use it another application. When it
        was the default for new numbers or endpoints, there is no default afterwards.

        Args:
            app_id: Identifier of the application, a string of digits.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the application has been deleted already, unless the id is wrong. It is raised, and counts as
        success with the option `already_done_ok`.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/applications/delete-application
        """
        return await self._caller.call(
            APPLICATIONS_DELETE,
            {
                "app_id": app_id,
            },
            {},
            None,
        )

    async def attach_number(
        self,
        number: str,
        *,
        application_id: str,
    ) -> "NumberApplication":
        """Let an application answer a number.

        Attaches a number of the account to an application, whose answer address is asked for the call flow of every
        call to that number from then on. A number that is attached to another application is taken over; it need
        not be detached first. A number that the account does not have, or an application that does not exist, is
        answered with status 404. New numbers are attached on their own when an application has `default_number_app`
        set.

        Args:
            number: The number in E.164 form with its plus. The client escapes the plus as `%2B`; without that the
                API finds no such number.
            application_id: Identifier of the application, its `app_id`.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/applications/attach-number
        """
        try:
            return await self._caller.call(
                APPLICATIONS_ATTACH_NUMBER,
                {
                    "number": number,
                },
                {},
                {
                    "application_id": application_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del number

    async def detach_number(
        self,
        number: str,
    ) -> "NumberApplication":
        """Stop an application from answering a number.

        Detaches a number from its application. The number stays in the account, but calls to it no longer reach the
        application. Detaching a number that has no application changes nothing. A number that the account does not
        have is answered with status 404.

        Args:
            number: The number in E.164 form with its plus. The client escapes the plus as `%2B`; without that the
                API finds no such number.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/applications/detach-number
        """
        try:
            return await self._caller.call(
                APPLICATIONS_DETACH_NUMBER,
                {
                    "number": number,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del number


class AsyncApplicationsResourceWithRawResponse:
    """The methods of `AsyncApplicationsResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncApplicationsResource) -> None:
        self.list = async_raw_method(resource.list)
        self.create = async_raw_method(resource.create)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
        self.attach_number = async_raw_method(resource.attach_number)
        self.detach_number = async_raw_method(resource.detach_number)
