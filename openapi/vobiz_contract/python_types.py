"""How a request value of the contract is written as a Python type, and described in words."""

from __future__ import annotations

from typing import Any

_SIMPLE = {"string": "str", "integer": "int", "number": "float | Decimal", "boolean": "bool"}


def annotation(schema: dict[str, Any]) -> str:
    """The annotation of an argument, for example `Literal["GET", "POST"]` or `Sequence[str]`."""
    if schema.get("x-boolean-as-string"):
        return "bool | Literal['true', 'false']"
    if schema.get("format") == "binary":
        return "bytes"
    if "x-joined-with" in schema:
        return "str | Sequence[str]"
    kinds = schema.get("type", "object")
    if isinstance(kinds, list):
        return " | ".join(_one({**schema, "type": kind}) for kind in kinds)
    return _one(schema)


def _one(schema: dict[str, Any]) -> str:
    kind = schema.get("type")
    if kind == "null":
        return "None"
    if "enum" in schema and kind == "string":
        literal = f"Literal[{', '.join(repr(value) for value in schema['enum'])}]"
        return f"{literal} | str" if schema.get("x-open-enum") else literal
    if kind == "array":
        return f"Sequence[{annotation(schema.get('items', {}))}]"
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    return "Mapping[str, JsonValue]"


def constraints(schema: dict[str, Any]) -> str:
    """The limits of an argument as one phrase, for example `2000 to 10000; default 5000`."""
    parts: list[str] = []
    if "enum" in schema:
        values = ", ".join(f"`{value}`" for value in schema["enum"])
        parts.append(f"known values {values}" if schema.get("x-open-enum") else f"one of {values}")
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif low is not None:
        parts.append(f"at least {low}")
    elif high is not None:
        parts.append(f"at most {high}")
    if schema.get("minLength", 0) > 1:
        parts.append(f"at least {schema['minLength']} characters")
    if "maxLength" in schema:
        parts.append(f"at most {schema['maxLength']} characters")
    if "default" in schema:
        parts.append(
            f"default `{str(schema['default']).lower() if isinstance(schema['default'], bool) else schema['default']}`"
        )
    if schema.get("deprecated"):
        parts.append("deprecated")
    return "; ".join(parts)
