"""Log as lines of JSON with structlog, the SDK's own lines included; every line of an error has the request id."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from vobiz_sdk import Vobiz, VobizError


def add_vobiz_error(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace a `VobizError` by what it knows; never by its traceback, which shows what was passed in."""
    error = sys.exc_info()[1]
    if event.get("exc_info") and isinstance(error, VobizError):
        del event["exc_info"]
        event["error"] = error.to_dict()
        event["vobiz_request_id"] = error.request_id
    return event


SHARED: list[structlog.typing.Processor] = [
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    add_vobiz_error,
]


def main() -> None:
    """Place a call, and log what goes wrong."""
    structlog.configure(
        processors=[*SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            # What the SDK says about its lines is in their extra attributes.
            foreign_pre_chain=[*SHARED, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(default=str),
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    with Vobiz() as vobiz:
        try:
            vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
        except VobizError:
            structlog.get_logger("dialler").exception("Could not call")


if __name__ == "__main__":
    main()
