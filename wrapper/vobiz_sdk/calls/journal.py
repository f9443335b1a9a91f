"""The journal of a run: what was to be sent is written down before it is sent, and what came of it afterwards.

A file of JSON lines. A line that says `sending` is on the disk before the first byte of its request leaves, so a
request without such a line was never sent, and one with such a line but no result may have been. It holds no numbers;
but its keys are made from numbers, which can be guessed from them.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, Literal, Self

from vobiz_api.types import JsonValue
from vobiz_sdk.errors.local import ConfigurationError

_HEAD: dict[str, JsonValue] = {"journal": "vobiz calls", "version": 1}
EntryState = Literal["sending", "placed", "failed", "undecided"]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """The last that is known of a request.

    Attributes:
        key: What it goes by.
        state: `placed`, `failed`, `undecided`, or `sending` if the run ended before there was a result.
        content: A digest of what was asked for.
        sent_at: When it was sent last (UTC).
        ended_at: When its result came, if one did.
        request_uuid: Id of the call, where it is known.
    """

    key: str
    state: EntryState
    content: str
    sent_at: datetime
    ended_at: datetime | None = None
    request_uuid: str | None = None

    @property
    def is_undecided(self) -> bool:
        """Whether nobody knows if it was placed."""
        return self.state in ("sending", "undecided")


class CallJournal:
    """The journal of a run, read and locked. Use it as a context manager.

    A run does so by itself; by hand it serves to look at what is undecided, and to decide it:

    ```python
    with CallJournal("calls.journal") as journal:
        for entry in journal.undecided:
            journal.decide(entry.key, placed=True)
    ```

    Attributes:
        entries: What is known of each request, by key.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """
        Args:
            path: The file; it is made if it does not exist, for its owner only.

        Raises:
            ConfigurationError: another run has it, or it is no journal.
            OSError: it cannot be opened.
        """
        self._path = Path(path)
        self._writing = Lock()
        self.entries: dict[str, JournalEntry] = {}
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        self._file = os.open(self._path, flags, 0o600)
        try:
            _lock(self._file, self._path)
            self._read()
        except BaseException:
            os.close(self._file)
            raise

    @property
    def undecided(self) -> list[JournalEntry]:
        """The requests of which nobody knows whether they were placed."""
        return [entry for entry in self.entries.values() if entry.is_undecided]

    def decide(self, key: str, *, placed: bool) -> None:
        """Say whether an undecided request was placed. If not, it is sent when the run is resumed.

        Raises:
            KeyError: the journal has no such key.
            ConfigurationError: it is decided already.
        """
        if not self.entries[key].is_undecided:
            raise ConfigurationError(f"{key} is {self.entries[key].state} already")
        self.write(key, "placed" if placed else "failed", datetime.now(UTC), {"decided": True})

    def write(self, key: str, state: EntryState, at: datetime, facts: Mapping[str, JsonValue] | None = None) -> None:
        """Write a line down. A `sending` line is on the disk when this returns; the others can be lost with the power,
        which leaves the request undecided.

        Raises:
            OSError: it could not be written.
        """
        line = {"key": key, "state": state, "at": at.isoformat(), **(facts or {})}
        with self._writing:
            self._append(line)
            if state == "sending":
                os.fsync(self._file)
            self._note(line)

    def close(self) -> None:
        """Give the file free, with everything on the disk."""
        with self._writing:
            if self._file >= 0:
                file, self._file = self._file, -1
                try:
                    os.fsync(file)
                finally:
                    os.close(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _append(self, line: Mapping[str, JsonValue]) -> None:
        data = (json.dumps(line, separators=(",", ":")) + "\n").encode("ascii")
        while data:
            data = data[os.write(self._file, data) :]

    def _read(self) -> None:
        content = self._path.read_bytes()
        whole, _, torn = content.rpartition(b"\n")
        lines = whole.splitlines()
        if not lines:
            if torn and not json.dumps(_HEAD, separators=(",", ":")).encode().startswith(torn):
                raise ConfigurationError(f"{self._path} is no journal of calls")
            os.ftruncate(self._file, 0)
            self._append(_HEAD)
            os.fsync(self._file)
            _sync_directory(self._path.parent)
            return
        if torn:
            # Its writer was killed before it could go on, so nothing followed from this line.
            os.ftruncate(self._file, len(whole) + 1)
        for number, line in enumerate(lines, 1):
            try:
                read = json.loads(line)
                if number == 1:
                    if read != _HEAD:
                        raise ValueError("it does not begin as one")
                else:
                    self._note(read)
            except (ValueError, KeyError, TypeError) as error:
                raise ConfigurationError(
                    f"{self._path} is no journal of calls, or is damaged in line {number}: {error}"
                ) from None

    def _note(self, line: Mapping[str, Any]) -> None:
        key, state, at = line["key"], line["state"], datetime.fromisoformat(line["at"])
        if state == "sending":
            self.entries[key] = JournalEntry(key, state, line["content"], at)
            return
        if state not in ("placed", "failed", "undecided"):
            raise ValueError(f"unknown state {state!r}")
        begun = self.entries[key]
        self.entries[key] = JournalEntry(key, state, begun.content, begun.sent_at, at, line.get("request_uuid"))


if sys.platform == "win32":  # pragma: no cover

    def _lock(file: int, path: Path) -> None:
        import msvcrt

        try:
            # A byte far behind the end, since Windows would keep others from reading what is locked.
            os.lseek(file, 0x7FFFFFFF, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise ConfigurationError(f"{path} is in use by another run") from None

    def _sync_directory(path: Path) -> None:
        """A directory cannot be opened here, and needs not be."""

else:

    def _lock(file: int, path: Path) -> None:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ConfigurationError(f"{path} is in use by another run") from None

    def _sync_directory(path: Path) -> None:
        """Make sure that the file itself survives a loss of power, and not only what is in it."""
        directory = os.open(path, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
