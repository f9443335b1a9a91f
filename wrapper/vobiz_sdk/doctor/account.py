"""Whether the API knows the account behind the credentials, and what it may do."""

from __future__ import annotations

from collections.abc import Iterator

from vobiz_api.types import JsonValue
from vobiz_sdk.client import Vobiz
from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.doctor.refusal import checklist, explain_refusal
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.http.origin import Origin

DEADLINE = 20.0
"""Seconds for each of the two requests."""
_DEFAULT_CURRENCY = "INR"


def check_account(auth_id: str, auth_token: str, base_url: str, origin: Origin) -> Iterator[Finding]:
    """Ask for the account and its balance, once each.

    Args:
        auth_id: Account id.
        auth_token: Its long-lived token.
        base_url: Address of the API.
        origin: The same, taken apart.
    """
    # Once: what is wrong now is what the person wants to see, not what it turns into later.
    with Vobiz(auth_id, auth_token, base_url=base_url, retry=None, deadline=DEADLINE) as vobiz:
        try:
            account = vobiz.account.get()
            active, known_id = account.is_active, account.auth_id
        except VobizError as error:
            yield explain_refusal(error, origin.prefix)
            yield Finding("balance", "skipped", "the account could not be read")
            return
        except AttributeError:
            # A 2xx without so much as an auth id is some other server's.
            advice = "Something else than the API answers under this base URL."
            yield Finding("account", "failed", "The answer is not an account", (advice,), {"cause": "not_the_api"})
            yield Finding("balance", "skipped", "the account could not be read")
            return
        facts: dict[str, JsonValue] = {
            "auth_id": known_id,
            "name": account.name,
            "is_active": active,
            "cps_limit": account.cps_limit,
            "concurrent_calls_limit": account.concurrent_calls_limit,
        }
        yield _account_finding(facts)
        currency = account.pricing_tier.currency if account.pricing_tier is not None else None
        yield _check_balance(vobiz, currency or _DEFAULT_CURRENCY)


def _account_finding(facts: dict[str, JsonValue]) -> Finding:
    if facts["is_active"] is False:
        advice = checklist(
            headers="No, both were sent.",
            accepted="No, it is accepted.",
            active="Yes: is_active is false. Its owner, or Vobiz's support, can switch it on again.",
        )
        return Finding("account", "failed", "the account is not active", advice, {**facts, "cause": "account_inactive"})
    limits = (
        f"{_count(facts['cps_limit'])} new calls per second, {_count(facts['concurrent_calls_limit'])} calls at a time"
    )
    return Finding("account", "ok", f"{facts['auth_id']} is active; {limits}", (), facts)


def _check_balance(vobiz: Vobiz, currency: str) -> Finding:
    try:
        answer = vobiz.balance.get(currency)
    except VobizError as error:
        advice = "The account itself works; this does not keep calls from being made."
        return Finding("balance", "warning", f"cannot be read: {' '.join(error.message.split())}", (advice,))
    amount = answer.available_balance if answer.available_balance is not None else answer.balance
    if amount is None:
        return Finding("balance", "warning", "the API names no amount")
    facts: dict[str, JsonValue] = {"available": str(amount), "currency": answer.currency or currency}
    summary = f"{amount} {answer.currency or currency} available"
    if amount <= 0 and not answer.is_postpaid:
        advice = "Calls will be refused with INSUFFICIENT_BALANCE until funds are added."
        return Finding("balance", "warning", summary, (advice,), facts)
    return Finding("balance", "ok", summary, (), facts)


def _count(value: JsonValue) -> str:
    return "an unknown number of" if value is None else str(value)
