"""Where requests go: scheme, host and port, and the proxy in between, if there is one."""

from __future__ import annotations

import os
import re
import sys
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from vobiz_sdk.errors.local import ConfigurationError

_LOOPBACK_ADDRESS = re.compile(r"127(\.\d{1,3}){3}")
_HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f:.]+")
_PATH = re.compile(r"(/[\w.~!$&'()*+,;=:@%-]+)*/?", re.ASCII)
_DEFAULT_PORTS = {"https": 443, "http": 80}


class Proxy(NamedTuple):
    """An HTTP proxy, without its credentials in the address."""

    url: str
    auth: tuple[str, str] | None

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


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
    parts, host = _split(base_url)
    if parts.scheme != "https" and not allow_insecure and not is_loopback(host):
        raise ConfigurationError(
            f"base_url {base_url!r} is not https, so the credentials would travel in the clear. "
            "Use https, or allow_insecure=True if the network between is yours."
        )
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    shown = f"[{host}]" if ":" in host else host
    name = shown if port == _DEFAULT_PORTS[parts.scheme] else f"{shown}:{port}"
    found = proxy or (_environment_proxy(parts.scheme, host, name) if trust_env else None)
    return Origin(
        parts.scheme.encode("ascii"),
        host.encode("ascii"),
        port,
        parts.path.rstrip("/"),
        name,
        _parse_proxy(found) if found else None,
    )


def is_loopback(host: str) -> bool:
    """Whether the host is this machine, whatever a name server says."""
    # By form, not by beginning: 127.example.com is somebody's server.
    return host in ("localhost", "::1") or _LOOPBACK_ADDRESS.fullmatch(host) is not None


def _split(base_url: str) -> tuple[SplitResult, str]:
    """The parts of a base URL, and its host in the form that is sent: lower case, other scripts encoded."""
    try:
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        host = host if ":" in host else host.encode("idna").decode("ascii")
        named = parts.username is not None or bool(parts.query or parts.fragment)
        valid = parts.scheme in _DEFAULT_PORTS and parts.port != 0 and _HOST.fullmatch(host) is not None
    except ValueError:
        raise ConfigurationError("base_url is not an http(s) URL") from None
    if named:
        raise ConfigurationError("base_url must hold no credentials, query or fragment")
    if not valid:
        raise ConfigurationError(f"base_url {base_url!r} is not an http(s) URL")
    if not _PATH.fullmatch(parts.path) or {".", ".."} & set(parts.path.split("/")):
        raise ConfigurationError(f"the path of base_url {base_url!r} cannot go before that of an operation")
    return parts, host


def _environment_proxy(scheme: str, host: str, name: str) -> str | None:
    # Loading urllib.request takes longer than building the rest of a client. Only Windows and macOS keep
    # proxies elsewhere than in variables.
    if sys.platform not in ("win32", "darwin") and not any(key.lower().endswith("_proxy") for key in os.environ):
        return None
    import urllib.request

    if urllib.request.proxy_bypass(name) or is_loopback(host):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(scheme) or proxies.get("all")


def _parse_proxy(proxy: str) -> Proxy:
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        host, port = parts.hostname or "", f":{parts.port}" if parts.port else ""
        valid = bool(host) and parts.scheme in ("http", "https")
    except ValueError:
        parts, host, port, valid = urlsplit(""), "", "", False
    if not valid:
        # Without showing it, since it may hold a password.
        raise ConfigurationError("the proxy, given or from the environment, must be an http(s) URL")
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return Proxy(f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}", auth)
