"""Faults in operations, each answered with one line that names file, place and rule."""

from __future__ import annotations

import pytest

from tests.contract.broken import A_SCHEMA, ONE_TRUNK, PATHS, TRUNKS, Broken, answer, assert_broken, operation
from tests.contract.project import Project

OPERATIONS = [
    Broken(
        "operation id twice",
        PATHS,
        lambda d: operation(d).update(operationId="trunks_create"),
        f"{TRUNKS}.post",
        "the operationId 'trunks_create' stands at",
    ),
    *(
        Broken(
            f"operation id {name!r}",
            PATHS,
            lambda d, name=name: operation(d).update(operationId=name),
            f"{TRUNKS}.get",
            f"the operationId {name!r} is not trunks_<verb> in snake case",
        )
        for name in ("list_trunks", "trunks_List", "trunksList", "trunks_", "trunk_list")
    ),
    Broken("no operation id", PATHS, lambda d: operation(d).pop("operationId"), f"{TRUNKS}.get", "operationId"),
    Broken("no summary", PATHS, lambda d: operation(d).pop("summary"), f"{TRUNKS}.get.summary", "is missing"),
    Broken(
        "no description", PATHS, lambda d: operation(d).pop("description"), f"{TRUNKS}.get.description", "is missing"
    ),
    Broken(
        "blank description",
        PATHS,
        lambda d: operation(d).update(description=" "),
        f"{TRUNKS}.get.description",
        "is missing",
    ),
    Broken(
        "no effect",
        PATHS,
        lambda d: operation(d).pop("x-effect"),
        f"{TRUNKS}.get.x-effect",
        "one of read, idempotent, unsafe",
    ),
    Broken(
        "unknown effect", PATHS, lambda d: operation(d).update({"x-effect": "safe"}), f"{TRUNKS}.get.x-effect", "one of"
    ),
    Broken(
        "pages of a list that is asked for with a body",
        PATHS,
        lambda d: operation(d, method="post").update({"x-pagination": {"style": "none", "items": "objects"}}),
        f"{TRUNKS}.post.x-pagination",
        "cannot be paged",
    ),
    *(
        Broken(
            f"{what} as an answer that it is done already",
            PATHS,
            lambda d, path=path, method=method, benign=benign: operation(d, path, method).update(
                {"x-benign": [benign]}
            ),
            f"{path}.{method}.x-benign.{benign['status']}",
            rule,
        )
        for what, path, method, benign, rule in [
            ("refusal of a read", ONE_TRUNK, "get", {"status": 404}, "a read cannot have been done"),
            ("status of the server", ONE_TRUNK, "delete", {"status": 500}, "must be a 4xx"),
            ("status that is not listed", ONE_TRUNK, "delete", {"status": 410}, "must be a 4xx"),
            ("refusal of what has an answer", TRUNKS, "post", {"status": 409}, "a success without content"),
            ("refusal without a meaning", ONE_TRUNK, "delete", {"status": 404}, "needs a meaning"),
            ("refusal without evidence", ONE_TRUNK, "delete", {"status": 404, "meaning": "It is gone"}, "a source"),
        ]
    ),
    Broken(
        "a lookup of what may be repeated",
        PATHS,
        lambda d: operation(d).update({"x-reconcile-by": ["limit"]}),
        f"{TRUNKS}.get.x-reconcile-by",
        "only what is never repeated",
    ),
    Broken(
        "a lookup by what is no argument",
        PATHS,
        lambda d: operation(d, method="post").update({"x-reconcile-by": ["nom"]}),
        f"{TRUNKS}.post.x-reconcile-by",
        "'nom' is no argument",
    ),
    Broken("no evidence", PATHS, lambda d: operation(d).pop("x-evidence"), f"{TRUNKS}.get.x-evidence", "is missing"),
    Broken(
        "evidence without a source",
        PATHS,
        lambda d: operation(d)["x-evidence"][0].pop("source"),
        f"{TRUNKS}.get.x-evidence",
        "needs a source",
    ),
    Broken(
        "evidence that is no list of facts",
        PATHS,
        lambda d: operation(d).update({"x-evidence": ["the docs"]}),
        f"{TRUNKS}.get.x-evidence.0",
        "object",
    ),
    Broken(
        "unknown tag",
        PATHS,
        lambda d: operation(d).update(tags=["trunk"]),
        f"{TRUNKS}.get",
        "exactly one tag that openapi.yaml",
    ),
    Broken(
        "two tags", PATHS, lambda d: operation(d).update(tags=["trunks", "calls"]), f"{TRUNKS}.get", "exactly one tag"
    ),
    *(
        Broken(
            f"no {number} response",
            PATHS,
            lambda d, number=number: operation(d)["responses"].pop(number),
            f"{TRUNKS}.get.responses",
            f"does not list {number}",
        )
        for number in ("400", "401", "403", "422", "429", "500", "502", "503", "504")
    ),
    Broken(
        "no 404 where the path has an id",
        PATHS,
        lambda d: operation(d, ONE_TRUNK)["responses"].pop("404"),
        f"{ONE_TRUNK}.get.responses",
        "does not list 404",
    ),
    Broken(
        "no success",
        PATHS,
        lambda d: operation(d)["responses"].pop("200"),
        f"{TRUNKS}.get.responses",
        "lists no success",
    ),
    Broken("no responses", PATHS, lambda d: operation(d).pop("responses"), f"{TRUNKS}.get", "responses"),
    Broken(
        "unknown error code",
        PATHS,
        lambda d: operation(d).update({"x-error-codes": ["TRUNK_LOST"]}),
        f"{TRUNKS}.get.x-error-codes",
        "the catalogue has no code 'TRUNK_LOST'",
    ),
    Broken(
        "error codes that are no list",
        PATHS,
        lambda d: operation(d).update({"x-error-codes": "TRUNK_NOT_FOUND"}),
        f"{TRUNKS}.get.x-error-codes",
        "array",
    ),
    Broken(
        "dangling reference",
        PATHS,
        lambda d: answer(d)["schema"].update({"$ref": "../schemas/trunks.yaml#/Trunks"}),
        f"{TRUNKS}.get.responses.200.content.application/json.schema",
        "the reference openapi/schemas/trunks.yaml#/Trunks leads nowhere",
    ),
    Broken(
        "reference to a missing file",
        PATHS,
        lambda d: answer(d)["schema"].update({"$ref": "../schemas/trunk.yaml#/Trunk"}),
        "file",
        "does not exist",
        "openapi/schemas/trunk.yaml",
    ),
    Broken(
        "answer that is not JSON",
        PATHS,
        lambda d: operation(d)["responses"]["200"].update(content={"audio/mpeg": {"schema": {"type": "string"}}}),
        f"{TRUNKS}.get.responses.200",
        "application/json",
    ),
    Broken(
        "request that is not JSON",
        PATHS,
        lambda d: operation(d, method="post")["requestBody"].update(content={"text/plain": {"schema": A_SCHEMA}}),
        f"{TRUNKS}.post.requestBody",
        "application/json",
    ),
    Broken(
        "parameter without description",
        PATHS,
        lambda d: operation(d)["parameters"][0].pop("description"),
        f"{TRUNKS}.get.parameters.limit",
        "has no description",
    ),
    Broken(
        "response without description",
        PATHS,
        lambda d: operation(d)["responses"]["200"].update(description=""),
        f"{TRUNKS}.get.responses.200",
        "has no description",
    ),
    Broken(
        "answer without example",
        PATHS,
        lambda d: answer(d).pop("example"),
        f"{TRUNKS}.get.responses.200",
        "has no example",
    ),
    Broken(
        "answer's example against its schema",
        PATHS,
        lambda d: answer(d)["example"]["objects"][0].update(cps_limit="many"),
        f"{TRUNKS}.get.responses.200.example.objects.0.cps_limit",
        "breaks its schema",
    ),
    Broken(
        "request's example against its schema",
        PATHS,
        lambda d: next(
            iter(operation(d, method="post")["requestBody"]["content"]["application/json"]["examples"].values())
        )["value"].update(name=1),
        f"{TRUNKS}.post.requestBody.example.name",
        "breaks its schema",
    ),
    Broken("path that is no mapping", PATHS, lambda d: d.update({TRUNKS: ["get"]}), TRUNKS, "object"),
]


@pytest.mark.parametrize("broken", OPERATIONS, ids=lambda broken: broken.name)
def test_it_stops_with_one_line(mended_project: Project, broken: Broken) -> None:
    assert_broken(mended_project, broken)
