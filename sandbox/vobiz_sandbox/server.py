"""The HTTP server in a thread of its own: quick to start, quick to stop, quiet."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from typing import cast

import uvicorn

from .app import create_app
from .core import Core
from .protocol import SandboxProtocol

LOOPBACK = "127.0.0.1"

_START_SECONDS = 10.0
_STOP_SECONDS = 10.0
_KEEP_ALIVE_SECONDS = 60


class _Server(uvicorn.Server):
    """uvicorn's server, told when to stop by an event and ending without waiting for clients."""

    def __init__(self, config: uvicorn.Config, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_started = on_started
        self._stop_requested = asyncio.Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._on_started()

    async def main_loop(self) -> None:
        await self._stop_requested.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        for protocol in list(self.server_state.connections):
            # The only protocol that is ever configured; some of uvicorn's others are untyped.
            cast(SandboxProtocol, protocol).connection.abort()
        await asyncio.gather(*tasks, return_exceptions=True)
        # One turn of the loop, in which the connections learn that they are lost.
        await asyncio.sleep(0)

    def request_stop(self) -> None:
        """Stop soon. Safe to call from another thread."""
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self._stop_requested.set)


class SandboxServer:
    """Serves one core on one loopback port.

    Args:
        core: what is served.
        port: the port, or 0 for any that is free.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, core: Core, port: int) -> None:
        self._core = core
        self._socket = _listening_socket(port)
        self.port: int = self._socket.getsockname()[1]
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._server = _Server(_config(core), self._started.set)
        self._thread = threading.Thread(target=self._run, name=f"vobiz-sandbox-{self.port}", daemon=True)

    def start(self) -> None:
        """Start, and return once requests are taken."""
        self._thread.start()
        if not self._started.wait(_START_SECONDS) or self._failure is not None:
            self._socket.close()
            raise RuntimeError("the sandbox did not start") from self._failure

    def stop(self) -> None:
        """Break off what is going on and stop."""
        self._server.request_stop()
        self._thread.join(_STOP_SECONDS)

    def reset(self) -> None:
        """Break off what is going on and reset the core, in one step for those who ask."""
        loop = self._server.loop
        if loop is None or not self._thread.is_alive():
            self._core.reset()
            return

        async def reset() -> None:
            self._core.cancel_in_flight()
            self._core.reset()

        asyncio.run_coroutine_threadsafe(reset(), loop).result(_STOP_SECONDS)

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
        except BaseException as error:
            self._failure = error
        finally:
            self._socket.close()
            self._started.set()


def _config(core: Core) -> uvicorn.Config:
    class Protocol(SandboxProtocol):
        drop_unread = staticmethod(core.drop_unread)

    return uvicorn.Config(
        create_app(core),
        loop="asyncio",
        http=Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=None,
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
    )


def _listening_socket(port: int) -> socket.socket:
    # The protocol is named because asyncio sends small packets at once only on sockets that name
    # it; else the second half of an answer waits 40 ms for the client's acknowledgement.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_REUSEPORT"):
            # Not on Windows, where the option lets two servers have the same port.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening
