"""What each operation does to the state. Operations not named here answer with their example."""

from __future__ import annotations

from collections.abc import Mapping

from ..exchange import Handler
from . import account, auth, balance, calls, cdrs, credentials, live_calls, recordings, trunks

HANDLERS: Mapping[str, Handler] = {
    **account.HANDLERS,
    **auth.HANDLERS,
    **balance.HANDLERS,
    **calls.HANDLERS,
    **cdrs.HANDLERS,
    **credentials.HANDLERS,
    **live_calls.HANDLERS,
    **recordings.HANDLERS,
    **trunks.HANDLERS,
}
