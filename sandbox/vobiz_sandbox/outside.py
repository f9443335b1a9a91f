"""Changes to the account that do not come through the API, as if the world had made them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from .call_book import Call, CallLife, CallStatus
from .identifiers import new_uuid
from .json_types import JsonObject, JsonValue
from .names import require_known, wrong_member
from .state import State


def read_amount(value: Decimal | float | str) -> Decimal:
    """Read an amount of money without the inaccuracy of binary fractions.

    Raises:
        ValueError: it is not a finite number.
    """
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"{value!r} is not an amount of money") from None
    if not amount.is_finite():
        raise ValueError(f"{value!r} is not an amount of money")
    return amount


def set_balance(state: State, balance: Decimal | float | str) -> None:
    """Set the balance without a transaction."""
    amount = read_amount(balance)
    with state.lock:
        state.ledger.balance = amount


def answer_calls(state: State) -> None:
    """Let every queued call go live."""
    with state.lock:
        for call in state.call_book.with_status(CallStatus.QUEUED):
            state.call_book.move(call, CallStatus.LIVE)


def end_calls(state: State) -> None:
    """Let every queued and live call end, as if everybody had hung up."""
    with state.lock:
        for call in state.call_book.calls:
            if call.status is not CallStatus.ENDED:
                state.call_book.move(call, CallStatus.ENDED)


def add_call(state: State, *, from_: str, to: str, status: CallStatus, trunk_id: str | None) -> Call:
    """Enter an inbound call, free of charge and past the limit of calls per second."""
    identifier = new_uuid()
    call = Call(
        call_uuid=identifier,
        request_uuid=identifier,
        from_=from_,
        to=to,
        status=status,
        placed_at=state.now(),
        live_at=state.now() if status is CallStatus.LIVE else None,
        ended_at=state.now() if status is CallStatus.ENDED else None,
        direction="inbound",
        trunk_id=trunk_id,
    )
    with state.lock:
        state.call_book.add(call)
    return call


def change_state(state: State, changes: JsonObject) -> None:
    """Apply what a PATCH of the control interface asks for: all of it, or nothing.

    Raises:
        ValueError: a member is unknown or has a value of the wrong kind.
    """
    known = ("active", "balance", "calls_per_second", "hold_calls", "tokens_expired", "calls", "call_life")
    for name in changes:
        require_known("member of the state", name, known)
    active = _flag(changes, "active")
    hold_calls = _flag(changes, "hold_calls")
    tokens_expired = _flag(changes, "tokens_expired")
    balance = changes.get("balance")
    if balance is not None and (isinstance(balance, bool) or not isinstance(balance, (int, float, str))):
        raise wrong_member("balance", "a number")
    amount = None if balance is None else read_amount(balance)
    limit = changes.get("calls_per_second")
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
        raise wrong_member("calls_per_second", "null or an integer of at least 0")
    life = _call_life(changes)
    calls = changes.get("calls")
    if calls not in (None, "answered", "ended"):
        raise wrong_member("calls", '"answered" or "ended"')
    with state.lock:
        if active is not None:
            state.active = active
        if hold_calls is not None:
            state.hold_calls = hold_calls
        if amount is not None:
            state.ledger.balance = amount
        if "calls_per_second" in changes:
            state.calls_per_second = limit
        if "call_life" in changes:
            state.call_book.life = life
        if tokens_expired:
            state.tokens.expire_access()
        if calls == "answered":
            answer_calls(state)
        if calls == "ended":
            end_calls(state)


def _call_life(changes: JsonObject) -> CallLife | None:
    given = changes.get("call_life")
    if given is None:
        return None
    names = ("queued", "lasting", "record_delay")
    if not isinstance(given, dict):
        raise wrong_member("call_life", f"null or an object with {', '.join(names)}")
    seconds: dict[str, float] = {}
    for name, value in given.items():
        require_known("member of call_life", name, names)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise wrong_member(f"call_life.{name}", "a number of at least 0")
        seconds[name] = value
    return CallLife(**seconds)


def _flag(changes: JsonObject, name: str) -> bool | None:
    value: JsonValue = changes.get(name)
    if value is not None and not isinstance(value, bool):
        raise wrong_member(name, "true or false")
    return value
