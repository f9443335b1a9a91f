"""From what came back to the exception that says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import vobiz_sdk.errors as classes
from vobiz_api.error_table import CODES, STATUSES, RetryRule
from vobiz_api.operation import Effect
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.errors.api import ApiError, ClientError, ResponseReadError, ServerError
from vobiz_sdk.errors.body import ErrorBody, read_error_body, recovered_ids
from vobiz_sdk.errors.bounds import KEPT_ERROR_BODY, KEPT_SUCCESS_BODY, kept_details
from vobiz_sdk.errors.case_link import case_url
from vobiz_sdk.errors.facts import ErrorFacts
from vobiz_sdk.errors.links import docs_url, failure_page, page_url
from vobiz_sdk.errors.transport import TransportError, TransportFacts
from vobiz_sdk.http.wire import TransportFailure, WireResponse
from vobiz_sdk.retry.machine import action_for
from vobiz_sdk.retry.policy import RetryPolicy

_DEFAULT = RetryPolicy()
_CHECK_FIRST = "Check whether it took effect before you send it again."
_SENT_ONCE = "It was sent once and not repeated, since a repeat might do it twice."


def error_class(code: str | None, status: int) -> type[ApiError]:
    """The class for an error answer: a known code first, then the status, then its family."""
    entry = CODES.get(code or "")
    if entry is not None and entry.exception is not None:
        found: type[ApiError] = getattr(classes, entry.exception)
        return found
    known = STATUSES.get(status)
    if known is not None:
        by_status: type[ApiError] = getattr(classes, known.exception)
        return by_status
    return ClientError if 400 <= status < 500 else ServerError if status >= 500 else ApiError


def api_error(
    operation: str,
    effect: Effect,
    response: WireResponse,
    body: ErrorBody,
    rule: RetryRule,
    *,
    retry_after: float | None,
    now: float,
    attempts: tuple[Attempt, ...],
) -> ApiError:
    """The exception for an answer that is an error."""
    entry, known = CODES.get(body.code or ""), STATUSES.get(response.status)
    meaning = entry.meaning if entry else known.meaning if known else f"The API answered HTTP {response.status}"
    remedy = entry.remedy if entry else known.remedy if known else None
    retry_at = None if retry_after is None else datetime.fromtimestamp(now, UTC) + timedelta(seconds=retry_after)
    facts = ErrorFacts(
        message=body.message or meaning,
        code=body.code,
        status=response.status,
        title=meaning,
        outcome=rule.outcome,
        retryable=_retryable(rule, effect),
        operation=operation,
        request_id=body.request_id,
        api_id=body.api_id,
        timestamp=body.timestamp,
        retry_after=retry_after,
        retry_at=retry_at,
        details=body.details,
        field_errors=body.field_errors,
        attempts=attempts,
        hint=_hint(rule, effect, remedy),
        docs_url=case_url(
            docs_url(body.code, response.status),
            operation=operation,
            status=response.status,
            request_id=body.request_id,
            retry_at=retry_at,
            details=body.details,
            field_errors=body.field_errors,
        ),
        explain=body.code if entry else str(response.status) if known else None,
        body=response.content[:KEPT_ERROR_BODY],
        body_bytes=len(response.content),
        body_truncated=len(response.content) > KEPT_ERROR_BODY,
    )
    return error_class(body.code, response.status)(facts)


def transport_error(
    operation: str, effect: Effect, failure: TransportFailure, rule: RetryRule, attempts: tuple[Attempt, ...]
) -> TransportError:
    """The exception for an attempt that no whole answer came to."""
    found: type[TransportError] = getattr(classes, failure.exception)
    page = failure_page(failure.exception, failure.stage)
    return found(
        TransportFacts(
            message=failure.message,
            outcome=rule.outcome,
            retryable=_retryable(rule, effect),
            operation=operation,
            attempts=attempts,
            hint=_hint(rule, effect, failure.hint),
            docs_url=case_url(page_url(page) if page else None, operation=operation),
            explain=page,
            stage=failure.stage,
        )
    )


def read_error(
    operation: str,
    response: WireResponse,
    reason: str,
    attempts: tuple[Attempt, ...],
    *,
    hint: str = "Do not send it again; look up what it made. The answer as it came is in `body`.",
) -> ResponseReadError:
    """The exception for a success that cannot be read; any id in what did arrive is kept in the details."""
    body = read_error_body(response.content, response.headers)
    ids = recovered_ids(response.content)
    page = failure_page("ResponseReadError")
    return ResponseReadError(
        ErrorFacts(
            message=f"The answer cannot be read: {reason}",
            status=response.status,
            outcome="committed",
            operation=operation,
            request_id=body.request_id,
            api_id=body.api_id or ids.get("api_id"),
            details=kept_details({**ids, **body.details}),
            attempts=attempts,
            hint=hint,
            docs_url=case_url(
                page_url(page) if page else None,
                operation=operation,
                status=response.status,
                request_id=body.request_id,
            ),
            explain=page,
            body=response.content[:KEPT_SUCCESS_BODY],
            body_bytes=len(response.content),
            body_truncated=len(response.content) > KEPT_SUCCESS_BODY,
        )
    )


def _retryable(rule: RetryRule, effect: Effect) -> bool:
    return action_for(rule, effect, _DEFAULT) in ("retry", "refresh")


def _hint(rule: RetryRule, effect: Effect, remedy: str | None) -> str | None:
    if rule.outcome != "unknown" or effect == "read":
        return remedy
    if effect == "unsafe":
        return f"{_SENT_ONCE} {_CHECK_FIRST}"
    return _CHECK_FIRST
