"""A program that calls many, to be killed. It loads everything once and does each run in a child of its own."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

# Loaded before the first child is made, so that children begin at once.
import vobiz_sdk.calls.carrying
import vobiz_sdk.calls.resource
import vobiz_sdk.calls.run
import vobiz_sdk.http.pool
import vobiz_sdk.validation  # noqa: F401
from vobiz_sdk import ReconcilePolicy, Vobiz


def run(order: dict[str, Any]) -> None:
    """Call everybody, and write down what became of them."""
    call = {"from_": "+919876500000", "answer_url": "https://example.com/answer"}
    vobiz = Vobiz(order["auth_id"], order["auth_token"], base_url=order["base_url"], deadline=1.0)
    many = vobiz.calls.create_many(
        ({**call, "to": number} for number in order["to"]),
        concurrency=4,
        journal=order["journal"],
        reconcile=order["reconcile"],
        policy=ReconcilePolicy(settle=0, record_delay=0),
    )
    with vobiz, many as results:
        states = {str(result.request["to"]): result.state for result in results}
    Path(order["states"]).write_text(json.dumps(states), encoding="utf-8")


for line in sys.stdin:
    child = os.fork()
    if child == 0:
        run(json.loads(line))
        os._exit(0)
    print(child, flush=True)
    print(os.waitpid(child, 0)[1], flush=True)
