"""Complaints about names that do not exist, with the names that were probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

# So few names can all be listed where none looks like what was given.
_FEW = 20


class UnknownNameError(ValueError):
    """An operation, error code or body shape was named that the contract does not have.

    Attributes:
        kind: what was looked for, for example ``"operation"``.
        name: the name that was given.
        suggestions: up to three names that exist and look like it.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.name = name
        names = sorted(known)
        by_folded_name = {candidate.casefold(): candidate for candidate in names}
        near = difflib.get_close_matches(name.casefold(), list(by_folded_name), n=3, cutoff=0.5)
        self.suggestions = tuple(by_folded_name[folded] for folded in near)
        message = f"unknown {kind} {name!r}"
        if self.suggestions:
            message += f"; did you mean {' or '.join(map(repr, self.suggestions))}?"
        elif len(names) <= _FEW:
            message += f"; there are {', '.join(map(repr, names))}"
        super().__init__(message)


def require_known(kind: str, name: str, known: Iterable[str]) -> None:
    """Check that a name exists.

    Raises:
        UnknownNameError: it does not.
    """
    names = list(known)
    if name not in names:
        raise UnknownNameError(kind, name, names)


def wrong_member(name: str, expected: str) -> ValueError:
    """Make the complaint about a JSON member whose value is of the wrong kind."""
    return ValueError(f"{name} must be {expected}")
