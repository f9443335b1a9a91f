"""Where a file comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from vobiz_api.operation import Operation
from vobiz_sdk.call import Call
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Steps
from vobiz_sdk.http.servers import Address
from vobiz_sdk.telemetry import CallWatch


class Source(Protocol):
    """A file that can be asked for, as often as it takes.

    Attributes:
        operation: What the download is called in exceptions, logs and hooks, and which credentials it takes.
        accept: Value of the `Accept` field.
        is_text: Whether the file is text.
        may_be_empty: Whether a file without content is one.
        identity: What tells this file from others, for taking up a download that was left; never shown.
    """

    operation: Operation[object]
    accept: bytes
    is_text: bool
    may_be_empty: bool

    @property
    def identity(self) -> str:
        """What tells this file from others."""
        ...

    def locate(self, core: Core) -> Steps[Address]:
        """Find out where the file is now.

        Raises:
            VobizError: it cannot be found out.
        """
        ...


def file_request(
    core: Core, source: Source, address: Address, watch: CallWatch | None, *, trusted: bool, own: bool
) -> Call:
    """The request for a file, without a range.

    Args:
        core: The client.
        source: The file.
        address: Where it is.
        watch: Told of each attempt, if somebody watches.
        trusted: Whether the server is shown the credentials.
        own: Whether the server is the client's own, which alone gets the caller's additional header fields.
    """
    operation = source.operation if trusted else _without_credentials(source.operation)
    extra: Mapping[str, str] = core.settings.headers if own else {}
    headers = core.builder.file_headers(address.origin, source.accept, extra)
    return Call(
        operation,
        address.target,
        headers,
        b"",
        core.credentials,
        core.settings,
        core.clock,
        core.budget,
        watch,
        origin=address.origin,
    )


def _without_credentials(operation: Operation[object]) -> Operation[object]:
    return Operation(
        operation.tag,
        operation.name,
        "GET",
        operation.path,
        "read",
        auth=(),
        success=operation.success,
        model=None,
        returns_json=False,
        fixed_query={},
        arguments=operation.arguments,
        binary=True,
    )
