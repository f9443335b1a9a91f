"""What a child process must not take over from its parent after `fork()`.

Two processes that write to one connection mix their requests, and a lock that another thread held at the
moment of the fork stays locked in the child for ever. So whatever holds one of these is told in the child.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar
from weakref import WeakSet

L = TypeVar("L")


class ForkAware(Protocol):
    """Holds something that a child process must not share with its parent."""

    def after_fork(self) -> None:
        """Called in the child, before anything else runs there."""
        ...


_aware: WeakSet[ForkAware] = WeakSet()


def tell_after_fork(holder: ForkAware) -> None:
    """Call `holder.after_fork()` in every child process, as long as the holder exists."""
    _aware.add(holder)


class SharedLock(Generic[L]):
    """A lock of several owners, of which a child process gets a new one.

    Attributes:
        lock: The lock.
    """

    __slots__ = ("__weakref__", "_make", "lock")

    def __init__(self, make: Callable[[], L]) -> None:
        self._make = make
        self.lock = make()
        tell_after_fork(self)

    def after_fork(self) -> None:
        """A thread that is not in this process may have held it."""
        self.lock = self._make()


def _tell_all() -> None:
    for holder in list(_aware):
        holder.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork()
    os.register_at_fork(after_in_child=_tell_all)
