"""Where requests go: scheme, host and port, and the proxy in between, if there is one."""

from __future__ import annotations

import urllib.request
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from vobiz_sdk.errors.local import ConfigurationError

LOOPBACK = ("localhost", "127.0.0.1", "::1", "[::1]")
_DEFAULT_PORTS = {"https": 443, "http": 80}


class Proxy(NamedTuple):
    """An HTTP proxy, without its credentials in the address."""

    url: str
    auth: tuple[str, str] | None


class Origin(NamedTuple):
    """The server, and the path that goes before every operation's."""

    scheme: bytes
    host: bytes
    port: int
    prefix: str
    name: str
    """Host and port as people write them, for messages."""
    proxy: Proxy | None

    @property
    def host_header(self) -> bytes:
        """Value of the Host header."""
        return self.name.encode("ascii")


def parse_origin(base_url: str, *, allow_insecure: bool, proxy: str | None, trust_env: bool) -> Origin:
    """Check a base URL and find the proxy that the environment names for it.

    Raises:
        ConfigurationError: the URL is no URL, carries credentials, or is not https and not loopback.
    """
    parts = _split(base_url)
    host = parts.hostname or ""
    if parts.scheme != "https" and not allow_insecure and not is_loopback(host):
        raise ConfigurationError(
            f"base_url {base_url!r} is not https, so the credentials would travel in the clear. "
            "Use https, or allow_insecure=True if the network between is yours."
        )
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    shown = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    name = shown if port == _DEFAULT_PORTS[parts.scheme] else f"{shown}:{port}"
    found = proxy or (_environment_proxy(parts.scheme, name) if trust_env else None)
    return Origin(
        parts.scheme.encode("ascii"),
        shown.strip("[]").encode("ascii"),
        port,
        parts.path.rstrip("/"),
        name,
        _parse_proxy(found) if found else None,
    )


def is_loopback(host: str) -> bool:
    """Whether the host is this machine."""
    return host in LOOPBACK or host.startswith("127.")


def _split(base_url: str) -> SplitResult:
    try:
        parts = urlsplit(base_url)
        valid = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid, parts = False, urlsplit("")
    if not valid:
        raise ConfigurationError(f"base_url {base_url!r} is not an http(s) URL")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url must hold no credentials, query or fragment")
    return parts


def _environment_proxy(scheme: str, name: str) -> str | None:
    if urllib.request.proxy_bypass(name) or is_loopback(name.split(":")[0]):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(scheme) or proxies.get("all")


def _parse_proxy(proxy: str) -> Proxy:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("the proxy must be an http(s) URL")
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    port = f":{parts.port}" if parts.port else ""
    return Proxy(f"{parts.scheme}://{parts.hostname}{port}", auth)
