"""One operation of each resource, carried out without a network, so that all that they need has been loaded."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.canned import CannedPool
from vobiz_api.api import TAGS
from vobiz_sdk import Vobiz

_ID = "00000000-0000-4000-8000-000000000001"
# What the operations below need of their answers, all in one.
_ANSWER = {"api_id": "a", "message": "m", "access_token": "t", "refresh_token": "r", "meta": {"total": 0}}
_CALLS: dict[str, tuple[str, tuple[str, ...], dict[str, str]]] = {
    "account": ("get", (), {}),
    "applications": ("list", (), {}),
    "auth": ("login", (), {"email": "somebody@example.com", "password": "x"}),
    "balance": ("get", ("INR",), {}),
    "calls": ("create", (), {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/"}),
    "cdrs": ("list", (), {}),
    "conferences": ("list", (), {}),
    "credentials": ("list", (), {}),
    "endpoints": ("list", (), {}),
    "ip_acls": ("list", (), {}),
    "kyc": ("get_status", ("SA_BENCHMARK",), {}),
    "live_calls": ("list", (), {}),
    "numbers": ("list", (), {}),
    "origination_uris": ("list", (), {}),
    "partner": ("get_profile", (), {}),
    "preview": ("whatsapp_list_channels", (), {}),
    "recordings": ("list", (), {}),
    "sub_accounts": ("list", (), {}),
    "trunks": ("list", (), {}),
}


def use_every_resource() -> None:
    """Make a client and carry out an operation of each resource.

    Raises:
        AssertionError: there is a resource of which no operation is named here.
    """
    assert tuple(_CALLS) == TAGS
    vobiz: Any = Vobiz("MA_X", "x")
    vobiz._driver.transport._pool = CannedPool(200, json.dumps(_ANSWER).encode())
    for tag, (name, positional, named) in _CALLS.items():
        getattr(getattr(vobiz, tag), name)(*positional, **named)
