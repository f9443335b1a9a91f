"""An exception in words, and as JSON-ready data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import cast

from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import table
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.redaction import redact

OUTCOME_SENTENCES = {
    "not_sent": "Nothing was sent.",
    "rejected": "It did not take effect.",
    "unknown": "It may have taken effect.",
    "committed": "It did take effect.",
}
# With the attempts, which take five lines at most, the whole then fits twelve lines.
MOST_FIELDS = 3


def paragraph(facts: ErrorFacts) -> str:
    """What happened, its code and request id, whether it took effect, what to do and where to read on."""
    names = [facts.code or "", f"HTTP {facts.status}" if facts.status else ""]
    names += [f"request {facts.request_id}" if facts.request_id else f"API call {facts.api_id}" if facts.api_id else ""]
    names += [facts.operation or ""]
    known = ", ".join(name for name in names if name)
    head = " ".join(facts.message.split()).rstrip(".") or "Failed"
    lines = [f"{head} ({known})." if known else f"{head}."]
    lines += [
        f"  {fault.field}: {fault.message}" + (f" ({fault.code})" if fault.code else "")
        for fault in facts.field_errors[:MOST_FIELDS]
    ]
    if len(facts.field_errors) > MOST_FIELDS:
        lines.append(f"  … and {len(facts.field_errors) - MOST_FIELDS} more")
    if facts.operation:
        lines.append(" ".join(part for part in (OUTCOME_SENTENCES[facts.outcome], facts.hint) if part))
    elif facts.hint:
        lines.append(facts.hint)
    if facts.explain:
        where = f"`vobiz explain {facts.explain}`"
        lines.append(f"Read on: {facts.docs_url} or {where}" if facts.docs_url else f"Read on: {where}")
    if len(facts.attempts) > 1:
        lines += ["Attempts:", *(f"  {line}" for line in table(facts.attempts).splitlines())]
    return "\n".join(lines)


def to_dict(kind: str, facts: ErrorFacts) -> dict[str, JsonValue]:
    """Everything but the raw body and what was asked for, with secrets replaced."""
    data = {name: _plain(value) for name, value in asdict(facts).items() if name not in ("body", "request")}
    return {"type": kind, **{name: redact(value, name) for name, value in data.items()}, "body_bytes": len(facts.body)}


def _plain(value: object) -> JsonValue:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[object]", value)]
    # Decimals as text: JSON readers would make a binary float of the number.
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
