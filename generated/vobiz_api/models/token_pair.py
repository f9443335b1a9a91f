"""A short-lived access token together with the longer-lived refresh token that obtains the next pair."""

from ..model import Field, Model, RequiredField
from ..reading import as_integer, as_text


class TokenPair(Model):
    """A short-lived access token together with the longer-lived refresh token that obtains the next pair."""

    __slots__ = ()

    access_token = RequiredField("access_token", as_text)
    """Token to send as the bearer credential of ordinary requests. Documented to last 30 minutes."""
    refresh_token = RequiredField("refresh_token", as_text)
    """Token that is only good for obtaining the next pair. Documented to last 7 days."""
    token_type = Field("token_type", as_text)
    """How the access token is presented. Known values: `bearer`."""
    expires_in = Field("expires_in", as_integer)
    """Lifetime of the access token in seconds, counted from the answer. Documented as 1800."""
