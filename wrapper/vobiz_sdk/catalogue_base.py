"""What every part of the error catalogue is made of."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Outcome = Literal["not_sent", "rejected", "unknown", "committed"]
Action = Literal["retry", "never", "setting", "refresh"]
Effect = Literal["read", "idempotent", "unsafe"]
Actor = Literal["developer", "account_owner", "vobiz"]
Source = Literal["vendor-docs", "vendor-openapi", "vendor-sdk", "third-party", "inferred"]


class Entry(BaseModel):
    """A part of the catalogue; it never changes."""

    # Fields that a newer catalogue adds are no reason to refuse it.
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Evidence(Entry):
    """Where a claim comes from.

    Attributes:
        source: Kind of source; `inferred` is our conclusion, which no source states.
        where: The page, document or package.
        claim: What it supports.
    """

    source: Source
    where: str
    claim: str = ""
