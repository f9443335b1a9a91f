"""Which operation a request line means.

Paths are compared as the API compares them: letter case matters, a trailing slash matters, and a
path parameter is never empty. For a path that is only nearly right the router says what was meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote

from .contract import Operation


class Miss(Enum):
    """Why no operation was found."""

    NO_SUCH_PATH = "no such path"
    LETTER_CASE = "the letter case of the path is wrong"
    TRAILING_SLASH = "the trailing slash of the path is wrong"
    METHOD = "the path exists, but not with this method"


@dataclass(frozen=True, slots=True)
class Match:
    """An operation and the path parameters with which it was addressed, unescaped."""

    operation: Operation
    path_parameters: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No operation, why, and the path templates that were probably meant."""

    reason: Miss
    meant: tuple[Operation, ...] = ()


class Router:
    """Finds operations by method and path.

    Args:
        operations: every operation there is.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._operations = tuple(operations)
        # Literal segments win over parameters: "trunks/credentials" is not the trunk "credentials".
        self._by_precedence = sorted(
            self._operations,
            key=lambda operation: [_is_parameter(segment) for segment in operation.segments],
        )
        # Of two hundred operations, this leaves a few to compare each request with.
        self._by_form: dict[tuple[str, int], list[Operation]] = {}
        for operation in self._by_precedence:
            self._by_form.setdefault((operation.method, len(operation.segments)), []).append(operation)

    def find(self, method: str, raw_path: str) -> Match | NoMatch:
        """Find the operation for a method and an escaped path without its query."""
        segments = raw_path.split("/")
        method = "GET" if method == "HEAD" else method
        for operation in self._by_form.get((method, len(segments)), ()):
            if _matches(operation, segments):
                return Match(operation, _path_parameters(operation, segments))
        return self._explain(method, segments)

    def _explain(self, method: str, segments: list[str]) -> NoMatch:
        other_methods = self._meant(segments)
        if other_methods:
            return NoMatch(Miss.METHOD, other_methods)
        for reason, variant, fold in (
            (Miss.TRAILING_SLASH, _other_slash(segments), False),
            (Miss.LETTER_CASE, segments, True),
            (Miss.LETTER_CASE, _other_slash(segments), True),
        ):
            meant = self._meant(variant, fold)
            same_method = tuple(operation for operation in meant if operation.method == method)
            if meant:
                return NoMatch(reason, same_method or meant)
        return NoMatch(Miss.NO_SUCH_PATH)

    def _meant(self, segments: list[str], fold: bool = False) -> tuple[Operation, ...]:
        return tuple(operation for operation in self._by_precedence if _matches(operation, segments, fold))


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _matches(operation: Operation, segments: list[str], fold: bool = False) -> bool:
    template = operation.segments
    if len(template) != len(segments):
        return False
    for expected, given in zip(template, segments, strict=True):
        if _is_parameter(expected):
            if given == "":
                return False
        elif expected != given and not (fold and expected.casefold() == given.casefold()):
            return False
    return True


def _path_parameters(operation: Operation, segments: list[str]) -> dict[str, str]:
    return {
        expected[1:-1]: unquote(given)
        for expected, given in zip(operation.segments, segments, strict=True)
        if _is_parameter(expected)
    }


def _other_slash(segments: list[str]) -> list[str]:
    return segments[:-1] if segments and segments[-1] == "" else [*segments, ""]
