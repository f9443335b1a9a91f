"""Everything the API answers with. A model is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_concurrency import AccountConcurrency as AccountConcurrency
    from .account_features import AccountFeatures as AccountFeatures
    from .account_ip_whitelist_rules import AccountIpWhitelistRules as AccountIpWhitelistRules
    from .account_pricing_tier import AccountPricingTier as AccountPricingTier
    from .auth_token_rotation import AuthTokenRotation as AuthTokenRotation
    from .balance import Balance as Balance
    from .call_accepted import CallAccepted as CallAccepted
    from .call_transfer_accepted import CallTransferAccepted as CallTransferAccepted
    from .channel_pricing import ChannelPricing as ChannelPricing
    from .channel_pricing_part import ChannelPricingPart as ChannelPricingPart
    from .channel_subscription import ChannelSubscription as ChannelSubscription
    from .credential import Credential as Credential
    from .credential_list import CredentialList as CredentialList
    from .live_call import LiveCall as LiveCall
    from .live_call_list import LiveCallList as LiveCallList
    from .offset_total_meta import OffsetTotalMeta as OffsetTotalMeta
    from .queued_call import QueuedCall as QueuedCall
    from .queued_call_list import QueuedCallList as QueuedCallList
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
    "AuthTokenRotation": "auth_token_rotation",
    "Balance": "balance",
    "CallAccepted": "call_accepted",
    "CallTransferAccepted": "call_transfer_accepted",
    "ChannelPricing": "channel_pricing",
    "ChannelPricingPart": "channel_pricing_part",
    "ChannelSubscription": "channel_subscription",
    "Credential": "credential",
    "CredentialList": "credential_list",
    "LiveCall": "live_call",
    "LiveCallList": "live_call_list",
    "OffsetTotalMeta": "offset_total_meta",
    "QueuedCall": "queued_call",
    "QueuedCallList": "queued_call_list",
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
    "AuthTokenRotation",
    "Balance",
    "CallAccepted",
    "CallTransferAccepted",
    "ChannelPricing",
    "ChannelPricingPart",
    "ChannelSubscription",
    "Credential",
    "CredentialList",
    "LiveCall",
    "LiveCallList",
    "OffsetTotalMeta",
    "QueuedCall",
    "QueuedCallList",
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
