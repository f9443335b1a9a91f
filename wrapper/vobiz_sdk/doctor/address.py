"""Whether the base URL is one that requests can go to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.errors.local import ConfigurationError
from vobiz_sdk.http.origin import Origin, parse_origin
from vobiz_sdk.settings import DEFAULT_BASE_URL

BASE_URL = "VOBIZ_BASE_URL"


@dataclass(frozen=True, slots=True)
class Address:
    """A base URL, and where it leads if it is sound."""

    url: str
    origin: Origin | None


def check_base_url(environ: Mapping[str, str], given: str | None) -> tuple[Address, Finding]:
    """Check the base URL that was given, else the environment's, else the public one.

    Args:
        environ: Environment variables.
        given: A base URL that goes before them.
    """
    named = environ.get(BASE_URL, "").strip()
    url = given or named or DEFAULT_BASE_URL
    source = "given" if given else f"from {BASE_URL}" if named else "the public API"
    try:
        origin = parse_origin(url, allow_insecure=False, proxy=None, trust_env=True)
    except ConfigurationError as error:
        advice = f"Leave {BASE_URL} unset for the public API, or set it to an address such as {DEFAULT_BASE_URL}."
        return Address(url, None), Finding("base_url", "failed", error.message, (advice,), {"source": source})
    address = Address(url, origin)
    facts = {"base_url": url, "source": source, "proxy": origin.proxy.url if origin.proxy else None}
    summary = f"{url} ({source})" + (f", through the proxy {origin.proxy.url}" if origin.proxy else "")
    prefix = origin.prefix
    if "/api" in prefix.lower():
        advice = (
            f"Leave the path {prefix} out: every operation brings its own /api/v1. With it, requests would go to "
            f"{prefix}/api/v1/…, which the API answers with 404 or with 401."
        )
        return address, Finding("base_url", "failed", summary, (advice,), facts)
    if prefix:
        advice = (
            f"Requests go to {prefix}/api/v1/…, which is right only if something of yours listens there. Letter "
            "case and slashes of a path count: the API may answer 401 to a path that it does not know."
        )
        return address, Finding("base_url", "warning", summary, (advice,), facts)
    return address, Finding("base_url", "ok", summary, (), facts)
