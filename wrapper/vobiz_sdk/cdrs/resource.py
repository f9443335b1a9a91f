"""Call detail records, for the synchronous client."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Unpack, cast

from vobiz_api.api.cdrs import CDRS_EXPORT
from vobiz_api.api.cdrs import CdrsResource as GeneratedCdrsResource

if TYPE_CHECKING:
    from vobiz_api.api.cdrs import CdrsExportArguments
    from vobiz_sdk.downloads.download import Download, DownloadedFile
    from vobiz_sdk.downloads.progress import ProgressCallback
    from vobiz_sdk.sync_driver import SyncCaller


class CdrsResource(GeneratedCdrsResource):
    """Call detail records, one for every call that has ended, and their export."""

    def download_export(
        self,
        *,
        to: str | os.PathLike[str],
        progress: ProgressCallback | None = None,
        resume: bool = True,
        deadline: float | None = None,
        **filters: Unpack[CdrsExportArguments],
    ) -> DownloadedFile:
        """Write the call detail records that filters select to a CSV file, however many they are.

        The file gets its name when all of it is there and on the disk; one that has the name already is
        replaced. Until then it stands beside it as `NAME.part`. If the connection breaks, the download goes
        on where it broke, or from the beginning where the server does not show that it is the same file.

        Args:
            to: Path of the file.
            progress: Called after each part. What it raises ends the download.
            resume: Whether what an interrupted download left is gone on with, and whether this one leaves
                something if it is interrupted.
            deadline: Seconds for all of it. By default there is no such bound: the client's `deadline` bounds
                each answer's beginning, and `timeouts.read` the wait for each part.
            filters: As `export` takes them.

        Raises:
            RequestValidationError: the filters break the contract, or `to` names no file.
            ResponseReadError: what came is not a file.
            ApiError: the API answered with an error.
            TransportError: the connection failed more often than is retried.
            OSError: the file cannot be written.
        """
        from vobiz_sdk.cdrs.export import CdrExport
        from vobiz_sdk.downloads.download import save
        from vobiz_sdk.downloads.target import check_deadline, checked_target
        from vobiz_sdk.reporting import telling

        with telling(self._driver.core, CDRS_EXPORT):
            export = CdrExport(self._driver.core, filters)
            check_deadline(deadline)
            target = checked_target(export.operation.public_name, to)
        return save(self._driver, export, target, progress, resume=resume, deadline=deadline)

    def stream_export(
        self,
        *,
        progress: ProgressCallback | None = None,
        deadline: float | None = None,
        **filters: Unpack[CdrsExportArguments],
    ) -> Download:
        """Read the call detail records that filters select as CSV, part by part, in a `with` block.

        Parts end anywhere, also in the middle of a line or of a character. If the connection breaks and the
        server does not show that it goes on with the same file, the error is raised.

        Args:
            progress: Called after each part. What it raises ends the download.
            deadline: Seconds for all of it; by default there is no such bound.
            filters: As `export` takes them.

        Raises:
            RequestValidationError: the filters break the contract.
        """
        from vobiz_sdk.cdrs.export import CdrExport
        from vobiz_sdk.downloads.download import Download
        from vobiz_sdk.downloads.target import check_deadline
        from vobiz_sdk.reporting import telling

        with telling(self._driver.core, CDRS_EXPORT):
            check_deadline(deadline)
            return Download(self._driver, CdrExport(self._driver.core, filters), progress, deadline)

    @property
    def _driver(self) -> SyncCaller:
        # The clients hand no other caller to their resources.
        return cast("SyncCaller", self._caller)
