"""Rules for allowed source addresses."""

from ..model import Model


class AccountIpWhitelistRules(Model):
    """Rules for allowed source addresses. The vendor does not document the keys; all are kept."""

    __slots__ = ()
