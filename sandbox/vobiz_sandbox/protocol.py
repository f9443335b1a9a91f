"""The HTTP/1.1 protocol of the server, with its connections within reach.

uvicorn hides the connection from the application, rightly. Here the application has to be able to
let it die, so each request's ``state`` carries a :class:`Connection`.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import h11
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
from uvicorn.server import ServerState

CONNECTION_KEY = "vobiz_sandbox_connection"

DropUnread: TypeAlias = Callable[[str, str], "bool | None"]
"""Told method and target of a request line. Says how to drop the connection unread: True with a
TCP reset, False in good order, None not at all."""

_LONGEST_REQUEST_LINE = 65536


class Connection:
    """One client connection, as far as an application may touch it."""

    def __init__(self, protocol: SandboxProtocol) -> None:
        self._protocol = protocol

    @property
    def closing(self) -> bool:
        """Whether the connection is gone or about to be."""
        return self._protocol.transport.is_closing()

    def write(self, data: bytes) -> None:
        """Write bytes past the HTTP machinery. The connection must be closed afterwards."""
        if not self.closing:
            self._protocol.transport.write(data)

    def close(self) -> None:
        """Close once everything that was written is sent. Nothing more will be answered."""
        self._disown()
        self._protocol.transport.close()

    def abort(self, reset: bool = False) -> None:
        """Close at once, with a TCP reset if asked. Nothing more will be answered."""
        self._disown()
        transport = self._protocol.transport
        raw = transport.get_extra_info("socket")
        if reset and raw is not None:
            # Lingering for zero seconds turns the closing of a socket into a reset.
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def _disown(self) -> None:
        # Keeps uvicorn from answering 500 for an application that returned without an answer.
        # A connection has no cycle before its first request, whatever the annotation says.
        cycle = cast("RequestResponseCycle | None", self._protocol.cycle)
        if cycle is not None:
            cycle.disconnected = True


class SandboxProtocol(H11Protocol):
    """uvicorn's protocol, which can also drop a connection on seeing the request line.

    Subclasses set :attr:`drop_unread`.
    """

    drop_unread: DropUnread

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        self.connection = Connection(self)
        super().__init__(config, server_state, {**app_state, CONNECTION_KEY: self.connection}, _loop)
        self.logger = logging.getLogger("vobiz_sandbox.server")
        self.access_log = False
        self._request_line = b""

    def data_received(self, data: bytes) -> None:
        """Look at the request line before anything else does."""
        self._unset_keepalive_if_required()
        if self.conn.their_state is h11.IDLE and not self.conn.trailing_data[0]:
            self._request_line += data
            line, found, _ = self._request_line.partition(b"\r\n")
            # What begins with a control character is no HTTP but TLS, and would wait for its answer in vain.
            spoken = self._request_line[:1] > b" "
            if not found and spoken and len(self._request_line) < _LONGEST_REQUEST_LINE:
                return
            parts = line.decode("latin-1").split(" ")
            how = self.drop_unread(parts[0], parts[1]) if len(parts) == 3 else None
            if how is not None:
                self.connection.abort(reset=how)
                return
            data, self._request_line = self._request_line, b""
        super().data_received(data)
