"""Whether a read from a socket would not wait, as for the end of what the server sends."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable


def readiness_of(opened: socket.socket) -> Callable[[], bool]:
    """What to ask about an open socket, made once, since it is asked before every request; a closed one is ready."""
    descriptor = opened.fileno()
    if not hasattr(select, "poll"):  # Windows
        return lambda: opened.fileno() != descriptor or bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    # Once it is closed, the number may be that of another.
    return lambda: opened.fileno() != descriptor or bool(poll.poll(0))
