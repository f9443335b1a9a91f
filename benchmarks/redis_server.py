"""A real Redis on a free port of loopback, that keeps nothing."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from types import TracebackType
from typing import Self

from redis import Redis
from redis.exceptions import RedisError

_START_SECONDS = 20.0


class RedisServer:
    """Debian's `redis-server`, started and stopped by the program that uses it.

    Attributes:
        port: Where it listens; the same after a restart.
        process: It, while it runs.
    """

    def __init__(self) -> None:
        self.port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def client(self) -> Redis:
        """A client of its own."""
        return Redis(port=self.port, socket_timeout=5, decode_responses=True)

    def start(self) -> Self:
        """Start, and return once it answers."""
        program = shutil.which("redis-server")
        if program is None:
            raise RuntimeError("This needs a real Redis: apt-get install redis-server")
        command = [program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen([*command, "--daemonize", "no"], stdout=subprocess.DEVNULL)
        until = time.monotonic() + _START_SECONDS
        while True:
            try:
                with self.client as client:
                    client.ping()  # pyright: ignore[reportUnknownMemberType]
                return self
            except RedisError:
                if time.monotonic() > until or self.process.poll() is not None:
                    self.stop()
                    raise RuntimeError("redis-server did not start") from None
                time.sleep(0.02)

    def stop(self) -> None:
        """Stop at once."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
