"""From the making of a client to its end: closed clients refuse, forgotten ones are told of."""

from __future__ import annotations

import sys
import warnings
from typing import Literal
from weakref import finalize

from vobiz_sdk.errors.local import ConfigurationError

_PACKAGES = ("vobiz_sdk", "vobiz_api")


class Lifetime:
    """Where a client stands; one for a client and all its views.

    A client that was used and is forgotten without being closed leaves its connections to the garbage
    collector; a `ResourceWarning` then names the line that made it. Python shows these with `-X dev` or
    `-W default`. Nothing is warned of when the program ends.

    Attributes:
        state: `new` until the first call.
    """

    __slots__ = ("__weakref__", "_forgotten", "_made_at", "state")

    def __init__(self) -> None:
        self.state: Literal["new", "used", "closed"] = "new"
        self._made_at = _caller()
        self._forgotten: finalize[[str], Lifetime] | None = None

    def use(self) -> None:
        """Take note of a call.

        Raises:
            ConfigurationError: the client is closed.
        """
        if self.state == "closed":
            raise ConfigurationError("The client is closed")
        if self.state == "new":
            self.state = "used"
            self._forgotten = finalize(self, _warn, self._made_at)
            self._forgotten.atexit = False

    def close(self) -> None:
        """Take note that the connections are closed."""
        self.state = "closed"
        if self._forgotten is not None:
            self._forgotten.detach()


def _caller() -> str:
    """File and line of the first frame that is not ours."""
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage] - the documented way, a hundred times cheaper than a traceback
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _PACKAGES:
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


def _warn(made_at: str) -> None:
    warnings.warn(
        f"The Vobiz client made at {made_at} was not closed; use `with`, or call close()", ResourceWarning, stacklevel=2
    )
