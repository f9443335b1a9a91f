"""The secrets of one call, known by their values, taken out of whatever came back.

What may be seen by the name of its field is told by `vobiz_api.disclosure`. A server that repeats a token in
a sentence, or a password under a harmless name, is not stopped by that; this stops it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, unquote, urlsplit

from vobiz_api.disclosure import may_be_seen
from vobiz_api.disclosure_table import ADDRESSES, REDACTED
from vobiz_api.error_table import CODES
from vobiz_api.types import JsonValue
from vobiz_sdk.json_codec import JsonError, decode

if TYPE_CHECKING:
    from vobiz_sdk.auth import TokenPair
    from vobiz_sdk.call import Call
    from vobiz_sdk.errors.body import ErrorBody
    from vobiz_sdk.errors.facts import ErrorFacts
    from vobiz_sdk.http.wire import WireResponse

# A shorter value turns up by chance, and replacing it everywhere would garble what is said.
SHORTEST_SECRET = 4
SHORTEST_HEADER_VALUE = 8
# A longer one is a text or a file. The bounds keep the time that an error takes from growing with the request.
LONGEST_SECRET = 4096
MOST_SECRETS = 100
LONGEST_BODY = 1024 * 1024
# Fields that people set and whose values are no secrets.
_HARMLESS_HEADERS = frozenset(
    [
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "prefer",
        "traceparent",
        "tracestate",
        "user-agent",
    ]
)
F = TypeVar("F", bound="ErrorFacts")


class KnownSecrets:
    """Values that a call carried and that nothing may show."""

    __slots__ = ("_bytes", "_spaced", "_text")

    def __init__(self, values: Iterable[str]) -> None:
        forms = {form for value in islice(values, MOST_SECRETS) for form in _forms(value)}
        self._spaced = any(": " in form for form in forms)
        # The longest first, so that none leaves a part of another.
        alternatives = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        self._text = re.compile(alternatives or r"(?!)")
        self._bytes = re.compile(self._text.pattern.encode("utf-8", "surrogatepass"))

    def __repr__(self) -> str:
        return "KnownSecrets()"

    def cannot_be_in(self, response: WireResponse, body: ErrorBody) -> bool:
        """Whether nothing of an answer needs to be looked through, as is mostly so.

        In an ASCII object of JSON without escapes every text stands as it is, so one search finds what any could.
        Texts that are put together from several are left to the long way.
        """
        content = response.content
        return (
            content[:1] == b"{"
            and content.isascii()
            and b"\\" not in content
            and not body.field_errors
            and not self._spaced
            and self._bytes.search(content) is None
            and (body.request_id is None or self._text.search(body.request_id) is None)
        )

    def text(self, text: str) -> str:
        """The text without them."""
        return self._text.sub(REDACTED, text)

    def content(self, content: bytes) -> bytes:
        """Bytes without them."""
        return self._bytes.sub(REDACTED.encode("ascii"), content)

    def json(self, value: JsonValue) -> JsonValue:
        """A copy of a JSON value without them, names included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.json(item) for item in value]
        if isinstance(value, dict):
            return {self.text(key): self.json(item) for key, item in value.items()}
        return value

    def error_body(self, body: ErrorBody) -> ErrorBody:
        """What an error body says, without them."""
        return replace(
            body,
            # A code of the catalogue says the same whoever sends it.
            code=body.code if body.code in CODES else self._optional(body.code),
            message=self._optional(body.message),
            request_id=self._optional(body.request_id),
            api_id=self._optional(body.api_id),
            details={self.text(name): self.json(value) for name, value in body.details.items()},
            field_errors=tuple(
                replace(
                    fault,
                    field=self.text(fault.field),
                    code=self._optional(fault.code),
                    message=self.text(fault.message),
                    value=self.json(fault.value),
                )
                for fault in body.field_errors
            ),
        )

    def facts(self, facts: F) -> F:
        """What an exception knows, without them; the parts that come from an `ErrorBody` are clean already."""
        details = {self.text(name): self.json(value) for name, value in facts.details.items()}
        return replace(
            facts,
            message=self.text(facts.message),
            request_id=self._optional(facts.request_id),
            api_id=self._optional(facts.api_id),
            docs_url=self._optional(facts.docs_url),
            details=details,
            body=self.content(facts.body),
        )

    def _optional(self, text: str | None) -> str | None:
        return None if text is None else self.text(text)


def secrets_of(call: Call, tokens: TokenPair | None) -> KnownSecrets:
    """The secrets that a call carries: credentials, header fields, and fields of the body that are not to be seen.

    Args:
        call: The call.
        tokens: The token pair at the time.
    """
    standing = (*call.credentials.secrets(tokens), *_header_values(call))
    own = tuple(islice(_body_values(call), MOST_SECRETS))
    if own:
        return KnownSecrets((*standing, *own))
    # Those of the client are the same for call after call.
    known = call.credentials.known_secrets
    if known is None or known[0] != standing:
        known = call.credentials.known_secrets = standing, KnownSecrets(standing)
    return known[1]


def _header_values(call: Call) -> Iterator[str]:
    for name, value in call.settings.headers.items():
        if name.lower() not in _HARMLESS_HEADERS and len(value) >= SHORTEST_HEADER_VALUE:
            yield value


def _body_values(call: Call) -> Iterator[str]:
    try:
        body = decode(call.content) if 0 < len(call.content) <= LONGEST_BODY else None
    except JsonError:  # a form with a file in it
        return
    yield from _hidden(body, "")


def _hidden(value: JsonValue, name: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _hidden(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _hidden(item, name)
    elif isinstance(value, str) and SHORTEST_SECRET <= len(value) <= LONGEST_SECRET:
        if name in ADDRESSES:
            yield from _parts_of_address(value)
        elif not may_be_seen(name):
            yield value


def _parts_of_address(address: str) -> Iterator[str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return
    for part in (parts.username, parts.password, parts.query, parts.fragment):
        if part and len(part) >= SHORTEST_SECRET:
            yield part
            yield unquote(part)


def _forms(value: str) -> Iterator[str]:
    """A value as it may be written: as it is, in JSON in two ways, in an address, and as Python shows these."""
    written = (value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1])
    yield quote(value, safe="", errors="replace")
    for form in written:
        yield form
        yield repr(form)[1:-1]
        yield repr(form.encode("utf-8", "surrogatepass"))[2:-1]
