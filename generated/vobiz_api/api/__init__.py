"""The resources of the API, one per tag, as they hang on a client. Each is imported when first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from ..caller import AsyncCaller, Caller

if TYPE_CHECKING:
    from .account import AccountResource, AsyncAccountResource
    from .applications import ApplicationsResource, AsyncApplicationsResource
    from .auth import AsyncAuthResource, AuthResource
    from .balance import AsyncBalanceResource, BalanceResource
    from .calls import AsyncCallsResource, CallsResource
    from .cdrs import AsyncCdrsResource, CdrsResource
    from .conferences import AsyncConferencesResource, ConferencesResource
    from .credentials import AsyncCredentialsResource, CredentialsResource
    from .endpoints import AsyncEndpointsResource, EndpointsResource
    from .ip_acls import AsyncIpAclsResource, IpAclsResource
    from .kyc import AsyncKycResource, KycResource
    from .live_calls import AsyncLiveCallsResource, LiveCallsResource
    from .numbers import AsyncNumbersResource, NumbersResource
    from .origination_uris import AsyncOriginationUrisResource, OriginationUrisResource
    from .partner import AsyncPartnerResource, PartnerResource
    from .preview import AsyncPreviewResource, PreviewResource
    from .recordings import AsyncRecordingsResource, RecordingsResource
    from .sub_accounts import AsyncSubAccountsResource, SubAccountsResource
    from .trunks import AsyncTrunksResource, TrunksResource

TAGS = (
    "account",
    "applications",
    "auth",
    "balance",
    "calls",
    "cdrs",
    "conferences",
    "credentials",
    "endpoints",
    "ip_acls",
    "kyc",
    "live_calls",
    "numbers",
    "origination_uris",
    "partner",
    "preview",
    "recordings",
    "sub_accounts",
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
    def applications(self) -> "ApplicationsResource":
        """Applications, which say what happens to the calls that reach a number or an endpoint."""
        from .applications import ApplicationsResource

        return ApplicationsResource(self._caller)

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
        """Outbound calls, and what can be done on a call that is going on: redirect it, record it, play, speak, send tones, stream its audio."""
        from .calls import CallsResource

        return CallsResource(self._caller)

    @cached_property
    def cdrs(self) -> "CdrsResource":
        """Call detail records, one for every call that has ended."""
        from .cdrs import CdrsResource

        return CdrsResource(self._caller)

    @cached_property
    def conferences(self) -> "ConferencesResource":
        """Conferences that are going on, the people in them and their recording."""
        from .conferences import ConferencesResource

        return ConferencesResource(self._caller)

    @cached_property
    def credentials(self) -> "CredentialsResource":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import CredentialsResource

        return CredentialsResource(self._caller)

    @cached_property
    def endpoints(self) -> "EndpointsResource":
        """SIP endpoints, to which telephones, softphones and browsers sign in."""
        from .endpoints import EndpointsResource

        return EndpointsResource(self._caller)

    @cached_property
    def ip_acls(self) -> "IpAclsResource":
        """Source addresses whose calls a trunk lets in without a user name and password."""
        from .ip_acls import IpAclsResource

        return IpAclsResource(self._caller)

    @cached_property
    def kyc(self) -> "KycResource":
        """Identity checks of sub-accounts, without which they may not place calls, and a test mode that needs no documents."""
        from .kyc import KycResource

        return KycResource(self._caller)

    @cached_property
    def live_calls(self) -> "LiveCallsResource":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import LiveCallsResource

        return LiveCallsResource(self._caller)

    @cached_property
    def numbers(self) -> "NumbersResource":
        """Phone numbers, which ones the account owns, which can be bought, and where calls to them go."""
        from .numbers import NumbersResource

        return NumbersResource(self._caller)

    @cached_property
    def origination_uris(self) -> "OriginationUrisResource":
        """SIP addresses to which a trunk sends calls."""
        from .origination_uris import OriginationUrisResource

        return OriginationUrisResource(self._caller)

    @cached_property
    def partner(self) -> "PartnerResource":
        """Customer accounts of a reseller, the money it transfers to them, their records and their identity checks."""
        from .partner import PartnerResource

        return PartnerResource(self._caller)

    @cached_property
    def preview(self) -> "PreviewResource":
        """Preview of WhatsApp, Campaign Manager and SMS, of which little more than the paths is known. What is sent and received is passed through as it is, nothing in it is checked, and all of it may change in any release."""
        from .preview import PreviewResource

        return PreviewResource(self._caller)

    @cached_property
    def recordings(self) -> "RecordingsResource":
        """Recordings of calls and conferences, their deletion and their export."""
        from .recordings import RecordingsResource

        return RecordingsResource(self._caller)

    @cached_property
    def sub_accounts(self) -> "SubAccountsResource":
        """Accounts below the main account, with credentials, limits and identity checks of their own and one shared bill."""
        from .sub_accounts import SubAccountsResource

        return SubAccountsResource(self._caller)

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
    def applications(self) -> "AsyncApplicationsResource":
        """Applications, which say what happens to the calls that reach a number or an endpoint."""
        from .applications import AsyncApplicationsResource

        return AsyncApplicationsResource(self._caller)

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
        """Outbound calls, and what can be done on a call that is going on: redirect it, record it, play, speak, send tones, stream its audio."""
        from .calls import AsyncCallsResource

        return AsyncCallsResource(self._caller)

    @cached_property
    def cdrs(self) -> "AsyncCdrsResource":
        """Call detail records, one for every call that has ended."""
        from .cdrs import AsyncCdrsResource

        return AsyncCdrsResource(self._caller)

    @cached_property
    def conferences(self) -> "AsyncConferencesResource":
        """Conferences that are going on, the people in them and their recording."""
        from .conferences import AsyncConferencesResource

        return AsyncConferencesResource(self._caller)

    @cached_property
    def credentials(self) -> "AsyncCredentialsResource":
        """Usernames and passwords with which a phone system signs in to a trunk."""
        from .credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._caller)

    @cached_property
    def endpoints(self) -> "AsyncEndpointsResource":
        """SIP endpoints, to which telephones, softphones and browsers sign in."""
        from .endpoints import AsyncEndpointsResource

        return AsyncEndpointsResource(self._caller)

    @cached_property
    def ip_acls(self) -> "AsyncIpAclsResource":
        """Source addresses whose calls a trunk lets in without a user name and password."""
        from .ip_acls import AsyncIpAclsResource

        return AsyncIpAclsResource(self._caller)

    @cached_property
    def kyc(self) -> "AsyncKycResource":
        """Identity checks of sub-accounts, without which they may not place calls, and a test mode that needs no documents."""
        from .kyc import AsyncKycResource

        return AsyncKycResource(self._caller)

    @cached_property
    def live_calls(self) -> "AsyncLiveCallsResource":
        """Calls that are going on or waiting to be placed."""
        from .live_calls import AsyncLiveCallsResource

        return AsyncLiveCallsResource(self._caller)

    @cached_property
    def numbers(self) -> "AsyncNumbersResource":
        """Phone numbers, which ones the account owns, which can be bought, and where calls to them go."""
        from .numbers import AsyncNumbersResource

        return AsyncNumbersResource(self._caller)

    @cached_property
    def origination_uris(self) -> "AsyncOriginationUrisResource":
        """SIP addresses to which a trunk sends calls."""
        from .origination_uris import AsyncOriginationUrisResource

        return AsyncOriginationUrisResource(self._caller)

    @cached_property
    def partner(self) -> "AsyncPartnerResource":
        """Customer accounts of a reseller, the money it transfers to them, their records and their identity checks."""
        from .partner import AsyncPartnerResource

        return AsyncPartnerResource(self._caller)

    @cached_property
    def preview(self) -> "AsyncPreviewResource":
        """Preview of WhatsApp, Campaign Manager and SMS, of which little more than the paths is known. What is sent and received is passed through as it is, nothing in it is checked, and all of it may change in any release."""
        from .preview import AsyncPreviewResource

        return AsyncPreviewResource(self._caller)

    @cached_property
    def recordings(self) -> "AsyncRecordingsResource":
        """Recordings of calls and conferences, their deletion and their export."""
        from .recordings import AsyncRecordingsResource

        return AsyncRecordingsResource(self._caller)

    @cached_property
    def sub_accounts(self) -> "AsyncSubAccountsResource":
        """Accounts below the main account, with credentials, limits and identity checks of their own and one shared bill."""
        from .sub_accounts import AsyncSubAccountsResource

        return AsyncSubAccountsResource(self._caller)

    @cached_property
    def trunks(self) -> "AsyncTrunksResource":
        """SIP trunks, over which a phone system reaches the public network."""
        from .trunks import AsyncTrunksResource

        return AsyncTrunksResource(self._caller)
