"""The keyword arguments of clients and of `with_options`, each described once."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from vobiz_sdk.clock import Clock
from vobiz_sdk.hooks import AttemptHook, ErrorHook, TokensHook
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.retry.policy import RetryPolicy
from vobiz_sdk.settings import Limits, Timeouts
from vobiz_sdk.telemetry import Telemetry

if TYPE_CHECKING:
    from vobiz_sdk.pacing.pace import Pace


class CallOptions(TypedDict, total=False):
    """What can differ from call to call, and so from view to view."""

    timeouts: Timeouts
    """Seconds for each step of an attempt: connect 5, read 30, write 10, pool 5."""
    deadline: float
    """Seconds for a whole call, with every attempt, every wait and the reading of the answer: 120."""
    retry: RetryPolicy | None
    """How eagerly to retry; None sends once."""
    validate: bool
    """Whether requests are checked against the contract before they are sent: yes. Those of operations that would
    delete everything if an argument were wrong are checked in any case."""
    already_done_ok: bool
    """Whether an answer that it is done already, such as 404 on hanging up, counts as success: no."""
    headers: Mapping[str, str]
    """Additional header fields for every request."""
    pace: Pace | None
    """Under which limits calls wait for their turn; None, as without it, for none."""
    on_attempt: AttemptHook | None
    """Called after every attempt."""
    on_error: ErrorHook | None
    """Called once when a call fails for good."""


class ClientOptions(CallOptions, total=False):
    """What is fixed when a client is made."""

    access_token: str | None
    """Short-lived token, as an alternative to `auth_token`."""
    refresh_token: str | None
    """Renews the access token shortly before it expires, and when the API says that it has."""
    access_token_expires_at: datetime | None
    """When the access token expires, with a time zone; else it is renewed when the API says that it has expired."""
    on_tokens: TokensHook | None
    """Called with each new token pair before it is used, to keep it for the next run."""
    base_url: str | None
    """Address of the API; else `VOBIZ_BASE_URL`, else the public one. https, unless it is loopback."""
    limits: Limits
    """How many connections are held."""
    proxy: str | None
    """Address of an HTTP proxy; else the one that the environment names."""
    trust_env: bool
    """Whether proxies of the environment are used: yes."""
    verify: ssl.SSLContext | None
    """TLS context; else the system's certificates. The environment cannot turn verification off."""
    allow_insecure: bool
    """Whether a base URL may be http although it is not loopback: no."""
    budget: RetryBudget | None
    """Retry budget, to share one between clients."""
    telemetry: Telemetry | None
    """Who is told of every call, attempt and wait, such as `vobiz_sdk.opentelemetry.OpenTelemetry()`; nobody."""
    clock: Clock | None
    """Source of time and randomness, for tests."""
