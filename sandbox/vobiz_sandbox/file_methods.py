"""Files that a test puts into the sandbox."""

from __future__ import annotations

from abc import ABC
from dataclasses import replace

from .files import StoredFile, audio_type, describe_recording, tag_of
from .identifiers import new_uuid
from .names import require_known
from .state import State


class FileMethods(ABC):
    """What is behind the addresses of recordings and exports."""

    _state: State

    def add_recording(
        self,
        content: bytes,
        *,
        recording_format: str = "mp3",
        content_type: str | None = None,
        etag: str | None = "",
        ranges: bool = True,
        elsewhere: bool = False,
    ) -> str:
        """Add a recording with this audio, and return its id.

        Args:
            content: the audio.
            recording_format: ``mp3`` or ``wav``.
            content_type: another media type than the one of the format.
            etag: the value of ``ETag``; one that fits the content by default, None for none.
            ranges: whether a part of the audio can be asked for.
            elsewhere: whether the audio is on another server, to which its address redirects.
        """
        media_type = content_type or audio_type(recording_format)
        tag = tag_of(content) if etag == "" else etag
        if elsewhere:
            self._start_storage()
        identifier = new_uuid()
        with self._state.lock:
            self._state.recordings.put(identifier, describe_recording(identifier, recording_format))
            self._state.files.audio[identifier] = StoredFile(content, media_type, tag, ranges, elsewhere)
        return identifier

    def change_recording(self, recording_id: str, content: bytes, *, etag: str | None = "") -> None:
        """Give a recording other audio, and another ``ETag`` with it.

        Args:
            recording_id: its id.
            content: the audio.
            etag: the value of ``ETag``; one that fits the content by default, None for none.

        Raises:
            UnknownNameError: there is no such recording.
        """
        tag = tag_of(content) if etag == "" else etag
        with self._state.lock:
            audio = self._state.files.audio
            require_known("recording", recording_id, audio)
            audio[recording_id] = replace(audio[recording_id], content=content, etag=tag)

    def set_cdr_export(
        self, content: bytes, *, content_type: str = "text/csv", etag: str | None = None, ranges: bool = False
    ) -> None:
        """Let exports of call detail records answer with this content, whatever the filters.

        Args:
            content: the file.
            content_type: its media type.
            etag: the value of ``ETag``; none by default, since each export is made anew.
            ranges: whether a part of it can be asked for.
        """
        with self._state.lock:
            self._state.files.export = StoredFile(content, content_type, etag, ranges)

    def _start_storage(self) -> None:
        """Serve the storage, if it is not served yet."""
        raise NotImplementedError
