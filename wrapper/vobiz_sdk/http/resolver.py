"""Looking up the addresses of a name, within a time.

The system's resolver takes no timeout and cannot be interrupted, so it runs in a thread that is left
behind when the time is over. Addresses are looked up only where a connection is opened by name.
"""

from __future__ import annotations

import os
import socket
from threading import Event, Lock, Thread

from vobiz_sdk.forking import SharedLock


class Resolver:
    """Resolves names; a lookup that hangs is shared by all who ask for the same, so that threads do not add up."""

    __slots__ = ("_lock", "_running")

    def __init__(self) -> None:
        self._lock = SharedLock(Lock)
        self._running: dict[tuple[int, str, int], _Lookup] = {}

    def addresses(self, host: str, port: int, timeout: float) -> list[str]:
        """The IP addresses of a host, in the order in which to try them.

        Args:
            host: A name, or an IP address, which is its own answer.
            port: The port to connect to.
            timeout: Seconds to wait.

        Raises:
            TimeoutError: there was no answer in time.
            OSError: there is no such name, or no name server.
        """
        if is_address(host):
            return [host]
        # A forked process has the dictionary, but not the threads.
        key = os.getpid(), host, port
        with self._lock.lock:
            lookup = self._running.get(key)
            if lookup is None or lookup.done.is_set():
                lookup = _Lookup(host, port)
                lookup.start()
                self._running[key] = lookup
        # Not by joining the thread, which an interruption would count as ended.
        if not lookup.done.wait(timeout):
            raise TimeoutError
        if lookup.error is not None:
            raise OSError(*lookup.error.args) from lookup.error
        return lookup.found


class _Lookup(Thread):
    def __init__(self, host: str, port: int) -> None:
        super().__init__(name=f"vobiz-resolve-{host}", daemon=True)
        self._asked = host, port
        self.done = Event()
        self.found: list[str] = []
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            answers = socket.getaddrinfo(*self._asked, type=socket.SOCK_STREAM)
            self.found = list(dict.fromkeys(str(address[0]) for *_, address in answers))
        except Exception as error:  # handed over to whoever waits
            self.error = error
        finally:
            self.done.set()


def is_address(host: str) -> bool:
    """Whether it is an IP address, and no name."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False
