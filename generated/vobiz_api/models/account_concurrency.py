"""How many calls are in progress, compared with how many may be."""

from ..model import Field, Model
from ..reading import as_datetime, as_decimal, as_integer, as_text


class AccountConcurrency(Model):
    """How many calls are in progress, compared with how many may be."""

    __slots__ = ()

    account_id = Field("account_id", as_text)
    """Auth ID of the account that was counted."""
    concurrent_calls = Field("concurrent_calls", as_integer)
    """Calls in progress at the moment of the answer."""
    max_concurrent = Field("max_concurrent", as_integer)
    """Calls that may be in progress at the same time."""
    utilization_pct = Field("utilization_pct", as_decimal)
    """Share of the limit that is in use, in percent. Older pages show decimals."""
    request_id = Field("request_id", as_text)
    """Identifier of this request, useful when asking the vendor's support about it."""
    timestamp = Field("timestamp", as_datetime)
    """When the calls were counted. Only older pages show it."""
