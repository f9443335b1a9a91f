"""Faults in schemas, each answered with one line that names file, place and rule."""

from __future__ import annotations

import pytest

from tests.contract.broken import A_SCHEMA, PATHS, SCHEMAS, Broken, assert_broken, operation
from tests.contract.project import Project

MODELS = [
    Broken(
        "model without description", SCHEMAS, lambda d: d["Trunk"].pop("description"), "Trunk", "has no description"
    ),
    Broken(
        "field without description",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"]["name"].pop("description"),
        "Trunk.name",
        "has no description",
    ),
    Broken(
        "schema that nothing uses", SCHEMAS, lambda d: d.update(Leftover=A_SCHEMA), "Leftover", "nothing refers to it"
    ),
    Broken(
        "models that differ in an underscore",
        SCHEMAS,
        lambda d: (
            d.update(Full_Workspace=A_SCHEMA, FullWorkspace=A_SCHEMA),
            d["Trunk"]["properties"].update(one={"$ref": "#/Full_Workspace"}, two={"$ref": "#/FullWorkspace"}),
        ),
        "Full_Workspace",
        "cannot be told from FullWorkspace",
    ),
    *(
        Broken(
            f"model named {name}",
            SCHEMAS,
            lambda d, name=name: (
                d.update({name: A_SCHEMA}),
                d["Trunk"]["properties"].update(one={"$ref": f"#/{name}"}),
            ),
            name,
            "the generated package needs this name for itself",
        )
        for name in ("Client", "Model", "Field", "Operation")
    ),
    Broken(
        "nameless object",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"].update(
            owner={
                "type": "object",
                "description": "Owner.",
                "properties": {"id": {"type": "string", "description": "Id."}},
            }
        ),
        "Trunk.owner",
        "an object with properties needs a name",
    ),
    Broken(
        "nameless object in a list",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"].update(
            owners={
                "type": "array",
                "description": "Owners.",
                "items": {"type": "object", "properties": {"id": {"type": "string", "description": "Id."}}},
            }
        ),
        "Trunk.owners",
        "an object with properties needs a name",
    ),
    Broken(
        "choice between models",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"].update(
            meta={"description": "Meta.", "oneOf": [{"$ref": "common.yaml#/OffsetTotalMeta"}, {"$ref": "#/TrunkList"}]}
        ),
        "Trunk.meta",
        "oneOf",
    ),
    Broken(
        "one schema for request and answer",
        PATHS,
        lambda d: operation(d, method="post")["requestBody"]["content"]["application/json"].update(
            schema={"$ref": "../schemas/trunks.yaml#/Trunk"},
            examples={"one": {"value": {"trunk_id": "t"}}},
        ),
        "Trunk",
        "both",
        SCHEMAS,
    ),
    Broken(
        "schema that is no schema",
        SCHEMAS,
        lambda d: d["Trunk"].update(type="record"),
        "Trunk.type",
        "is not a JSON Schema",
    ),
    Broken(
        "field that is no schema",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"].update(name="text"),
        "Trunk.properties.name",
        "object",
    ),
    Broken(
        "known values that are no list",
        SCHEMAS,
        lambda d: d["Trunk"]["properties"]["transport"].update({"x-known-values": "udp"}),
        "Trunk.properties.transport.x-known-values",
        "array",
    ),
    Broken(
        "schema name in two files",
        "openapi/schemas/calls.yaml",
        lambda d: (d.update(Trunk=A_SCHEMA), d["CallAccepted"]["properties"].update(trunk={"$ref": "#/Trunk"})),
        "Trunk",
        "the name stands in",
        SCHEMAS,
    ),
]


@pytest.mark.parametrize("broken", MODELS, ids=lambda broken: broken.name)
def test_it_stops_with_one_line(mended_project: Project, broken: Broken) -> None:
    assert_broken(mended_project, broken)
