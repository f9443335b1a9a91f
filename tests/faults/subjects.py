"""The operations of the contract, as the matrix needs them: read from the bundled description alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from tests.generated.answers import all_stated, example_arguments, resolved
from vobiz_sandbox import CallStatus, Sandbox
from vobiz_sdk import Vobiz

Effect = Literal["read", "idempotent", "unsafe"]
EFFECTS: tuple[Effect, ...] = ("read", "idempotent", "unsafe")
Answer = Literal["json", "json or nothing", "nothing", "file"]


@dataclass(frozen=True, slots=True)
class Subject:
    """One operation.

    Attributes:
        name: Its operationId.
        tag: Name of the resource on the client.
        effect: What a second delivery would do.
        answer: What a success holds.
        signed: Whether it takes credentials.
    """

    name: str
    tag: str
    effect: Effect
    answer: Answer
    signed: bool

    @property
    def verb(self) -> str:
        """Name of its method on the resource."""
        return self.name[len(self.tag) + 1 :]

    @property
    def public_name(self) -> str:
        """What people call it by: `trunks.create`."""
        return f"{self.tag}.{self.verb}"

    def method(self, vobiz: Any) -> Any:
        """The method of a client that carries it out."""
        return getattr(getattr(vobiz, self.tag), self.verb)


@cache
def subjects() -> tuple[Subject, ...]:
    """Every operation, in the order of the contract."""
    return tuple(
        Subject(name, operation["tags"][0], operation["x-effect"], _answer(operation), operation.get("security") != [])
        for name, operation in all_stated().items()
    )


def _answer(operation: Mapping[str, Any]) -> Answer:
    kinds: set[str] = set()
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            documented = resolved(response)
            kinds |= documented.get("content", {}).keys() or {""}
            kinds |= {""} if documented.get("x-may-be-empty") else set()
    if kinds <= {"", "application/json"}:
        return "json" if kinds == {"application/json"} else "nothing" if kinds == {""} else "json or nothing"
    return "file"


def arguments(subject: Subject) -> dict[str, Any]:
    """The arguments that the contract shows the operation with."""
    return dict(example_arguments(subject.name))


def existing(subject: Subject, sandbox: Sandbox, vobiz: Vobiz) -> dict[str, Any]:
    """The same, but naming things that are there, made for this operation alone."""
    given = arguments(subject)
    if subject.name == "auth_login":
        return {"email": sandbox.email, "password": sandbox.password}
    if "trunk_id" in given and subject.tag == "trunks":
        given["trunk_id"] = vobiz.trunks.create(name=subject.name).trunk_id
    if "credential_id" in given:
        made = vobiz.credentials.create(username=subject.name.replace("_", "-"), password="correct-horse-9")
        given["credential_id"] = made.id
    if "call_id" in given:
        given["call_id"] = sandbox.add_call(status=CallStatus.ENDED).call_uuid
    if "call_uuid" in given:
        status = CallStatus.QUEUED if subject.name.endswith("queued") else CallStatus.LIVE
        given["call_uuid"] = sandbox.add_call(status=status).call_uuid
    return given
