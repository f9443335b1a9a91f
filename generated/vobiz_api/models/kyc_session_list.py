"""One page of sessions."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_integer, as_list, as_model

if TYPE_CHECKING:
    from .kyc_session import KycSession


def _kyc_session() -> "type[KycSession]":
    from .kyc_session import KycSession

    return KycSession


class KycSessionList(Model):
    """One page of sessions."""

    __slots__ = ()

    sessions = Field("sessions", as_list(as_model(_kyc_session)))
    """The sessions of this page; empty when there are none."""
    total = Field("total", as_integer)
    """Number of sessions over all pages."""
    page = Field("page", as_integer)
    """Number of this page, counted from 1."""
    size = Field("size", as_integer)
    """Largest number of sessions on a page."""
