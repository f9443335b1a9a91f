"""The two clients."""

from __future__ import annotations

from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self, Unpack

from vobiz_sdk.assembly import assemble, is_fast, refuse_verified, tls_context, with_call_options
from vobiz_sdk.async_driver import AsyncCaller
from vobiz_sdk.auth import TokenPair
from vobiz_sdk.core import Core
from vobiz_sdk.forking import SharedLock
from vobiz_sdk.http.wire import AsyncTransport, Transport
from vobiz_sdk.options import CallOptions, ClientOptions
from vobiz_sdk.resources import AsyncResources, Resources
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.settings import Limits, Settings
from vobiz_sdk.sync_driver import SyncCaller

if TYPE_CHECKING:
    import httpx2


class _Client:
    """What both clients can be asked about themselves."""

    _core: Core

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._core.settings

    @property
    def retry_budget(self) -> RetryBudget:
        """How many retries are left at this moment."""
        return self._core.budget

    @property
    def tokens(self) -> TokenPair | None:
        """The present token pair, if the client signs in with one; it changes when it is refreshed."""
        return self._core.credentials.tokens

    def __repr__(self) -> str:
        return f"{type(self).__name__}(auth_id={self._core.credentials.auth_id!r})"


class Vobiz(_Client, Resources):
    """A client that waits for each answer. It may be shared between threads.

    ```python
    from vobiz_sdk import Vobiz

    with Vobiz() as vobiz:  # VOBIZ_AUTH_ID and VOBIZ_AUTH_TOKEN
        call = vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
        print(call.request_uuid)
    ```
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        transport: httpx2.BaseTransport | Literal["fast"] | None = None,
        transport_verified: bool = False,
        **options: Unpack[ClientOptions],
    ) -> None:
        """
        Args:
            auth_id: Account id; else the environment variable `VOBIZ_AUTH_ID`.
            auth_token: Long-lived token of the account; else `VOBIZ_AUTH_TOKEN`.
            transport: `"fast"` for connections that take the least time per call (extra `fast`); all else stays as
                it is. Or your own httpx2 transport: connections, proxies and TLS are then its business, and its
                failures to connect count as unknown, since a foreign transport may report a request that
                was delivered as one that never left (httpx2's own is known not to).
            transport_verified: Whether that transport passed `vobiz_sdk.testing.check_transport`, so that its word
                is taken that nothing was sent, and such calls are tried again.
            options: See `ClientOptions`.

        Raises:
            ConfigurationError: credentials are missing or a setting is not acceptable; the message names it.
        """
        import threading

        core, origin = assemble(auth_id, auth_token, options)
        if transport is None or transport == "fast":
            refuse_verified(transport_verified)
            tls = tls_context(origin, options.get("verify"))
            below = origin, options.get("limits") or Limits(), core.clock.monotonic, tls
            if is_fast(transport, origin):
                from vobiz_sdk.http.fast.transport import FastTransport

                found: Transport = FastTransport(*below)
            else:
                from vobiz_sdk.http.pool import PoolTransport

                found = PoolTransport(*below)
        else:
            from vobiz_sdk.http.custom import CustomTransport

            found = CustomTransport(transport, origin, core.clock.monotonic, verified=transport_verified)
        self._attach(SyncCaller(core, found, SharedLock(threading.Lock)), owner=True)

    def _attach(self, driver: SyncCaller, *, owner: bool) -> None:
        super().__init__(driver)
        self._driver = driver
        self._core = driver.core
        self._owns_connections = owner

    def with_options(self, **options: Unpack[CallOptions]) -> Vobiz:
        """A view of this client with other options, over the same connections, tokens and retry budget.

        The client itself stays as it is. Closing a view closes nothing.

        Args:
            options: See `CallOptions`.
        """
        driver = self._driver
        core = replace(driver.core, settings=with_call_options(driver.core.settings, options))
        view = object.__new__(Vobiz)
        view._attach(SyncCaller(core, driver.transport, driver.renewing), owner=False)
        return view

    def close(self) -> None:
        """Close every connection. The client cannot be used afterwards."""
        if self._owns_connections and self._core.lifetime.state != "closed":
            self._core.lifetime.close()
            self._driver.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncVobiz(_Client, AsyncResources):
    """A client for one event loop, asyncio or trio.

    ```python
    from vobiz_sdk import AsyncVobiz

    async with AsyncVobiz() as vobiz:
        call = await vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
    ```
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        transport: httpx2.AsyncBaseTransport | Literal["fast"] | None = None,
        transport_verified: bool = False,
        **options: Unpack[ClientOptions],
    ) -> None:
        """
        Args:
            auth_id: Account id; else the environment variable `VOBIZ_AUTH_ID`.
            auth_token: Long-lived token of the account; else `VOBIZ_AUTH_TOKEN`.
            transport: `"fast"`, which needs asyncio, or your own asynchronous httpx2 transport; see `Vobiz`.
            transport_verified: Whether it passed `vobiz_sdk.testing.check_transport`; see `Vobiz`.
            options: See `ClientOptions`.

        Raises:
            ConfigurationError: credentials are missing or a setting is not acceptable; the message names it.
        """
        import anyio

        core, origin = assemble(auth_id, auth_token, options)
        if transport is None or transport == "fast":
            refuse_verified(transport_verified)
            tls = tls_context(origin, options.get("verify"))
            below = origin, options.get("limits") or Limits(), core.clock.monotonic, tls
            if is_fast(transport, origin):
                from vobiz_sdk.http.fast.transport import AsyncFastTransport

                found: AsyncTransport = AsyncFastTransport(*below)
            else:
                from vobiz_sdk.http.pool import AsyncPoolTransport

                found = AsyncPoolTransport(*below)
        else:
            from vobiz_sdk.http.custom import AsyncCustomTransport

            found = AsyncCustomTransport(transport, origin, core.clock.monotonic, verified=transport_verified)
        self._attach(AsyncCaller(core, found, SharedLock(anyio.Lock)), owner=True)

    def _attach(self, driver: AsyncCaller, *, owner: bool) -> None:
        super().__init__(driver)
        self._driver = driver
        self._core = driver.core
        self._owns_connections = owner

    def with_options(self, **options: Unpack[CallOptions]) -> AsyncVobiz:
        """A view of this client with other options, over the same connections, tokens and retry budget.

        The client itself stays as it is. Closing a view closes nothing.

        Args:
            options: See `CallOptions`.
        """
        driver = self._driver
        core = replace(driver.core, settings=with_call_options(driver.core.settings, options))
        view = object.__new__(AsyncVobiz)
        view._attach(AsyncCaller(core, driver.transport, driver.renewing), owner=False)
        return view

    async def close(self) -> None:
        """Close every connection. The client cannot be used afterwards."""
        if self._owns_connections and self._core.lifetime.state != "closed":
            self._core.lifetime.close()
            await self._driver.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
