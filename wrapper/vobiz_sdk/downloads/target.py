"""Where a file is to be written."""

from __future__ import annotations

import os
from pathlib import Path

from vobiz_sdk.errors.facts import FieldError
from vobiz_sdk.settings import check_seconds
from vobiz_sdk.validation_errors import invalid_request


def checked_target(operation: str, to: str | os.PathLike[str]) -> Path:
    """The path of a file that is to be written.

    Raises:
        RequestValidationError: it names a directory, or no file.
    """
    path = Path(to)
    if not path.name or path.is_dir():
        raise invalid_request(operation, (FieldError("to", "INVALID_VALUE", "must name a file", str(path)),))
    return path


def check_deadline(deadline: float | None) -> None:
    """Refuse a deadline that is none.

    Raises:
        ConfigurationError: it is no positive number of seconds.
    """
    if deadline is not None:
        check_seconds("deadline", deadline)
