"""Exchanging a refresh token for a new pair."""

from __future__ import annotations

from vobiz_api.api.auth import AUTH_REFRESH
from vobiz_api.model import MissingFieldError
from vobiz_sdk.answer import read_answer
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.auth import TokenPair
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Steps, steps
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.errors.translate import read_error
from vobiz_sdk.errors.transport import DeadlineExceededError, TransportFacts
from vobiz_sdk.http.wire import WireResponse


def renewal_steps(core: Core, deadline_at: float) -> Steps[TokenPair]:
    """The steps that fetch a new pair, within the deadline of the call that needs it.

    Raises:
        VobizError: the pair was not renewed.
    """

    def read(response: WireResponse, attempts: tuple[Attempt, ...]) -> TokenPair:
        pair = read_answer(AUTH_REFRESH, response, core.clock.time(), attempts)
        try:
            return TokenPair(pair.access_token, pair.refresh_token)
        except (MissingFieldError, ConfigurationError) as error:
            reason = error.message if isinstance(error, ConfigurationError) else str(error)
            raise read_error(AUTH_REFRESH.public_name, response, reason, attempts) from None

    return (yield from steps(core.prepare(AUTH_REFRESH, {}, {}, None), deadline_at, read))


def renewal_took_too_long() -> DeadlineExceededError:
    """The exception for a call whose deadline passed while another call was renewing the pair."""
    return DeadlineExceededError(
        TransportFacts(
            message="The deadline passed while another call was renewing the tokens",
            operation=AUTH_REFRESH.public_name,
            stage="deadline",
        )
    )
