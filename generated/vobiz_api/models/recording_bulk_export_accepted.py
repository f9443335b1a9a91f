"""Confirmation that an export of recordings was accepted."""

from ..model import Field, Model
from ..reading import as_text


class RecordingBulkExportAccepted(Model):
    """Confirmation that an export of recordings was accepted."""

    __slots__ = ()

    api_id = Field("api_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    status = Field("status", as_text)
    """Confirmation as one word. Known values: `success`."""
