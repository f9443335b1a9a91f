"""Sign-in, access tokens and the rotation of the long-lived token."""

from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation

if TYPE_CHECKING:
    from ...models import (
        AuthTokenRotation,
        TokenPair,
    )

AUTH_LOGIN: "Operation[TokenPair]" = Operation(
    "auth",
    "auth_login",
    "POST",
    "/api/v1/auth/login",
    "idempotent",
    auth=(),
    success=(200,),
    model="TokenPair",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"email":{"format":"email","minLength":1,"type":"string"},"password":{"format":"password","minLength":1,"type":"string"}},"required":["email","password"],"type":"object"}',
)

AUTH_REFRESH: "Operation[TokenPair]" = Operation(
    "auth",
    "auth_refresh",
    "POST",
    "/api/v1/auth/refresh",
    "unsafe",
    auth=("refresh",),
    success=(200,),
    model="TokenPair",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

AUTH_ROTATE_TOKEN: "Operation[AuthTokenRotation]" = Operation(
    "auth",
    "auth_rotate_token",
    "POST",
    "/api/v1/auth-token/rotate",
    "unsafe",
    auth=("bearer",),
    success=(200,),
    model="AuthTokenRotation",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)


class AuthResource:
    """Sign-in, access tokens and the rotation of the long-lived token."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AuthResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AuthResourceWithRawResponse(AuthResource(self._caller.raw()))

    def login(
        self,
        *,
        email: str,
        password: str,
    ) -> "TokenPair":
        """Sign in with e-mail and password.

        Exchanges a console user's e-mail address and password for an access token and a refresh token. The vendor
        does not document this endpoint, so it may differ from what is written here or be withdrawn without notice.
        Server-side programs usually do not need it: the auth ID and auth token of the account open nearly every
        operation.

        Args:
            email: E-mail address that the user signs in to the console with.
            password: Console password of that user.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/errors
        """
        try:
            return self._caller.call(
                AUTH_LOGIN,
                {},
                {},
                {
                    "email": email,
                    "password": password,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password

    def refresh(
        self,
    ) -> "TokenPair":
        """Obtain a new pair of tokens.

        Exchanges the refresh token for a new access token and a new refresh token. The refresh token travels as the
        bearer credential of the request; there is no body. Main accounts, sub-accounts and team members use the
        same operation, and the token itself says whom it belongs to. Keep the refresh token that the answer carries
        and discard the one that was sent.

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
        https://docs.vobiz.ai/concepts/token-authentication
        """
        return self._caller.call(
            AUTH_REFRESH,
            {},
            {},
            None,
        )

    def rotate_token(
        self,
    ) -> "AuthTokenRotation":
        """Replace the long-lived auth token.

        Replaces the account's long-lived auth token, the one that is sent as `X-Auth-Token`. It has nothing to do
        with access and refresh tokens. The vendor documents only the path and that it takes a bearer access token;
        whether the former token keeps working for a while is not said, so have the new one in place everywhere
        before relying on it. The answer is kept as it arrives, since its fields are not documented.

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
        https://docs.vobiz.ai/concepts/token-authentication
        """
        return self._caller.call(
            AUTH_ROTATE_TOKEN,
            {},
            {},
            None,
        )


class AuthResourceWithRawResponse:
    """The methods of `AuthResource`, answering with `RawResponse`."""

    def __init__(self, resource: AuthResource) -> None:
        self.login = raw_method(resource.login)
        self.refresh = raw_method(resource.refresh)
        self.rotate_token = raw_method(resource.rotate_token)


class AsyncAuthResource:
    """Sign-in, access tokens and the rotation of the long-lived token."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncAuthResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncAuthResourceWithRawResponse(AsyncAuthResource(self._caller.raw()))

    async def login(
        self,
        *,
        email: str,
        password: str,
    ) -> "TokenPair":
        """Sign in with e-mail and password.

        Exchanges a console user's e-mail address and password for an access token and a refresh token. The vendor
        does not document this endpoint, so it may differ from what is written here or be withdrawn without notice.
        Server-side programs usually do not need it: the auth ID and auth token of the account open nearly every
        operation.

        Args:
            email: E-mail address that the user signs in to the console with.
            password: Console password of that user.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/errors
        """
        try:
            return await self._caller.call(
                AUTH_LOGIN,
                {},
                {},
                {
                    "email": email,
                    "password": password,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del email, password

    async def refresh(
        self,
    ) -> "TokenPair":
        """Obtain a new pair of tokens.

        Exchanges the refresh token for a new access token and a new refresh token. The refresh token travels as the
        bearer credential of the request; there is no body. Main accounts, sub-accounts and team members use the
        same operation, and the token itself says whom it belongs to. Keep the refresh token that the answer carries
        and discard the one that was sent.

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
        https://docs.vobiz.ai/concepts/token-authentication
        """
        return await self._caller.call(
            AUTH_REFRESH,
            {},
            {},
            None,
        )

    async def rotate_token(
        self,
    ) -> "AuthTokenRotation":
        """Replace the long-lived auth token.

        Replaces the account's long-lived auth token, the one that is sent as `X-Auth-Token`. It has nothing to do
        with access and refresh tokens. The vendor documents only the path and that it takes a bearer access token;
        whether the former token keeps working for a while is not said, so have the new one in place everywhere
        before relying on it. The answer is kept as it arrives, since its fields are not documented.

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
        https://docs.vobiz.ai/concepts/token-authentication
        """
        return await self._caller.call(
            AUTH_ROTATE_TOKEN,
            {},
            {},
            None,
        )


class AsyncAuthResourceWithRawResponse:
    """The methods of `AsyncAuthResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncAuthResource) -> None:
        self.login = async_raw_method(resource.login)
        self.refresh = async_raw_method(resource.refresh)
        self.rotate_token = async_raw_method(resource.rotate_token)
