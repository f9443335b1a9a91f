"""What a change of the contract is, and what it means for those who call the API through the client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum


class Impact(IntEnum):
    """What a change means for callers, the most serious first."""

    RETRY_SAFETY = 0
    BREAKING = 1
    ADDITIVE = 2
    DOCUMENTATION = 3


class Action(StrEnum):
    """What happened to a part."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"


class Side(StrEnum):
    """Whether callers write a value or read it; the same change can break one and not the other."""

    REQUEST = "request"
    ANSWER = "answer"


@dataclass(frozen=True)
class Change:
    """One difference between two versions of the contract."""

    impact: Impact
    name: str
    """Of the part: `trunks.create`, `trunks.create(name)`, `Trunk.name`, `TRUNK_NOT_FOUND`."""
    aspect: str
    """What of the part is meant, such as `operation`, `argument` or `maximum length`."""
    action: Action
    before: str = ""
    after: str = ""
    note: str = ""
    """What else a reader has to know, without a full stop."""
    operations: tuple[str, ...] = ()
    """The operations that it shows in, where the part is shared."""


class Changes:
    """Collects changes; those that several operations share become one that names them all."""

    def __init__(self) -> None:
        self._found: dict[Change, set[str]] = {}

    def add(self, change: Change, operation: str = "") -> None:
        """Note a change, and the operation that it was met in, if the part can be shared."""
        self._found.setdefault(change, set()).update({operation} if operation else ())

    def sorted(self) -> list[Change]:
        """All of them, the most serious first."""
        changes = (replace(change, operations=tuple(sorted(names))) for change, names in self._found.items())
        # Whole operations come before their parts and all else.
        return sorted(
            changes,
            key=lambda one: (
                one.impact,
                one.aspect != "operation",
                one.name,
                one.aspect,
                one.action,
                one.before,
                one.after,
            ),
        )

    def wording(self, name: str, parts: Iterable[str], operation: str = "") -> None:
        """Note that only what people read of a part has changed."""
        if named := ", ".join(sorted(set(parts))):
            self.add(Change(Impact.DOCUMENTATION, name, named, Action.CHANGED), operation)


def shown(value: object) -> str:
    """A value of the contract as it stands in a sentence."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "none"
    if isinstance(value, dict):
        return "; ".join(f"{key}: {shown(part)}" for key, part in value.items())
    if isinstance(value, list | tuple | set | frozenset):
        parts = [shown(part) for part in value]
        return ", ".join(sorted(parts) if isinstance(value, set | frozenset) else parts) or "none"
    return str(value)
