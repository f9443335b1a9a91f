"""Checking JSON values against the schemas of a document. The one module that knows jsonschema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend as _untyped_extend  # pyright: ignore[reportUnknownVariableType]
from referencing import Registry
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from .formats import format_checker
from .json_types import JsonObject, JsonValue, as_array, as_object, as_text

_DOCUMENT = "urn:vobiz:contract"


@dataclass(frozen=True, slots=True)
class SchemaError:
    """One keyword of a schema that a value does not satisfy.

    Attributes:
        keyword: the keyword.
        bound: the value of the keyword in the schema.
        path: where the offending value stands: names of members and positions in arrays.
        value: the offending value.
        schema: the schema that has the keyword.
        message: a missing member's name for ``required``; else a sentence.
    """

    keyword: str
    bound: JsonValue
    path: tuple[str | int, ...]
    value: JsonValue
    schema: JsonObject
    message: str


class _Validator(Protocol):
    """What is used of a validator of the library."""

    def iter_errors(self, instance: JsonValue) -> Iterator[ValidationError]: ...


class SchemaSet:
    """The schemas of one document, addressed by JSON pointer.

    Values outside an ``enum`` pass where the schema says ``x-open-enum: true``.

    Args:
        document: the document; references in it are local.
    """

    def __init__(self, document: JsonObject) -> None:
        empty: SchemaRegistry = Registry()
        self._registry = empty.with_resource(_DOCUMENT, DRAFT202012.create_resource(document))
        self._formats = format_checker()
        self._validators: dict[str, _Validator] = {}

    def errors(self, pointer: str, value: JsonValue) -> tuple[SchemaError, ...]:
        """List everything that is wrong with a value, in a stable order."""
        validator = self._validators.get(pointer)
        if validator is None:
            schema = {"$ref": f"{_DOCUMENT}#{pointer}"}
            made: object = _LenientValidator(schema, registry=self._registry, format_checker=self._formats)
            validator = self._validators[pointer] = cast(_Validator, made)
        found = sorted(validator.iter_errors(value), key=lambda error: list(map(str, error.path)))
        return tuple(_plain(inner) for error in found for inner in _flattened(error))


def _flattened(error: ValidationError) -> Iterator[ValidationError]:
    """Replace a failed choice of alternatives by what is wrong with the one that was meant.

    That is the one with the fewest faults among those that are of the right type at all.
    """
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        yield error
        return
    alternatives: dict[str | int, list[ValidationError]] = {}
    for inner in error.context:
        alternatives.setdefault(inner.relative_schema_path[0], []).append(inner)
    of_right_type = [
        errors
        for errors in alternatives.values()
        if not any(inner.validator == "type" and not inner.relative_path for inner in errors)
    ]
    for inner in min(of_right_type or alternatives.values(), key=len):
        yield from _flattened(inner)


def _plain(error: ValidationError) -> SchemaError:
    return SchemaError(
        keyword=str(error.validator),
        bound=cast(JsonValue, error.validator_value),
        path=tuple(error.absolute_path),
        value=cast(JsonValue, error.instance),
        schema=as_object(cast(JsonValue, error.schema)),
        message=error.message,
    )


def _open_enum(
    validator: object, choices: JsonValue, value: JsonValue, schema: JsonObject
) -> Iterable[ValidationError]:
    allowed = as_array(choices)
    # Python holds True for 1, which JSON does not.
    same = [choice for choice in allowed if choice == value and isinstance(choice, bool) == isinstance(value, bool)]
    if schema.get("x-open-enum") is not True and not same:
        yield ValidationError(f"must be one of: {', '.join(map(str, allowed))}")


def _required(validator: object, names: JsonValue, value: JsonValue, schema: JsonObject) -> Iterable[ValidationError]:
    if isinstance(value, dict):
        for name in map(as_text, as_array(names)):
            if name not in value:
                yield ValidationError(name)


_LenientValidator = cast(
    type[Draft202012Validator],
    _untyped_extend(Draft202012Validator, {"enum": _open_enum, "required": _required}),  # type: ignore[no-untyped-call]
)
