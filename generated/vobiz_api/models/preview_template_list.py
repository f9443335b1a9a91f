"""One page of WhatsApp message templates, whose fields are not described."""

from ..model import Field, Model
from ..reading import as_boolean, as_list, as_object


class PreviewTemplateList(Model):
    """One page of WhatsApp message templates, whose fields are not described."""

    __slots__ = ()

    items = Field("items", as_list(as_object))
    """The templates of this page; empty when there are none."""
    has_more = Field("has_more", as_boolean)
    """Whether there are further pages."""
