"""Asking for a file, wherever that leads, and keeping account of every attempt. No I/O, like `engine.steps`."""

from __future__ import annotations

from vobiz_sdk.core import Core
from vobiz_sdk.downloads.refusal import misdirected
from vobiz_sdk.downloads.source import Source, file_request
from vobiz_sdk.engine import Steps, after_failure, opening_steps
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.history import History
from vobiz_sdk.http.servers import Address, AddressError, Servers
from vobiz_sdk.http.wire import AnyStream, Reply, WireResponse
from vobiz_sdk.telemetry import CallWatch, begin

MOST_REDIRECTS = 5


class Opening:
    """The requests of one download: one, or one more each time that it is taken up again.

    Args:
        core: The client.
        source: The file.
        deadline_at: Time on the monotonic clock by which all of the download must be over.
    """

    def __init__(self, core: Core, source: Source, deadline_at: float) -> None:
        self._core = core
        self._source = source
        self._deadline_at = deadline_at
        self._servers = Servers(core.reach)
        self._history: History | None = None
        self._began = 0.0
        self._watch: CallWatch | None = None
        self._watched = False

    def ask(self, position: int, validator: str | None) -> Steps[AnyStream | WireResponse]:
        """Ask for the file from a position on; what comes of it is a stream, or that there is nothing from there on.

        Each time it begins where the file is said to be, since the address behind a redirect may have run out.

        Args:
            position: Bytes that are there already.
            validator: What the rest must carry to be of the same file.

        Raises:
            VobizError: it cannot be had.
        """
        address = yield from self._source.locate(self._core)
        trusted = True
        for redirects in range(1, MOST_REDIRECTS + 2):
            # Who was once sent elsewhere, without credentials, is not given them again by a way back.
            trusted = trusted and self._servers.is_trusted(address.origin)
            history = self._prepare(address, trusted, position, validator)
            self._began = self._core.clock.monotonic()
            found = yield from opening_steps(history)
            if not isinstance(found, WireResponse) or found.status == 416:
                return found
            history.accepted(found.status, self._elapsed, "redirect")
            address = self._follow(address, found, redirects)
        raise AssertionError("the last redirect is refused")

    def recover(self, failure: Reply, *, resumable: bool, headway: bool) -> Steps[None]:
        """Wait for another attempt after one that failed, or raise.

        Args:
            failure: What became of it.
            resumable: Whether another answer is of use.
            headway: Whether so much more of the file came that the count of retries begins anew.

        Raises:
            VobizError: there is not to be another one.
        """
        history = self.history
        history.retries = 0 if headway else history.retries
        history.resumable = resumable
        history.deadline_at = self._next_deadline()
        yield from after_failure(history, failure, self._elapsed, None, 0, None)

    def completed(self, status: int) -> None:
        """The file is there."""
        self.history.accepted(status, self._elapsed, "success")

    def refused(self, error: VobizError) -> VobizError:
        """Note that what came is not the file, and complete the exception that says so."""
        self.history.refused(error.status or 0, self._elapsed, error)
        return error

    def ended(self, error: VobizError | None, *, abandoned: bool = False) -> None:
        """Tell whoever watches that the download is over; only the first time counts."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.call_ended(error, abandoned=abandoned)

    @property
    def history(self) -> History:
        """The attempts, once there was one."""
        assert self._history is not None
        return self._history

    @property
    def _elapsed(self) -> float:
        return self._core.clock.monotonic() - self._began

    def _next_deadline(self) -> float:
        """Until when the next answer must have begun."""
        core = self._core
        return min(core.clock.monotonic() + core.settings.deadline, self._deadline_at)

    def _prepare(self, address: Address, trusted: bool, position: int, validator: str | None) -> History:
        if not self._watched and self._core.watcher is not None:
            self._watch, self._watched = begin(self._core.watcher, self._source.operation), True
        own = self._servers.is_own(address.origin)
        call = file_request(self._core, self._source, address, self._watch, trusted=trusted, own=own)
        if position and validator is not None:
            call.headers.append((b"Range", f"bytes={position}-".encode("ascii")))
            call.headers.append((b"If-Range", validator.encode("latin-1")))
        if self._history is None:
            self._history = History(call, self._next_deadline())
        self._history.call = call
        self._history.deadline_at = self._next_deadline()
        return self._history

    def _follow(self, address: Address, answer: WireResponse, redirects: int) -> Address:
        reason = f"redirects more than {MOST_REDIRECTS} times"
        if redirects <= MOST_REDIRECTS:
            try:
                return self._servers.redirected(address, answer.headers["location"])
            except AddressError as error:
                reason = f"redirects to an address that {error}"
        raise self.refused(misdirected(self.history.call.operation, answer, reason, self._core.clock.time()))
