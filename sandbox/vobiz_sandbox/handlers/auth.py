"""Sign-in, the exchange of tokens, and the rotation of the long-lived token."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..errors import inactive_account, wrong_credentials
from ..exchange import Exchange, Handler
from ..identifiers import new_token


def _login(exchange: Exchange) -> Answer:
    state = exchange.state
    given = (exchange.body.get("email"), exchange.body.get("password"))
    if given != (state.settings.email, state.settings.password):
        raise wrong_credentials()
    if not state.active:
        raise inactive_account()
    return exchange.answer(state.tokens.issue().to_json())


def _refresh(exchange: Exchange) -> Answer:
    return exchange.answer(exchange.state.tokens.exchange(exchange.bearer or "").to_json())


def _rotate_token(exchange: Exchange) -> Answer:
    state = exchange.state
    state.auth_token = new_token("auth")
    return exchange.answer({"auth_id": state.settings.auth_id, "auth_token": state.auth_token})


HANDLERS: Mapping[str, Handler] = {
    "auth_login": _login,
    "auth_refresh": _refresh,
    "auth_rotate_token": _rotate_token,
}
