"""What a client is set up with: checked once, then never changed."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.hooks import AttemptHook, ErrorHook
from vobiz_sdk.retry.policy import RetryPolicy

if TYPE_CHECKING:
    from vobiz_sdk.pacing.pace import Pace

DEFAULT_BASE_URL = "https://api.vobiz.ai"
DEFAULT_DEADLINE = 120.0


def check_seconds(name: str, value: object) -> None:
    """Refuse what is no positive, finite number of seconds.

    Raises:
        ConfigurationError: names the setting, its value and the rule.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be a positive number of seconds, is {value!r}")


def check_type(name: str, value: object, expected: type) -> None:
    """Refuse a value of another type, at once and not when it is first used.

    Raises:
        ConfigurationError: names the setting, its value and the type.
    """
    if not isinstance(value, expected):
        raise ConfigurationError(f"{name} must be of type {expected.__name__}, is {value!r}")


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each step of one attempt may take, in seconds.

    Attributes:
        connect: Opening a connection, TLS included.
        read: Each wait for a part of the answer.
        write: Each part of the request.
        pool: Waiting for a free connection. Longer than a burst takes, since waiting for one's turn is no failure;
            the deadline goes before it.
    """

    connect: float = 5.0
    read: float = 30.0
    write: float = 10.0
    pool: float = 60.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool"):
            check_seconds(f"Timeouts.{name}", getattr(self, name))


@dataclass(frozen=True, slots=True)
class Limits:
    """How many connections a client holds.

    Attributes:
        max_connections: Connections at the same time.
        max_keepalive_connections: Idle connections that are kept.
        keepalive_expiry: Seconds that an idle connection is kept.
    """

    max_connections: int = 100
    max_keepalive_connections: int = 100
    keepalive_expiry: float = 5.0

    def __post_init__(self) -> None:
        for name in ("max_connections", "max_keepalive_connections"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise ConfigurationError(f"Limits.{name} must be a whole number from 0 up, is {value!r}")
        if self.keepalive_expiry != 0:
            check_seconds("Limits.keepalive_expiry", self.keepalive_expiry)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a client or of a view made by `with_options`."""

    timeouts: Timeouts = Timeouts()
    deadline: float = DEFAULT_DEADLINE
    retry: RetryPolicy = RetryPolicy()
    validate: bool = True
    already_done_ok: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)  # values may be credentials
    pace: Pace | None = None
    on_attempt: AttemptHook | None = None
    on_error: ErrorHook | None = None

    def __post_init__(self) -> None:
        check_seconds("deadline", self.deadline)
        check_type("timeouts", self.timeouts, Timeouts)
        check_type("retry", self.retry, RetryPolicy)
        check_type("already_done_ok", self.already_done_ok, bool)
        check_type("headers", self.headers, Mapping)
        if self.pace is not None:
            from vobiz_sdk.pacing.pace import Pace

            check_type("pace", self.pace, Pace)
        for name, value in self.headers.items():
            check_header(name, value)
        # A copy, so that what was checked is what is sent.
        object.__setattr__(self, "headers", MappingProxyType(dict(self.headers)))


# A token (RFC 9110, section 5.6.2); and what no value has (section 5.5): a control character, a half of a surrogate
# pair, which cannot be written, or space around it. Values in other scripts are sent as UTF-8.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_HEADER_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]|^\s|\s\Z")


def check_header(name: str, value: str) -> None:
    """Refuse header fields that could end a line, or that are the client's own.

    Raises:
        ConfigurationError: names the field; never shows the value.
    """
    if not isinstance(name, str) or not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without type checks
        raise ConfigurationError(f"the header {name!r} must have a name and a value of type str")
    if not _HEADER_NAME.fullmatch(name) or _NO_HEADER_VALUE.search(value):
        raise ConfigurationError(f"the header {name!r} holds characters that a header cannot have")
    if name.lower() in (
        "host",
        "content-type",
        "content-length",
        "transfer-encoding",
        "authorization",
        "x-auth-id",
        "x-auth-token",
    ):
        raise ConfigurationError(f"the header {name!r} is set by the client itself")


def environment(name: str) -> str | None:
    """An environment variable, where an empty one counts as absent."""
    return os.environ.get(name, "").strip() or None
