"""The resources of the API, one per tag, as they hang on a client. Each is imported when first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..caller import AsyncCaller, Caller

if TYPE_CHECKING:
    from .account import AccountResource, AsyncAccountResource
    from .auth import AsyncAuthResource, AuthResource
    from .balance import AsyncBalanceResource, BalanceResource
    from .calls import AsyncCallsResource, CallsResource
    from .credentials import AsyncCredentialsResource, CredentialsResource
    from .live_calls import AsyncLiveCallsResource, LiveCallsResource
    from .trunks import AsyncTrunksResource, TrunksResource

TAGS = (
    "account",
    "auth",
    "balance",
    "calls",
    "credentials",
    "live_calls",
    "trunks",
)


class Resources:
    """Every resource, called and waited for."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @cached_property
    def account(self) -> "AccountResource":
        """The account itself, its limits and its capacity."""
        from .account import AccountResource

        return AccountResource(self._caller)

    @cached_property
    def auth(self) -> "AuthResource":
        """Sign-in, access tokens and the rotation of the long-lived token."""
        from .auth import AuthResource

        return AuthResource(self._caller)

    @cached_property
    def balance(self) -> "BalanceResource":
        """Money on the account and every movement of it."""
        from .balance import BalanceResource

        return BalanceResource(self._caller)

    @cached_property
    def calls(self) -> "CallsResource":
        """Outbound calls and the redirection of calls that are going on."""
        from .calls import CallsResource

        return CallsResource(self._caller)

    @cached_property
    def credentials(self) -> "CredentialsResource":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import CredentialsResource

        return CredentialsResource(self._caller)

    @cached_property
    def live_calls(self) -> "LiveCallsResource":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import LiveCallsResource

        return LiveCallsResource(self._caller)

    @cached_property
    def trunks(self) -> "TrunksResource":
        """SIP trunks, over which a phone system reaches the public network."""
        from .trunks import TrunksResource

        return TrunksResource(self._caller)


class AsyncResources:
    """Every resource, called in an event loop."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def account(self) -> "AsyncAccountResource":
        """The account itself, its limits and its capacity."""
        from .account import AsyncAccountResource

        return AsyncAccountResource(self._caller)

    @cached_property
    def auth(self) -> "AsyncAuthResource":
        """Sign-in, access tokens and the rotation of the long-lived token."""
        from .auth import AsyncAuthResource

        return AsyncAuthResource(self._caller)

    @cached_property
    def balance(self) -> "AsyncBalanceResource":
        """Money on the account and every movement of it."""
        from .balance import AsyncBalanceResource

        return AsyncBalanceResource(self._caller)

    @cached_property
    def calls(self) -> "AsyncCallsResource":
        """Outbound calls and the redirection of calls that are going on."""
        from .calls import AsyncCallsResource

        return AsyncCallsResource(self._caller)

    @cached_property
    def credentials(self) -> "AsyncCredentialsResource":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._caller)

    @cached_property
    def live_calls(self) -> "AsyncLiveCallsResource":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import AsyncLiveCallsResource

        return AsyncLiveCallsResource(self._caller)

    @cached_property
    def trunks(self) -> "AsyncTrunksResource":
        """SIP trunks, over which a phone system reaches the public network."""
        from .trunks import AsyncTrunksResource

        return AsyncTrunksResource(self._caller)
