"""Exchanging a refresh token for a new pair."""

from __future__ import annotations

from vobiz_api.api.auth import AUTH_REFRESH
from vobiz_sdk.answer import read_answer
from vobiz_sdk.auth import TokenPair
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Steps, steps


def renewal_steps(core: Core, deadline_at: float) -> Steps[TokenPair]:
    """The steps that fetch a new pair, within the deadline of the call that needs it.

    Raises:
        VobizError: the pair was not renewed.
    """
    call = core.prepare(AUTH_REFRESH, {}, {}, None)
    pair = yield from steps(
        call, deadline_at, lambda response, attempts: read_answer(AUTH_REFRESH, response, core.clock.time(), attempts)
    )
    return TokenPair(pair.access_token, pair.refresh_token)
