"""Answer to a rotation of the long-lived auth token."""

from ..model import Model


class AuthTokenRotation(Model):
    """Answer to a rotation of the long-lived auth token. No source documents its fields, so every field that arrives is kept as it is."""

    __slots__ = ()
