"""Changes of the contract, with the line that the report has for each and the heading that it stands under."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

TRUNKS = "/api/v1/Account/{auth_id}/trunks"
TRUNK = "/api/v1/Account/{auth_id}/trunks/{trunk_id}"
PATHS = "openapi/paths/trunks.yaml"
SCHEMAS = "openapi/schemas/trunks.yaml"
CALLS = "openapi/schemas/calls.yaml"
CODES = "openapi/errors/codes.yaml"
STATUSES = "openapi/errors/statuses.yaml"
RULES = "openapi/errors/retry_rules.yaml"
DETAILS = "openapi/errors/details.yaml"
ROOT = "openapi/openapi.yaml"

RETRY, BREAKS, ADDS, WORDS = "Alters retry safety", "Breaks callers", "Additive", "Documentation only"
BUMPS = {RETRY: "minor", BREAKS: "major", ADDS: "minor", WORDS: "patch"}

Edit = Callable[[Any], object]
MAYBE_DONE = "a request that may have taken effect"
PAGES = "style: offset_total; items: objects; default_size: 20"


def create(document: Any) -> Any:
    return document["TrunkCreate"]["properties"]


def answer(document: Any) -> Any:
    return document["Trunk"]["properties"]


def move(mapping: dict[str, Any], old: str, new: str) -> None:
    mapping[new] = mapping.pop(old)


def add_operation(document: Any) -> None:
    listing = {**document[TRUNKS]["get"], "operationId": "trunks_list_archived"}
    document["/api/v1/Account/{auth_id}/archived-trunks"] = {
        "parameters": document[TRUNKS]["parameters"],
        "get": listing,
    }


def change_item(items: Any, key: str, value: object, **changes: object) -> None:
    next(item for item in items if item[key] == value).update(changes)


OPERATIONS: list[tuple[str, Edit, str, str]] = [
    (
        PATHS,
        add_operation,
        ADDS,
        "`trunks.list_archived`: operation added; GET /api/v1/Account/{auth_id}/archived-trunks, read.",
    ),
    (PATHS, lambda d: d[TRUNK].pop("delete"), BREAKS, "`trunks.delete`: operation removed."),
    (
        PATHS,
        lambda d: d[TRUNK]["get"].update(operationId="trunks_read"),
        BREAKS,
        "`trunks.get`: operation renamed from trunks.get to trunks.read.",
    ),
    (
        PATHS,
        lambda d: move(d, TRUNKS, "/api/v2/trunks"),
        BREAKS,
        f"`trunks.list`: path changed from {TRUNKS} to /api/v2/trunks.",
    ),
    (PATHS, lambda d: move(d[TRUNK], "put", "patch"), BREAKS, "`trunks.update`: method changed from PUT to PATCH."),
    (
        PATHS,
        lambda d: d[TRUNKS]["post"].update({"x-effect": "idempotent"}),
        RETRY,
        f"`trunks.create`: effect changed from unsafe to idempotent; {MAYBE_DONE} is now sent again.",
    ),
    (
        PATHS,
        lambda d: d[TRUNK]["put"].update({"x-effect": "unsafe"}),
        RETRY,
        f"`trunks.update`: effect changed from idempotent to unsafe; {MAYBE_DONE} is no longer sent again.",
    ),
    (
        PATHS,
        lambda d: d[TRUNK]["delete"].pop("x-benign"),
        RETRY,
        "`trunks.delete`: answers that it is done already removed: 404.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["post"].update({"x-reconcile-by": ["name"]}),
        ADDS,
        "`trunks.create`: arguments that an exception keeps added: name.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["get"].pop("x-pagination"),
        BREAKS,
        "`trunks.list`: field whose items are paged changed from objects to none.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["get"]["x-pagination"].update(maximum_size=50),
        ADDS,
        f"`trunks.list`: pagination changed from {PAGES}; maximum_size: 100 to {PAGES}; maximum_size: 50.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["post"]["x-error-codes"].append("INSUFFICIENT_BALANCE"),
        ADDS,
        "`trunks.create`: error codes added: INSUFFICIENT_BALANCE.",
    ),
    (PATHS, lambda d: d[TRUNK]["get"]["x-error-codes"].pop(), WORDS, "`trunks.get`: error codes removed: NOT_FOUND."),
    (PATHS, lambda d: d[TRUNKS]["post"]["responses"].pop("409"), WORDS, "`trunks.create`: statuses removed: 409."),
    (
        PATHS,
        lambda d: d[TRUNKS]["post"].update(security=[{"accessToken": []}]),
        BREAKS,
        "`trunks.create`: accepted credentials removed: authId with authToken.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["post"].update({"x-arguments": {"minProperties": 2}}),
        BREAKS,
        "`trunks.create`: rule on the arguments together added.",
    ),
    (
        PATHS,
        lambda d: d[TRUNK]["get"]["responses"]["200"].pop("content"),
        BREAKS,
        "`trunks.get`: content of the answer removed.",
    ),
    (PATHS, lambda d: d[TRUNKS]["get"].update(summary="All"), WORDS, "`trunks.list`: summary changed."),
    (ROOT, lambda d: d["servers"][0].update(url="https://two.test"), BREAKS, "`contract`: servers changed from"),
]

ARGUMENTS: list[tuple[str, Edit, str, str]] = [
    (
        SCHEMAS,
        lambda d: create(d).update(color={"type": "string"}),
        ADDS,
        "`trunks.create(color)`: argument added; optional.",
    ),
    (
        SCHEMAS,
        lambda d: (create(d).update(color={"type": "string"}), d["TrunkCreate"]["required"].append("color")),
        BREAKS,
        "`trunks.create(color)`: argument added; required.",
    ),
    (SCHEMAS, lambda d: create(d).pop("secure"), BREAKS, "`trunks.create(secure)`: argument removed."),
    (
        SCHEMAS,
        lambda d: move(create(d), "secure", "encrypted"),
        BREAKS,
        "`trunks.create(secure)`: argument renamed from secure to encrypted.",
    ),
    (
        SCHEMAS,
        lambda d: d["TrunkCreate"]["required"].append("transport"),
        BREAKS,
        "`trunks.create(transport)`: argument changed from optional to required.",
    ),
    (
        SCHEMAS,
        lambda d: d["TrunkCreate"].pop("required"),
        ADDS,
        "`trunks.create(name)`: argument changed from required to optional.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["name"].update(maxLength=50),
        BREAKS,
        "`trunks.create(name)`: maximum length changed from 255 to 50.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["name"].update(maxLength=300),
        ADDS,
        "`trunks.create(name)`: maximum length changed from 255 to 300.",
    ),
    (
        CALLS,
        lambda d: d["CallCreate"]["properties"]["machine_detection_time"].update(minimum=3000),
        BREAKS,
        "`calls.create(machine_detection_time)`: minimum changed from 2000 to 3000.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["name"].update(pattern="^[a-z]+$"),
        BREAKS,
        "`trunks.create(name)`: pattern changed from none to ^[a-z]+$.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["secure"].update(type="string"),
        BREAKS,
        "`trunks.create(secure)`: type changed from boolean to string.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["secure"].update(type=["boolean", "null"]),
        ADDS,
        "`trunks.create(secure)`: type changed from boolean to boolean or null.",
    ),
    (
        CALLS,
        lambda d: d["CallTransfer"]["properties"]["legs"]["enum"].remove("bleg"),
        BREAKS,
        "`calls.transfer(legs)`: accepted values removed: bleg.",
    ),
    (
        CALLS,
        lambda d: d["CallTransfer"]["properties"]["legs"]["enum"].append("none"),
        ADDS,
        "`calls.transfer(legs)`: accepted values added: none.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["transport"].pop("x-open-enum"),
        BREAKS,
        "`trunks.create(transport)`: accepted values changed from any to tcp, tls, udp.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["transport"]["enum"].remove("udp"),
        WORDS,
        "`trunks.create(transport)`: known values changed from tcp, tls, udp to tcp, tls.",
    ),
    (
        CALLS,
        lambda d: d["CallCreate"]["properties"]["time_limit"].update(default=60),
        BREAKS,
        "`calls.create(time_limit)`: default changed from 14400 to 60.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["secure"].update(deprecated=True),
        ADDS,
        "`trunks.create(secure)`: deprecated changed from none to true.",
    ),
    (
        PATHS,
        lambda d: d[TRUNKS]["get"]["parameters"].pop(),
        BREAKS,
        "`trunks.list(offset)`: argument removed.",
    ),
    (
        SCHEMAS,
        lambda d: create(d)["secure"].update(description="Other words."),
        WORDS,
        "`trunks.create(secure)`: description changed.",
    ),
]

IN_ALL = "(in trunks.create, trunks.get, trunks.list, trunks.update)"
ANSWERS: list[tuple[str, Edit, str, str]] = [
    (SCHEMAS, lambda d: answer(d).pop("secure"), BREAKS, f"`Trunk.secure`: answer field removed {IN_ALL}."),
    (
        SCHEMAS,
        lambda d: answer(d).update(color={"type": ["string", "null"]}),
        ADDS,
        f"`Trunk.color`: answer field added {IN_ALL}.",
    ),
    (
        SCHEMAS,
        lambda d: answer(d)["cps_limit"].update(type=["string", "null"]),
        BREAKS,
        f"`Trunk.cps_limit`: type changed from integer or null to string or null {IN_ALL}.",
    ),
    (
        SCHEMAS,
        lambda d: d["Trunk"].pop("required"),
        BREAKS,
        f"`Trunk.trunk_id`: answer field changed from required to optional {IN_ALL}.",
    ),
    (
        SCHEMAS,
        lambda d: d["Trunk"]["required"].append("name"),
        ADDS,
        f"`Trunk.name`: answer field changed from optional to required {IN_ALL}.",
    ),
    (
        SCHEMAS,
        lambda d: answer(d)["transport"]["x-known-values"].append("ws"),
        ADDS,
        f"`Trunk.transport`: known values added: ws {IN_ALL}.",
    ),
    (
        SCHEMAS,
        lambda d: answer(d)["secure"].update(description="Other words."),
        WORDS,
        f"`Trunk.secure`: description changed {IN_ALL}.",
    ),
]

CATALOGUE: list[tuple[str, Edit, str, str]] = [
    (CODES, lambda d: d.append({**d[-1], "code": "ANOTHER_CODE"}), ADDS, "`ANOTHER_CODE`: error code added."),
    (CODES, lambda d: d.pop(), BREAKS, ": error code removed."),
    (
        CODES,
        lambda d: change_item(d, "code", "UNAUTHORIZED", retry="refresh"),
        RETRY,
        "`UNAUTHORIZED`: retry changed from by_status to refresh.",
    ),
    (
        CODES,
        lambda d: change_item(d, "code", "UNAUTHORIZED", exception=None),
        BREAKS,
        "`UNAUTHORIZED`: exception changed from UnauthorizedError to none.",
    ),
    (
        CODES,
        lambda d: change_item(d, "code", "UNAUTHORIZED", statuses=[401, 403]),
        ADDS,
        "`UNAUTHORIZED`: statuses added: 403.",
    ),
    (
        CODES,
        lambda d: change_item(d, "code", "UNAUTHORIZED", aliases=[]),
        BREAKS,
        "`UNAUTHORIZED`: aliases removed: unauthorized.",
    ),
    (CODES, lambda d: d[0].update(title="Another"), WORDS, "`INVALID_CREDENTIALS`: title changed."),
    (
        DETAILS,
        lambda d: d["TrunkNotFoundDetails"]["properties"].update(region={"type": ["string", "null"]}),
        ADDS,
        "`TrunkNotFoundDetails.region`: answer field added.",
    ),
    (
        RULES,
        lambda d: d["unavailable"].update(unsafe="never"),
        RETRY,
        "`retry rule unavailable`: unsafe changed from setting to never.",
    ),
    (RULES, lambda d: d["unavailable"].update(when="HTTP 503"), WORDS, "`retry rule unavailable`: when changed."),
    (
        STATUSES,
        lambda d: change_item(d, "status", 409, rule="throttled"),
        RETRY,
        "`status 409`: rule changed from refused to throttled.",
    ),
]

CASES = [*OPERATIONS, *ARGUMENTS, *ANSWERS, *CATALOGUE]
