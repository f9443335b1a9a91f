"""How far a download has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class DownloadProgress(NamedTuple):
    """How far a download has come.

    Attributes:
        received: Bytes of the file that are there, those of an earlier try included.
        total: Length of the file in bytes, where the server says it.
    """

    received: int
    total: int | None


ProgressCallback = Callable[[DownloadProgress], object]
"""Called after each part, in the thread or task of the download. What it raises ends the download."""
