"""Which servers the client may ask for a file, how it reaches them, and which of them it shows its credentials."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from vobiz_sdk.core import Reach
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.http.origin import Origin, is_loopback, parse_origin

_NO_URL = "is not an http(s) URL without credentials in it"
_VENDOR = b"vobiz.ai"
# Control characters, which parsers drop in silence; the backslash, which some read as a slash; surrogates.
_UNFIT = re.compile(r"[\x00-\x1f\x7f\\\ud800-\udfff]")
_PATH_SIGNS = "/%:@!$&'()*+,;=~"
_QUERY_SIGNS = _PATH_SIGNS + "?"


class AddressError(ValueError):
    """An address that the client does not go to; says why."""


class Address(NamedTuple):
    """Where a file lies."""

    url: str
    origin: Origin
    target: bytes


class Servers:
    """The client's own server, and the way to others.

    Args:
        reach: The server of the base URL, and by which proxy others are reached.
    """

    __slots__ = ("_reach",)

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    def address(self, url: str) -> Address:
        """Read an absolute address.

        Raises:
            AddressError: it is no http(s) URL, carries credentials, or would be asked for in the clear.
        """
        if _UNFIT.search(url):
            raise AddressError("holds characters that an address cannot have")
        try:
            parts = urlsplit(url)
            # The proxy depends on the server, so that it is looked up for each one.
            authority = f"{parts.scheme}://{parts.netloc}"
            _, proxy, trust_env = self._reach
            origin = parse_origin(authority, allow_insecure=True, proxy=proxy, trust_env=trust_env)
        except (ValueError, ConfigurationError):
            raise AddressError(_NO_URL) from None
        if not self._permitted(origin):
            raise AddressError("is not https")
        path = quote(parts.path or "/", safe=_PATH_SIGNS)
        query = f"?{quote(parts.query, safe=_QUERY_SIGNS)}" if parts.query else ""
        return Address(url, origin, f"{path}{query}".encode("ascii"))

    def redirected(self, address: Address, location: str) -> Address:
        """Where a `Location` field leads (RFC 9110 section 10.2.2).

        Raises:
            AddressError: see `address`.
        """
        # Header fields are bytes; those beyond ASCII are kept as what they were.
        written = quote(location.encode("latin-1", "replace"), safe=_QUERY_SIGNS + "#[]")
        try:
            url = urljoin(address.url, written)
        except ValueError:
            raise AddressError(_NO_URL) from None
        return self.address(url)

    def is_trusted(self, origin: Origin) -> bool:
        """Whether a server is shown the credentials: the client's own, and the vendor's over https."""
        if self.is_own(origin):
            return True
        host = origin.host
        return origin.scheme == b"https" and (host == _VENDOR or host.endswith(b"." + _VENDOR))

    def is_own(self, origin: Origin) -> bool:
        """Whether it is the server of the base URL: the same scheme, host and port."""
        return origin[:3] == self._reach.own[:3]

    def _permitted(self, origin: Origin) -> bool:
        if origin.scheme == b"https" or self.is_own(origin):
            return True
        # Nobody listens in on loopback; but only a client that is there already may be sent there.
        return is_loopback(origin.host.decode()) and is_loopback(self._reach.own.host.decode())
