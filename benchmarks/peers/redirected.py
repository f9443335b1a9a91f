"""For SDKs that stand on requests and know one address only: their requests go to loopback by an adapter."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from urllib.parse import urlsplit


class _ToLoopback:
    """What a session of requests sends with, for one prefix of addresses."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._adapter: Any = import_module("requests.adapters").HTTPAdapter()

    def send(self, request: Any, **options: Any) -> Any:
        request.url = redirected(request.url, self._base_url)
        return self._adapter.send(request, **options)

    def close(self) -> None:
        self._adapter.close()


def redirect(session: Any, base_url: str) -> None:
    """Let all that a session of requests sends over TLS go to loopback instead."""
    session.mount("https://", _ToLoopback(base_url))


def redirected(url: str, base_url: str) -> str:
    """The same path and query at another address."""
    parts = urlsplit(url)
    return f"{base_url}{parts.path}?{parts.query}" if parts.query else f"{base_url}{parts.path}"
