"""Building a request, once per call: path, query, body and the fields that never change."""

from __future__ import annotations

import platform
import re
import secrets
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, urlencode

from vobiz_api.operation import Operation
from vobiz_api.types import UNSET, Argument
from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.http.origin import Origin
from vobiz_sdk.http.wire import HeaderList
from vobiz_sdk.json_codec import encode
from vobiz_sdk.validation_errors import as_sent, invalid_request
from vobiz_sdk.version import __version__

# Control characters, and halves of surrogate pairs, which UTF-8 cannot write.
_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")

CSV = b"text/csv"
# What a request for a file says itself.
_OF_FILES = frozenset(["accept", "accept-encoding", "range", "if-range"])


class RequestBuilder:
    """Turns arguments into bytes for one server and one account."""

    __slots__ = ("_common", "_prefix", "_templates", "auth_id")

    def __init__(self, origin: Origin, auth_id: str) -> None:
        self.auth_id = auth_id
        self._prefix = origin.prefix
        self._templates: dict[Operation[object], str] = {}
        agent = f"vobiz-sdk/{__version__} python/{platform.python_version()}"
        self._common: HeaderList = [
            (b"Host", origin.host_header),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"identity"),
            (b"User-Agent", agent.encode("ascii")),
        ]

    def target(self, operation: Operation[object], path: Mapping[str, str], query: Mapping[str, Argument]) -> bytes:
        """Path and query of a request.

        Raises:
            RequestValidationError: a path parameter is one that would change which resource is addressed, or
                a value is no text that can be sent.
        """
        template = self._templates.get(operation)
        if template is None:
            template = self._prefix + operation.path.replace("{auth_id}", quote(self.auth_id, safe=""))
            self._templates[operation] = template
        for name, value in path.items():
            template = template.replace(f"{{{name}}}", _segment(operation, name, value))
        fields = [*operation.fixed_query.items(), *((name, _query_value(value)) for name, value in query.items())]
        return f"{template}?{_encoded(operation, fields)}".encode("ascii") if fields else template.encode("ascii")

    def headers(self, operation: Operation[object], body: Body | None, extra: Mapping[str, str]) -> HeaderList:
        """The header fields of a request, without credentials."""
        fields = self._common
        if operation.binary:
            fields = [field for field in fields if field[0] != b"Accept"] + [(b"Accept", CSV)]
        if extra:
            own = {name.lower().encode("ascii") for name in extra}
            fields = [field for field in fields if field[0].lower() not in own]
            fields += [(name.encode("ascii"), value.encode("utf-8")) for name, value in extra.items()]
        if body is None:
            return fields
        length = str(len(body.content)).encode("ascii")
        return [*fields, (b"Content-Type", body.media_type), (b"Content-Length", length)]

    def file_headers(self, origin: Origin, accept: bytes, extra: Mapping[str, str]) -> HeaderList:
        """The header fields of a request for a file at any server, without credentials and range."""
        fields = [(b"Host", origin.host_header), *(field for field in self._common if field[0] == b"User-Agent")]
        own = {name.lower() for name in extra} - _OF_FILES
        fields = [field for field in fields if field[0].decode("ascii").lower() not in own]
        fields += [(name.encode("ascii"), extra[name].encode("utf-8")) for name in extra if name.lower() in own]
        # Plain, since positions in a file are counted in what is on the wire.
        return [*fields, (b"Accept", accept), (b"Accept-Encoding", b"identity")]


def given(arguments: Mapping[str, Argument]) -> dict[str, Argument]:
    """Only the arguments that were given; None is one of them."""
    return {name: value for name, value in arguments.items() if value is not UNSET}


class Body(NamedTuple):
    """An encoded body."""

    content: bytes
    media_type: bytes = b"application/json"


def encoded_body(operation: Operation[object], body: Mapping[str, Argument] | None) -> Body | None:
    """The encoded body; None if the operation has none. A POST or PUT without one says so with length 0.

    Raises:
        RequestValidationError: a value has no form in JSON.
    """
    if operation.multipart:
        return _form({name: value for name, value in (body or {}).items() if isinstance(value, bytes)})
    if body is not None and not (operation.method == "DELETE" and not body):
        try:
            return Body(encode(body))
        except (TypeError, ValueError, RecursionError):
            return Body(encode(as_sent(operation.public_name, body)))
    return None if operation.method in ("GET", "DELETE", "HEAD") else Body(b"")


def _form(files: Mapping[str, bytes]) -> Body:
    """A form with files in it (RFC 7578)."""
    boundary = secrets.token_hex(16)
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n".encode()
        + content
        + b"\r\n"
        for name, content in files.items()
    ]
    content = b"".join([*parts, f"--{boundary}--\r\n".encode()])
    return Body(content, f"multipart/form-data; boundary={boundary}".encode())


def _segment(operation: Operation[object], name: str, value: str) -> str:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without type checks
        # Without the value, which may be anything at all and so may not survive in an exception.
        fault = FieldError(name, "INVALID_TYPE", "must be of type string")
    elif value in ("", ".", ".."):
        fault = FieldError(
            name, "INVALID_FORMAT", "must not be empty, '.' or '..', which address something else", value
        )
    elif _UNFIT.search(value):
        fault = FieldError(
            name, "INVALID_FORMAT", "must hold no control characters and no half of a surrogate pair", value
        )
    else:
        return quote(value, safe="")
    raise invalid_request(operation.public_name, (fault,))


def _encoded(operation: Operation[object], fields: list[tuple[str, str]]) -> str:
    try:
        return urlencode(fields)
    except UnicodeEncodeError:
        return urlencode(as_sent(operation.public_name, dict(fields)))


def _query_value(value: Argument) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
