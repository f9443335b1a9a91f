"""What the client does after a failure, told from the rules that it executes."""

from __future__ import annotations

from typing import NamedTuple, get_args

from vobiz_sdk.catalogue import Action, Catalogue, CodeEntry, Effect, FailureEntry, RetryRule, StatusEntry
from vobiz_sdk.explain.dialect import Dialect
from vobiz_sdk.explain.markdown import listed, table
from vobiz_sdk.explain.words import EFFECTS
from vobiz_sdk.retry.policy import RetryPolicy

EVERY_EFFECT: tuple[Effect, ...] = get_args(Effect)
ACTIONS: dict[Action, str] = {
    "retry": "sends it again",
    "never": "raises at once",
    "setting": "raises at once, unless `retry_unsafe_on_503` is set",
    "refresh": "renews the token pair once, then sends it again",
}
# For the overview, where a whole row has to fit.
SHORT_ACTIONS: dict[Action, str] = {"retry": "yes", "never": "no", "setting": "if set", "refresh": "after renewal"}


class Case(NamedTuple):
    """A rule and when it applies.

    Attributes:
        when: The condition, for example ``with `Retry-After` ``; empty if the rule always applies.
        rule: What the client does.
    """

    when: str
    rule: RetryRule


def cases_of_code(entry: CodeEntry, catalogue: Catalogue) -> tuple[Case, ...]:
    """The rules that apply to a code, with the same choice that the client makes."""
    if entry.retry == "refresh":
        return (
            Case("with a refresh token", catalogue.retry_rules["token_expired"]),
            Case("without one", catalogue.retry_rules["refused"]),
        )
    statuses = [status for number in entry.statuses if (status := catalogue.status(number)) is not None]
    by_rules: dict[tuple[str | None, str | None], list[StatusEntry]] = {}
    for status in statuses:
        by_rules.setdefault((status.rule, status.rule_with_retry_after), []).append(status)
    cases: list[Case] = []
    for group in by_rules.values():
        with_status = f"with HTTP {listed([str(status.status) for status in group], 'or')}" if len(by_rules) > 1 else ""
        cases += [
            Case(" ".join(part for part in (with_status, case.when) if part), case.rule)
            for case in cases_of_status(group[0], catalogue)
        ]
    return tuple(cases)


def cases_of_status(entry: StatusEntry, catalogue: Catalogue) -> tuple[Case, ...]:
    """The rules that apply to a status; none for a success."""
    if entry.rule is None:
        return ()
    rule = catalogue.retry_rules[entry.rule]
    if entry.rule_with_retry_after in (None, entry.rule):
        return (Case("", rule),)
    return (
        Case("without `Retry-After`", rule),
        Case("with `Retry-After`", catalogue.retry_rules[str(entry.rule_with_retry_after)]),
    )


def cases_of_failure(entry: FailureEntry, catalogue: Catalogue) -> tuple[Case, ...]:
    """The rules that apply to a failure without code and status."""
    return tuple(
        Case("" if case.when == "always" else case.when, catalogue.retry_rules[case.rule]) for case in entry.cases
    )


def retry_section(cases: tuple[Case, ...], dialect: Dialect) -> str:
    """The table of what is sent again, and with which waits."""
    named = any(case.when for case in cases)
    head = (
        ["A request that", *((case.when or "always") for case in cases)] if named else ["A request that", "The client"]
    )
    rows = [
        [f"{EFFECTS[effect]} (`{effect}`)", *(ACTIONS[case.rule.action(effect)] for case in cases)]
        for effect in EVERY_EFFECT
    ]
    parts = [table(head, rows)]
    actions = {case.rule.action(effect) for case in cases for effect in EVERY_EFFECT}
    if "retry" in actions:
        parts.append(waits())
    if "refresh" in actions:
        parts.append(
            "Renewing takes one request more and no wait. If the new token is refused as well, the error is raised."
        )
    parts.append(f"Read on in the guide {dialect.guide('Retries and outcomes', 'retries-and-outcomes.md')}.")
    return "\n\n".join(parts)


def waits(policy: RetryPolicy | None = None) -> str:
    """The waits of a policy, in words; of the usual one if none is given."""
    policy = policy or RetryPolicy()
    seconds = [min(policy.backoff * 2**number, policy.max_backoff) for number in range(policy.max_retries)]
    return (
        f"At most {policy.max_retries} retries, after {listed([f'{wait:g} s' for wait in seconds])}, each with up to"
        f" {policy.jitter * 100:g} % added at random. A `Retry-After` header, or `retryAfter` in the details, makes the"
        f" wait longer and never shorter; if it asks for more than {policy.max_retry_after:g} s, or for more than the"
        " call's deadline leaves, the error is raised at once with `retry_after` and `retry_at`. All of it is set with"
        " `RetryPolicy`, and bounded by the deadline and the retry budget."
    )


def summary(cases: tuple[Case, ...]) -> str:
    """Whether the client sends again, as a phrase."""
    return "; ".join(dict.fromkeys(_one(case) for case in cases))


def _one(case: Case) -> str:
    rule = case.rule
    again = [effect for effect in EVERY_EFFECT if rule.action(effect) == "retry"]
    if len(again) == len(EVERY_EFFECT):
        said = "yes"
    elif again:
        said = f"yes, what is {listed([f'`{effect}`' for effect in again], 'or')}"
    elif rule.read == "refresh":
        said = "yes, once the token pair is renewed"
    else:
        said = "no"
    return f"{said} ({case.when})" if case.when else said


def retry_keys(cases: tuple[Case, ...]) -> tuple[str, ...]:
    """What may be sent again, in each case: `all`, `some` (not what is unsafe), `refresh` or `none`."""
    return tuple(dict.fromkeys(_key(case.rule) for case in cases))


def _key(rule: RetryRule) -> str:
    actions = {rule.action(effect) for effect in EVERY_EFFECT}
    if actions == {"retry"}:
        return "all"
    return "some" if "retry" in actions else "refresh" if "refresh" in actions else "none"
