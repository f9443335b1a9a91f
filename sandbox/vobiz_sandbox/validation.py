"""Checking a request against the contract, with every fault reported and not just the first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .contract import Contract, Operation, Parameter
from .json_types import (
    REDACTED,
    JsonObject,
    JsonValue,
    as_array,
    as_object,
    as_text,
    redacted,
)
from .schemas import SchemaError, SchemaSet

_INTEGER = re.compile(r"^-?\d+$")
_NUMBER = re.compile(r"^-?\d+(\.\d+)?([eE][+-]?\d+)?$")

# Which code of a field fault each schema keyword leads to.
_CODES = {
    "minLength": "MIN_LENGTH",
    "minItems": "MIN_LENGTH",
    "maxLength": "MAX_LENGTH",
    "maxItems": "MAX_LENGTH",
    "pattern": "INVALID_FORMAT",
    "format": "INVALID_FORMAT",
    "minimum": "OUT_OF_RANGE",
    "maximum": "OUT_OF_RANGE",
    "exclusiveMinimum": "OUT_OF_RANGE",
    "exclusiveMaximum": "OUT_OF_RANGE",
    "multipleOf": "OUT_OF_RANGE",
    "required": "REQUIRED",
    "dependentRequired": "REQUIRED",
    "minProperties": "REQUIRED",
    "type": "INVALID_TYPE",
    "enum": "INVALID_CHOICE",
    "const": "INVALID_CHOICE",
    "additionalProperties": "UNKNOWN_FIELD",
    "unevaluatedProperties": "UNKNOWN_FIELD",
}


@dataclass(frozen=True, slots=True)
class FieldFault:
    """One thing that is wrong with one field.

    Attributes:
        field: its name; nested ones as ``outer.inner`` and ``list[0]``.
        message: a sentence for people.
        code: what kind of fault it is, in upper case.
        value: the value that was given, None if none was; a secret is replaced.
    """

    field: str
    message: str
    code: str
    value: JsonValue = None

    def to_json(self) -> JsonObject:
        """Write the fault as an item of ``details.errors``."""
        return {
            "field": self.field,
            "message": self.message,
            "code": self.code,
            "value": self.value,
        }


@dataclass(frozen=True, slots=True)
class CheckedQuery:
    """The query parameters of a request with the types of the contract, and what is wrong."""

    values: Mapping[str, JsonValue]
    faults: tuple[FieldFault, ...]


class RequestValidator:
    """Checks queries and bodies against the schemas of a contract.

    Args:
        contract: the API description.
    """

    def __init__(self, contract: Contract) -> None:
        self._schemas = SchemaSet(contract.specification)

    def check_body(self, operation: Operation, body: JsonValue) -> tuple[FieldFault, ...]:
        """List what is wrong with a JSON body."""
        if operation.body_pointer is None:
            return ()
        return self.check(operation.body_pointer, body)

    def check_query(self, operation: Operation, query: Iterable[tuple[str, str]]) -> CheckedQuery:
        """Read query parameters by their schemas.

        Parameters that the operation does not have are ignored, as the API ignores them. Absent
        ones get their documented default.
        """
        given: dict[str, list[str]] = {}
        for name, text in query:
            given.setdefault(name, []).append(text)
        values: dict[str, JsonValue] = {}
        faults: list[FieldFault] = []
        for parameter in operation.query_parameters:
            if parameter.name not in given:
                if parameter.required:
                    faults.append(_missing(parameter.name))
                elif "default" in parameter.schema:
                    values[parameter.name] = parameter.schema["default"]
                continue
            value = _read(parameter, given[parameter.name])
            found = self.check(parameter.pointer, value, parameter.name)
            faults += found
            if not found:
                values[parameter.name] = value
        return CheckedQuery(values, tuple(faults))

    def check(self, pointer: str, value: JsonValue, name: str = "") -> tuple[FieldFault, ...]:
        """List what is wrong with a value, measured by the schema at a JSON pointer.

        Args:
            pointer: where in the description the schema stands.
            value: the value.
            name: how to call the value itself; its members are named below it.
        """
        return tuple(fault for error in self._schemas.errors(pointer, value) for fault in _faults(error, name))


def _faults(error: SchemaError, name: str) -> Iterator[FieldFault]:
    field = _field_name(error.path, name)
    if error.keyword == "required":
        yield _missing(_joined(field, error.message))
    elif error.keyword in ("additionalProperties", "unevaluatedProperties"):
        known = as_object(error.schema.get("properties"))
        for member, given in as_object(error.value).items():
            if member not in known:
                (shown,) = as_object(redacted({member: given})).values()
                yield FieldFault(_joined(field, member), "is not a field of this request", "UNKNOWN_FIELD", shown)
    else:
        secret = error.schema.get("format") == "password" or error.schema.get("writeOnly") is True
        yield FieldFault(
            field or "body",
            _sentence(error),
            _CODES.get(error.keyword, "INVALID_FORMAT"),
            REDACTED if secret else redacted(error.value),
        )


def _sentence(error: SchemaError) -> str:
    bound = error.bound
    match error.keyword:
        case "minLength":
            return "must not be empty" if bound == 1 else f"must have at least {bound} characters"
        case "maxLength":
            return f"must have at most {bound} characters"
        case "minItems":
            return f"must have at least {bound} items"
        case "maxItems":
            return f"must have at most {bound} items"
        case "minimum":
            return f"must be at least {bound}"
        case "exclusiveMinimum":
            return f"must be more than {bound}"
        case "maximum":
            return f"must be at most {bound}"
        case "exclusiveMaximum":
            return f"must be less than {bound}"
        case "pattern":
            return "does not have the form that this field needs"
        case "format":
            return f"is not a valid {bound}"
        case "type":
            names = as_array(bound) or [bound]
            return f"must be of type {' or '.join(map(as_text, names))}"
        case "minProperties":
            return "needs at least one field"
        case "enum":
            return error.message
        case "const":
            return f"must be {bound}"
        case _:
            return "is not acceptable"


def _missing(field: str) -> FieldFault:
    return FieldFault(field, "is required", "REQUIRED", None)


def _field_name(path: tuple[str | int, ...], name: str) -> str:
    field = name
    for step in path:
        field = f"{field}[{step}]" if isinstance(step, int) else _joined(field, step)
    return field


def _joined(field: str, member: str) -> str:
    return f"{field}.{member}" if field else member


def _read(parameter: Parameter, texts: list[str]) -> JsonValue:
    """Give a query parameter the JSON type that its schema asks for, if its text allows."""
    declared = parameter.schema.get("type")
    types = [declared] if isinstance(declared, str) else as_array(declared)
    if "array" in types:
        return list(texts)
    text = texts[-1]
    if "integer" in types and _INTEGER.match(text):
        return int(text)
    if "number" in types and _NUMBER.match(text):
        return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return text
