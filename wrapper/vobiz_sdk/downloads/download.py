"""A file that is read part by part, and one that is written to disk, for the synchronous client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from vobiz_sdk.downloads.partial import PartialFile
from vobiz_sdk.downloads.progress import DownloadProgress, ProgressCallback
from vobiz_sdk.downloads.source import Source
from vobiz_sdk.downloads.transfer import Part, Transfer
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.reporting import telling
from vobiz_sdk.sync_driver import SyncCaller


class DownloadedFile(NamedTuple):
    """A file that is on the disk, whole.

    Attributes:
        path: Where it is.
        size: Its length in bytes.
        content_type: Media type that the server names. The vendor's recordings are known to be named wrongly.
        resumed_from: Bytes of it that an earlier download had left; 0 if all of it was fetched now.
    """

    path: Path
    size: int
    content_type: str | None
    resumed_from: int


class OpenedFile:
    """What both kinds of download that are read part by part have in common."""

    def __init__(self, source: Source, progress: ProgressCallback | None, deadline: float | None) -> None:
        self._source = source
        self._progress = progress
        self._deadline = deadline
        self._transfer: Transfer | None = None

    @property
    def total(self) -> int | None:
        """Length of the file in bytes, where the server says it."""
        return self._opened.total

    @property
    def content_type(self) -> str | None:
        """Media type that the server names."""
        return self._opened.content_type

    @property
    def _opened(self) -> Transfer:
        if self._transfer is None:
            raise ConfigurationError("a download is read within its `with` block")
        return self._transfer

    def _tell(self, part: Part) -> bytes:
        if self._progress is not None:
            self._progress(DownloadProgress(part.offset + len(part.content), self._opened.total))
        return part.content


class Download(OpenedFile, Iterator[bytes]):
    """A file that is read part by part, in constant memory. Used in a `with` block; not by several threads at once.

    ```python
    with vobiz.recordings.stream(recording) as download:
        for part in download:
            player.write(part)
    ```

    A connection that breaks is taken up again where it broke, if the server shows that it goes on with the
    very same file; else the error is raised, and what came before is sound.
    """

    def __init__(
        self, caller: SyncCaller, source: Source, progress: ProgressCallback | None, deadline: float | None
    ) -> None:
        super().__init__(source, progress, deadline)
        self._caller = caller

    def __enter__(self) -> Self:
        """Ask for the file.

        Raises:
            VobizError: it cannot be had.
        """
        self._transfer = Transfer(self._caller.core, self._source, deadline=self._deadline, rewindable=False)
        try:
            self._caller.drive(self._transfer.open())
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def __next__(self) -> bytes:
        """The next part, of at most a megabyte.

        Raises:
            VobizError: there is more, but it cannot be had.
            StopIteration: the file is over.
        """
        part = self._caller.drive(self._opened.next_part())
        if part is None:
            raise StopIteration
        return self._tell(part)

    def _close(self) -> None:
        transfer, self._transfer = self._transfer, None
        if transfer is not None:
            self._caller.drive(transfer.close())


def save(
    caller: SyncCaller,
    source: Source,
    to: Path,
    progress: ProgressCallback | None,
    *,
    resume: bool,
    deadline: float | None,
) -> DownloadedFile:
    """Write a file to disk, or go on with one that was begun.

    Raises:
        VobizError: it cannot be had.
        OSError: it cannot be written.
    """
    with telling(caller.core, source.operation):
        file = PartialFile(to, source.identity)
    transfer: Transfer | None = None
    try:
        kept = file.kept(resume)
        transfer = Transfer(caller.core, source, deadline=deadline, rewindable=True, kept=kept)
        caller.drive(transfer.open())
        if progress is not None:
            progress(DownloadProgress(file.position, transfer.total))
        while (part := caller.drive(transfer.next_part())) is not None:
            file.write(part, transfer)
            if progress is not None:
                progress(DownloadProgress(file.position, transfer.total))
        file.finish(transfer.received)
    except BaseException:
        file.leave(keep=resume)
        if transfer is not None:
            caller.drive(transfer.close())
        raise
    return DownloadedFile(to, transfer.received, transfer.content_type, transfer.resumed_from)
