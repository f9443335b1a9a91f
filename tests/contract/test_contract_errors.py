"""Every line of the vendor's errors page stands in the bundled contract."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.contract.project import REAL_PROJECT
from vobiz_contract.bundle import Bundle

DOCUMENT: dict[str, Any] = json.loads((REAL_PROJECT / "generated/vobiz_api/openapi.json").read_text(encoding="utf-8"))
CATALOGUE: dict[str, Any] = DOCUMENT["x-error-catalogue"]
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
CODES: dict[str, Any] = {entry["code"]: entry for entry in CATALOGUE["codes"]}
STATUSES: dict[int, Any] = {entry["status"]: entry for entry in CATALOGUE["statuses"]}
RESPONSES = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    422: "UnprocessableEntity",
    429: "TooManyRequests",
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}
VENDOR_CODES = [
    ("INVALID_CREDENTIALS", 401, ("email", "password")),
    ("TOKEN_EXPIRED", 401, ("access token", "refresh token")),
    ("ACCOUNT_INACTIVE", 403, ("deactivated",)),
    ("TRUNK_NOT_FOUND", 404, ("trunk", "account")),
    ("DUPLICATE_USERNAME", 409, ("username",)),
    ("INSUFFICIENT_BALANCE", 402, ("balance",)),
    ("PAYMENT_FAILED", 402, ("payment",)),
    ("RATE_LIMIT_EXCEEDED", 429, ("requests", "calls")),
    ("VALIDATION_ERROR", 422, ()),
]
FURTHER_CODES = [
    ("UNAUTHORIZED", 401, "unauthorized"),
    ("FORBIDDEN", 403, "forbidden"),
    ("NOT_FOUND", 404, "not_found"),
    ("INSUFFICIENT_BALANCE", 400, "insufficient_balance"),
    ("DID_COOL_OFF_IN_EFFECT", 409, "did_cool_off_in_effect"),
    ("HTTP_ERROR", 429, "HTTPError"),
    ("INTERNAL_SERVER_ERROR", 500, "internal_server_error"),
]
STATUS_NAMES = {
    200: "OK",
    201: "Created",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
STATUS_WORDS = {
    201: ("trunk", "sub-account"),
    204: ("delete",),
    401: ("missing", "wrong"),
    402: ("pay", "balance"),
    403: ("may not", "allowed"),
    409: ("username",),
    422: ("field",),
    429: ("rate", "more requests"),
    500: ("request id", "request_id"),
    502: ("behind",),
    503: ("overloaded",),
    504: ("too long", "timeout"),
}


def words_of(entry: dict[str, Any]) -> str:
    parts = [entry["meaning"], *entry.get("causes", ()), *entry.get("remedies", ())]
    return " ".join(parts).lower()


def accepts(schema: dict[str, Any], body: object) -> bool:
    return bool(Draft202012Validator({"components": DOCUMENT["components"], **schema}).is_valid(body))


def response_schema(status: int) -> dict[str, Any]:
    response = DOCUMENT["components"]["responses"][RESPONSES[status]]
    schema: dict[str, Any] = response["content"]["application/json"]["schema"]
    return schema


def test_the_committed_document_is_the_bundled_contract(contract: Bundle) -> None:
    assert contract.document == DOCUMENT


@pytest.mark.parametrize("status", STATUS_NAMES)
def test_status_is_in_the_catalogue_with_its_meaning(status: int) -> None:
    entry = STATUSES[status]
    assert entry["name"] == STATUS_NAMES[status]
    assert any(word in words_of(entry) for word in STATUS_WORDS.get(status, ("",)))
    assert any(item["source"] == "vendor-docs" and "errors page" in item["where"] for item in entry["evidence"])


@pytest.mark.parametrize("status", RESPONSES)
def test_status_has_a_reusable_response_that_operations_use(status: int) -> None:
    reference = {"$ref": f"#/components/responses/{RESPONSES[status]}"}
    users = [
        operation["operationId"]
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation["responses"].get(str(status)) == reference
    ]
    assert users
    assert accepts(response_schema(status), {"status": "error", "error": {"code": "SOME_CODE", "message": "Sentence"}})


@pytest.mark.parametrize("status", [429, 503])
def test_a_status_to_come_back_from_documents_retry_after(status: int) -> None:
    assert "Retry-After" in DOCUMENT["components"]["responses"][RESPONSES[status]]["headers"]


@pytest.mark.parametrize(
    ("field", "required"), [("status", True), ("error", True), ("timestamp", False), ("requestId", False)]
)
def test_envelope_field(field: str, required: bool) -> None:
    envelope = SCHEMAS["ErrorEnvelope"]
    assert (
        envelope["properties"][field]["description"] if field != "error" else "$ref" in envelope["properties"]["error"]
    )
    assert (field in envelope["required"]) is required


@pytest.mark.parametrize(("field", "required"), [("code", True), ("message", True), ("details", False)])
def test_envelope_error_field(field: str, required: bool) -> None:
    error = SCHEMAS["ErrorEnvelopeError"]
    assert error["properties"][field]["description"]
    assert (field in error["required"]) is required


def test_envelope_status_is_always_error_and_codes_are_upper_case() -> None:
    sound = {
        "status": "error",
        "error": {"code": "TRUNK_NOT_FOUND", "message": "m"},
        "timestamp": "2026-01-02T03:04:05Z",
    }
    schema = {"$ref": "#/components/schemas/ErrorEnvelope"}
    assert accepts(schema, sound)
    assert not accepts(schema, {**sound, "status": "failed"})
    assert not accepts(schema, {**sound, "error": {"code": "trunk_not_found", "message": "m"}})


@pytest.mark.parametrize(("code", "status", "words"), VENDOR_CODES)
def test_code_of_the_errors_page(code: str, status: int, words: tuple[str, ...]) -> None:
    entry = CODES[code]
    assert entry["statuses"][0] == status
    assert entry["example"]["status"] == status
    assert entry["example"]["body"]["error"]["code"] == code
    assert all(word in words_of(entry) for word in words)
    assert any(item["source"] == "vendor-docs" and item["where"] == "errors page" for item in entry["evidence"])
    assert accepts(response_schema(status), entry["example"]["body"])


@pytest.mark.parametrize(("code", "status", "spelling"), FURTHER_CODES)
def test_further_code_and_its_spelling_on_the_wire(code: str, status: int, spelling: str) -> None:
    entry = CODES[code]
    assert status in entry["statuses"]
    assert spelling in entry["aliases"]


def test_validation_errors_name_field_message_code_and_value() -> None:
    assert SCHEMAS["ValidationErrorEnvelopeError"]["properties"]["details"] == {
        "$ref": "#/components/schemas/ValidationErrorDetails"
    }
    assert SCHEMAS["ValidationErrorDetails"]["properties"]["errors"]["items"] == {
        "$ref": "#/components/schemas/FieldErrorDetails"
    }
    assert list(SCHEMAS["FieldErrorDetails"]["properties"]) == ["field", "message", "code", "value"]
    faults = CODES["VALIDATION_ERROR"]["example"]["body"]["error"]["details"]["errors"]
    assert faults
    assert all(set(fault) == {"field", "message", "code", "value"} for fault in faults)


@pytest.mark.parametrize("code", [code for code, entry in CODES.items() if entry["details"]])
def test_details_schema_holds_all_that_the_example_shows(code: str) -> None:
    entry = CODES[code]
    shown = entry["example"]["body"]["error"]["details"]
    assert shown
    assert set(shown) <= set(SCHEMAS[entry["details"]]["properties"])


@pytest.mark.parametrize(
    ("code", "details"),
    [
        ("INSUFFICIENT_BALANCE", {"required", "available", "currency", "shortfall"}),
        ("PAYMENT_FAILED", {"gateway", "reason"}),
        ("RATE_LIMIT_EXCEEDED", {"limitType", "limit", "current", "retryAfter"}),
        ("TRUNK_NOT_FOUND", {"trunkId"}),
        ("DUPLICATE_USERNAME", {"username", "suggestion"}),
        ("DID_COOL_OFF_IN_EFFECT", {"cool_off_until", "cool_off_remaining_seconds"}),
        ("VALIDATION_ERROR", {"errors"}),
    ],
)
def test_details_fields(code: str, details: set[str]) -> None:
    assert set(SCHEMAS[CODES[code]["details"]]["properties"]) == details


SHAPE_AND_STATUS = [
    (shape["id"], status) for shape in CATALOGUE["shapes"] if shape["schema"] for status in shape["statuses"]
]


@pytest.mark.parametrize(("shape", "status"), [pair for pair in SHAPE_AND_STATUS if pair[1] in RESPONSES])
def test_the_response_of_a_status_lists_each_body_seen_with_it(shape: str, status: int) -> None:
    entry = next(entry for entry in CATALOGUE["shapes"] if entry["id"] == shape)
    assert {"$ref": f"#/components/schemas/{entry['schema']}"} in response_schema(status)["anyOf"]
    assert accepts(response_schema(status), entry["example"])


@pytest.mark.parametrize("code", CODES)
def test_every_body_of_a_code_is_one_of_those_of_its_status(code: str) -> None:
    shapes = {shape["id"]: shape for shape in CATALOGUE["shapes"]}
    for example in CODES[code].get("wire_examples", []):
        if shapes[example["shape"]]["schema"] and example["status"] in RESPONSES:
            assert accepts(response_schema(example["status"]), example["body"])
            assert example["status"] in shapes[example["shape"]]["statuses"]


ALL_SHAPES = {
    "envelope",
    "envelope_validation",
    "error_message_flat",
    "error_only",
    "api_id_error",
    "api_id_error_message",
    "error_details_map",
    "error_plus_resource_key",
    "error_code_int",
    "nested_error_int_code",
    "cool_off",
    "partner_balance",
    "http_error_class",
    "status_failure_message",
    "message_only",
    "detail",
    "empty_body",
    "html_or_text",
    "success_false",
    "200_error_failed",
    "200_with_failure",
    "async_failure",
}


def test_every_body_seen_on_the_wire_is_described() -> None:
    assert {shape["id"] for shape in CATALOGUE["shapes"]} == ALL_SHAPES


@pytest.mark.parametrize(
    ("rule", "outcome", "read", "idempotent", "unsafe"),
    [
        ("not_sent", "not_sent", "retry", "retry", "retry"),
        ("throttled", "rejected", "retry", "retry", "retry"),
        ("unavailable_with_time", "rejected", "retry", "retry", "retry"),
        ("unavailable", "unknown", "retry", "retry", "setting"),
        ("ambiguous", "unknown", "retry", "retry", "never"),
        ("token_expired", "rejected", "refresh", "refresh", "refresh"),
        ("refused", "rejected", "never", "never", "never"),
        ("unreadable", "committed", "never", "never", "never"),
    ],
)
def test_retry_rule(rule: str, outcome: str, read: str, idempotent: str, unsafe: str) -> None:
    stated = CATALOGUE["retry_rules"][rule]
    assert (stated["outcome"], stated["read"], stated["idempotent"], stated["unsafe"]) == (
        outcome,
        read,
        idempotent,
        unsafe,
    )


@pytest.mark.parametrize(
    ("status", "rule"),
    [
        *((status, "refused") for status in (400, 401, 402, 403, 404, 409, 422)),
        (429, "throttled"),
        (503, "unavailable"),
        *((status, "ambiguous") for status in (500, 502, 504)),
    ],
)
def test_rule_of_a_status(status: int, rule: str) -> None:
    assert STATUSES[status]["rule"] == rule
    assert STATUSES[status].get("rule_with_retry_after") == ("unavailable_with_time" if status == 503 else None)


def test_an_expired_token_is_refreshed_and_no_other_code_changes_the_rule() -> None:
    assert {code for code, entry in CODES.items() if entry["retry"] != "by_status"} == {"TOKEN_EXPIRED"}


@pytest.mark.parametrize(
    "words",
    [
        ("x-auth-id", "x-auth-token"),
        ("expired",),
        ("is_active",),
    ],
)
def test_the_checklist_of_status_401(words: tuple[str, ...]) -> None:
    assert all(word in words_of(STATUSES[401]) for word in words)


@pytest.mark.parametrize("code", CODES)
def test_what_no_source_says_is_marked_inferred(code: str) -> None:
    sources = {item["source"] for item in CODES[code]["evidence"]}
    assert sources <= {"vendor-docs", "vendor-openapi", "vendor-sdk", "third-party", "inferred"}
    assert all(item.get("claim") or item["source"] != "inferred" for item in CODES[code]["evidence"])
