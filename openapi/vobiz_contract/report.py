"""Says in plain words what changed in the contract, and which version that calls for."""

from __future__ import annotations

from vobiz_contract.changes import Action, Change, Impact
from vobiz_contract.compare import compare
from vobiz_contract.compare_operations import operations
from vobiz_contract.compare_schemas import Document

HEADINGS = {
    Impact.RETRY_SAFETY: "Alters retry safety",
    Impact.BREAKING: "Breaks callers",
    Impact.ADDITIVE: "Additive",
    Impact.DOCUMENTATION: "Documentation only",
}
SHOWN_OPERATIONS = 6


def report(before: Document, after: Document) -> str:
    """The report as Markdown that reads well in a terminal too, ending in a line break.

    The same two documents give the same text.
    """
    counts = _counts(after)
    if not before:
        return f"The first generation: {counts}.\n"
    changes = compare(before, after)
    if not changes:
        return f"The contract is unchanged: {counts}.\n"
    blocks = [f"# Changes of the contract\n\nNow {counts}. {_sum(changes)}"]
    for impact, heading in HEADINGS.items():
        lines = [f"- {sentence(change)}" for change in changes if change.impact is impact]
        if lines:
            blocks.append(f"## {heading}\n\n" + "\n".join(lines))
    blocks.append(f"## Version\n\n{version_advice(before, after, changes)}")
    return "\n\n".join(blocks) + "\n"


def sentence(change: Change) -> str:
    """One change in words, such as `trunks.create(name)`: maximum length changed from 255 to 100."""
    words = f"`{change.name}`: {change.aspect} {change.action}"
    if change.action in (Action.CHANGED, Action.RENAMED) and (change.before or change.after):
        words += f" from {change.before or 'none'} to {change.after or 'none'}"
    elif change.before or change.after:
        words += f": {change.after or change.before}"
    if change.note:
        words += f"; {change.note}"
    if change.operations:
        named = ", ".join(change.operations[:SHOWN_OPERATIONS])
        more = len(change.operations) - SHOWN_OPERATIONS
        words += f" (in {named}{f' and {more} more' if more > 0 else ''})"
    return f"{words}."


def bump(changes: list[Change]) -> tuple[str, str]:
    """`major`, `minor` or `patch`, and the reason for it."""
    found = {change.impact for change in changes}
    retries = "it alters when requests are sent again"
    if Impact.BREAKING in found:
        return "major", "it breaks callers" + (f", and {retries}" if Impact.RETRY_SAFETY in found else "")
    if Impact.RETRY_SAFETY in found:
        return "minor", retries
    if Impact.ADDITIVE in found:
        return "minor", "it only adds"
    return "patch", "only documentation changes"


def version_advice(before: Document, after: Document, changes: list[Change]) -> str:
    """The bump that the changes call for, the number that it leads to, and whether the contract has it yet."""
    size, reason = bump(changes)
    was, now = (str(document["info"]["version"]) for document in (before, after))
    wanted = _next(was, size)
    first = f"This calls for a {size} version: {reason}."
    if wanted is None:
        return first
    if size == "major" and was.startswith("0."):
        first += " Before 1.0 the minor number stands for it."
    enough = (_numbers(now) or ()) >= (_numbers(wanted) or ())
    state = "which is enough" if enough else "which is not enough"
    return f"{first} From {was} that is {wanted}; `openapi.yaml` says {now}, {state}."


def _next(version: str, size: str) -> str | None:
    numbers = _numbers(version)
    if numbers is None:
        return None
    major, minor, patch = numbers
    if size == "patch":
        return f"{major}.{minor}.{patch + 1}"
    return f"{major + 1}.0.0" if size == "major" and major else f"{major}.{minor + 1}.0"


def _numbers(version: str) -> tuple[int, int, int] | None:
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])


def _counts(document: Document) -> str:
    models = len(document["components"]["schemas"])
    return (
        f"{len(operations(document))} operations, {models} models, {len(document['x-error-catalogue']['codes'])} codes"
    )


def _sum(changes: list[Change]) -> str:
    parts = [
        f"{heading.lower()}: {number}"
        for impact, heading in HEADINGS.items()
        if (number := sum(change.impact is impact for change in changes))
    ]
    return f"{'; '.join(parts)}.".capitalize()
