"""SIP trunks, over which a phone system reaches the public network."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Trunk,
        TrunkList,
    )

TRUNKS_LIST: "Operation[TrunkList]" = Operation(
    "trunks",
    "trunks_list",
    "GET",
    "/api/v1/Account/{auth_id}/trunks",
    "read",
    auth=("headers",),
    success=(200,),
    model="TrunkList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"maximum":100,"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
    pagination=Pagination("offset_total", "objects"),
    items_attribute="objects",
)

TRUNKS_CREATE: "Operation[Trunk]" = Operation(
    "trunks",
    "trunks_create",
    "POST",
    "/api/v1/Account/{auth_id}/trunks",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="Trunk",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"concurrent_calls_limit":{"maximum":1000,"minimum":0,"type":"integer"},"cps_limit":{"maximum":100,"minimum":0,"type":"integer"},"credential_uuid":{"minLength":1,"type":"string"},"description":{"maxLength":500,"type":"string"},"enable_transcription":{"type":"boolean"},"fallback_uri_uuid":{"minLength":1,"type":"string"},"inbound_destination":{"maxLength":255,"type":"string"},"ip_whitelist":{"items":{"type":"string"},"type":"array"},"ipacl_uuid":{"minLength":1,"type":"string"},"max_concurrent_calls":{"minimum":0,"type":"integer"},"name":{"maxLength":255,"minLength":1,"type":"string"},"password":{"format":"password","maxLength":100,"type":"string"},"pii_entity_types":{"type":"string"},"pii_redaction":{"type":"boolean"},"primary_uri_uuid":{"minLength":1,"type":"string"},"recording":{"type":"boolean"},"recording_webhook_enabled":{"type":"boolean"},"secure":{"type":"boolean"},"transport":{"type":"string"},"trunk_direction":{"type":"string"},"trunk_domain":{"maxLength":255,"type":"string"},"trunk_status":{"type":"string"},"trunk_type":{"enum":["INBOUND","OUTBOUND"],"type":"string"},"username":{"maxLength":100,"type":"string"},"webhook_method":{"type":"string"},"webhook_url":{"format":"uri","maxLength":500,"type":"string"}},"required":["name"],"type":"object"}',
)

TRUNKS_GET: "Operation[Trunk]" = Operation(
    "trunks",
    "trunks_get",
    "GET",
    "/api/v1/Account/{auth_id}/trunks/{trunk_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="Trunk",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"trunk_id":{"minLength":1,"type":"string"}},"required":["trunk_id"],"type":"object"}',
)

TRUNKS_UPDATE: "Operation[Trunk]" = Operation(
    "trunks",
    "trunks_update",
    "PUT",
    "/api/v1/Account/{auth_id}/trunks/{trunk_id}",
    "idempotent",
    auth=("headers",),
    success=(200,),
    model="Trunk",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"concurrent_calls_limit":{"maximum":1000,"minimum":0,"type":"integer"},"cps_limit":{"maximum":100,"minimum":0,"type":"integer"},"credential_uuid":{"minLength":1,"type":"string"},"description":{"maxLength":500,"type":"string"},"enable_transcription":{"type":"boolean"},"enabled":{"type":"boolean"},"fallback_uri_uuid":{"minLength":1,"type":"string"},"inbound_destination":{"maxLength":255,"type":"string"},"ipacl_uuid":{"minLength":1,"type":"string"},"max_concurrent_calls":{"minimum":0,"type":"integer"},"name":{"maxLength":255,"minLength":1,"type":"string"},"pii_entity_types":{"type":"string"},"pii_redaction":{"type":"boolean"},"primary_uri_uuid":{"minLength":1,"type":"string"},"recording":{"type":"boolean"},"recording_webhook_enabled":{"type":"boolean"},"secure":{"type":"boolean"},"transport":{"type":"string"},"trunk_direction":{"type":"string"},"trunk_domain":{"maxLength":255,"type":"string"},"trunk_id":{"minLength":1,"type":"string"},"trunk_status":{"type":"string"},"webhook_method":{"type":"string"},"webhook_url":{"format":"uri","maxLength":500,"type":"string"}},"required":["trunk_id"],"type":"object"}',
)

TRUNKS_DELETE: "Operation[None]" = Operation(
    "trunks",
    "trunks_delete",
    "DELETE",
    "/api/v1/Account/{auth_id}/trunks/{trunk_id}",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"trunk_id":{"minLength":1,"type":"string"}},"required":["trunk_id"],"type":"object"}',
    benign={404: "The trunk has been deleted already"},
)


class TrunksResource:
    """SIP trunks, over which a phone system reaches the public network."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "TrunksResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return TrunksResourceWithRawResponse(TrunksResource(self._caller.raw()))

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "Page[Trunk, TrunkList]":
        """List the trunks of the account.

        Returns the SIP trunks of the account, page by page.

        Args:
            limit: Largest number of trunks on a page. (1 to 100; default `20`)
            offset: Number of trunks to leave out at the start of the list. (at least 0; default `0`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/retrieve-all-trunks
        """
        return self._caller.page(
            TRUNKS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def create(
        self,
        *,
        name: str,
        trunk_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        trunk_status: Literal["enabled", "disabled"] | str | Unset = UNSET,
        secure: bool | Unset = UNSET,
        trunk_domain: str | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
        inbound_destination: str | Unset = UNSET,
        description: str | Unset = UNSET,
        concurrent_calls_limit: int | Unset = UNSET,
        cps_limit: int | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        recording: bool | Unset = UNSET,
        enable_transcription: bool | Unset = UNSET,
        pii_redaction: bool | Unset = UNSET,
        pii_entity_types: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: Literal["POST", "GET"] | str | Unset = UNSET,
        recording_webhook_enabled: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        ip_whitelist: Sequence[str] | Unset = UNSET,
        trunk_type: Literal["INBOUND", "OUTBOUND"] | Unset = UNSET,
        max_concurrent_calls: int | Unset = UNSET,
    ) -> "Trunk":
        """Create a trunk.

        Creates a SIP trunk and gives it a SIP domain. Credentials, lists of source addresses and origination URIs
        are made separately and attached by their identifiers, now or later.

        Args:
            name: Name to recognise the trunk by; the vendor's OpenAPI says 100 characters, its prose 255. (at most
                255 characters)
            trunk_direction: Direction of the calls that the trunk carries: `inbound` or `outbound`. Answers also
                show `both`. (known values `inbound`, `outbound`)
            trunk_status: Whether the trunk carries calls. Answers show `active` or `inactive` as well. (known
                values `enabled`, `disabled`)
            secure: Whether signalling and audio are encrypted (TLS and SRTP).
            trunk_domain: SIP domain of the trunk. The API makes one up when it is left out. (at most 255
                characters)
            transport: Transport protocol for SIP. (known values `udp`, `tcp`, `tls`)
            inbound_destination: Where calls that come in over the trunk are sent. (at most 255 characters)
            description: Free text about the trunk. (at most 500 characters)
            concurrent_calls_limit: Most calls in progress at the same time. It is stored but not enforced; the
                limit of the account is what counts. (0 to 1000)
            cps_limit: Most new calls per second. It is stored but not enforced; the limit of the account is what
                counts. (0 to 100)
            credential_uuid: Identifier of the SIP credential that calls over the trunk sign in with.
            ipacl_uuid: Identifier of the list of source addresses that may use the trunk.
            primary_uri_uuid: Identifier of the origination URI that is tried first.
            fallback_uri_uuid: Identifier of the origination URI that is tried when the first one fails.
            recording: Whether calls over the trunk are recorded. (default `false`)
            enable_transcription: Whether recordings are transcribed. It needs `recording`. (default `false`)
            pii_redaction: Whether personal data is masked in transcripts. It needs `enable_transcription`. (default
                `false`)
            pii_entity_types: Kinds of personal data to mask, as one string. How several are separated is not
                documented.
            webhook_url: Address that is told about calls over the trunk. It has to be a public http or https
                address; one that leads into a private network is refused. (at most 500 characters)
            webhook_method: HTTP method for `webhook_url`. (known values `POST`, `GET`; default `POST`)
            recording_webhook_enabled: Whether the webhook is also told when a recording is ready. (default `false`)
            username: User name for SIP sign-in. Superseded by a credential that `credential_uuid` names. (at most
                100 characters; deprecated)
            password: Password for SIP sign-in. Superseded by a credential that `credential_uuid` names. (at most
                100 characters; deprecated)
            ip_whitelist: Source addresses that may use the trunk. Superseded by a list that `ipacl_uuid` names.
                (deprecated)
            trunk_type: Direction of the calls under the name that the vendor's pages use. Prefer `trunk_direction`;
                send this one only if the API asks for it. (one of `INBOUND`, `OUTBOUND`)
            max_concurrent_calls: Most calls in progress at the same time under the name that the vendor's pages
                use. Prefer `concurrent_calls_limit`; send this one only if the API asks for it. (at least 0)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/create-trunk
        """
        try:
            return self._caller.call(
                TRUNKS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "trunk_direction": trunk_direction,
                    "trunk_status": trunk_status,
                    "secure": secure,
                    "trunk_domain": trunk_domain,
                    "transport": transport,
                    "inbound_destination": inbound_destination,
                    "description": description,
                    "concurrent_calls_limit": concurrent_calls_limit,
                    "cps_limit": cps_limit,
                    "credential_uuid": credential_uuid,
                    "ipacl_uuid": ipacl_uuid,
                    "primary_uri_uuid": primary_uri_uuid,
                    "fallback_uri_uuid": fallback_uri_uuid,
                    "recording": recording,
                    "enable_transcription": enable_transcription,
                    "pii_redaction": pii_redaction,
                    "pii_entity_types": pii_entity_types,
                    "webhook_url": webhook_url,
                    "webhook_method": webhook_method,
                    "recording_webhook_enabled": recording_webhook_enabled,
                    "username": username,
                    "password": password,
                    "ip_whitelist": ip_whitelist,
                    "trunk_type": trunk_type,
                    "max_concurrent_calls": max_concurrent_calls,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del inbound_destination, webhook_url, password

    def get(
        self,
        trunk_id: str,
    ) -> "Trunk":
        """Read a trunk.

        Returns one SIP trunk. A trunk that belongs to another account is answered like one that does not exist.

        Args:
            trunk_id: Identifier of the trunk.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/retrieve-trunk
        """
        return self._caller.call(
            TRUNKS_GET,
            {
                "trunk_id": trunk_id,
            },
            {},
            None,
        )

    def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        trunk_status: Literal["enabled", "disabled"] | str | Unset = UNSET,
        secure: bool | Unset = UNSET,
        trunk_domain: str | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
        inbound_destination: str | Unset = UNSET,
        description: str | Unset = UNSET,
        concurrent_calls_limit: int | Unset = UNSET,
        cps_limit: int | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        recording: bool | Unset = UNSET,
        enable_transcription: bool | Unset = UNSET,
        pii_redaction: bool | Unset = UNSET,
        pii_entity_types: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: Literal["POST", "GET"] | str | Unset = UNSET,
        recording_webhook_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_concurrent_calls: int | Unset = UNSET,
    ) -> "Trunk":
        """Change settings of a trunk.

        Changes the settings that are sent and leaves the others as they are. Whether a link to a credential, a list
        of addresses or a URI can be taken away again is not documented, so it cannot be expressed here.

        Args:
            trunk_id: Identifier of the trunk.
            name: Name to recognise the trunk by; the vendor's OpenAPI says 100 characters, its prose 255. (at most
                255 characters)
            trunk_direction: Direction of the calls that the trunk carries: `inbound` or `outbound`. Answers also
                show `both`. (known values `inbound`, `outbound`)
            trunk_status: Whether the trunk carries calls. Answers show `active` or `inactive` as well. (known
                values `enabled`, `disabled`)
            secure: Whether signalling and audio are encrypted (TLS and SRTP).
            trunk_domain: SIP domain of the trunk. The API makes one up when it is left out. (at most 255
                characters)
            transport: Transport protocol for SIP. (known values `udp`, `tcp`, `tls`)
            inbound_destination: Where calls that come in over the trunk are sent. (at most 255 characters)
            description: Free text about the trunk. (at most 500 characters)
            concurrent_calls_limit: Most calls in progress at the same time. It is stored but not enforced; the
                limit of the account is what counts. (0 to 1000)
            cps_limit: Most new calls per second. It is stored but not enforced; the limit of the account is what
                counts. (0 to 100)
            credential_uuid: Identifier of the SIP credential that calls over the trunk sign in with.
            ipacl_uuid: Identifier of the list of source addresses that may use the trunk.
            primary_uri_uuid: Identifier of the origination URI that is tried first.
            fallback_uri_uuid: Identifier of the origination URI that is tried when the first one fails.
            recording: Whether calls over the trunk are recorded.
            enable_transcription: Whether recordings are transcribed. It needs `recording`.
            pii_redaction: Whether personal data is masked in transcripts. It needs `enable_transcription`.
            pii_entity_types: Kinds of personal data to mask, as one string. How several are separated is not
                documented.
            webhook_url: Address that is told about calls over the trunk. It has to be a public http or https
                address; one that leads into a private network is refused. (at most 500 characters)
            webhook_method: HTTP method for `webhook_url`. (known values `POST`, `GET`)
            recording_webhook_enabled: Whether the webhook is also told when a recording is ready.
            enabled: Whether the trunk carries calls, under the name that the vendor's pages use. `trunk_status`
                says the same in the vendor's OpenAPI.
            max_concurrent_calls: Most calls in progress at the same time, under a name that only the vendor's SIP
                guide uses. Prefer `concurrent_calls_limit`. (at least 0)

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/update-trunk
        """
        try:
            return self._caller.call(
                TRUNKS_UPDATE,
                {
                    "trunk_id": trunk_id,
                },
                {},
                {
                    "name": name,
                    "trunk_direction": trunk_direction,
                    "trunk_status": trunk_status,
                    "secure": secure,
                    "trunk_domain": trunk_domain,
                    "transport": transport,
                    "inbound_destination": inbound_destination,
                    "description": description,
                    "concurrent_calls_limit": concurrent_calls_limit,
                    "cps_limit": cps_limit,
                    "credential_uuid": credential_uuid,
                    "ipacl_uuid": ipacl_uuid,
                    "primary_uri_uuid": primary_uri_uuid,
                    "fallback_uri_uuid": fallback_uri_uuid,
                    "recording": recording,
                    "enable_transcription": enable_transcription,
                    "pii_redaction": pii_redaction,
                    "pii_entity_types": pii_entity_types,
                    "webhook_url": webhook_url,
                    "webhook_method": webhook_method,
                    "recording_webhook_enabled": recording_webhook_enabled,
                    "enabled": enabled,
                    "max_concurrent_calls": max_concurrent_calls,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del inbound_destination, webhook_url

    def delete(
        self,
        trunk_id: str,
    ) -> "None":
        """Delete a trunk.

        Deletes a SIP trunk together with the credentials, lists of source addresses and origination URIs that
        belong to it. While calls are in progress over the trunk it is refused with status 409. To keep the
        settings, disable the trunk instead.

        Args:
            trunk_id: Identifier of the trunk.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the trunk has been deleted already, unless the id is wrong. It is raised, and counts as success
        with the option `already_done_ok`.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/delete-trunk
        """
        return self._caller.call(
            TRUNKS_DELETE,
            {
                "trunk_id": trunk_id,
            },
            {},
            None,
        )


class TrunksResourceWithRawResponse:
    """The methods of `TrunksResource`, answering with `RawResponse`."""

    def __init__(self, resource: TrunksResource) -> None:
        self.list = raw_method(resource.list)
        self.create = raw_method(resource.create)
        self.get = raw_method(resource.get)
        self.update = raw_method(resource.update)
        self.delete = raw_method(resource.delete)


class AsyncTrunksResource:
    """SIP trunks, over which a phone system reaches the public network."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncTrunksResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncTrunksResourceWithRawResponse(AsyncTrunksResource(self._caller.raw()))

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "AsyncPage[Trunk, TrunkList]":
        """List the trunks of the account.

        Returns the SIP trunks of the account, page by page.

        Args:
            limit: Largest number of trunks on a page. (1 to 100; default `20`)
            offset: Number of trunks to leave out at the start of the list. (at least 0; default `0`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/retrieve-all-trunks
        """
        return await self._caller.page(
            TRUNKS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def create(
        self,
        *,
        name: str,
        trunk_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        trunk_status: Literal["enabled", "disabled"] | str | Unset = UNSET,
        secure: bool | Unset = UNSET,
        trunk_domain: str | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
        inbound_destination: str | Unset = UNSET,
        description: str | Unset = UNSET,
        concurrent_calls_limit: int | Unset = UNSET,
        cps_limit: int | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        recording: bool | Unset = UNSET,
        enable_transcription: bool | Unset = UNSET,
        pii_redaction: bool | Unset = UNSET,
        pii_entity_types: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: Literal["POST", "GET"] | str | Unset = UNSET,
        recording_webhook_enabled: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        ip_whitelist: Sequence[str] | Unset = UNSET,
        trunk_type: Literal["INBOUND", "OUTBOUND"] | Unset = UNSET,
        max_concurrent_calls: int | Unset = UNSET,
    ) -> "Trunk":
        """Create a trunk.

        Creates a SIP trunk and gives it a SIP domain. Credentials, lists of source addresses and origination URIs
        are made separately and attached by their identifiers, now or later.

        Args:
            name: Name to recognise the trunk by; the vendor's OpenAPI says 100 characters, its prose 255. (at most
                255 characters)
            trunk_direction: Direction of the calls that the trunk carries: `inbound` or `outbound`. Answers also
                show `both`. (known values `inbound`, `outbound`)
            trunk_status: Whether the trunk carries calls. Answers show `active` or `inactive` as well. (known
                values `enabled`, `disabled`)
            secure: Whether signalling and audio are encrypted (TLS and SRTP).
            trunk_domain: SIP domain of the trunk. The API makes one up when it is left out. (at most 255
                characters)
            transport: Transport protocol for SIP. (known values `udp`, `tcp`, `tls`)
            inbound_destination: Where calls that come in over the trunk are sent. (at most 255 characters)
            description: Free text about the trunk. (at most 500 characters)
            concurrent_calls_limit: Most calls in progress at the same time. It is stored but not enforced; the
                limit of the account is what counts. (0 to 1000)
            cps_limit: Most new calls per second. It is stored but not enforced; the limit of the account is what
                counts. (0 to 100)
            credential_uuid: Identifier of the SIP credential that calls over the trunk sign in with.
            ipacl_uuid: Identifier of the list of source addresses that may use the trunk.
            primary_uri_uuid: Identifier of the origination URI that is tried first.
            fallback_uri_uuid: Identifier of the origination URI that is tried when the first one fails.
            recording: Whether calls over the trunk are recorded. (default `false`)
            enable_transcription: Whether recordings are transcribed. It needs `recording`. (default `false`)
            pii_redaction: Whether personal data is masked in transcripts. It needs `enable_transcription`. (default
                `false`)
            pii_entity_types: Kinds of personal data to mask, as one string. How several are separated is not
                documented.
            webhook_url: Address that is told about calls over the trunk. It has to be a public http or https
                address; one that leads into a private network is refused. (at most 500 characters)
            webhook_method: HTTP method for `webhook_url`. (known values `POST`, `GET`; default `POST`)
            recording_webhook_enabled: Whether the webhook is also told when a recording is ready. (default `false`)
            username: User name for SIP sign-in. Superseded by a credential that `credential_uuid` names. (at most
                100 characters; deprecated)
            password: Password for SIP sign-in. Superseded by a credential that `credential_uuid` names. (at most
                100 characters; deprecated)
            ip_whitelist: Source addresses that may use the trunk. Superseded by a list that `ipacl_uuid` names.
                (deprecated)
            trunk_type: Direction of the calls under the name that the vendor's pages use. Prefer `trunk_direction`;
                send this one only if the API asks for it. (one of `INBOUND`, `OUTBOUND`)
            max_concurrent_calls: Most calls in progress at the same time under the name that the vendor's pages
                use. Prefer `concurrent_calls_limit`; send this one only if the API asks for it. (at least 0)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/create-trunk
        """
        try:
            return await self._caller.call(
                TRUNKS_CREATE,
                {},
                {},
                {
                    "name": name,
                    "trunk_direction": trunk_direction,
                    "trunk_status": trunk_status,
                    "secure": secure,
                    "trunk_domain": trunk_domain,
                    "transport": transport,
                    "inbound_destination": inbound_destination,
                    "description": description,
                    "concurrent_calls_limit": concurrent_calls_limit,
                    "cps_limit": cps_limit,
                    "credential_uuid": credential_uuid,
                    "ipacl_uuid": ipacl_uuid,
                    "primary_uri_uuid": primary_uri_uuid,
                    "fallback_uri_uuid": fallback_uri_uuid,
                    "recording": recording,
                    "enable_transcription": enable_transcription,
                    "pii_redaction": pii_redaction,
                    "pii_entity_types": pii_entity_types,
                    "webhook_url": webhook_url,
                    "webhook_method": webhook_method,
                    "recording_webhook_enabled": recording_webhook_enabled,
                    "username": username,
                    "password": password,
                    "ip_whitelist": ip_whitelist,
                    "trunk_type": trunk_type,
                    "max_concurrent_calls": max_concurrent_calls,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del inbound_destination, webhook_url, password

    async def get(
        self,
        trunk_id: str,
    ) -> "Trunk":
        """Read a trunk.

        Returns one SIP trunk. A trunk that belongs to another account is answered like one that does not exist.

        Args:
            trunk_id: Identifier of the trunk.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/retrieve-trunk
        """
        return await self._caller.call(
            TRUNKS_GET,
            {
                "trunk_id": trunk_id,
            },
            {},
            None,
        )

    async def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        trunk_status: Literal["enabled", "disabled"] | str | Unset = UNSET,
        secure: bool | Unset = UNSET,
        trunk_domain: str | Unset = UNSET,
        transport: Literal["udp", "tcp", "tls"] | str | Unset = UNSET,
        inbound_destination: str | Unset = UNSET,
        description: str | Unset = UNSET,
        concurrent_calls_limit: int | Unset = UNSET,
        cps_limit: int | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        recording: bool | Unset = UNSET,
        enable_transcription: bool | Unset = UNSET,
        pii_redaction: bool | Unset = UNSET,
        pii_entity_types: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_method: Literal["POST", "GET"] | str | Unset = UNSET,
        recording_webhook_enabled: bool | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        max_concurrent_calls: int | Unset = UNSET,
    ) -> "Trunk":
        """Change settings of a trunk.

        Changes the settings that are sent and leaves the others as they are. Whether a link to a credential, a list
        of addresses or a URI can be taken away again is not documented, so it cannot be expressed here.

        Args:
            trunk_id: Identifier of the trunk.
            name: Name to recognise the trunk by; the vendor's OpenAPI says 100 characters, its prose 255. (at most
                255 characters)
            trunk_direction: Direction of the calls that the trunk carries: `inbound` or `outbound`. Answers also
                show `both`. (known values `inbound`, `outbound`)
            trunk_status: Whether the trunk carries calls. Answers show `active` or `inactive` as well. (known
                values `enabled`, `disabled`)
            secure: Whether signalling and audio are encrypted (TLS and SRTP).
            trunk_domain: SIP domain of the trunk. The API makes one up when it is left out. (at most 255
                characters)
            transport: Transport protocol for SIP. (known values `udp`, `tcp`, `tls`)
            inbound_destination: Where calls that come in over the trunk are sent. (at most 255 characters)
            description: Free text about the trunk. (at most 500 characters)
            concurrent_calls_limit: Most calls in progress at the same time. It is stored but not enforced; the
                limit of the account is what counts. (0 to 1000)
            cps_limit: Most new calls per second. It is stored but not enforced; the limit of the account is what
                counts. (0 to 100)
            credential_uuid: Identifier of the SIP credential that calls over the trunk sign in with.
            ipacl_uuid: Identifier of the list of source addresses that may use the trunk.
            primary_uri_uuid: Identifier of the origination URI that is tried first.
            fallback_uri_uuid: Identifier of the origination URI that is tried when the first one fails.
            recording: Whether calls over the trunk are recorded.
            enable_transcription: Whether recordings are transcribed. It needs `recording`.
            pii_redaction: Whether personal data is masked in transcripts. It needs `enable_transcription`.
            pii_entity_types: Kinds of personal data to mask, as one string. How several are separated is not
                documented.
            webhook_url: Address that is told about calls over the trunk. It has to be a public http or https
                address; one that leads into a private network is refused. (at most 500 characters)
            webhook_method: HTTP method for `webhook_url`. (known values `POST`, `GET`)
            recording_webhook_enabled: Whether the webhook is also told when a recording is ready.
            enabled: Whether the trunk carries calls, under the name that the vendor's pages use. `trunk_status`
                says the same in the vendor's OpenAPI.
            max_concurrent_calls: Most calls in progress at the same time, under a name that only the vendor's SIP
                guide uses. Prefer `concurrent_calls_limit`. (at least 0)

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/update-trunk
        """
        try:
            return await self._caller.call(
                TRUNKS_UPDATE,
                {
                    "trunk_id": trunk_id,
                },
                {},
                {
                    "name": name,
                    "trunk_direction": trunk_direction,
                    "trunk_status": trunk_status,
                    "secure": secure,
                    "trunk_domain": trunk_domain,
                    "transport": transport,
                    "inbound_destination": inbound_destination,
                    "description": description,
                    "concurrent_calls_limit": concurrent_calls_limit,
                    "cps_limit": cps_limit,
                    "credential_uuid": credential_uuid,
                    "ipacl_uuid": ipacl_uuid,
                    "primary_uri_uuid": primary_uri_uuid,
                    "fallback_uri_uuid": fallback_uri_uuid,
                    "recording": recording,
                    "enable_transcription": enable_transcription,
                    "pii_redaction": pii_redaction,
                    "pii_entity_types": pii_entity_types,
                    "webhook_url": webhook_url,
                    "webhook_method": webhook_method,
                    "recording_webhook_enabled": recording_webhook_enabled,
                    "enabled": enabled,
                    "max_concurrent_calls": max_concurrent_calls,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del inbound_destination, webhook_url

    async def delete(
        self,
        trunk_id: str,
    ) -> "None":
        """Delete a trunk.

        Deletes a SIP trunk together with the credentials, lists of source addresses and origination URIs that
        belong to it. While calls are in progress over the trunk it is refused with status 409. To keep the
        settings, disable the trunk instead.

        Args:
            trunk_id: Identifier of the trunk.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        HTTP 404: the trunk has been deleted already, unless the id is wrong. It is raised, and counts as success
        with the option `already_done_ok`.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/delete-trunk
        """
        return await self._caller.call(
            TRUNKS_DELETE,
            {
                "trunk_id": trunk_id,
            },
            {},
            None,
        )


class AsyncTrunksResourceWithRawResponse:
    """The methods of `AsyncTrunksResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncTrunksResource) -> None:
        self.list = async_raw_method(resource.list)
        self.create = async_raw_method(resource.create)
        self.get = async_raw_method(resource.get)
        self.update = async_raw_method(resource.update)
        self.delete = async_raw_method(resource.delete)
