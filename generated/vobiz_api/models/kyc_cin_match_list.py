"""Companies that were found."""

from typing import TYPE_CHECKING

from ..model import Field, Model
from ..reading import as_list, as_model

if TYPE_CHECKING:
    from .kyc_cin_match import KycCinMatch


def _kyc_cin_match() -> "type[KycCinMatch]":
    from .kyc_cin_match import KycCinMatch

    return KycCinMatch


class KycCinMatchList(Model):
    """Companies that were found."""

    __slots__ = ()

    matches = Field("matches", as_list(as_model(_kyc_cin_match)))
    """The companies; empty when there are none."""
