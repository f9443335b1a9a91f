"""A file on its way to the disk.

Until all of it is there it stands beside its place, as `NAME.part`; what is needed to go on with it later
stands in `NAME.part.json`. Only a whole file, safely on the disk, gets the name that was asked for.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from vobiz_sdk.downloads.transfer import Kept, Part, Transfer
from vobiz_sdk.errors.local import ConfigurationError

# So much may have to be fetched again after the machine itself went down.
_CHECKPOINT = 32 * 1024 * 1024
_BUFFER = 256 * 1024
_FLAGS = (
    os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
)


class PartialFile:
    """The part of a file that is there.

    Args:
        target: The name it gets in the end.
        identity: What tells the file from others.
    """

    def __init__(self, target: Path, identity: str) -> None:
        self.target = target
        self.position = 0
        self._path = target.with_name(f"{target.name}.part")
        self._notes = target.with_name(f"{target.name}.part.json")
        self._identity = sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
        self._durable = 0
        self._noted: tuple[str | None, int | None] = (None, None)
        self._file = self._open()

    def kept(self, resume: bool) -> Kept | None:
        """What an earlier try left of this file; what is left of any other is dropped."""
        found = self._read_notes() if resume else None
        size = os.fstat(self._file.fileno()).st_size
        received = min(found.received, size) if found is not None else 0
        self._file.truncate(received)
        self._file.seek(received)
        self.position = self._durable = received
        if found is None or not received:
            self._notes.unlink(missing_ok=True)
            return None
        self._noted = (found.validator, found.total)
        return found._replace(received=received)

    def write(self, part: Part, transfer: Transfer) -> None:
        """Write the next part; one that begins before the end takes the place of what is there."""
        self._cut(part.offset)
        self._file.write(part.content)
        self.position += len(part.content)
        known = (None if transfer.encoded else transfer.validator, transfer.total)
        if known != self._noted or self.position - self._durable >= _CHECKPOINT:
            self._noted = known
            self._take_note()

    def finish(self, size: int) -> None:
        """Give the file, whole and of this size, its name."""
        self._cut(size)
        self._file.flush()
        os.fsync(self._file.fileno())
        if os.name == "nt":  # where an open file cannot be renamed
            self._file.close()
        os.replace(self._path, self.target)
        self._file.close()
        self._notes.unlink(missing_ok=True)
        _sync_directory(self.target.parent)

    def leave(self, *, keep: bool) -> None:
        """Give up for now: keep what is there if a later try can go on with it, else remove it."""
        if self._file.closed:
            return
        keep = keep and self.position > 0 and self._noted[0] is not None
        if keep:
            try:
                self._take_note()
            except OSError:  # a full disk, say: what is there cannot be trusted
                keep = False
        if not keep and os.name != "nt":
            # While it is still locked: afterwards it might be somebody else's.
            self._remove()
        with suppress(OSError):
            self._file.close()
        if not keep and os.name == "nt":
            self._remove()

    def _open(self) -> BinaryIO:
        while True:
            descriptor = os.open(self._path, _FLAGS, 0o666)
            try:
                if not _lock(descriptor):
                    raise ConfigurationError(f"another download is writing {str(self._path)!r}")
                if _is_still(descriptor, self._path):
                    return os.fdopen(descriptor, "r+b", buffering=_BUFFER)
            except BaseException:
                os.close(descriptor)
                raise
            # Its download was over between our opening and our locking it, and it bears another name by now.
            os.close(descriptor)

    def _remove(self) -> None:
        self._path.unlink(missing_ok=True)
        self._notes.unlink(missing_ok=True)

    def _cut(self, offset: int) -> None:
        if offset > self.position:
            raise RuntimeError("a part of the file is missing")
        if offset < self.position:
            self._file.seek(offset)
            self._file.truncate()
            self.position = offset
            self._durable = min(self._durable, offset)

    def _take_note(self) -> None:
        validator, total = self._noted
        if validator is None:
            self._notes.unlink(missing_ok=True)
            self._durable = self.position
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._durable = self.position
        notes = {"identity": self._identity, "validator": validator, "total": total, "received": self.position}
        self._notes.write_text(json.dumps(notes), encoding="utf-8")

    def _read_notes(self) -> Kept | None:
        try:
            notes = json.loads(self._notes.read_bytes())
            received, validator, total = notes["received"], notes["validator"], notes["total"]
            sound = notes["identity"] == self._identity and type(received) is int and type(validator) is str
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None
        return Kept(received, validator, total if type(total) is int else None) if sound and received > 0 else None


def _is_still(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _lock(descriptor: int) -> bool:
    """Take the file for this download alone, as long as it is open; False if another one has it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sync_directory(directory: Path) -> None:
    """Make a new name last; Windows needs and has no such thing."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
