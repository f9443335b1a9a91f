"""The kinds of reference that occur in the account's transactions."""

from ..model import Field, Model
from ..reading import as_list, as_text


class TransactionReferenceTypeList(Model):
    """The kinds of reference that occur in the account's transactions."""

    __slots__ = ()

    reference_types = Field("reference_types", as_list(as_text))
    """Names that the `reference_type` filter of the transaction list understands."""
