"""Everything the API answers with. A model is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_concurrency import AccountConcurrency as AccountConcurrency
    from .account_features import AccountFeatures as AccountFeatures
    from .account_ip_whitelist_rules import AccountIpWhitelistRules as AccountIpWhitelistRules
    from .account_pricing_tier import AccountPricingTier as AccountPricingTier
    from .application import Application as Application
    from .application_changed import ApplicationChanged as ApplicationChanged
    from .application_created import ApplicationCreated as ApplicationCreated
    from .application_list import ApplicationList as ApplicationList
    from .audio_stream import AudioStream as AudioStream
    from .audio_stream_list import AudioStreamList as AudioStreamList
    from .audio_stream_started import AudioStreamStarted as AudioStreamStarted
    from .auth_token_rotation import AuthTokenRotation as AuthTokenRotation
    from .balance import Balance as Balance
    from .call_accepted import CallAccepted as CallAccepted
    from .call_action_accepted import CallActionAccepted as CallActionAccepted
    from .call_recording_started import CallRecordingStarted as CallRecordingStarted
    from .call_transfer_accepted import CallTransferAccepted as CallTransferAccepted
    from .cdr import Cdr as Cdr
    from .cdr_answer import CdrAnswer as CdrAnswer
    from .cdr_filters import CdrFilters as CdrFilters
    from .cdr_list import CdrList as CdrList
    from .cdr_pagination import CdrPagination as CdrPagination
    from .cdr_search_list import CdrSearchList as CdrSearchList
    from .cdr_summary import CdrSummary as CdrSummary
    from .channel_pricing import ChannelPricing as ChannelPricing
    from .channel_pricing_part import ChannelPricingPart as ChannelPricingPart
    from .channel_subscription import ChannelSubscription as ChannelSubscription
    from .conference import Conference as Conference
    from .conference_list import ConferenceList as ConferenceList
    from .conference_member import ConferenceMember as ConferenceMember
    from .conference_member_action_accepted import ConferenceMemberActionAccepted as ConferenceMemberActionAccepted
    from .conference_recording_accepted import ConferenceRecordingAccepted as ConferenceRecordingAccepted
    from .credential import Credential as Credential
    from .credential_list import CredentialList as CredentialList
    from .endpoint import Endpoint as Endpoint
    from .endpoint_created import EndpointCreated as EndpointCreated
    from .endpoint_list import EndpointList as EndpointList
    from .endpoint_registration import EndpointRegistration as EndpointRegistration
    from .ip_acl import IpAcl as IpAcl
    from .ip_acl_list import IpAclList as IpAclList
    from .kyc_cin_match import KycCinMatch as KycCinMatch
    from .kyc_cin_match_list import KycCinMatchList as KycCinMatchList
    from .kyc_digilocker_request import KycDigilockerRequest as KycDigilockerRequest
    from .kyc_reminder import KycReminder as KycReminder
    from .kyc_session import KycSession as KycSession
    from .kyc_session_created import KycSessionCreated as KycSessionCreated
    from .kyc_session_list import KycSessionList as KycSessionList
    from .kyc_session_revoked import KycSessionRevoked as KycSessionRevoked
    from .kyc_status import KycStatus as KycStatus
    from .kyc_verification import KycVerification as KycVerification
    from .kyc_verification_states import KycVerificationStates as KycVerificationStates
    from .kyc_verified_data import KycVerifiedData as KycVerifiedData
    from .live_call import LiveCall as LiveCall
    from .live_call_list import LiveCallList as LiveCallList
    from .number_application import NumberApplication as NumberApplication
    from .number_health import NumberHealth as NumberHealth
    from .number_health_snapshot import NumberHealthSnapshot as NumberHealthSnapshot
    from .number_health_summary import NumberHealthSummary as NumberHealthSummary
    from .number_purchase import NumberPurchase as NumberPurchase
    from .number_release import NumberRelease as NumberRelease
    from .number_release_cancelled import NumberReleaseCancelled as NumberReleaseCancelled
    from .offset_next_meta import OffsetNextMeta as OffsetNextMeta
    from .offset_total_meta import OffsetTotalMeta as OffsetTotalMeta
    from .origination_uri import OriginationUri as OriginationUri
    from .origination_uri_list import OriginationUriList as OriginationUriList
    from .partner_account import PartnerAccount as PartnerAccount
    from .partner_account_balance import PartnerAccountBalance as PartnerAccountBalance
    from .partner_account_created import PartnerAccountCreated as PartnerAccountCreated
    from .partner_account_list import PartnerAccountList as PartnerAccountList
    from .partner_cdr import PartnerCdr as PartnerCdr
    from .partner_cdr_list import PartnerCdrList as PartnerCdrList
    from .partner_cdr_pagination import PartnerCdrPagination as PartnerCdrPagination
    from .partner_cdr_summary import PartnerCdrSummary as PartnerCdrSummary
    from .partner_number import PartnerNumber as PartnerNumber
    from .partner_number_capabilities import PartnerNumberCapabilities as PartnerNumberCapabilities
    from .partner_number_list import PartnerNumberList as PartnerNumberList
    from .partner_pricing_tier import PartnerPricingTier as PartnerPricingTier
    from .partner_profile import PartnerProfile as PartnerProfile
    from .partner_report import PartnerReport as PartnerReport
    from .partner_report_accounts import PartnerReportAccounts as PartnerReportAccounts
    from .partner_report_calls import PartnerReportCalls as PartnerReportCalls
    from .partner_report_customer import PartnerReportCustomer as PartnerReportCustomer
    from .partner_report_day import PartnerReportDay as PartnerReportDay
    from .partner_report_period import PartnerReportPeriod as PartnerReportPeriod
    from .partner_report_products import PartnerReportProducts as PartnerReportProducts
    from .partner_report_traffic import PartnerReportTraffic as PartnerReportTraffic
    from .partner_transaction_list import PartnerTransactionList as PartnerTransactionList
    from .partner_transfer import PartnerTransfer as PartnerTransfer
    from .phone_number import PhoneNumber as PhoneNumber
    from .phone_number_capabilities import PhoneNumberCapabilities as PhoneNumberCapabilities
    from .phone_number_list import PhoneNumberList as PhoneNumberList
    from .preview_answer import PreviewAnswer as PreviewAnswer
    from .preview_template_list import PreviewTemplateList as PreviewTemplateList
    from .queued_call import QueuedCall as QueuedCall
    from .queued_call_list import QueuedCallList as QueuedCallList
    from .recent_cdr_list import RecentCdrList as RecentCdrList
    from .recording import Recording as Recording
    from .recording_bulk_deletion import RecordingBulkDeletion as RecordingBulkDeletion
    from .recording_bulk_export_accepted import RecordingBulkExportAccepted as RecordingBulkExportAccepted
    from .recording_list import RecordingList as RecordingList
    from .sub_account import SubAccount as SubAccount
    from .sub_account_created import SubAccountCreated as SubAccountCreated
    from .sub_account_credentials import SubAccountCredentials as SubAccountCredentials
    from .sub_account_deleted import SubAccountDeleted as SubAccountDeleted
    from .sub_account_list import SubAccountList as SubAccountList
    from .sub_account_permissions import SubAccountPermissions as SubAccountPermissions
    from .token_pair import TokenPair as TokenPair
    from .transaction import Transaction as Transaction
    from .transaction_list import TransactionList as TransactionList
    from .transaction_reference_type_list import TransactionReferenceTypeList as TransactionReferenceTypeList
    from .transaction_reference_type_summary import TransactionReferenceTypeSummary as TransactionReferenceTypeSummary
    from .transaction_summary import TransactionSummary as TransactionSummary
    from .trunk import Trunk as Trunk
    from .trunk_list import TrunkList as TrunkList

_MODULES = {
    "Account": "account",
    "AccountConcurrency": "account_concurrency",
    "AccountFeatures": "account_features",
    "AccountIpWhitelistRules": "account_ip_whitelist_rules",
    "AccountPricingTier": "account_pricing_tier",
    "Application": "application",
    "ApplicationChanged": "application_changed",
    "ApplicationCreated": "application_created",
    "ApplicationList": "application_list",
    "AudioStream": "audio_stream",
    "AudioStreamList": "audio_stream_list",
    "AudioStreamStarted": "audio_stream_started",
    "AuthTokenRotation": "auth_token_rotation",
    "Balance": "balance",
    "CallAccepted": "call_accepted",
    "CallActionAccepted": "call_action_accepted",
    "CallRecordingStarted": "call_recording_started",
    "CallTransferAccepted": "call_transfer_accepted",
    "Cdr": "cdr",
    "CdrAnswer": "cdr_answer",
    "CdrFilters": "cdr_filters",
    "CdrList": "cdr_list",
    "CdrPagination": "cdr_pagination",
    "CdrSearchList": "cdr_search_list",
    "CdrSummary": "cdr_summary",
    "ChannelPricing": "channel_pricing",
    "ChannelPricingPart": "channel_pricing_part",
    "ChannelSubscription": "channel_subscription",
    "Conference": "conference",
    "ConferenceList": "conference_list",
    "ConferenceMember": "conference_member",
    "ConferenceMemberActionAccepted": "conference_member_action_accepted",
    "ConferenceRecordingAccepted": "conference_recording_accepted",
    "Credential": "credential",
    "CredentialList": "credential_list",
    "Endpoint": "endpoint",
    "EndpointCreated": "endpoint_created",
    "EndpointList": "endpoint_list",
    "EndpointRegistration": "endpoint_registration",
    "IpAcl": "ip_acl",
    "IpAclList": "ip_acl_list",
    "KycCinMatch": "kyc_cin_match",
    "KycCinMatchList": "kyc_cin_match_list",
    "KycDigilockerRequest": "kyc_digilocker_request",
    "KycReminder": "kyc_reminder",
    "KycSession": "kyc_session",
    "KycSessionCreated": "kyc_session_created",
    "KycSessionList": "kyc_session_list",
    "KycSessionRevoked": "kyc_session_revoked",
    "KycStatus": "kyc_status",
    "KycVerification": "kyc_verification",
    "KycVerificationStates": "kyc_verification_states",
    "KycVerifiedData": "kyc_verified_data",
    "LiveCall": "live_call",
    "LiveCallList": "live_call_list",
    "NumberApplication": "number_application",
    "NumberHealth": "number_health",
    "NumberHealthSnapshot": "number_health_snapshot",
    "NumberHealthSummary": "number_health_summary",
    "NumberPurchase": "number_purchase",
    "NumberRelease": "number_release",
    "NumberReleaseCancelled": "number_release_cancelled",
    "OffsetNextMeta": "offset_next_meta",
    "OffsetTotalMeta": "offset_total_meta",
    "OriginationUri": "origination_uri",
    "OriginationUriList": "origination_uri_list",
    "PartnerAccount": "partner_account",
    "PartnerAccountBalance": "partner_account_balance",
    "PartnerAccountCreated": "partner_account_created",
    "PartnerAccountList": "partner_account_list",
    "PartnerCdr": "partner_cdr",
    "PartnerCdrList": "partner_cdr_list",
    "PartnerCdrPagination": "partner_cdr_pagination",
    "PartnerCdrSummary": "partner_cdr_summary",
    "PartnerNumber": "partner_number",
    "PartnerNumberCapabilities": "partner_number_capabilities",
    "PartnerNumberList": "partner_number_list",
    "PartnerPricingTier": "partner_pricing_tier",
    "PartnerProfile": "partner_profile",
    "PartnerReport": "partner_report",
    "PartnerReportAccounts": "partner_report_accounts",
    "PartnerReportCalls": "partner_report_calls",
    "PartnerReportCustomer": "partner_report_customer",
    "PartnerReportDay": "partner_report_day",
    "PartnerReportPeriod": "partner_report_period",
    "PartnerReportProducts": "partner_report_products",
    "PartnerReportTraffic": "partner_report_traffic",
    "PartnerTransactionList": "partner_transaction_list",
    "PartnerTransfer": "partner_transfer",
    "PhoneNumber": "phone_number",
    "PhoneNumberCapabilities": "phone_number_capabilities",
    "PhoneNumberList": "phone_number_list",
    "PreviewAnswer": "preview_answer",
    "PreviewTemplateList": "preview_template_list",
    "QueuedCall": "queued_call",
    "QueuedCallList": "queued_call_list",
    "RecentCdrList": "recent_cdr_list",
    "Recording": "recording",
    "RecordingBulkDeletion": "recording_bulk_deletion",
    "RecordingBulkExportAccepted": "recording_bulk_export_accepted",
    "RecordingList": "recording_list",
    "SubAccount": "sub_account",
    "SubAccountCreated": "sub_account_created",
    "SubAccountCredentials": "sub_account_credentials",
    "SubAccountDeleted": "sub_account_deleted",
    "SubAccountList": "sub_account_list",
    "SubAccountPermissions": "sub_account_permissions",
    "TokenPair": "token_pair",
    "Transaction": "transaction",
    "TransactionList": "transaction_list",
    "TransactionReferenceTypeList": "transaction_reference_type_list",
    "TransactionReferenceTypeSummary": "transaction_reference_type_summary",
    "TransactionSummary": "transaction_summary",
    "Trunk": "trunk",
    "TrunkList": "trunk_list",
}

__all__ = [
    "Account",
    "AccountConcurrency",
    "AccountFeatures",
    "AccountIpWhitelistRules",
    "AccountPricingTier",
    "Application",
    "ApplicationChanged",
    "ApplicationCreated",
    "ApplicationList",
    "AudioStream",
    "AudioStreamList",
    "AudioStreamStarted",
    "AuthTokenRotation",
    "Balance",
    "CallAccepted",
    "CallActionAccepted",
    "CallRecordingStarted",
    "CallTransferAccepted",
    "Cdr",
    "CdrAnswer",
    "CdrFilters",
    "CdrList",
    "CdrPagination",
    "CdrSearchList",
    "CdrSummary",
    "ChannelPricing",
    "ChannelPricingPart",
    "ChannelSubscription",
    "Conference",
    "ConferenceList",
    "ConferenceMember",
    "ConferenceMemberActionAccepted",
    "ConferenceRecordingAccepted",
    "Credential",
    "CredentialList",
    "Endpoint",
    "EndpointCreated",
    "EndpointList",
    "EndpointRegistration",
    "IpAcl",
    "IpAclList",
    "KycCinMatch",
    "KycCinMatchList",
    "KycDigilockerRequest",
    "KycReminder",
    "KycSession",
    "KycSessionCreated",
    "KycSessionList",
    "KycSessionRevoked",
    "KycStatus",
    "KycVerification",
    "KycVerificationStates",
    "KycVerifiedData",
    "LiveCall",
    "LiveCallList",
    "NumberApplication",
    "NumberHealth",
    "NumberHealthSnapshot",
    "NumberHealthSummary",
    "NumberPurchase",
    "NumberRelease",
    "NumberReleaseCancelled",
    "OffsetNextMeta",
    "OffsetTotalMeta",
    "OriginationUri",
    "OriginationUriList",
    "PartnerAccount",
    "PartnerAccountBalance",
    "PartnerAccountCreated",
    "PartnerAccountList",
    "PartnerCdr",
    "PartnerCdrList",
    "PartnerCdrPagination",
    "PartnerCdrSummary",
    "PartnerNumber",
    "PartnerNumberCapabilities",
    "PartnerNumberList",
    "PartnerPricingTier",
    "PartnerProfile",
    "PartnerReport",
    "PartnerReportAccounts",
    "PartnerReportCalls",
    "PartnerReportCustomer",
    "PartnerReportDay",
    "PartnerReportPeriod",
    "PartnerReportProducts",
    "PartnerReportTraffic",
    "PartnerTransactionList",
    "PartnerTransfer",
    "PhoneNumber",
    "PhoneNumberCapabilities",
    "PhoneNumberList",
    "PreviewAnswer",
    "PreviewTemplateList",
    "QueuedCall",
    "QueuedCallList",
    "RecentCdrList",
    "Recording",
    "RecordingBulkDeletion",
    "RecordingBulkExportAccepted",
    "RecordingList",
    "SubAccount",
    "SubAccountCreated",
    "SubAccountCredentials",
    "SubAccountDeleted",
    "SubAccountList",
    "SubAccountPermissions",
    "TokenPair",
    "Transaction",
    "TransactionList",
    "TransactionReferenceTypeList",
    "TransactionReferenceTypeSummary",
    "TransactionSummary",
    "Trunk",
    "TrunkList",
]


def __getattr__(name: str) -> type:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    model: type = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return __all__
