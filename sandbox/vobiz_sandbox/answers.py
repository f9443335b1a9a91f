"""What the sandbox sends back: a status, headers and a body, not yet on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus

from .json_types import JsonValue, encode

JSON_CONTENT_TYPE = "application/json"
SERVER_NAME = "vobiz-sandbox"


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete HTTP answer.

    Attributes:
        status: the HTTP status.
        body: the bytes of the body, empty for none.
        content_type: the value of ``Content-Type``, or None to send no such header.
        headers: further headers, as name and value.
    """

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())

    @classmethod
    def of_json(cls, status: int, value: JsonValue, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
        """Make an answer with a JSON body."""
        return cls(status, encode(value), JSON_CONTENT_TYPE, headers)

    @property
    def successful(self) -> bool:
        """Whether the status says that the request was carried out."""
        return 200 <= self.status < 300

    def wire_headers(self) -> list[tuple[bytes, bytes]]:
        """List every header that goes on the wire, the computed ones included."""
        headers = [(name.lower(), value) for name, value in self.headers]
        given = {name for name, _ in headers}
        if "date" not in given:
            headers.append(("date", formatdate(usegmt=True)))
        if "server" not in given:
            headers.append(("server", SERVER_NAME))
        if self.content_type is not None and "content-type" not in given:
            headers.append(("content-type", self.content_type))
        if self.may_have_body:
            headers = [header for header in headers if header[0] != "content-length"]
            headers.append(("content-length", str(len(self.body))))
        return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]

    @property
    def may_have_body(self) -> bool:
        """Whether HTTP allows a body with this status."""
        return self.status not in (204, 304)

    def wire_head(self) -> bytes:
        """Write status line and headers by hand, for answers that bypass the HTTP machinery.

        Such an answer is always the last one on its connection, and says so.
        """
        lines = [b"HTTP/1.1 %d %s" % (self.status, reason_phrase(self.status).encode())]
        lines += [name + b": " + value for name, value in self.wire_headers()]
        lines += [b"connection: close", b"", b""]
        return b"\r\n".join(lines)


def reason_phrase(status: int) -> str:
    """Return the phrase that belongs to a status, or an empty string for an unregistered one."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
