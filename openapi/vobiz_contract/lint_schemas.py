"""The rules that schemas keep, so that each becomes a Python class or a set of arguments without guessing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.generator_view import references, request_schemas
from vobiz_contract.lint import properties_of
from vobiz_contract.source import ContractError, read_yaml

# Names that the generated package needs for itself.
RESERVED_MODELS = {"client", "model", "field", "operation", "caller", "asynccaller", "unset"}


def check_schemas(bundle: Bundle, root: Path) -> None:
    """Names that cannot collide, no nameless objects, and no schema that nothing uses."""
    schemas: dict[str, Any] = bundle.document["components"]["schemas"]
    folded: dict[str, str] = {}
    for name, schema in schemas.items():
        file = bundle.origin(f"components/schemas/{name}")
        key = re.sub(r"[^a-z0-9]", "", name.lower())
        if key in folded:
            raise ContractError(file, name, f"cannot be told from {folded[key]} once it is a Python name")
        if key in RESERVED_MODELS:
            raise ContractError(file, name, "the generated package needs this name for itself")
        folded[key] = name
        for where, part in properties_of(schema, name):
            for nested in (part, part.get("items", {})):
                if "properties" in nested:
                    raise ContractError(
                        file, where, "an object with properties needs a name: make it a schema of its own"
                    )
        if file.parent.name != "errors":
            _check_choices(schema, file, name)
    _check_directions(bundle)
    for file in sorted((root.parent / "schemas").glob("*.yaml")):
        for name, part in (read_yaml(file) or {}).items():
            names = part if name == "parameters" else [name]
            kind = "parameters" if name == "parameters" else "schemas"
            for each in names:
                if f"components/{kind}/{each}" not in bundle.origins:
                    raise ContractError(file, each, "nothing refers to it")


def _check_choices(schema: dict[str, Any], file: Path, name: str) -> None:
    """The only choice that can be read without guessing is the one between an object and null."""
    for where, part in ((name, schema), *properties_of(schema, name)):
        for choice in (part, part.get("items", {})):
            options = [sorted(option.items()) for option in choice.get("oneOf", ())]
            either_null = len(options) == 2 and [("type", "null")] in options and where != name
            if "anyOf" in choice or (options and not either_null):
                raise ContractError(file, where, "oneOf may only hold one reference and null, and anyOf is not read")


def _check_directions(bundle: Bundle) -> None:
    """What is sent is closed and becomes arguments, what is received is open and becomes a model."""
    sent = set(request_schemas(bundle))
    received = {name for _, _, operation in bundle.operations() for name in references(operation["responses"])}
    received.update(
        reference
        for name, schema in bundle.document["components"]["schemas"].items()
        if name not in sent
        for reference in references(schema)
    )
    for name in sorted(sent & received):
        raise ContractError(bundle.origin(f"components/schemas/{name}"), name, "is both sent and received: make it two")
