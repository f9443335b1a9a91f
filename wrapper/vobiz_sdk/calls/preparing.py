"""What a run of many calls is set up with."""

from __future__ import annotations

import os
from dataclasses import dataclass

from vobiz_sdk.calls.job import Job
from vobiz_sdk.calls.journal import CallJournal
from vobiz_sdk.calls.many import ProgressHook
from vobiz_sdk.calls.reconciliation import ReconcilePolicy, check_count


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The options of `calls.create_many`, which describes them."""

    concurrency: int
    journal: str | os.PathLike[str] | None
    reconcile: bool
    policy: ReconcilePolicy | None
    on_progress: ProgressHook | None

    def __post_init__(self) -> None:
        check_count("concurrency", self.concurrency)


def open_job(options: RunOptions, deadline: float) -> Job:
    """Open the journal, if there is one, and begin.

    Raises:
        ConfigurationError: another run has the journal, or it is none.
        OSError: it cannot be opened.
    """
    journal = None if options.journal is None else CallJournal(options.journal)
    return Job(journal, reconcile=options.reconcile, policy=options.policy or ReconcilePolicy(), deadline=deadline)
