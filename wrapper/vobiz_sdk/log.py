"""Logging under the name `vobiz_sdk`.

Only what is on this list is ever logged: operation, attempt number, status, code, request id, outcome,
elapsed time, wait, reason, and the name of the page that explains it. No URL, header or body is, so that
no secret and no phone number can be.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from vobiz_sdk.attempts import Attempt

if TYPE_CHECKING:
    from vobiz_sdk.errors.base import VobizError

logger = logging.getLogger("vobiz_sdk")
logger.addHandler(logging.NullHandler())


def _listened(level: int) -> bool:
    """Whether anybody would see a record of this level; building one for nobody costs more than the rest."""
    if not logger.isEnabledFor(level):
        return False
    at: logging.Logger | None = logger
    while at is not None:
        if any(not isinstance(handler, logging.NullHandler) for handler in at.handlers):
            return True
        at = at.parent if at.propagate else None
    return False


def log_attempt(attempt: Attempt) -> None:
    """One line per attempt: at INFO when it is tried again, else at DEBUG."""
    level = logging.INFO if attempt.wait is not None else logging.DEBUG
    if _listened(level):
        logger.log(
            level,
            "%s attempt %d: %s",
            attempt.operation,
            attempt.number,
            attempt.line().partition("  ")[2],
            extra={
                "vobiz_operation": attempt.operation,
                "vobiz_status": attempt.status,
                "vobiz_code": attempt.code,
                "vobiz_request_id": attempt.request_id,
                "vobiz_outcome": attempt.outcome,
            },
        )


def log_error(error: VobizError, elapsed: float) -> None:
    """One line, at WARNING, for a call that failed for good."""
    if not _listened(logging.WARNING):
        return
    facts = error.facts
    logger.warning(
        "%s failed after %.2f s: %s code=%s status=%s request_id=%s outcome=%s attempts=%d page=%s",
        facts.operation,
        elapsed,
        type(error).__name__,
        facts.code,
        facts.status,
        facts.request_id,
        facts.outcome,
        len(facts.attempts),
        facts.explain,
        extra={
            "vobiz_operation": facts.operation,
            "vobiz_status": facts.status,
            "vobiz_code": facts.code,
            "vobiz_request_id": facts.request_id,
            "vobiz_outcome": facts.outcome,
        },
    )
