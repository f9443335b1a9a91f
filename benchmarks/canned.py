"""What stands in for the network: connections that answer at once, and the pool that lends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import httpcore2

if TYPE_CHECKING:
    from vobiz_sdk.http.core_connection import CoreConnection
    from vobiz_sdk.http.origin import Origin


class CannedPool:
    """Stands in for what lies below the transports that wait, pools and connections, and answers at once."""

    def __init__(self, status: int, body: bytes) -> None:
        self._status, self._body = status, body
        self._connection: CoreConnection | None = None
        self._headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        return httpcore2.Response(self._status, headers=self._headers, content=self._body)

    def acquire(self, origin: Origin, timeout: float) -> CoreConnection:
        """The wrapper's own connection, over an answer instead of a socket."""
        if self._connection is None:
            from vobiz_sdk.http.core_connection import CoreConnection

            self._connection = CoreConnection(cast(httpcore2.ConnectionInterface, self), origin)
        return self._connection

    def release(self, connection: object, origin: object) -> None:
        """There is but one."""

    def close(self) -> None:
        """There is nothing to close."""
