"""What a call costs without a socket, which is what the layers themselves take."""

from __future__ import annotations

import time

from benchmarks.answers import WORK
from benchmarks.measure import Row, interleaved, rows
from benchmarks.subjects import without_socket


def sync_without_socket(scale: float) -> list[Row]:
    """CPU of one call, in microseconds."""
    found: list[Row] = []
    for work in WORK:
        subjects = without_socket(work)
        found += rows(work, interleaved(subjects, int(30 * scale) + 3, 200, time.process_time))
        for subject in subjects:
            subject.close()
    return found
