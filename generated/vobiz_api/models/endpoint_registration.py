"""The device that is signed in to an endpoint."""

from ..model import Field, Model
from ..reading import as_datetime, as_text


class EndpointRegistration(Model):
    """The device that is signed in to an endpoint."""

    __slots__ = ()

    contact = Field("contact", as_text)
    """Address and port that the device gave."""
    expires = Field("expires", as_datetime)
    """When the device has to sign in again."""
    user_agent = Field("user_agent", as_text)
    """What the device calls itself."""
    received = Field("received", as_text)
    """Address and port that the sign-in came from."""
    path = Field("path", as_text)
    """SIP proxies between the device and the registrar; null when there are none."""
