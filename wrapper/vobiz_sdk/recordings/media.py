"""The audio of a recording, as a file that can be asked for."""

from __future__ import annotations

from urllib.parse import urlsplit

from vobiz_api.api.recordings import RECORDINGS_GET
from vobiz_api.models import Recording
from vobiz_api.operation import Operation
from vobiz_sdk.answer import read_answer
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Steps, steps
from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.errors.local import RequestValidationError
from vobiz_sdk.http.servers import Address, AddressError, Servers
from vobiz_sdk.validation_errors import invalid_request

# No operation of the contract: where the audio lies is said by each recording (protocol, "Other hosts").
RECORDING_MEDIA: Operation[object] = Operation(
    "recordings",
    "recordings_download",
    "GET",
    "",
    "read",
    auth=("headers",),
    success=(200,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments="{}",
    binary=True,
)


class RecordingMedia:
    """The audio of one recording.

    Args:
        recording: The recording, its id, or the address of its audio.

    Raises:
        RequestValidationError: it is none of these, or has no audio yet.
    """

    operation = RECORDING_MEDIA
    accept = b"audio/*, application/octet-stream;q=0.9, */*;q=0.5"
    is_text = False
    may_be_empty = False

    def __init__(self, recording: Recording | str) -> None:
        if isinstance(recording, str):
            self._url = recording if "://" in recording else None
            self._id = recording if self._url is None else None
        elif isinstance(recording, Recording):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without type checks
            self._url, self._id = _url_of(recording), None
        else:
            raise _refused("recording", f"must be a recording, its id or an address (it is {type(recording).__name__})")

    @property
    def identity(self) -> str:
        """Its address without what signs it, which changes from one time to the next."""
        if self._url is None:
            return f"recording {self._id}"
        parts = urlsplit(self._url)
        return f"media {parts.netloc}{parts.path}"

    def locate(self, core: Core) -> Steps[Address]:
        """Where the audio is; of an id it is looked up each time, since addresses do not last."""
        url = self._url
        if self._id is not None:
            call = core.prepare(RECORDINGS_GET, {"recording_id": self._id}, {}, None)
            deadline_at = core.clock.monotonic() + core.settings.deadline
            recording = yield from steps(
                call,
                deadline_at,
                lambda response, attempts: read_answer(RECORDINGS_GET, response, core.clock.time(), attempts),
            )
            url = _url_of(recording)
        assert url is not None
        try:
            return Servers(core.reach).address(url)
        except AddressError as error:
            raise _refused("recording_url", str(error)) from None


def _url_of(recording: Recording) -> str:
    url = recording.recording_url
    if not url:
        raise _refused("recording_url", "is missing; the recording may not be ready yet")
    return url


def _refused(field: str, reason: str) -> RequestValidationError:
    # Without the address, which may hold a signature.
    return invalid_request(RECORDING_MEDIA.public_name, (FieldError(field, "INVALID_VALUE", reason),))
