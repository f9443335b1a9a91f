"""Reading faults from JSON, for the control interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import cast

from .faults import (
    Delay,
    DelayMoment,
    Drop,
    DropMoment,
    Fail,
    Fault,
    Garble,
    Literally,
    Misbehaviour,
    Trickle,
    TricklePart,
    Truncate,
)
from .json_types import JsonObject, JsonValue, as_object
from .names import require_known, wrong_member


class _Members:
    """The members of a fault in JSON; each is taken once, and none may be left over."""

    def __init__(self, value: JsonObject) -> None:
        self._left = dict(value)
        self._names: list[str] = []

    def take(self, name: str) -> JsonValue:
        self._names.append(name)
        return self._left.pop(name, None)

    def has(self, name: str) -> bool:
        return name in self._left

    def text(self, name: str) -> str | None:
        value = self.take(name)
        if value is not None and not isinstance(value, str):
            raise wrong_member(name, "a string")
        return value

    def integer(self, name: str) -> int | None:
        value = self.take(name)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise wrong_member(name, "an integer")
        return value

    def number(self, name: str, default: float) -> float:
        value = self.take(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise wrong_member(name, "a number")
        return value

    def flag(self, name: str) -> bool:
        value = self.take(name)
        if value is not None and not isinstance(value, bool):
            raise wrong_member(name, "true or false")
        return value is True

    def choice(self, name: str, choices: tuple[str, ...]) -> str:
        value = self.text(name)
        if value is None:
            return choices[0]
        if value not in choices:
            raise wrong_member(name, f"one of: {', '.join(choices)}")
        return value

    def require_none_left(self) -> None:
        for name in self._left:
            require_known("member of a fault", name, self._names)


def _fail(members: _Members) -> Fail:
    retry_after = members.take("retry_after")
    if isinstance(retry_after, bool) or not isinstance(retry_after, (int, float, str, type(None))):
        raise wrong_member("retry_after", "a number of seconds or an HTTP date")
    details = members.take("details")
    headers = {name: str(value) for name, value in as_object(members.take("headers")).items()}
    body: Literally | None = None
    if members.has("body"):
        body = Literally(members.take("body"))
    elif members.has("body_text"):
        body = Literally((members.text("body_text") or "").encode())
    return Fail(
        code=members.text("code"),
        status=members.integer("status"),
        shape=members.text("shape"),
        message=members.text("message"),
        details=details if isinstance(details, dict) else None,
        retry_after=retry_after,
        headers=headers,
        body=body,
        content_type=members.text("content_type"),
        processed=members.flag("processed"),
    )


def _drop(members: _Members) -> Drop:
    when = members.choice("when", ("after_read", "before_read"))
    return Drop(cast(DropMoment, when), members.flag("reset"))


def _truncate(members: _Members) -> Truncate:
    return Truncate(members.integer("keep"))


def _trickle(members: _Members) -> Trickle:
    what = members.choice("what", ("body", "headers"))
    return Trickle(members.number("bytes_per_second", 10.0), cast(TricklePart, what))


def _delay(members: _Members) -> Delay:
    when = members.choice("when", ("after_processing", "before_processing"))
    return Delay(members.number("seconds", 1.0), cast(DelayMoment, when))


def _garble(members: _Members) -> Garble:
    text = members.text("body_text")
    return Garble(b"not json" if text is None else text.encode())


_READERS: Mapping[str, Callable[[_Members], Misbehaviour]] = {
    "fail": _fail,
    "drop": _drop,
    "truncate": _truncate,
    "trickle": _trickle,
    "delay": _delay,
    "garble": _garble,
}


def read_fault(value: JsonValue) -> Fault:
    """Read a fault such as ``{"operation": "trunks_get", "kind": "fail", "status": 503}``.

    Members have the names of the attributes of the kind. Bytes are given as ``body_text``.

    Raises:
        ValueError: it is not a fault; the message says why.
    """
    members = _Members(as_object(value))
    operation = members.text("operation")
    if operation is None:
        raise ValueError("operation is required; use * for every operation")
    kind = members.text("kind") or "fail"
    require_known("kind of fault", kind, _READERS)
    times = members.integer("times")
    misbehaviour = _READERS[kind](members)
    members.require_none_left()
    return Fault(operation, misbehaviour, 1 if times is None else times)


def write_fault(fault: Fault) -> JsonObject:
    """Write a fault as JSON, for people to read."""
    members: JsonObject = {
        "operation": fault.operation,
        "kind": type(fault.misbehaviour).__name__.lower(),
        "times": fault.times,
    }
    for name, member in _members(fault.misbehaviour):
        content = member.content if isinstance(member, Literally) else member
        members[name] = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    return members


def _members(misbehaviour: Misbehaviour) -> Iterator[tuple[str, JsonValue | bytes | Literally]]:
    for member in fields(misbehaviour):
        yield member.name, getattr(misbehaviour, member.name)
