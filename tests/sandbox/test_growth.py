"""Operations that the sandbox has never heard of work as soon as the contract has them."""

from __future__ import annotations

import httpx2

from vobiz_sandbox import Catalogue, Contract, JsonObject, Sandbox

SPECIFICATION: JsonObject = {
    "openapi": "3.1.0",
    "security": [{"authId": [], "authToken": []}],
    "paths": {
        "/api/v1/Account/{auth_id}/widgets/{widget_id}": {
            "parameters": [{"$ref": "#/components/parameters/Verbose"}],
            "get": {
                "operationId": "widgets_get",
                "responses": {"200": {"$ref": "#/components/responses/Widget"}},
            },
            "delete": {"operationId": "widgets_delete", "responses": {"204": {"description": "Gone."}}},
        },
        "/api/v1/Account/{auth_id}/widgets": {
            "post": {
                "operationId": "widgets_create",
                "security": [],
                "requestBody": {"$ref": "#/components/requestBodies/Widget"},
                "responses": {
                    "202": {
                        "description": "Accepted.",
                        "content": {"application/json": {"examples": {"one": {"value": {"widget_id": "w2"}}}}},
                    }
                },
            }
        },
    },
    "components": {
        "parameters": {"Verbose": {"name": "verbose", "in": "query", "schema": {"$ref": "#/components/schemas/Flag"}}},
        "requestBodies": {
            "Widget": {
                "required": False,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Widget"}}},
            }
        },
        "responses": {
            "Widget": {
                "description": "A widget.",
                "content": {"application/json": {"example": {"widget_id": "w1"}}},
            }
        },
        "schemas": {
            "Flag": {"type": "boolean"},
            "Widget": {
                "type": "object",
                "anyOf": [{"required": ["colour"]}, {"required": ["size"]}],
                "properties": {
                    "colour": {"type": "string"},
                    "size": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
                    "made": {"type": "string", "format": "date"},
                    "contact": {"type": "string", "format": "email"},
                    "moment": {"type": "string", "format": "date-time"},
                },
            },
        },
    },
}


def test_unknown_operations_are_answered_from_their_examples() -> None:
    contract, catalogue = Contract(SPECIFICATION), Catalogue({})
    with Sandbox(contract=contract, catalogue=catalogue) as sandbox, httpx2.Client() as client:
        client.headers = {"X-Auth-ID": sandbox.auth_id, "X-Auth-Token": sandbox.auth_token}
        base = f"{sandbox.base_url}/api/v1/Account/{sandbox.auth_id}/widgets"
        answer = client.get(f"{base}/w1?verbose=true")
        assert (answer.status_code, answer.json()) == (200, {"widget_id": "w1"})
        assert client.get(f"{base}/w1?verbose=maybe").status_code == 422
        assert client.delete(f"{base}/w1").status_code == 204
        answer = client.post(base)
        assert (answer.status_code, answer.json()) == (202, {"widget_id": "w2"})
        assert client.post(base, json={"size": None}).status_code == 202
        assert [request.operation for request in sandbox.requests] == [
            "widgets_get",
            "widgets_get",
            "widgets_delete",
            "widgets_create",
            "widgets_create",
        ]
        sandbox.fail("widgets_get", status=503)
        assert client.get(f"{base}/w1").status_code == 503


def test_alternatives_are_reported_by_what_is_most_wrong() -> None:
    with Sandbox(contract=Contract(SPECIFICATION), catalogue=Catalogue({})) as sandbox, httpx2.Client() as client:
        base = f"{sandbox.base_url}/api/v1/Account/{sandbox.auth_id}/widgets"
        body = {"size": 0, "made": "yesterday", "contact": "nobody", "moment": "2026-01-01 00:00:00"}
        faults = client.post(base, json=body).json()["error"]["details"]["errors"]
        assert {fault["field"]: fault["code"] for fault in faults} == {
            "size": "OUT_OF_RANGE",
            "made": "INVALID_FORMAT",
            "contact": "INVALID_FORMAT",
            "moment": "INVALID_FORMAT",
        }
        (fault,) = client.post(base, json={}).json()["error"]["details"]["errors"]
        assert fault["code"] == "REQUIRED"
