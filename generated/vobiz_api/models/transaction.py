"""One movement of money on a balance."""

from ..model import Field, Model, RequiredField
from ..reading import as_datetime, as_decimal, as_text


class Transaction(Model):
    """One movement of money on a balance."""

    __slots__ = ()

    id = RequiredField("id", as_text)
    """Identifier of the transaction."""
    account_id = Field("account_id", as_text)
    """Auth ID of the account whose ledger this is; for a sub-account that of its parent."""
    balance_id = Field("balance_id", as_text)
    """Identifier of the balance that moved."""
    type = Field("type", as_text)
    """Direction or kind of the movement. Known values: `credit`, `debit`."""
    amount = Field("amount", as_decimal)
    """Amount that moved, in the currency of the transaction."""
    currency = Field("currency", as_text)
    """Three-letter code of the currency."""
    description = Field("description", as_text)
    """What the movement was for, as text."""
    reference = Field("reference", as_text)
    """What the movement refers to, such as the identifier of a call. Absent when there is none."""
    reference_type = Field("reference_type", as_text)
    """What kind of thing the reference names. May be absent. Known values: `cdr`, `did_purchase`, `did_rental`, `manual_adjustment`, `ncc`, `recording`, `stream_cdr`, `transcription`."""
    status = Field("status", as_text)
    """State of the transaction. Known values: `completed`, `pending`, `failed`, `cancelled`."""
    processed_at = Field("processed_at", as_datetime)
    """When the money moved."""
    created_at = Field("created_at", as_datetime)
    """When the transaction was recorded."""
    updated_at = Field("updated_at", as_datetime)
    """When the record last changed."""
