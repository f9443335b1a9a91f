"""What the operation and the earlier attempts add to an exception, beyond what the last answer says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast

from vobiz_api.operation import Operation
from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.facts import SentRequest
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.json_codec import decode

# RFC 3261 section 19.1.1 allows `sip:user:password@host`, and advises against it.
_SIP_PASSWORD = re.compile(r"(sips?:[^:@<]*):[^@<]*(?=@)", re.IGNORECASE)


def is_already_done(operation: Operation[object], answer: WireResponse) -> bool:
    """Whether a refusal says that what was asked for is the case already, such as a call that has ended.

    Only an answer of the API itself counts, which is a JSON object: a page of a proxy says nothing about calls.
    """
    return answer.status in operation.benign and answer.content.lstrip()[:1] == b"{"


def keep_doubt(error: VobizError, operation: Operation[object]) -> None:
    """Say that the call may have taken effect where an earlier attempt may have, whatever became of the last one."""
    if operation.effect == "read" or error.outcome not in ("rejected", "not_sent"):
        return
    lost = _lost(error)
    if lost:
        hint = f"Attempt {lost[0].number} may have done it; look before you send it again."
        error.facts = replace(error.facts, outcome="unknown", hint=f"{hint} {error.hint}" if error.hint else hint)


def _lost(error: VobizError) -> list[Attempt]:
    return [attempt for attempt in error.attempts[:-1] if attempt.outcome == "unknown"]


def explain_already_done(error: VobizError, operation: Operation[object], answer: WireResponse) -> None:
    """Say on the exception that there is nothing left to do, and which attempt of this call may have done it."""
    meaning = operation.benign[answer.status]
    lost = _lost(error)
    cause = "probably by an earlier attempt of this call" if lost else "unless the id is wrong"
    hint = f"{meaning}, {cause}, and nothing is left to do. The option already_done_ok takes it for success."
    error.facts = replace(error.facts, hint=hint)
    for attempt in lost:
        error.add_note(f"This attempt may have done it, since its outcome is unknown: {attempt.line()}")


def note_interruption(interruption: BaseException, operation: Operation[object], attempts: Sequence[Attempt]) -> None:
    """Say on what stopped a call, such as `KeyboardInterrupt`, whether the call may have taken effect.

    A call that only reads has no effect to speak of.
    """
    if operation.effect == "read":
        return
    outcomes = {attempt.outcome for attempt in attempts}
    if "committed" in outcomes:
        said = "It did take effect."
    elif "unknown" in outcomes:
        said = "It may have taken effect; look before you send it again."
    else:
        said = "It did not take effect." if "rejected" in outcomes else "Nothing was sent."
    interruption.add_note(f"{operation.public_name} was interrupted. {said}")


def _without_passwords(value: JsonValue) -> JsonValue:
    return _SIP_PASSWORD.sub(r"\1", value) if isinstance(value, str) else value


def keep_request(error: VobizError, operation: Operation[object], content: bytes, now: float) -> None:
    """Keep on the exception by what the request can be found again, if it may have taken effect.

    Args:
        error: The exception, with all its attempts.
        operation: What was asked for.
        content: The body that was sent.
        now: Seconds since 1970.
    """
    if error.outcome not in ("unknown", "committed"):
        return
    body = cast("Mapping[str, JsonValue]", decode(content))
    ended = datetime.fromtimestamp(now, UTC)
    # Earlier attempts were turned away or not sent, else there would have been no further one.
    taken = error.attempts[-1].elapsed if error.attempts else 0.0
    fields = {name: _without_passwords(body[name]) for name in operation.reconcile_by if name in body}
    error.facts = replace(error.facts, request=SentRequest(fields, ended - timedelta(seconds=taken), ended))
