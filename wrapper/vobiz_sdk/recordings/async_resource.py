"""Recordings, for the asynchronous client."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

from vobiz_api.api.recordings import AsyncRecordingsResource as GeneratedRecordingsResource

if TYPE_CHECKING:
    from vobiz_api.models import Recording
    from vobiz_sdk.async_driver import AsyncCaller
    from vobiz_sdk.downloads.async_download import AsyncDownload
    from vobiz_sdk.downloads.download import DownloadedFile
    from vobiz_sdk.downloads.progress import ProgressCallback


class AsyncRecordingsResource(GeneratedRecordingsResource):
    """Recordings of calls and conferences, their audio, their deletion and their export."""

    async def download(
        self,
        recording: Recording | str,
        *,
        to: str | os.PathLike[str],
        progress: ProgressCallback | None = None,
        resume: bool = True,
        deadline: float | None = None,
    ) -> DownloadedFile:
        """Write the audio of a recording to a file.

        The file gets its name when all of it is there and on the disk; one that has the name already is
        replaced. Until then it stands beside it as `NAME.part`. If the connection breaks, the download goes
        on where it broke, or from the beginning where the server does not show that it is the same file.

        The credentials are shown to the vendor's hosts (`*.vobiz.ai` over https) and to that of the base URL
        only. Redirects are followed, five at most, and elsewhere without credentials.

        Args:
            recording: The recording, its id (which is looked up first), or the address of its audio.
            to: Path of the file.
            progress: Called after each part. What it raises ends the download.
            resume: Whether what an interrupted download left is gone on with, and whether this one leaves
                something if it is interrupted.
            deadline: Seconds for all of it. By default there is no such bound: the client's `deadline` bounds
                each answer's beginning, and `timeouts.read` the wait for each part.

        Returns:
            Path, size and media type. Look at the first bytes for the format: the vendor's names are not reliable.

        Raises:
            RequestValidationError: the recording has no address, or one that is not https; or `to` names no file.
            NotFoundError: there is no such recording, or no audio of it.
            ResponseReadError: what came is not a file.
            TransportError: the connection failed more often than is retried.
            OSError: the file cannot be written.
        """
        from vobiz_sdk.downloads.async_download import save
        from vobiz_sdk.downloads.target import check_deadline, checked_target
        from vobiz_sdk.recordings.media import RECORDING_MEDIA, RecordingMedia
        from vobiz_sdk.reporting import telling

        with telling(self._driver.core, RECORDING_MEDIA):
            media = RecordingMedia(recording)
            check_deadline(deadline)
            target = checked_target(media.operation.public_name, to)
        return await save(self._driver, media, target, progress, resume=resume, deadline=deadline)

    def stream(
        self,
        recording: Recording | str,
        *,
        progress: ProgressCallback | None = None,
        deadline: float | None = None,
    ) -> AsyncDownload:
        """Read the audio of a recording part by part, in an `async with` block.

        The same rules as for `download` hold, except that nothing can be taken back: if the connection breaks
        and the server does not show that it goes on with the same file, the error is raised.

        Args:
            recording: The recording, its id (which is looked up first), or the address of its audio.
            progress: Called after each part. What it raises ends the download.
            deadline: Seconds for all of it; by default there is no such bound.

        Raises:
            RequestValidationError: the recording has no address, or one that is not https.
        """
        from vobiz_sdk.downloads.async_download import AsyncDownload
        from vobiz_sdk.downloads.target import check_deadline
        from vobiz_sdk.recordings.media import RECORDING_MEDIA, RecordingMedia
        from vobiz_sdk.reporting import telling

        with telling(self._driver.core, RECORDING_MEDIA):
            check_deadline(deadline)
            return AsyncDownload(self._driver, RecordingMedia(recording), progress, deadline)

    @property
    def _driver(self) -> AsyncCaller:
        # The clients hand no other caller to their resources.
        return cast("AsyncCaller", self._caller)
