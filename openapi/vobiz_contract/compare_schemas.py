"""Compares two versions of a schema, from the side of those who write or read its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vobiz_contract.changes import Action, Change, Changes, Impact, Side, shown

Document = Mapping[str, Any]
Schema = dict[str, Any]

UPPER_LIMITS = {
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive maximum",
    "maxLength": "maximum length",
    "maxItems": "maximum number of items",
    "maxProperties": "maximum number of fields",
}
LOWER_LIMITS = {
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive minimum",
    "minLength": "minimum length",
    "minItems": "minimum number of items",
    "minProperties": "minimum number of fields",
}
# Whatever more a request has to satisfy: having it is stricter, and two versions of it cannot be ranked.
CONDITIONS = ("pattern", "not", "if", "then", "else", "allOf", "dependentRequired", "multipleOf", "uniqueItems")
# With these the client takes one more form of a value and writes it as the API wants it.
MORE_FORMS = ("x-joined-with", "x-boolean-as-string")
WORDING = ("description", "title", "example", "examples", "writeOnly", "x-evidence", "x-decision", "x-details")
TYPE = ("type", "format", "x-read-as")
VALUES = ("enum", "const", "x-open-enum", "x-known-values")
# Walked into, or compared with what surrounds them.
STRUCTURE = ("$ref", "properties", "required", "items", "oneOf", "anyOf", "additionalProperties")


class SchemaComparison:
    """Walks pairs of schemas and notes what differs."""

    def __init__(self, before: Document, after: Document, changes: Changes) -> None:
        self._before = before
        self._after = after
        self._changes = changes
        self._walked: set[tuple[str, str, Side, str]] = set()
        self.met: set[str] = set()
        """The models that were walked into."""

    def compare(self, old: Schema, new: Schema, name: str, side: Side, operation: str = "") -> None:
        """Note what differs between two schemas and in all that they refer to."""
        was, now = model_name(old), model_name(new)
        # Answers are classes with names, which programs can write; requests are plain mappings.
        if side is Side.ANSWER and was != now:
            breaking = Impact.BREAKING
            self._note(breaking, name, "type", Action.CHANGED, operation, was or type_of(old), now or type_of(new))
            return
        if was and now:
            if (was, now, side, operation) in self._walked:
                return
            self._walked.add((was, now, side, operation))
            self.met.add(now)
            name = now
        old, new = resolved(self._before, old), resolved(self._after, new)
        Keywords(self._changes, name, side, operation).compare(old, new)
        self.fields(old, new, name, side, operation)
        if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
            self.compare(old["items"], new["items"], f"{name}[]", side, operation)
        self._variants(old, new, name, side, operation)
        self._others(old, new, name, side, operation)

    def fields(self, old: Schema, new: Schema, name: str, side: Side, operation: str) -> None:
        """Note which fields of an object came, went, changed, or have to be there now."""
        was: dict[str, Schema] = old.get("properties", {})
        now: dict[str, Schema] = new.get("properties", {})
        needed_before, required = set(old.get("required", [])), set(new.get("required", []))
        aspect = f"{side} field"
        gone, come = was.keys() - now.keys(), now.keys() - was.keys()
        renamed = rename(was, now)
        for field in sorted(gone):
            if renamed and field == renamed[0]:
                self._note(Impact.BREAKING, f"{name}.{field}", aspect, Action.RENAMED, operation, *renamed)
            else:
                self._note(Impact.BREAKING, f"{name}.{field}", aspect, Action.REMOVED, operation)
        for field in sorted(come - set(renamed or ())):
            must = side is Side.REQUEST and field in required
            impact = Impact.BREAKING if must else Impact.ADDITIVE
            self._note(impact, f"{name}.{field}", aspect, Action.ADDED, operation, note="required" if must else "")
        for field in sorted(was.keys() & now.keys()):
            self._needed(f"{name}.{field}", field in needed_before, field in required, side, operation)
            self.compare(was[field], now[field], f"{name}.{field}", side, operation)

    def _needed(self, name: str, before: bool, after: bool, side: Side, operation: str) -> None:
        if before != after:
            # Callers have to give more, or can count on less.
            worse = after if side is Side.REQUEST else before
            words = ("required" if before else "optional", "required" if after else "optional")
            impact = Impact.BREAKING if worse else Impact.ADDITIVE
            self._note(impact, name, f"{side} field", Action.CHANGED, operation, *words)

    def _variants(self, old: Schema, new: Schema, name: str, side: Side, operation: str) -> None:
        for key in ("oneOf", "anyOf"):
            was, now = old.get(key, []), new.get(key, [])
            if len(was) == len(now):
                for number, (one, other) in enumerate(zip(was, now, strict=True), 1):
                    self.compare(one, other, f"{name} (form {number})", side, operation)
            else:
                wider = side is Side.REQUEST and was and (not now or all(variant in now for variant in was))
                impact = Impact.ADDITIVE if wider else Impact.BREAKING
                self._note(impact, name, "number of forms", Action.CHANGED, operation, str(len(was)), str(len(now)))

    def _others(self, old: Schema, new: Schema, name: str, side: Side, operation: str) -> None:
        was, now = old.get("additionalProperties", True), new.get("additionalProperties", True)
        if isinstance(was, dict) and isinstance(now, dict):
            self.compare(was, now, f"{name}.*", side, operation)
        elif was != now and side is Side.REQUEST:
            impact = Impact.ADDITIVE if now is True or was is False else Impact.BREAKING
            action = Action.REMOVED if impact is Impact.BREAKING else Action.ADDED
            self._note(impact, name, "room for fields of any name", action, operation)

    def _note(
        self,
        impact: Impact,
        name: str,
        aspect: str,
        action: Action,
        operation: str,
        before: str = "",
        after: str = "",
        note: str = "",
    ) -> None:
        self._changes.add(Change(impact, name, aspect, action, before, after, note), operation)


class Keywords:
    """Compares what two schemas say of a value itself, fields and items apart."""

    def __init__(self, changes: Changes, name: str, side: Side, operation: str) -> None:
        self._changes = changes
        self._name = name
        self._side = side
        self._operation = operation

    def compare(self, old: Schema, new: Schema) -> None:
        """Note every difference, each under the name that people have for it."""
        self._type(old, new)
        self._values(old, new)
        differing = sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key))
        self._changes.wording(self._name, [key for key in differing if key in WORDING], self._operation)
        for key in differing:
            if key not in (*WORDING, *TYPE, *VALUES, *STRUCTURE):
                self._keyword(key, old.get(key), new.get(key))

    def _type(self, old: Schema, new: Schema) -> None:
        was, now = types(old), types(new)
        same_form = all(old.get(key) == new.get(key) for key in TYPE[1:])
        if was == now and same_form:
            return
        request = self._side is Side.REQUEST
        wider = was < now or (was == now and request and "format" not in new)
        # A field that is not insisted on reads as None when it is missing; null is nothing new to its readers.
        only_null = same_form and was ^ now == {"null"}
        impact = Impact.ADDITIVE if (request and wider) or (not request and only_null) else Impact.BREAKING
        self._note(impact, "type", Action.CHANGED, type_of(old), type_of(new))

    def _values(self, old: Schema, new: Schema) -> None:
        was, now = values(old), values(new)
        if self._side is Side.ANSWER:
            if come := now - was:
                self._note(Impact.ADDITIVE, "known values", Action.ADDED, after=shown(come))
            if gone := was - now:
                self._note(Impact.DOCUMENTATION, "known values", Action.REMOVED, before=shown(gone))
            return
        closed_before, closed_now = closed(old), closed(new)
        if closed_before and closed_now:
            if gone := was - now:
                self._note(Impact.BREAKING, "accepted values", Action.REMOVED, before=shown(gone))
            if come := now - was:
                self._note(Impact.ADDITIVE, "accepted values", Action.ADDED, after=shown(come))
        elif closed_now:
            self._note(Impact.BREAKING, "accepted values", Action.CHANGED, "any", shown(now))
        elif closed_before:
            self._note(Impact.ADDITIVE, "accepted values", Action.CHANGED, shown(was), "any")
        elif was != now:
            self._note(Impact.DOCUMENTATION, "known values", Action.CHANGED, shown(was), shown(now))

    def _keyword(self, key: str, old: Any, new: Any) -> None:
        """One word that differs; what is not known here counts as breaking, so that somebody looks at it."""
        impact = Impact.BREAKING
        aspect = UPPER_LIMITS.get(key) or LOWER_LIMITS.get(key) or key.removeprefix("x-").replace("-", " ")
        if key in ("deprecated", "x-secret"):
            impact = Impact.ADDITIVE
        elif key in MORE_FORMS:
            impact = Impact.BREAKING if new is None else Impact.ADDITIVE
        elif key == "x-aliases":
            impact = Impact.ADDITIVE if set(old or ()) <= set(new or ()) else Impact.BREAKING
        elif key == "default":
            # Calls that leave it out mean something else from now on; that it is said at all changes nothing.
            said_before_and_now = self._side is Side.REQUEST and old is not None and new is not None
            impact = Impact.BREAKING if said_before_and_now else Impact.DOCUMENTATION
        elif key in (*UPPER_LIMITS, *LOWER_LIMITS, *CONDITIONS):
            impact = self._limit(key, old, new)
        self._note(impact, aspect, Action.CHANGED, shown(old), shown(new))

    def _limit(self, key: str, old: Any, new: Any) -> Impact:
        if self._side is Side.ANSWER:
            return Impact.DOCUMENTATION
        if new is None:
            return Impact.ADDITIVE
        if old is None or key in CONDITIONS:
            return Impact.BREAKING
        stricter = new < old if key in UPPER_LIMITS else new > old
        return Impact.BREAKING if stricter else Impact.ADDITIVE

    def _note(self, impact: Impact, aspect: str, action: Action, before: str = "", after: str = "") -> None:
        self._changes.add(Change(impact, self._name, aspect, action, before, after), self._operation)


def model_name(schema: Schema) -> str:
    """The name of the model that a schema refers to; empty if it is written in its place."""
    return str(schema["$ref"]).rsplit("/", 1)[1] if "$ref" in schema else ""


def resolved(document: Document, part: dict[str, Any]) -> dict[str, Any]:
    """What a reference leads to, or the part itself."""
    while "$ref" in part:
        _, kind, name = part["$ref"].lstrip("#/").split("/")
        part = document["components"][kind][name]
    return part


def rename(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, str] | None:
    """The old and the new name, if one part went and one like it came; wording apart."""
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    if len(gone) != 1 or len(come) != 1:
        return None
    was, now = min(gone), min(come)
    return (was, now) if _unworded(old[was]) == _unworded(new[now]) else None


def _unworded(part: Any) -> Any:
    return {key: value for key, value in part.items() if key not in WORDING} if isinstance(part, dict) else part


def types(schema: Schema) -> set[str]:
    """The JSON types that a value can have; empty when nothing is said."""
    named = schema.get("type", [])
    return set(named) if isinstance(named, list) else {named}


def type_of(schema: Schema) -> str:
    """The type in words, such as `string (date-time) or null`."""
    if name := model_name(schema):
        return name
    kinds = [kind for kind in sorted(types(schema)) if kind != "null"]
    form = schema.get("x-read-as") or schema.get("format")
    words = " or ".join(kinds) or "any"
    return words + (f" ({form})" if form else "") + (" or null" if "null" in types(schema) else "")


def values(schema: Schema) -> set[str]:
    """The values that a schema names."""
    named = schema.get("enum") or schema.get("x-known-values") or ([schema["const"]] if "const" in schema else [])
    return {shown(value) for value in named}


def closed(schema: Schema) -> bool:
    """Whether nothing but the named values passes."""
    return ("enum" in schema or "const" in schema) and not schema.get("x-open-enum")
