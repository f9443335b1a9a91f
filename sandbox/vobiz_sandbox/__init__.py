"""A Vobiz on loopback, for tests, demos and continuous integration.

    from vobiz_sandbox import Sandbox

    with Sandbox() as sandbox:
        sandbox.fail("calls_create", times=2, code="RATE_LIMIT_EXCEEDED", retry_after=2)
        ...  # point a client at sandbox.base_url with sandbox.auth_id and sandbox.auth_token
        assert len(sandbox.requests_for("calls_create")) == 3

It is a real HTTP server that knows one account, checks every request against the API description,
remembers what it is told, records what it receives, and misbehaves on request.
"""

from __future__ import annotations

from .call_book import Call, CallLife, CallStatus
from .catalogue import Catalogue
from .contract import Contract
from .faults import Delay, Drop, Fail, Fault, Garble, Literally, Trickle, Truncate
from .json_types import JsonObject, JsonValue
from .names import UnknownNameError
from .recording import RecordedRequest
from .sandbox import Sandbox
from .shapes import SHAPES

__all__ = [
    "SHAPES",
    "Call",
    "CallLife",
    "CallStatus",
    "Catalogue",
    "Contract",
    "Delay",
    "Drop",
    "Fail",
    "Fault",
    "Garble",
    "JsonObject",
    "JsonValue",
    "Literally",
    "RecordedRequest",
    "Sandbox",
    "Trickle",
    "Truncate",
    "UnknownNameError",
]
