"""The catalogue's terms, in words for readers."""

from __future__ import annotations

from vobiz_sdk.catalogue import Actor, Effect, Source

ACTORS: dict[Actor, str] = {
    "developer": "you, in your program or its settings",
    "account_owner": "whoever owns the Vobiz account",
    "vobiz": "Vobiz",
}
CATEGORIES = {
    "authentication": "authentication",
    "billing": "balance and billing",
    "permission": "permission",
    "rate_limit": "rate limiting",
    "request": "form of the request",
    "resource": "resource",
    "server": "server",
    "transport": "transport",
    "validation": "validation",
}
EFFECTS: dict[Effect, str] = {
    "read": "only reads",
    "idempotent": "does the same twice as once",
    "unsafe": "acts anew each time",
}
SOURCES: dict[Source, str] = {
    "vendor-docs": "Vobiz documentation",
    "vendor-openapi": "Vobiz OpenAPI document",
    "vendor-sdk": "Vobiz SDK",
    "third-party": "third party",
    "inferred": "**inferred**",
}


def category(name: str | None) -> str:
    """A category for readers; one that has no words of its own is shown as it is."""
    return CATEGORIES.get(name or "", (name or "-").replace("_", " "))
