"""Putting a client together from its options."""

from __future__ import annotations

import ssl
from dataclasses import replace
from typing import Any

from vobiz_sdk.auth import read_credentials, read_tokens
from vobiz_sdk.clock import SystemClock
from vobiz_sdk.core import Core, Reach
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.http.origin import Origin, parse_origin
from vobiz_sdk.lifetime import Lifetime
from vobiz_sdk.options import CallOptions, ClientOptions
from vobiz_sdk.request import RequestBuilder
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.retry.policy import NO_RETRIES
from vobiz_sdk.settings import DEFAULT_BASE_URL, Limits, Settings, check_type, environment

_CALL_OPTIONS = CallOptions.__annotations__.keys()


def with_call_options(settings: Settings, options: CallOptions) -> Settings:
    """The settings with these options applied.

    Raises:
        TypeError: an option of this name does not exist.
        ConfigurationError: a value is not acceptable.
    """
    _refuse_unknown(set(options), set(_CALL_OPTIONS))
    chosen: dict[str, Any] = dict(options)
    if "retry" in chosen and chosen["retry"] is None:
        chosen["retry"] = NO_RETRIES
    return replace(settings, **chosen)


def assemble(auth_id: str | None, auth_token: str | None, options: ClientOptions) -> tuple[Core, Origin]:
    """All of a client but its connections, and where they lead.

    Raises:
        TypeError: an option of this name does not exist.
        ConfigurationError: credentials are missing or a value is not acceptable.
    """
    _refuse_unknown(set(options), set(ClientOptions.__annotations__))
    clock = options.get("clock") or SystemClock()
    tokens = read_tokens(
        options.get("access_token"), options.get("refresh_token"), options.get("access_token_expires_at")
    )
    credentials = read_credentials(auth_id, auth_token, tokens)
    credentials.watch(options.get("on_tokens"), clock.time())
    origin = parse_origin(
        options.get("base_url") or environment("VOBIZ_BASE_URL") or DEFAULT_BASE_URL,
        allow_insecure=options.get("allow_insecure", False),
        proxy=options.get("proxy"),
        trust_env=options.get("trust_env", True),
    )
    if options.get("limits") is not None:
        check_type("limits", options.get("limits"), Limits)
    telemetry = options.get("telemetry")
    budget = options.get("budget") or RetryBudget()
    of_calls: CallOptions = {name: value for name, value in options.items() if name in _CALL_OPTIONS}  # type: ignore[assignment]  # pyright: ignore
    core = Core(
        RequestBuilder(origin, credentials.auth_id),
        credentials,
        with_call_options(Settings(), of_calls),
        clock,
        budget,
        Lifetime(),
        Reach(origin, options.get("proxy"), options.get("trust_env", True)),
        None if telemetry is None else telemetry.watcher(origin.host.decode("ascii"), origin.port, budget),
    )
    return core, origin


def refuse_verified(verified: bool) -> None:
    """Refuse a word about a transport where there is none.

    Raises:
        ConfigurationError: there is one.
    """
    if verified:
        raise ConfigurationError("transport_verified=True is about a transport, and none was given as `transport`")


def is_fast(chosen: object, origin: Origin) -> bool:
    """Whether fast connections are to be used, which go through no proxy.

    Raises:
        ConfigurationError: they were chosen, and what they need is not installed; says how to install it.
    """
    if chosen != "fast":
        return False
    from importlib.util import find_spec

    if find_spec("httptools") is None:
        raise ConfigurationError('transport="fast" needs one more package: pip install "vobiz-sdk[fast]"')
    return origin.proxy is None


def tls_context(origin: Origin, verify: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """The TLS context of a client: one per client, since each costs as much as many calls."""
    if verify is not None or origin.scheme != b"https":
        return verify
    import httpcore2

    context = httpcore2.default_ssl_context()
    # With SSL_CERT_FILE set, Python would also obey SSLKEYLOGFILE and write the keys of every session to a file.
    context.keylog_filename = None  # type: ignore[assignment]  # pyright: ignore
    return context


def _refuse_unknown(given: set[str], known: set[str]) -> None:
    unknown = sorted(given - known)
    if unknown:
        raise TypeError(f"unknown option {unknown[0]!r}; the options are {', '.join(sorted(known))}")
