"""Compares the operations of two versions of the contract, as those who call them see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from vobiz_contract.bundle import METHODS
from vobiz_contract.changes import Action, Change, Changes, Impact, Side, shown
from vobiz_contract.compare_schemas import WORDING, Document, Schema, SchemaComparison, model_name, rename, resolved

SAFETY = ("read", "idempotent", "unsafe")
AGAIN = "a request that may have taken effect is now sent again"
NOT_AGAIN = "a request that may have taken effect is no longer sent again"
OPERATION_WORDING = ("summary", "description", "x-evidence", "x-decision", "x-effect-reason")
# What decides the kind of value that a method returns, or what goes out without the caller's doing.
RETURNS = {
    "x-unwrap": "part of the answer that is returned",
    "x-download": "answer as bytes",
    "x-fixed": "always sent",
    "x-always-validate": "check that cannot be turned off",
}


@dataclass(frozen=True)
class Argument:
    """One thing that callers give: a parameter, or a field at the top of the body."""

    place: str
    required: bool
    schema: Schema


@dataclass
class Operation:
    """An operation with everything that it refers to at hand."""

    name: str
    method: str
    path: str
    data: dict[str, Any]
    arguments: dict[str, Argument] = field(default_factory=dict)
    parts: dict[str, Any] = field(default_factory=dict)
    """What an answer or a request is besides its fields, by what people call it."""
    answer: Schema | None = None
    statuses: set[str] = field(default_factory=set)
    wording: dict[str, Any] = field(default_factory=dict)


def operations(document: Document) -> dict[str, Operation]:
    """operationId to operation."""
    return {
        item[method]["operationId"]: _read(document, path, method)
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    }


def _read(document: Document, path: str, method: str) -> Operation:
    item = document["paths"][path]
    data = item[method]
    tag = data["tags"][0]
    result = Operation(f"{tag}.{data['operationId'].removeprefix(f'{tag}_')}", method.upper(), path, data)
    parameters = [resolved(document, part) for part in (*item.get("parameters", []), *data.get("parameters", []))]
    fixed = {part["name"]: part["x-fixed"] for part in parameters if "x-fixed" in part}
    for part in parameters:
        if part["name"] != "auth_id" and part["name"] not in fixed:
            schema = {**part["schema"], **{key: part[key] for key in WORDING if key in part}}
            result.arguments[part["name"]] = Argument(part["in"], bool(part.get("required")), schema)
    request = data.get("requestBody", {})
    (media, content), *_ = request.get("content", {}).items() or [("none", {})]
    body = resolved(document, content.get("schema", {}))
    for name, schema in body.get("properties", {}).items():
        result.arguments[name] = Argument("body", name in body.get("required", []), schema)
    successes = {status: part for status, part in sorted(data["responses"].items()) if status.startswith("2")}
    answers = [part["content"] for part in successes.values() if "content" in part]
    result.answer = next(
        (part["application/json"].get("schema") for part in answers if "application/json" in part), None
    )
    result.statuses = set(data["responses"])
    empty = any("content" not in part or part.get("x-may-be-empty") for part in successes.values())
    result.parts = {
        "method": result.method,
        "path": path,
        "tag": tag,
        "order of the positional arguments": [name for name, part in result.arguments.items() if part.place == "path"],
        "form of the request": media if body.get("properties") or not content else f"{media}, any fields",
        "possibly empty answer": bool(answers) and empty,
        "field whose items are paged": (data.get("x-pagination") or {}).get("items"),
        **{words: {**data, "x-fixed": fixed or None}.get(key) for key, words in RETURNS.items()},
    }
    rules = {key: body[key] for key in ("allOf", "if", "then", "else") if key in body}
    result.data = {**data, "rules": {**rules, **data.get("x-arguments", {})}, "size": body.get("minProperties")}
    result.data["accepted credentials"] = {
        " with ".join(sorted(names)) for names in data.get("security", document.get("security", []))
    }
    result.wording = {
        **{key: data.get(key) for key in OPERATION_WORDING},
        "x-benign": [(benign.get("meaning"), benign.get("evidence")) for benign in data.get("x-benign", [])],
        "examples": [part.get("examples") for part in (content,)] + [_examples(part) for part in answers],
        "description of the request": [request.get("description"), body.get("description")],
        "descriptions of the answers": {status: part.get("description") for status, part in successes.items()},
    }
    return result


def _examples(content: dict[str, Any]) -> list[Any]:
    return [part.get("example", part.get("examples")) for part in content.values()]


class OperationComparison:
    """Compares operations and notes what differs."""

    def __init__(self, schemas: SchemaComparison, changes: Changes) -> None:
        self._schemas = schemas
        self._changes = changes

    def compare(self, before: Document, after: Document) -> None:
        """Note every difference between the operations of two documents."""
        old, new = operations(before), operations(after)
        places = {(one.method, one.path): key for key, one in new.items() if key not in old}
        for key, one in sorted(old.items()):
            renamed = places.get((one.method, one.path))
            if key in new:
                self._pair(one, new[key])
            elif renamed:
                other = new.pop(renamed)
                self._note(Impact.BREAKING, one.name, "operation", Action.RENAMED, one.name, other.name)
                self._pair(one, other)
            else:
                self._note(Impact.BREAKING, one.name, "operation", Action.REMOVED)
        for key, one in sorted(new.items()):
            if key not in old:
                note = f"{one.method} {one.path}, {one.data['x-effect']}"
                self._note(Impact.ADDITIVE, one.name, "operation", Action.ADDED, note=note)

    def _pair(self, old: Operation, new: Operation) -> None:
        self._effect(old, new)
        for part, was in old.parts.items():
            if was != new.parts[part]:
                self._note(Impact.BREAKING, new.name, part, Action.CHANGED, shown(was), shown(new.parts[part]))
        self._arguments(old, new)
        self._answers(old, new)
        self._lists(old, new)
        self._changes.wording(new.name, [key for key, was in old.wording.items() if was != new.wording.get(key)])

    def _effect(self, old: Operation, new: Operation) -> None:
        was, now = old.data["x-effect"], new.data["x-effect"]
        if was != now:
            note = ""
            if "unsafe" in (was, now):
                note = NOT_AGAIN if now == "unsafe" else AGAIN
            self._note(Impact.RETRY_SAFETY, new.name, "effect", Action.CHANGED, was, now, note)

    def _arguments(self, old: Operation, new: Operation) -> None:
        was, now = old.arguments, new.arguments
        renamed = rename(
            {name: (one.place, one.required, _bare(one.schema)) for name, one in was.items()},
            {name: (one.place, one.required, _bare(one.schema)) for name, one in now.items()},
        )
        for name in sorted(was.keys() - now.keys()):
            label = f"{new.name}({name})"
            if renamed and name == renamed[0]:
                self._note(Impact.BREAKING, label, "argument", Action.RENAMED, *renamed)
            else:
                self._note(Impact.BREAKING, label, "argument", Action.REMOVED)
        for name in sorted(now.keys() - was.keys() - set(renamed or ())):
            must = now[name].required
            impact, note = (Impact.BREAKING, "required") if must else (Impact.ADDITIVE, "optional")
            self._note(impact, f"{new.name}({name})", "argument", Action.ADDED, note=note)
        for name in sorted(was.keys() & now.keys()):
            self._argument(f"{new.name}({name})", was[name], now[name])

    def _argument(self, label: str, old: Argument, new: Argument) -> None:
        if old.required != new.required:
            words = ("required" if old.required else "optional", "required" if new.required else "optional")
            self._note(Impact.BREAKING if new.required else Impact.ADDITIVE, label, "argument", Action.CHANGED, *words)
        if old.place != new.place:
            # Keywords stay keywords wherever they travel; what is in the path is given by position.
            impact = Impact.BREAKING if "path" in (old.place, new.place) else Impact.ADDITIVE
            self._note(impact, label, "place", Action.CHANGED, old.place, new.place)
        self._schemas.compare(old.schema, new.schema, label, Side.REQUEST)

    def _answers(self, old: Operation, new: Operation) -> None:
        if old.answer is not None and new.answer is not None:
            label = model_name(new.answer) or f"{new.name} (answer)"
            if model_name(old.answer) != model_name(new.answer):
                label = f"{new.name} (answer)"
            self._schemas.compare(old.answer, new.answer, label, Side.ANSWER, new.name)
        elif (old.answer is None) != (new.answer is None):
            gone = new.answer is None
            action = Action.REMOVED if gone else Action.ADDED
            self._note(Impact.BREAKING if gone else Impact.ADDITIVE, new.name, "content of the answer", action)

    def _lists(self, old: Operation, new: Operation) -> None:
        codes, codes_now = set(old.data.get("x-error-codes", [])), set(new.data.get("x-error-codes", []))
        # An error less hurts nobody: its class is still there.
        self._items(new.name, "error codes", codes, codes_now, Impact.ADDITIVE, Impact.DOCUMENTATION)
        self._items(new.name, "statuses", old.statuses, new.statuses, Impact.ADDITIVE, Impact.DOCUMENTATION)
        accepted = "accepted credentials"
        self._items(new.name, accepted, old.data[accepted], new.data[accepted], Impact.ADDITIVE, Impact.BREAKING)
        # What counts as success where a caller asked for that.
        self._items(new.name, "answers that it is done already", _benign(old), _benign(new), *[Impact.RETRY_SAFETY] * 2)
        looked_up = "arguments that an exception keeps"
        kept, kept_now = (set(one.data.get("x-reconcile-by", [])) for one in (old, new))
        self._items(new.name, looked_up, kept, kept_now, Impact.ADDITIVE, Impact.BREAKING)
        for key, aspect in (("rules", "rule on the arguments together"), ("size", "minimum number of arguments")):
            was, now = old.data[key], new.data[key]
            if was != now:
                impact = Impact.BREAKING if now else Impact.ADDITIVE
                self._note(impact, new.name, aspect, _action(was, now))
        pages, pages_now = old.data.get("x-pagination"), new.data.get("x-pagination")
        if pages and pages_now and pages != pages_now:
            self._note(Impact.ADDITIVE, new.name, "pagination", Action.CHANGED, shown(pages), shown(pages_now))

    def _items(self, name: str, aspect: str, old: set[str], new: set[str], added: Impact, removed: Impact) -> None:
        if come := new - old:
            self._note(added, name, aspect, Action.ADDED, after=shown(come))
        if gone := old - new:
            self._note(removed, name, aspect, Action.REMOVED, before=shown(gone))

    def _note(
        self,
        impact: Impact,
        name: str,
        aspect: str,
        action: Action,
        before: str = "",
        after: str = "",
        note: str = "",
    ) -> None:
        self._changes.add(Change(impact, name, aspect, action, before, after, note))


def _benign(operation: Operation) -> set[str]:
    return {str(benign["status"]) for benign in operation.data.get("x-benign", [])}


def _bare(schema: Schema) -> str:
    return shown({key: value for key, value in sorted(schema.items()) if key not in WORDING})


def _action(old: object, new: object) -> Action:
    if old and new:
        return Action.CHANGED
    return Action.ADDED if new else Action.REMOVED
