"""Auth ID and auth token with which a sub-account signs in."""

from ..model import Model, RequiredField
from ..reading import as_text


class SubAccountCredentials(Model):
    """Auth ID and auth token with which a sub-account signs in. They are shown once."""

    __slots__ = ()

    auth_id = RequiredField("auth_id", as_text)
    """Auth ID of the sub-account, which starts with `SA_`."""
    auth_token = RequiredField("auth_token", as_text)
    """Long-lived secret that belongs to the auth ID."""
