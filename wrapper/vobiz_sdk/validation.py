"""Checking a request against the contract before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from vobiz_api.disclosure import disclosed
from vobiz_api.operation import Operation
from vobiz_api.types import JsonValue
from vobiz_sdk.errors.bounds import kept_value
from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.validation_errors import as_sent, invalid_request

_validators: dict[Operation[object], jsonschema_rs.Draft202012Validator] = {}


def check_request(operation: Operation[object], arguments: Mapping[str, JsonValue]) -> None:
    """Check the arguments of a call, all of them, against the operation's schema.

    Args:
        operation: The operation that is to be called.
        arguments: Everything given, by wire name.

    Raises:
        RequestValidationError: lists every fault in `field_errors`.
    """
    validator = _validators.get(operation)
    if validator is None:
        validator = _validators[operation] = jsonschema_rs.Draft202012Validator(
            operation.arguments, validate_formats=True
        )
    try:
        faults = _faults(validator, arguments)
    except ValueError:
        # Something that is not JSON as it stands, such as a UUID: what counts is the form it would be sent in.
        faults = _faults(validator, as_sent(operation.public_name, arguments))
    if faults:
        raise invalid_request(operation.public_name, faults)


def _faults(
    validator: jsonschema_rs.Draft202012Validator, arguments: Mapping[str, JsonValue]
) -> tuple[FieldError, ...]:
    if validator.is_valid(arguments):
        return ()
    return tuple(fault for error in validator.iter_errors(arguments) for fault in _field_errors(error))


def _field_errors(error: jsonschema_rs.ValidationError) -> list[FieldError]:
    path = [str(part) for part in error.instance_path]
    kind = error.kind
    if isinstance(kind, Kind.Required):
        return [FieldError(".".join([*path, kind.property]), "REQUIRED", "is required")]
    if isinstance(kind, Kind.AdditionalProperties):
        return [
            _shown([*path, name], "UNKNOWN_FIELD", "is not a field of this operation", _entry(error.instance, name))
            for name in kind.unexpected
        ]
    code, message = _words(kind)
    return [_shown(path, code, message, error.instance)]


def _entry(value: JsonValue, name: str) -> JsonValue:
    return value.get(name) if isinstance(value, dict) else None


def _shown(path: list[str], code: str, message: str, value: JsonValue) -> FieldError:
    name = ".".join(path)
    return FieldError(name, code, message, kept_value(disclosed(value, name, phone_numbers=True)))


def _words(kind: Kind) -> tuple[str, str]:
    """Code and message of a fault; the codes are those of a 422 from the API, or would be."""
    match kind:
        case Kind.MinLength(limit=limit):
            return "MIN_LENGTH", "must not be empty" if limit == 1 else f"must have at least {limit} characters"
        case Kind.MaxLength(limit=limit):
            return "MAX_LENGTH", f"must have at most {limit} characters"
        case Kind.MinItems(limit=limit):
            return "MIN_LENGTH", f"must have at least {limit} entries"
        case Kind.MaxItems(limit=limit):
            return "MAX_LENGTH", f"must have at most {limit} entries"
        case Kind.Minimum(limit=limit):
            return "OUT_OF_RANGE", f"must be at least {limit}"
        case Kind.Maximum(limit=limit):
            return "OUT_OF_RANGE", f"must be at most {limit}"
        case Kind.ExclusiveMinimum(limit=limit):
            return "OUT_OF_RANGE", f"must be more than {limit}"
        case Kind.ExclusiveMaximum(limit=limit):
            return "OUT_OF_RANGE", f"must be less than {limit}"
        case Kind.Type(types=types):
            return "INVALID_TYPE", f"must be of type {' or '.join(types)}"
        case Kind.Enum(options=options):
            return "INVALID_CHOICE", f"must be one of {', '.join(str(option) for option in options)}"
        case Kind.Constant(expected_value=expected):
            return "INVALID_CHOICE", f"must be {expected}"
        case Kind.Format(format=name):
            return "INVALID_FORMAT", f"must be a valid {name}"
        case Kind.Pattern(pattern=pattern):
            return "INVALID_FORMAT", f"must match {pattern}"
        case _:
            return "INVALID_FORMAT", "is not acceptable"
