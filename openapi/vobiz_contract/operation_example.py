"""How an operation is called, written as Python: its signature, and its examples as calls."""

from __future__ import annotations

import textwrap
from typing import Any

from vobiz_contract.operations import Argument, python_name

WIDTH = 100
_INDENT = "    "


def signature(call: str, arguments: list[Argument], returns: str) -> str:
    """What the method takes and answers with; `=...` marks what may be left out.

    Args:
        call: What stands before the brackets, such as `vobiz.trunks.get`.
        arguments: In the order in which the method takes them.
        returns: The annotation of the answer.
    """
    positional = [argument for argument in arguments if _is_positional(argument)]
    keywords = [argument for argument in arguments if not _is_positional(argument)]
    parts = [_parameter(argument) for argument in positional]
    parts += ["*", *(_parameter(argument) for argument in keywords)] if keywords else []
    line = f"{call}({', '.join(parts)}) -> {returns}"
    if len(line) <= WIDTH:
        return line
    inner = textwrap.fill(", ".join(parts) + ",", WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
    return f"{call}(\n{inner}\n) -> {returns}"


def example_calls(
    call: str, operation: dict[str, Any], arguments: list[Argument], *, paged: bool
) -> list[tuple[str, str]]:
    """Every example of an operation as (what it shows, the call); the first is empty where there is only one."""
    given = {
        argument.name: _example(argument.schema)
        for argument in arguments
        if argument.place != "body" and (argument.required or "example" in argument.schema)
    }
    content = operation.get("requestBody", {}).get("content", {})
    media: dict[str, Any] = next(iter(content.values()), {})
    bodies: list[tuple[str, Any]] = [
        (example.get("summary", ""), example["value"]) for example in media.get("examples", {}).values()
    ] or [("", media.get("example", {}))]
    is_open = any(_is_open(argument) for argument in arguments)
    calls: list[tuple[str, str]] = []
    for summary, body in bodies:
        values = {**given, **(({"body": body} if body else {}) if is_open else body)}
        text = _call(call, [argument for argument in arguments if argument.name in values], values)
        if paged:
            text = f"for item in {text}:\n{_INDENT}print(item)"
        calls.append((summary if len(bodies) > 1 else "", text))
    return calls


def _is_open(argument: Argument) -> bool:
    return argument.name == "body" and argument.place == "body" and argument.schema.get("type") == "object"


def _is_positional(argument: Argument) -> bool:
    return argument.place == "path" or _is_open(argument)


def _parameter(argument: Argument) -> str:
    name = python_name(argument.name)
    return name if argument.required or argument.place == "path" else f"{name}=..."


def _example(schema: dict[str, Any]) -> Any:
    if "example" in schema:
        return schema["example"]
    if "enum" in schema:
        return schema["enum"][0]
    return schema.get("default", schema.get("minimum", "..."))


def _call(call: str, arguments: list[Argument], values: dict[str, Any]) -> str:
    parts: list[str] = []
    for argument in arguments:
        value = values[argument.name]
        written = f"Path({text(value)}).read_bytes()" if argument.schema.get("format") == "binary" else text(value)
        parts.append(written if _is_positional(argument) else f"{python_name(argument.name)}={written}")
    line = f"{call}({', '.join(parts)})"
    if len(line) <= WIDTH and "\n" not in line:
        return line
    inner = "".join(textwrap.indent(f"{part},\n", _INDENT) for part in parts)
    return f"{call}(\n{inner})"


def text(value: Any) -> str:
    """A JSON value as a Python literal, over several lines where one would be too long."""
    if isinstance(value, str):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{quoted}"'
    if isinstance(value, dict):
        return _collection("{}", [f"{text(key)}: {text(item)}" for key, item in value.items()])
    if isinstance(value, list):
        return _collection("[]", [text(item) for item in value])
    return repr(value)


def _collection(brackets: str, parts: list[str]) -> str:
    line = f"{brackets[0]}{', '.join(parts)}{brackets[1]}"
    if len(line) <= WIDTH - 30 and "\n" not in line:
        return line
    inner = "".join(textwrap.indent(f"{part},\n", _INDENT) for part in parts)
    return f"{brackets[0]}\n{inner}{brackets[1]}"
