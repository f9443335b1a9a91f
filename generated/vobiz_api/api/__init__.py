"""The resources of the API, one per tag, as they hang on a client. Each is imported when first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..caller import AsyncCaller, Caller

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
    from .auth import AsyncAuth, Auth
    from .balance import AsyncBalance, Balance
    from .calls import AsyncCalls, Calls
    from .credentials import AsyncCredentials, Credentials
    from .live_calls import AsyncLiveCalls, LiveCalls
    from .trunks import AsyncTrunks, Trunks

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

    _caller: Caller

    @cached_property
    def account(self) -> "Account":
        """The account itself, its limits and its capacity."""
        from .account import Account

        return Account(self._caller)

    @cached_property
    def auth(self) -> "Auth":
        """Sign-in, access tokens and the rotation of the long-lived token."""
        from .auth import Auth

        return Auth(self._caller)

    @cached_property
    def balance(self) -> "Balance":
        """Money on the account and every movement of it."""
        from .balance import Balance

        return Balance(self._caller)

    @cached_property
    def calls(self) -> "Calls":
        """Outbound calls and the redirection of calls that are going on."""
        from .calls import Calls

        return Calls(self._caller)

    @cached_property
    def credentials(self) -> "Credentials":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import Credentials

        return Credentials(self._caller)

    @cached_property
    def live_calls(self) -> "LiveCalls":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import LiveCalls

        return LiveCalls(self._caller)

    @cached_property
    def trunks(self) -> "Trunks":
        """SIP trunks, over which a phone system reaches the public network."""
        from .trunks import Trunks

        return Trunks(self._caller)


class AsyncResources:
    """Every resource, called in an event loop."""

    _caller: AsyncCaller

    @cached_property
    def account(self) -> "AsyncAccount":
        """The account itself, its limits and its capacity."""
        from .account import AsyncAccount

        return AsyncAccount(self._caller)

    @cached_property
    def auth(self) -> "AsyncAuth":
        """Sign-in, access tokens and the rotation of the long-lived token."""
        from .auth import AsyncAuth

        return AsyncAuth(self._caller)

    @cached_property
    def balance(self) -> "AsyncBalance":
        """Money on the account and every movement of it."""
        from .balance import AsyncBalance

        return AsyncBalance(self._caller)

    @cached_property
    def calls(self) -> "AsyncCalls":
        """Outbound calls and the redirection of calls that are going on."""
        from .calls import AsyncCalls

        return AsyncCalls(self._caller)

    @cached_property
    def credentials(self) -> "AsyncCredentials":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._caller)

    @cached_property
    def live_calls(self) -> "AsyncLiveCalls":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import AsyncLiveCalls

        return AsyncLiveCalls(self._caller)

    @cached_property
    def trunks(self) -> "AsyncTrunks":
        """SIP trunks, over which a phone system reaches the public network."""
        from .trunks import AsyncTrunks

        return AsyncTrunks(self._caller)
