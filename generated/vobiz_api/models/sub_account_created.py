"""A sub-account that was just created, with everything that signs in as it."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_model, as_text

if TYPE_CHECKING:
    from .sub_account import SubAccount
    from .sub_account_credentials import SubAccountCredentials
    from .token_pair import TokenPair


def _sub_account() -> "type[SubAccount]":
    from .sub_account import SubAccount

    return SubAccount


def _sub_account_credentials() -> "type[SubAccountCredentials]":
    from .sub_account_credentials import SubAccountCredentials

    return SubAccountCredentials


def _token_pair() -> "type[TokenPair]":
    from .token_pair import TokenPair

    return TokenPair


class SubAccountCreated(Model):
    """A sub-account that was just created, with everything that signs in as it."""

    __slots__ = ()

    sub_account = RequiredField("sub_account", as_model(_sub_account))
    """"""
    auth_credentials = RequiredField("auth_credentials", as_model(_sub_account_credentials))
    """"""
    message = Field("message", as_text)
    """Confirmation as text."""
    tokens = Field("tokens", as_model(_token_pair))
    """Tokens to sign in to the console as the sub-account. Programs use `auth_credentials`."""
