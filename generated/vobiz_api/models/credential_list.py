"""One page of SIP credentials."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model

if TYPE_CHECKING:
    from .credential import Credential
    from .offset_total_meta import OffsetTotalMeta


def _credential() -> "type[Credential]":
    from .credential import Credential

    return Credential


def _offset_total_meta() -> "type[OffsetTotalMeta]":
    from .offset_total_meta import OffsetTotalMeta

    return OffsetTotalMeta


class CredentialList(Model):
    """One page of SIP credentials."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_total_meta))
    """"""
    objects = Field("objects", as_list(as_model(_credential)))
    """The credentials of this page; empty when there are none."""
