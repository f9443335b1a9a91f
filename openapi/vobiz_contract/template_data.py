"""The facts that the templates print beyond what openapi-python-client hands them.

They travel as `contract.jinja`, a template that holds one dictionary and lies beside the others.
"""

from __future__ import annotations

import re
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.disclosure import disclosure_data
from vobiz_contract.generator_view import request_schemas
from vobiz_contract.operations import operation_data, python_name

_READERS = {
    "string": "as_text",
    "integer": "as_integer",
    "number": "as_decimal",
    "boolean": "as_boolean",
    "object": "as_object",
}
_DETAIL_TYPES = {"string": "str", "integer": "int", "number": "Decimal", "boolean": "bool"}


def template_data(bundle: Bundle) -> dict[str, Any]:
    """Everything that `contract.jinja` holds."""
    operations = operation_data(bundle)
    models = model_data(bundle)
    plain = set(disclosure_data(bundle)["plain"])
    tags: dict[str, dict[str, Any]] = {}
    for tag in bundle.document["tags"]:
        name = tag["name"]
        mine = [data for data in operations.values() if data["name"].startswith(f"{name}_")]
        for data in mine:
            if data["paging"]:
                data["page_type"] = f"Page[{data['paging']['item']}, {data['model']}]"
            data["method_name"] = python_name(data["name"][len(name) + 1 :])
            hidden = [python_name(argument) for argument in data["annotations"] if argument not in plain]
            data["hidden"] = [*hidden, *(["body"] if data["open_body"] else [])]
            data["arguments_class"] = "".join(part.title() for part in data["name"].split("_")) + "Arguments"
            for key in ("path", "auth", "success", "model", "fixed_query", "schema", "benign", "reconcile_by"):
                value = tuple(data[key]) if isinstance(data[key], list) else data[key]
                data[f"{key}_literal"] = repr(value)
        tags[name] = {
            "class_name": "".join(part.title() for part in name.split("_")) + "Resource",
            "description": tag["description"],
            "models": sorted(
                {data["model"] for data in mine if data["model"]}
                | {data["paging"]["item"] for data in mine if data["paging"] and data["paging"]["item"] in models}
            ),
            "paged": any(data["paging"] for data in mine),
        }
    wire_names = {name for data in operations.values() for name in data["annotations"]}
    wire_names |= {name for data in operations.values() for name in data["writers"]}
    wire_names |= {name for model in models.values() for name in model["fields"]}
    # The generator's own names put an underscore behind every builtin; ours only behind keywords.
    names = {name: python_name(name) for name in (*wire_names, "auth_id")}
    return {"operations": operations, "models": models, "tags": tags, "names": names}


def model_data(bundle: Bundle) -> dict[str, Any]:
    """The models of answers by name: what they hold and how it is read."""
    return {name: _model(name, schema) for name, schema in _answers(bundle).items()}


def contract_template(data: dict[str, Any]) -> str:
    """The dictionary as a Jinja template; a Python literal is one of Jinja's too."""
    return f"{{% set contract = {data!r} %}}"


def _answers(bundle: Bundle) -> dict[str, Any]:
    """The schemas that become models: neither request bodies nor error bodies."""
    requests = set(request_schemas(bundle))
    return {
        name: schema
        for name, schema in bundle.document["components"]["schemas"].items()
        if name not in requests and bundle.origin(f"components/schemas/{name}").parent.name != "errors"
    }


def _model(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    required = set(schema.get("required", []))
    fields = {wire: _field(part, wire in required) for wire, part in schema.get("properties", {}).items()}
    models = sorted({model for field in fields.values() for model in field["models"]})
    readers = sorted({reader for field in fields.values() for reader in re.findall(r"\bas_[a-z]+", field["read"])})
    description = _text(schema["description"])
    return {
        "module": _module(name),
        "summary": description.split(". ")[0].rstrip(".") + ".",
        "description": description,
        "fields": fields,
        "models": models,
        "readers": readers,
        "kinds": sorted({field["kind"] for field in fields.values()}),
    }


def _field(schema: dict[str, Any], required: bool) -> dict[str, Any]:
    read, models = _reader(schema)
    known = schema.get("x-known-values")
    description = _text(schema.get("description", ""))
    if known:
        description += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    return {
        # A list that is absent is an empty one, so it needs no insisting on.
        "kind": "RequiredField" if required and not read.startswith("as_list") else "Field",
        "read": read,
        "models": models,
        "description": description,
    }


def _reader(schema: dict[str, Any]) -> tuple[str, list[str]]:
    """The reading expression of a field, and the models that it names."""
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[1]
        return f"as_model(_{_module(name)})", [name]
    if "oneOf" in schema:  # a nested object that may be null
        return _reader(next(part for part in schema["oneOf"] if "$ref" in part))
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
    if "array" in kinds:
        item, models = _reader(schema.get("items", {}))
        return f"as_list({item})", models
    if "date-time" in (schema.get("format"), schema.get("x-read-as")):
        return "as_datetime", []
    if schema.get("format") == "decimal" or set(kinds) == {"number", "string"}:
        return "as_decimal", []
    return (_READERS[kinds[0]], []) if len(kinds) == 1 else ("as_json", [])


def _module(name: str) -> str:
    return python_name(name)


def _text(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().replace("\\", "\\\\").replace('"', "'")


def details_data(bundle: Bundle) -> list[dict[str, Any]]:
    """The schemas of `error.details`, ready to print; those that others name come first."""
    schemas = {
        name: schema for name, schema in bundle.document["components"]["schemas"].items() if schema.get("x-details")
    }
    ordered = sorted(schemas, key=lambda name: ("$ref" in str(schemas[name]), name))
    return [
        {
            "name": name,
            "description": _text(schemas[name]["description"]),
            "fields": [_detail(wire, schema) for wire, schema in schemas[name]["properties"].items()],
        }
        for name in ordered
    ]


def _detail(wire: str, schema: dict[str, Any]) -> dict[str, Any]:
    annotation, default = _detail_annotation(schema)
    names = list(dict.fromkeys([wire, python_name(wire), *schema.get("x-aliases", [])]))
    return {
        "python_name": python_name(wire),
        "annotation": annotation,
        "default": default,
        "names": [repr(name) for name in names],
        "description": _text(schema["description"]),
    }


def _detail_annotation(schema: dict[str, Any]) -> tuple[str, str]:
    if schema.get("type") == "array":
        items = f"list[{str(schema['items']['$ref']).rsplit('/', 1)[1]}]"
        return items, f"default_factory={items}"
    if "type" not in schema:
        return "JsonValue", "None"
    kind = schema["type"][0]
    python = "datetime" if schema.get("format") == "date-time" else _DETAIL_TYPES[kind]
    return f"Lenient[{python}]", "None"
