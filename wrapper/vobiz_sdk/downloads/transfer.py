"""One download, over as many requests as it takes.

No I/O: like `engine.steps`, its methods are generators that say what to do next, which both drivers carry
out. Whether to ask again after a failure is decided where it is for every call, in `retry.machine`.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from vobiz_api.operation import Operation
from vobiz_sdk.core import Core
from vobiz_sdk.downloads.content import LONGEST_MESSAGE, is_message
from vobiz_sdk.downloads.encoding import Decoder, Plain, UnknownEncoding, decoder_for
from vobiz_sdk.downloads.opening import Opening
from vobiz_sdk.downloads.ranges import content_length, content_range, contradicts, strong_validator
from vobiz_sdk.downloads.refusal import message_error, not_a_file
from vobiz_sdk.downloads.source import Source
from vobiz_sdk.engine import Close, Read, Steps
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.http.inflation import NotInflated
from vobiz_sdk.http.wire import AnyStream, TransportFailure, WireResponse
from vobiz_sdk.reporting import reported

# So much more of the file has to have come for the count of retries to begin anew.
_HEADWAY = 1024 * 1024


class Part(NamedTuple):
    """A part of the file, and where in it it begins. A part at 0 begins the file anew."""

    offset: int
    content: bytes


class Kept(NamedTuple):
    """What an earlier try left behind.

    Attributes:
        received: Bytes of the file that are there.
        validator: What the rest must carry to be of the same file.
        total: Length of the file, where it is known.
    """

    received: int
    validator: str
    total: int | None


class Transfer:
    """The state of a download.

    Attributes:
        received: Bytes of the file that were handed out, or that an earlier try left.
        resumed_from: Bytes that an earlier try left and that were of use.
        total: Length of the file, where it is known.
        validator: What the rest of the file would carry, where there is such a thing.
        content_type: Media type that the server names.
        encoded: Whether the file comes compressed, so that a position in it is none on the wire.
    """

    def __init__(
        self, core: Core, source: Source, *, deadline: float | None, rewindable: bool, kept: Kept | None = None
    ) -> None:
        """
        Args:
            core: The client.
            source: The file.
            deadline: Seconds for all of it; None for as long as it takes.
            rewindable: Whether whoever takes the parts can begin the file anew.
            kept: What an earlier try left.
        """
        self._core = core
        self._source = source
        self._started = core.clock.monotonic()
        self._deadline_at = inf if deadline is None else self._started + deadline
        self._opening = Opening(core, source, self._deadline_at)
        self._rewindable = rewindable
        self.received = self.resumed_from = kept.received if kept else 0
        self.total = kept.total if kept else None
        self.validator = kept.validator if kept else None
        self.content_type: str | None = None
        # On the wire: how much of the file's body has come, the furthest it ever came, where the present
        # answer ends, and where the file does.
        self._wire = self._furthest = self.received
        self._end: int | None = None
        self._wire_total = self.total
        self._ranges = True
        self._looked_at = kept is not None
        self._skip = 0
        self._decoder: Decoder = Plain()
        self._stream: AnyStream | None = None
        self._head: AnyStream | None = None
        self._held: Part | None = None
        self._finished = False

    @property
    def encoded(self) -> bool:
        """Whether the file comes compressed."""
        return not isinstance(self._decoder, Plain)

    def open(self) -> Steps[None]:
        """Ask for the file, and look at its beginning.

        Raises:
            VobizError: it cannot be had.
        """
        self._held = yield from self._watched_next()

    def next_part(self) -> Steps[Part | None]:
        """The next part of the file; None at its end.

        Raises:
            VobizError: there is more, but it cannot be had.
        """
        held, self._held = self._held, None
        if held is not None:
            return held
        return (yield from self._watched_next())

    def close(self) -> Steps[None]:
        """Give up what is left of it, if anything is, and let go of the connection."""
        yield from self._let_go()
        self._opening.ended(None, abandoned=True)

    def _let_go(self) -> Steps[None]:
        stream, self._stream = self._stream, None
        if stream is not None:
            yield Close(stream)

    # -- Reading --------------------------------------------------------------------------------

    def _watched_next(self) -> Steps[Part | None]:
        try:
            part = yield from self._next()
        except VobizError as error:
            self._opening.ended(error)
            raise reported(self._core, self._source.operation, error, self._started)  # noqa: B904 - it is the same one
        if part is None:
            self._opening.ended(None)
        return part

    def _next(self) -> Steps[Part | None]:
        while not self._finished:
            content = yield from self._decoded()
            if content:
                part = self._part(content)
                if part is not None:
                    return part
            elif self._stream is None:
                yield from self._connect()
            else:
                read = yield from self._read(self._stream)
                if isinstance(read, TransportFailure):
                    yield from self._recover(read)
                elif not read:
                    yield from self._ended()
        return None

    def _read(self, stream: AnyStream) -> Steps[bytes | TransportFailure]:
        read = yield Read(stream, self._core.settings.timeouts.read, self._deadline_at)
        assert isinstance(read, (bytes, TransportFailure))
        if isinstance(read, bytes):
            self._wire += len(read)
            if self._end is not None and self._wire > self._end:
                yield from self._refuse("it is longer than it says")
            self._decoder.feed(read)
        return read

    def _decoded(self) -> Steps[bytes]:
        try:
            content = self._decoder.take()
        except NotInflated:
            yield from self._refuse("it is not compressed in the way that it says")
            raise
        if content and not self._looked_at:
            self._looked_at = True
            assert self._head is not None
            if is_message(self._head.headers, content, is_text=self._source.is_text):
                yield from self._read_message(content)
        return content

    def _part(self, content: bytes) -> Part | None:
        if self._skip:
            dropped = min(self._skip, len(content))
            self._skip -= dropped
            content = content[dropped:]
            if not content:
                return None
        part = Part(self.received, content)
        self.received += len(content)
        return part

    def _read_message(self, beginning: bytes) -> Steps[None]:
        """Read the message that came in place of the file, and raise what it says."""
        message, stream = beginning, self._stream
        while stream is not None and len(message) < LONGEST_MESSAGE:
            read = yield from self._read(stream)
            if isinstance(read, TransportFailure) or not read:
                break
            try:
                while part := self._decoder.take():
                    message += part
                    if len(message) >= LONGEST_MESSAGE:
                        break
            except NotInflated:
                break
        yield from self._raise(message_error(self._operation, self._answer(message), self._core.clock.time()))

    def _ended(self) -> Steps[None]:
        """The body is over: the file is whole, or its rest is asked for, or an error is raised."""
        yield from self._let_go()
        if self._end is not None and self._wire < self._end:
            text, status = f"the connection ended after {self._wire} of {self._end} bytes", self._answer(b"").status
            yield from self._recover(
                TransportFailure(True, "receiving", "protocol", "ConnectionLostError", text, None, status)
            )
        elif self._wire_total is not None and self._wire < self._wire_total:
            if self.validator is None or not self._ranges:
                yield from self._refuse("only a part of the file came")
        elif not self._decoder.whole:
            yield from self._refuse("its compressed form is cut off")
        elif self.received == 0 and not self._source.may_be_empty:
            yield from self._refuse("it is empty")
        else:
            self._complete(self._answer(b"").status)

    def _recover(self, failure: TransportFailure) -> Steps[None]:
        """Go on after a body that broke off, or raise."""
        yield from self._let_go()
        headway = self._wire - self._furthest >= _HEADWAY
        self._furthest = max(self._furthest, self._wire)
        resumable = self._rewindable or not self.received or self.validator is not None
        yield from self._opening.recover(failure, resumable=resumable, headway=headway)

    def _complete(self, status: int) -> None:
        self._finished = True
        self.total = self.received
        self._opening.completed(status)

    # -- Asking ---------------------------------------------------------------------------------

    def _connect(self) -> Steps[None]:
        """Ask for the file, or for the rest of it."""
        if self.validator is None or not self._ranges:
            self._begin_anew()
        while True:
            asked_from = self._wire
            found = yield from self._opening.ask(asked_from, self.validator)
            if isinstance(found, WireResponse):
                if (yield from self._beyond(found)):
                    return
            elif (yield from self._take(found)):
                return
            assert asked_from, "an answer to the whole file is taken or refused"
            # Not the range that was asked for: all of the file, then.
            self._begin_anew()

    def _take(self, stream: AnyStream) -> Steps[bool]:
        """Look at the head of a success; False if its part is not the one that was asked for."""
        headers = stream.headers
        self._stream = self._head = stream
        if stream.status == 206:
            part = content_range(headers)
            if part is None or part.first != self._wire or part.last is None or self._differs(stream, part.total):
                if not self._wire:
                    yield from self._refuse("it is a part that was not asked for")
                yield from self._let_go()
                return False
            if not self._wire:
                yield from self._expect(stream)
            self._end, self._wire_total = part.last + 1, part.total or self._wire_total
        elif stream.status in (200, 203, 204):
            if self._wire:
                self._begin_anew()
            yield from self._expect(stream)
            self._end = self._wire_total = 0 if stream.status == 204 else content_length(headers)
        else:
            yield from self._refuse("there is no file under this status")
        self.content_type = headers.get("content-type")
        self.total = None if self.encoded else self._wire_total
        return True

    def _expect(self, stream: AnyStream) -> Steps[None]:
        """Take a file from its first byte on."""
        headers = stream.headers
        validator = strong_validator(headers, self._core.clock.time())
        if self._skip and (validator is None or validator != self.validator):
            yield from self._refuse("the file has changed since its beginning was read")
        self.validator = validator
        self._ranges = headers.get("accept-ranges", "").strip().lower() != "none"
        try:
            self._decoder = decoder_for(headers.get("content-encoding", ""))
        except UnknownEncoding as error:
            yield from self._refuse(str(error))

    def _differs(self, stream: AnyStream, total: int | None) -> bool:
        """Whether the rest of a file is not that of the one that was begun."""
        headers = stream.headers
        if not self._wire:
            return False
        encoding = headers.get("content-encoding", "").strip().lower() not in ("", "identity")
        return (
            (self.validator is not None and contradicts(self.validator, headers))
            or (total is not None and self._wire_total is not None and total != self._wire_total)
            or encoding != self.encoded
        )

    def _beyond(self, answer: WireResponse) -> Steps[bool]:
        """There is nothing from there on: either all of it is there already, or it is another file."""
        if not self._wire:
            yield from self._opening.recover(answer, resumable=True, headway=False)
        found = content_range(answer.headers)
        if found is None or found.total != self._wire or self._wire_total not in (None, self._wire):
            return False
        self._complete(answer.status)
        return True

    def _begin_anew(self) -> None:
        """Expect the file from its first byte; one that was handed out in part must be the same."""
        self._wire = 0
        self._decoder = Plain()
        self._looked_at = False
        if self._rewindable:
            self.received = self.resumed_from = 0
            self.validator = self._wire_total = self.total = None
        self._skip = self.received

    # -- Failing --------------------------------------------------------------------------------

    @property
    def _operation(self) -> Operation[object]:
        return self._source.operation

    def _answer(self, content: bytes) -> WireResponse:
        assert self._head is not None
        return WireResponse(self._head.status, self._head.raw_headers, content)

    def _refuse(self, reason: str) -> Steps[None]:
        yield from self._raise(not_a_file(self._operation, self._answer(b""), reason))

    def _raise(self, error: VobizError) -> Steps[None]:
        yield from self._let_go()
        raise self._opening.refused(error)
