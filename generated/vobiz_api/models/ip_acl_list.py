"""One page of allowed source addresses."""

from typing import TYPE_CHECKING

from ..model import Field, Model, RequiredField
from ..reading import as_list, as_model

if TYPE_CHECKING:
    from .ip_acl import IpAcl
    from .offset_total_meta import OffsetTotalMeta


def _ip_acl() -> "type[IpAcl]":
    from .ip_acl import IpAcl

    return IpAcl


def _offset_total_meta() -> "type[OffsetTotalMeta]":
    from .offset_total_meta import OffsetTotalMeta

    return OffsetTotalMeta


class IpAclList(Model):
    """One page of allowed source addresses."""

    __slots__ = ()

    meta = RequiredField("meta", as_model(_offset_total_meta))
    """"""
    objects = Field("objects", as_list(as_model(_ip_acl)))
    """The entries of this page; empty when there are none."""
