"""An exception in words."""

from __future__ import annotations

from vobiz_api.disclosure import shown_text
from vobiz_sdk.attempts import table
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.links import links_are_shown
from vobiz_sdk.one_line import cut, one_line, printable

OUTCOME_SENTENCES = {
    "not_sent": "Nothing was sent.",
    "rejected": "It did not take effect.",
    "unknown": "It may have taken effect.",
    "committed": "It did take effect.",
}
# With the attempts, which take five lines at most, the whole then fits twelve lines.
MOST_FIELDS = 3
LONGEST_LINE = 600
"""Characters of one line; whatever the server said, the whole has no more than twelve of them."""
LONGEST_NAME = 128
LONGEST_FIELD = 64


def paragraph(facts: ErrorFacts) -> str:
    """What happened, its code and request id, whether it took effect, what to do and where to read on."""
    lines = [_head(facts)]
    lines += [
        f"  {one_line(fault.field, LONGEST_FIELD)}: {_words(fault.message, LONGEST_LINE // 2)}"
        + (f" ({one_line(fault.code, LONGEST_FIELD)})" if fault.code else "")
        for fault in facts.field_errors[:MOST_FIELDS]
    ]
    if len(facts.field_errors) > MOST_FIELDS:
        lines.append(f"  … and {len(facts.field_errors) - MOST_FIELDS} more")
    hint = one_line(facts.hint, LONGEST_LINE // 2) if facts.hint else ""
    if facts.operation:
        lines.append(" ".join(part for part in (OUTCOME_SENTENCES[facts.outcome], hint) if part))
    elif hint:
        lines.append(hint)
    if facts.explain:
        where = f"`vobiz explain {one_line(facts.explain, LONGEST_NAME)}`"
        lines.append(
            f"Read on: {one_line(facts.docs_url, LONGEST_LINE // 2)} or {where}"
            if facts.docs_url and links_are_shown()
            else f"Read on: {where}"
        )
    if len(facts.attempts) > 1:
        lines += ["Attempts:", *(f"  {line}" for line in table(facts.attempts).splitlines())]
    return "\n".join(cut(printable(line), LONGEST_LINE) for line in lines)


def _head(facts: ErrorFacts) -> str:
    """What happened, and by which names it goes; a long message gives way to the names."""
    names = [facts.code or "", f"HTTP {facts.status}" if facts.status else ""]
    names += [f"request {facts.request_id}" if facts.request_id else f"API call {facts.api_id}" if facts.api_id else ""]
    names += [facts.operation or ""]
    known = ", ".join(one_line(name, LONGEST_NAME) for name in names if name)
    known = f" ({known})" if known else ""
    head = _words(facts.message, LONGEST_LINE - len(known) - 1).rstrip(".") or "Failed"
    return f"{head}{known}."


def summary(kind: str, facts: ErrorFacts) -> str:
    """An exception as a `repr` shows it: one line, without what the server may have put into body and details."""
    named = (
        ("code", facts.code),
        ("status", facts.status),
        ("outcome", facts.outcome),
        ("request_id", facts.request_id),
    )
    parts = [
        f"{name}={(one_line(value, LONGEST_NAME) if isinstance(value, str) else value)!r}"
        for name, value in named
        if value
    ]
    return cut(f"{kind}({_words(facts.message, LONGEST_LINE // 2)!r}, {', '.join(parts)})", LONGEST_LINE)


def _words(text: str, longest: int) -> str:
    """Words of anybody, as far as they may be seen, in one line."""
    return one_line(shown_text(text[: 4 * longest]), longest)
