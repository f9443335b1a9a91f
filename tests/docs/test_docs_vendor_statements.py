"""Whatever the vendor's page on errors says can be found here, in our own words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# The statement, the page that carries it, and words that stand there, in this order.
STATEMENTS = [
    ("one JSON format for all errors", "guides/errors", "standard form of an error is an envelope of JSON"),
    ("field status", "guides/errors", "`status` | The word `error`, in every error answer"),
    ("field error.code", "guides/errors", "`error.code` | The code, for programs; capital letters with underscores"),
    ("field error.message", "guides/errors", "`error.message` | A sentence, for people"),
    (
        "field error.details",
        "guides/errors",
        "`error.details` | Further facts, if there are any; which ones depends on",
    ),
    ("field timestamp", "guides/errors", "`timestamp` | When it happened"),
    ("field requestId", "guides/errors", "`requestId` | The id of this one request, for support and for debugging"),
    ("200", "errors/200", "# 200 OK", "carried out and the body holds the answer"),
    ("201", "errors/201", "# 201 Created", "a trunk or a sub-account"),
    ("204", "errors/204", "# 204 No Content", "nothing to say about it, as after a delete"),
    ("400", "errors/400", "# 400 Bad Request", "malformed or a parameter has a form"),
    ("401", "errors/401", "# 401 Unauthorized", "credentials are missing or wrong"),
    ("402", "errors/402", "# 402 Payment Required", "cannot pay"),
    ("403", "errors/403", "# 403 Forbidden", "known, but not allowed"),
    ("404", "errors/404", "# 404 Not Found", "no such thing"),
    ("409", "errors/409", "# 409 Conflict", "collides with how things are now", "username is taken"),
    ("422", "errors/422", "# 422 Unprocessable Entity", "values are not acceptable", "`field_errors`"),
    ("429", "errors/429", "# 429 Too Many Requests", "More requests or calls"),
    ("500", "errors/500", "# 500 Internal Server Error", "Something broke", "Report it to Vobiz with the request id"),
    ("502", "errors/502", "# 502 Bad Gateway", "A service behind the API"),
    ("503", "errors/503", "# 503 Service Unavailable", "down or overloaded for the moment"),
    ("504", "errors/504", "# 504 Gateway Timeout", "took too long"),
    ("INVALID_CREDENTIALS", "errors/INVALID_CREDENTIALS", "email and password", "401 Unauthorized"),
    ("TOKEN_EXPIRED", "errors/TOKEN_EXPIRED", "past its time; a refresh token", "401 Unauthorized"),
    ("ACCOUNT_INACTIVE", "errors/ACCOUNT_INACTIVE", "was deactivated", "403 Forbidden"),
    ("TRUNK_NOT_FOUND", "errors/TRUNK_NOT_FOUND", "No trunk has this id", "another account", "404 Not Found"),
    ("DUPLICATE_USERNAME", "errors/DUPLICATE_USERNAME", "already has this username", "409 Conflict"),
    ("INSUFFICIENT_BALANCE", "errors/INSUFFICIENT_BALANCE", "less money than", "402 Payment Required"),
    ("PAYMENT_FAILED", "errors/PAYMENT_FAILED", "payment provider refused", "402 Payment Required"),
    ("RATE_LIMIT_EXCEEDED", "errors/RATE_LIMIT_EXCEEDED", "More requests or calls", "429 Too Many Requests"),
    ("details of a low balance", "errors/INSUFFICIENT_BALANCE", "`required`", "`available`", "`currency`"),
    ("details of a rate limit", "errors/RATE_LIMIT_EXCEEDED", "`limitType`", "`limit`", "`current`", "`retryAfter`"),
    ("422 lists every field", "errors/VALIDATION_ERROR", "`field`", "`message`", "`code`", "`value`", '"errors": ['),
    ("show field errors in your interface", "guides/errors", "`details.errors`", "shown beside the fields of a form"),
    ("show field errors in your interface, on the page", "errors/VALIDATION_ERROR", "next to the fields of your form"),
    (
        "step 1: the status's class says whose fault it is",
        "guides/troubleshooting",
        "### 1.",
        "**4xx**",
        "**5xx**",
        "support",
    ),
    ("step 2: log the request id", "guides/troubleshooting", "### 2.", "`requestId`", "support"),
    (
        "step 3: exponential backoff",
        "guides/troubleshooting",
        "### 3.",
        "429 and 503",
        "1 s, then 2 s, then 4 s",
        "`Retry-After`",
    ),
    (
        "step 4: validate before sending",
        "guides/troubleshooting",
        "### 4.",
        "before it sends it",
        "saves requests",
        "sooner",
    ),
    ("step 5: monitor error rates", "guides/troubleshooting", "### 5.", "over time", "settings, or the API"),
    ("status page before a ticket", "guides/troubleshooting", "https://status.vobiz.ai", "incident", "ticket"),
    ("401: both headers", "errors/401", "## Checklist", "`X-Auth-ID` and `X-Auth-Token`"),
    ("401: token not expired", "errors/401", "## Checklist", "token still good?", "`TOKEN_EXPIRED`"),
    ("401: account active", "errors/401", "## Checklist", "account active?", "`is_active` has to be true"),
    (
        "401 fixes, in the guide",
        "guides/troubleshooting",
        "header is missing",
        "token has expired",
        "account is not active",
    ),
]


@pytest.mark.parametrize(
    ("page", "words"), [(page, words) for _, page, *words in STATEMENTS], ids=[row[0] for row in STATEMENTS]
)
def test_the_statement_is_found(docs: Path, page: str, words: list[str]) -> None:
    text = " ".join((docs / f"{page}.md").read_text(encoding="utf-8").split())
    position = 0
    for word in words:
        found = text.find(word, position)
        assert found >= 0, f"{word!r} is not found, or not in its place"
        position = found


def test_every_status_of_the_list_is_in_the_guide_with_its_class(docs: Path) -> None:
    guide = (docs / "guides" / "errors.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| \[(\d+)\]", guide, re.MULTILINE))
    assert listed >= {
        "200",
        "201",
        "204",
        "400",
        "401",
        "402",
        "403",
        "404",
        "409",
        "422",
        "429",
        "500",
        "502",
        "503",
        "504",
    }
