"""The same for the asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import anyio
import anyio.to_thread

from vobiz_sdk.async_driver import AsyncCaller
from vobiz_sdk.downloads.download import DownloadedFile, OpenedFile
from vobiz_sdk.downloads.partial import PartialFile
from vobiz_sdk.downloads.progress import DownloadProgress, ProgressCallback
from vobiz_sdk.downloads.source import Source
from vobiz_sdk.downloads.transfer import Part, Transfer
from vobiz_sdk.reporting import telling

# Handing something to a thread costs as much as writing this much.
_WRITTEN_AT_ONCE = 512 * 1024


class AsyncDownload(OpenedFile, AsyncIterator[bytes]):
    """A file that is read part by part, in constant memory. Used in an `async with` block, by one task at a time.

    ```python
    async with vobiz.recordings.stream(recording) as download:
        async for part in download:
            await player.write(part)
    ```

    See `Download`.
    """

    def __init__(
        self, caller: AsyncCaller, source: Source, progress: ProgressCallback | None, deadline: float | None
    ) -> None:
        super().__init__(source, progress, deadline)
        self._caller = caller

    async def __aenter__(self) -> Self:
        """Ask for the file.

        Raises:
            VobizError: it cannot be had.
        """
        self._transfer = Transfer(self._caller.core, self._source, deadline=self._deadline, rewindable=False)
        try:
            await self._caller.drive(self._transfer.open())
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    async def __anext__(self) -> bytes:
        """The next part, of at most a megabyte.

        Raises:
            VobizError: there is more, but it cannot be had.
            StopAsyncIteration: the file is over.
        """
        part = await self._caller.drive(self._opened.next_part())
        if part is None:
            raise StopAsyncIteration
        return self._tell(part)

    async def _close(self) -> None:
        transfer, self._transfer = self._transfer, None
        if transfer is not None:
            with anyio.CancelScope(shield=True):
                await self._caller.drive(transfer.close())


async def save(
    caller: AsyncCaller,
    source: Source,
    to: Path,
    progress: ProgressCallback | None,
    *,
    resume: bool,
    deadline: float | None,
) -> DownloadedFile:
    """Write a file to disk, or go on with one that was begun. The disk is used in other threads.

    Raises:
        VobizError: it cannot be had.
        OSError: it cannot be written.
    """
    with telling(caller.core, source.operation):
        file = await anyio.to_thread.run_sync(PartialFile, to, source.identity)
    transfer: Transfer | None = None
    waiting: list[Part] = []
    try:
        kept = await anyio.to_thread.run_sync(file.kept, resume)
        transfer = Transfer(caller.core, source, deadline=deadline, rewindable=True, kept=kept)
        await caller.drive(transfer.open())
        if progress is not None:
            progress(DownloadProgress(file.position, transfer.total))
        while (part := await caller.drive(transfer.next_part())) is not None:
            waiting.append(part)
            if sum(len(each.content) for each in waiting) >= _WRITTEN_AT_ONCE:
                await anyio.to_thread.run_sync(_write, file, waiting, transfer)
            if progress is not None:
                progress(DownloadProgress(part.offset + len(part.content), transfer.total))
        await anyio.to_thread.run_sync(_write, file, waiting, transfer)
        await anyio.to_thread.run_sync(file.finish, transfer.received)
    except BaseException:
        with anyio.CancelScope(shield=True):
            if transfer is not None:
                await caller.drive(transfer.close())
            await anyio.to_thread.run_sync(_leave, file, waiting, transfer, resume)
        raise
    return DownloadedFile(to, transfer.received, transfer.content_type, transfer.resumed_from)


def _write(file: PartialFile, waiting: list[Part], transfer: Transfer) -> None:
    while waiting:
        file.write(waiting[0], transfer)
        del waiting[0]


def _leave(file: PartialFile, waiting: list[Part], transfer: Transfer | None, resume: bool) -> None:
    if transfer is not None and resume:
        with suppress(OSError):  # it is on its way up already, if it was the disk that failed
            _write(file, waiting, transfer)
    file.leave(keep=resume)
