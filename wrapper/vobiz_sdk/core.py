"""What a client and its views have in common: building a call from arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar, cast

from vobiz_api.operation import Operation
from vobiz_api.types import Argument, JsonValue
from vobiz_sdk.auth import Credentials
from vobiz_sdk.call import Call
from vobiz_sdk.clock import Clock
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.lifetime import Lifetime
from vobiz_sdk.pacing.weight import NO_CALLS
from vobiz_sdk.request import RequestBuilder, encoded_body, given
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.settings import Settings
from vobiz_sdk.telemetry import Watcher, begin

T = TypeVar("T")


class Reach(NamedTuple):
    """The server of the base URL, and by which proxy others are reached.

    Attributes:
        own: The server of the base URL.
        proxy: The proxy that the caller named, if one was.
        trust_env: Whether proxies of the environment are used.
    """

    own: Origin
    proxy: str | None
    trust_env: bool

    def __repr__(self) -> str:
        # Without the proxy, whose address may hold a password.
        return f"Reach(own={self.own.name!r}, trust_env={self.trust_env!r})"


@dataclass(frozen=True, slots=True)
class Core:
    """Everything but the connections."""

    builder: RequestBuilder
    credentials: Credentials
    settings: Settings
    clock: Clock
    budget: RetryBudget
    lifetime: Lifetime
    reach: Reach
    watcher: Watcher | None = None

    def prepare(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> Call:
        """Check the arguments and build the request.

        Raises:
            ConfigurationError: the client is closed, or lacks the credentials that the operation needs.
            RequestValidationError: the arguments break the contract.
        """
        if self.lifetime.state != "used":
            self.lifetime.use()
        known = cast("Operation[object]", operation)
        query = given(query) if query else query
        body = given(body) if body is not None else None
        if self.settings.validate or known.always_validate:
            from vobiz_sdk.validation import check_request

            arguments = {**path, **query, **(body or {})}
            if known.multipart:
                arguments = {name: value for name, value in arguments.items() if not isinstance(value, bytes)}
            check_request(known, cast("dict[str, JsonValue]", arguments))
        encoded = encoded_body(known, body)
        headers = self.builder.headers(known, encoded, self.settings.headers)
        target = self.builder.target(known, path, query)
        content = encoded.content if encoded is not None else b""
        weight = self.settings.pace.weight(known, body) if self.settings.pace is not None else NO_CALLS
        watch = begin(self.watcher, known) if self.watcher is not None else None
        return Call(
            known, target, headers, content, self.credentials, self.settings, self.clock, self.budget, watch, weight
        )
