"""Exchanging a refresh token for a new pair: once, however many calls need it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from vobiz_api.api.auth import AUTH_REFRESH
from vobiz_api.model import MissingFieldError
from vobiz_sdk.answer import read_answer
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.auth import TokenPair
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Renew, Steps, steps
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.errors.translate import read_error
from vobiz_sdk.errors.transport import DeadlineExceededError, TransportFacts
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.reporting import reported
from vobiz_sdk.retry.policy import NO_RETRIES


def renewal_steps(core: Core, step: Renew) -> Steps[VobizError | None]:
    """The steps of whoever has the turn to renew; returns the error if there is no new pair.

    Args:
        core: The client's.
        step: The pair that is to be replaced, and until when.
    """
    credentials = core.credentials
    if credentials.tokens is not step.stale:
        return None
    if credentials.refusals != step.refusals:
        return credentials.refusal
    if step.early:
        # The present pair is still good, so no call is held up by retries.
        core = replace(core, settings=replace(core.settings, retry=NO_RETRIES))
    try:
        pair = yield from _fetch(core, step.deadline_at)
    except VobizError as error:
        credentials.refuse(error, core.clock.time())
        return error
    credentials.keep(pair, core.clock.time())
    return None


def _fetch(core: Core, deadline_at: float) -> Steps[TokenPair]:
    def read(response: WireResponse, attempts: tuple[Attempt, ...]) -> TokenPair:
        answer = read_answer(AUTH_REFRESH, response, core.clock.time(), attempts)
        try:
            lifetime = answer.expires_in
            now = datetime.fromtimestamp(core.clock.time(), UTC)
            return TokenPair(
                answer.access_token,
                answer.refresh_token,
                None if lifetime is None else now + timedelta(seconds=min(max(lifetime, 0), _LONGEST)),
            )
        except (MissingFieldError, ConfigurationError) as error:
            reason = error.message if isinstance(error, ConfigurationError) else str(error)
            raise read_error(AUTH_REFRESH.public_name, response, reason, attempts) from None

    begun = core.clock.monotonic()
    try:
        return (yield from steps(core.prepare(AUTH_REFRESH, {}, {}, None), deadline_at, read))
    except VobizError as error:
        raise reported(core, AUTH_REFRESH, error, begun)  # noqa: B904 - it is the same exception


# A century: what no date could hold is no reason to refuse a good pair.
_LONGEST = 100 * 365 * 86400


def renewal_took_too_long() -> DeadlineExceededError:
    """The exception for a call whose deadline passed while another call was renewing the pair."""
    return DeadlineExceededError(
        TransportFacts(
            message="The deadline passed while another call was renewing the tokens",
            operation=AUTH_REFRESH.public_name,
            stage="deadline",
        )
    )
