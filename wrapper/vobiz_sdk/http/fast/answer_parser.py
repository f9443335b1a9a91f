"""Reading answers (RFC 9112), one after the other, from the bytes of one connection."""

from __future__ import annotations

import httpcore2
from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from vobiz_sdk.http.progress import Progress
from vobiz_sdk.http.wire import HeaderList

MOST_WITHOUT_BODY = 100 * 1024
"""Bytes that may come without a byte of a body among them: a head, or the size of a chunk, is no longer."""
_NEVER_WITH_BODY = (204, 304)


class AnswerParser:
    """Notes in an attempt's progress what arrives; the methods that begin with `on_` are called by httptools.

    Attributes:
        complete: Whether the whole answer has arrived.
        too_large: Whether its body has more bytes than an answer may have.
        reusable: Whether the connection may carry another request after the answer.
    """

    __slots__ = ("_headers", "_parser", "_progress", "_unfruitful", "complete", "reusable", "too_large")

    def __init__(self) -> None:
        self._parser = HttpResponseParser(self)
        self._progress: Progress | None = None

    def begin(self, progress: Progress) -> None:
        """Expect an answer."""
        self._progress = progress
        self._headers: HeaderList = []
        self._unfruitful = 0
        self.complete = self.too_large = self.reusable = False

    def feed(self, data: bytes) -> None:
        """Read what has arrived.

        Raises:
            httpcore2.RemoteProtocolError: it is no HTTP.
        """
        self._unfruitful += len(data)
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:
            self.reusable = False
            # What comes after an answer concerns the next request, which will not be sent over this connection.
            if not self.complete:
                raise httpcore2.RemoteProtocolError(str(error)) from None
        if self._unfruitful > MOST_WITHOUT_BODY and not self.complete:
            raise httpcore2.RemoteProtocolError("Receive buffer too long")

    def end(self) -> None:
        """The server has closed the connection, which is how an answer without a length ends (section 6.3).

        Raises:
            httpcore2.RemoteProtocolError: more had to come.
        """
        assert self._progress is not None
        if self._progress.answer is None:
            raise httpcore2.RemoteProtocolError("Server disconnected without sending a response.")
        names = {name.lower() for name, _ in self._progress.answer[1]}
        if names & {b"content-length", b"transfer-encoding"}:
            raise httpcore2.RemoteProtocolError(
                f"peer closed connection without sending complete message body ({len(self._progress.body)} bytes came)"
            )
        self.complete = True

    def on_message_begin(self) -> None:
        """Nothing may follow an answer that nobody has asked for."""
        if self.complete:
            self.reusable = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header field, or one after the body."""
        self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        """The head has arrived, of an answer or of an interim one (RFC 9110 section 15.2)."""
        assert self._progress is not None
        status = self._parser.get_status_code()
        if not self.complete and not self._is_interim(status):
            self._progress.answer = status, self._headers
            self._headers = []
            self._unfruitful = 0

    def on_body(self, body: bytes) -> None:
        """A part of the body."""
        assert self._progress is not None
        if not self.complete and not self.too_large:
            self._unfruitful = 0
            self.too_large = not self._progress.receive(body)

    def on_message_complete(self) -> None:
        """The answer, or an interim one, has arrived."""
        if self._is_interim(self._parser.get_status_code()):
            self._headers = []
        elif not self.complete:
            self.complete = True
            self.reusable = self._parser.should_keep_alive()

    @staticmethod
    def _is_interim(status: int) -> bool:
        return 100 <= status < 200 and status != 101
