"""The checks in their order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping

from vobiz_sdk.doctor.account import check_account
from vobiz_sdk.doctor.address import check_base_url
from vobiz_sdk.doctor.findings import Finding
from vobiz_sdk.doctor.network import check_network
from vobiz_sdk.doctor.refusal import checklist
from vobiz_sdk.doctor.server_clock import check_clock
from vobiz_sdk.doctor.variables import ID_VARIABLE, TOKEN_VARIABLE, check_credentials


def diagnose(
    *,
    base_url: str | None = None,
    environ: Mapping[str, str] | None = None,
    now: Callable[[], float] = time.time,
) -> Iterator[Finding]:
    """Look at everything that a call needs, from the nearest to the farthest, one finding at a time.

    Reads only: it asks for the account and its balance, and changes nothing.

    Args:
        base_url: Address of the API, instead of the one in the environment.
        environ: Environment variables, instead of the process's.
        now: Seconds since 1970, by this machine's clock.
    """
    variables = os.environ if environ is None else environ
    credentials = check_credentials(variables)
    yield credentials
    address, finding = check_base_url(variables, base_url)
    yield finding
    if address.origin is None:
        yield from _skipped(("dns", "tcp", "tls", "clock", "account", "balance"), "there is no address to go to")
        return
    reachable = True
    for found in check_network(address.origin):
        yield found
        reachable = reachable and found.state != "failed"
    if not reachable:
        yield from _skipped(("clock", "account", "balance"), "the server cannot be reached")
        return
    clock = check_clock(address.origin, now)
    yield clock
    if clock.state == "failed":
        yield from _skipped(("account", "balance"), "the server does not answer")
    elif credentials.state == "failed":
        advice = checklist(
            headers="Yes, see above.", accepted="It would not be looked at.", active="It would not be looked at."
        )
        yield Finding("account", "skipped", "no usable credentials to send", advice, {"cause": "headers_missing"})
        yield Finding("balance", "skipped", "no usable credentials to send")
    else:
        yield from check_account(
            variables[ID_VARIABLE].strip(), variables[TOKEN_VARIABLE].strip(), address.url, address.origin
        )


def _skipped(checks: tuple[str, ...], why: str) -> Iterator[Finding]:
    return (Finding(check, "skipped", why) for check in checks)
