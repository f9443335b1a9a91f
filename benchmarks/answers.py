"""What is asked, and what is answered, whichever layer does it."""

from __future__ import annotations

import json
from collections.abc import Mapping

Answers = Mapping[str, tuple[int, bytes]]
"""Status and body for each kind of work."""

AUTH_ID, AUTH_TOKEN = "MA_BENCHMARK", "benchmark-token"
CALL = {"from": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}
WORK = ("success", "list of 20", "error")


def trunk(number: int) -> dict[str, object]:
    return {
        "trunk_id": f"00000000-0000-4000-8000-{number:012d}",
        "account_id": AUTH_ID,
        "name": f"Trunk {number}",
        "trunk_domain": f"{number:08d}.sip.vobiz.ai",
        "trunk_status": "active",
        "secure": False,
        "trunk_direction": "outbound",
        "concurrent_calls_limit": 10,
        "cps_limit": 2,
        "description": "Measured",
        "transport": "udp",
        "recording": False,
        "enable_transcription": False,
        "pii_redaction": False,
        "webhook_method": "POST",
        "recording_webhook_enabled": False,
        "created_at": "2026-01-02T03:04:05.678901Z",
        "updated_at": "2026-01-02T03:04:05.678901Z",
    }


BODIES: Answers = {
    "success": (200, json.dumps({"api_id": "a", "message": "Call fired", "request_uuid": "r"}).encode()),
    "list of 20": (
        200,
        json.dumps(
            {"meta": {"limit": 20, "offset": 0, "total": 20}, "objects": [trunk(number) for number in range(20)]}
        ).encode(),
    ),
    "error": (
        402,
        json.dumps(
            {
                "status": "error",
                "error": {
                    "code": "INSUFFICIENT_BALANCE",
                    "message": "The balance does not cover this request",
                    "details": {"required": 20, "available": 5, "currency": "INR", "shortfall": 15},
                },
                "timestamp": "2026-01-02T03:04:05.678Z",
                "requestId": "req_0123456789ab",
            }
        ).encode(),
    ),
}
