"""Whether the environment holds credentials, and whether they look like ones that arrive whole."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vobiz_api.disclosure_table import REDACTED
from vobiz_api.types import JsonValue
from vobiz_sdk.doctor.findings import Finding

ID_VARIABLE = "VOBIZ_AUTH_ID"
TOKEN_VARIABLE = "VOBIZ_AUTH_TOKEN"  # noqa: S105 - a name, not a secret

_HOW_TO_SET = (
    "Both are needed: they become the headers X-Auth-ID and X-Auth-Token. Without them the answer is always 401.",
    "Copy both from the Vobiz console, whole and without quotes, and export them in this very shell.",
)
# Main accounts, sub-accounts and partners.
_ID_FORM = re.compile(r"(MA|SA|PA)_\S+")


def check_credentials(environ: Mapping[str, str]) -> Finding:
    """Look at both variables. Names them, shows the auth id at most, and never the token."""
    faults = [fault for name in (ID_VARIABLE, TOKEN_VARIABLE) if (fault := _fault(name, environ.get(name)))]
    if faults:
        names: list[JsonValue] = [fault.partition(" ")[0] for fault in faults]
        return Finding("credentials", "failed", "; ".join(faults), _HOW_TO_SET, {"unusable": names})
    auth_id, token = environ[ID_VARIABLE].strip(), environ[TOKEN_VARIABLE].strip()
    # Shown only if it has the form of an id: the two are easily swapped.
    known_form = _ID_FORM.fullmatch(auth_id) is not None
    advice = tuple(_oddities(environ, auth_id, token))
    return Finding(
        "credentials",
        "warning" if advice else "ok",
        f"{ID_VARIABLE} is {auth_id if known_form else 'set'}, {TOKEN_VARIABLE} is set",
        advice,
        {"auth_id": auth_id if known_form else None},
    )


def _fault(name: str, value: str | None) -> str | None:
    if value is None:
        return f"{name} is not set"
    stripped = value.strip()
    if not stripped:
        return f"{name} is empty"
    if stripped == REDACTED:
        return f"{name} is the placeholder {REDACTED}, which the API shows instead of a secret"
    if stripped[0] in "'\"" or stripped[-1] in "'\"":
        return f"{name} has quotes around its value, which become part of it"
    if not stripped.isascii() or not stripped.isprintable() or " " in stripped:
        return f"{name} has a space or another character in it that a header cannot carry"
    return None


def _oddities(environ: Mapping[str, str], auth_id: str, token: str) -> list[str]:
    """What works, or may work, but is rarely meant."""
    found = [
        f"{name} has spaces around its value. This package leaves them out; other programs may not."
        for name in (ID_VARIABLE, TOKEN_VARIABLE)
        if environ[name] != environ[name].strip()
    ]
    if auth_id == token:
        found.append("Both variables hold the same value.")
    elif _ID_FORM.fullmatch(token):
        found.append(f"{TOKEN_VARIABLE} looks like an auth id. Are the two values swapped?")
    elif not _ID_FORM.fullmatch(auth_id):
        found.append(
            f"Auth ids begin with MA_, SA_ or PA_; the value of {ID_VARIABLE} does not, so it is not shown here."
        )
    return found
