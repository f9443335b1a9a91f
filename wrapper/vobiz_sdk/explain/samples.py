"""Code samples: a call, the exception, and what the program can read from it."""

from __future__ import annotations

import re
from textwrap import indent

from vobiz_sdk.catalogue import Catalogue, CodeEntry, StatusEntry
from vobiz_sdk.explain.dialect import Dialect
from vobiz_sdk.explain.markdown import code

_CALL = 'calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")'
# A call for each operation that a sample shows; the tests run every one of them.
CALLS = {
    "account_get": "account.get()",
    "account_preview_channel_pricing": 'account.preview_channel_pricing(resource_type="cps", quantity=1)',
    "account_create_channel_subscription": 'account.create_channel_subscription(resource_type="cps", quantity=1)',
    "balance_get": 'balance.get("INR")',
    "calls_create": _CALL,
    "credentials_create": 'credentials.create(username="mumbai-1", password="a long password")',
    "trunks_delete": 'trunks.delete("00000000-0000-4000-8000-000000000001")',
    "trunks_get": 'trunks.get("00000000-0000-4000-8000-000000000001")',
}
# Where the first operation that lists the code would not show it best.
_PREFERRED = {
    "DUPLICATE_USERNAME": "credentials_create",
    "INSUFFICIENT_BALANCE": "calls_create",
    "NOT_FOUND": "balance_get",
    "RATE_LIMIT_EXCEEDED": "calls_create",
    "TOKEN_EXPIRED": "account_preview_channel_pricing",  # one of those that take an access token
}
_PREFERRED_BY_STATUS = {404: "trunks_get", 409: "trunks_delete", 422: "credentials_create"}
_TOKENS = 'access_token=os.environ["ACCESS_TOKEN"], refresh_token=os.environ["REFRESH_TOKEN"]'


def sample_operation(entry: CodeEntry, catalogue: Catalogue) -> str:
    """The operation that the sample of a code calls."""
    preferred = _PREFERRED.get(entry.code)
    if preferred in catalogue.operations:
        return str(preferred)
    listing = (name for name, operation in catalogue.operations.items() if entry.code in operation.codes)
    fallback = sample_operation_of_status(entry.statuses[0], catalogue)
    return next((name for name in listing if name in CALLS), fallback)


def sample_operation_of_status(status: int, catalogue: Catalogue) -> str:
    """The operation that the sample of a status calls."""
    preferred = _PREFERRED_BY_STATUS.get(status, "account_get" if status in (401, 403) else "calls_create")
    return preferred if preferred in catalogue.operations else next(iter(CALLS))


def code_sample(entry: CodeEntry, catalogue: Catalogue, dialect: Dialect) -> str:
    """How a program handles a code, for both clients."""
    operation = sample_operation(entry, catalogue)
    if entry.kind == "field":
        return _both(["RequestValidationError", "ValidationError"], operation, _field_lines(entry.code), dialect)
    if entry.code == "VALIDATION_ERROR":
        return _both(["RequestValidationError", "ValidationError"], operation, _field_lines(None), dialect)
    if entry.exception is None:
        return _both(["ApiError"], operation, _lines_if(entry.code), dialect)
    return _both([entry.exception], operation, _lines(entry, catalogue), dialect, refreshing=entry.retry == "refresh")


def status_sample(entry: StatusEntry, catalogue: Catalogue, dialect: Dialect) -> str:
    """How a program handles a status, for both clients."""
    operation = sample_operation_of_status(entry.status, catalogue)
    if entry.exception in (None, "ClientError"):  # no class of its own
        return _both(["ApiError"], operation, _lines_if(entry.status), dialect)
    return _both(
        [str(entry.exception)], operation, ["print(error.code, error.outcome, error.request_id, error.hint)"], dialect
    )


def sandbox_sample(operation: str, fault: str) -> str:
    """How the sandbox is made to answer so."""
    call = CALLS[operation]
    return code(
        "python",
        f"""
from vobiz_sandbox import Sandbox
from vobiz_sdk import Vobiz, VobizError

with Sandbox() as sandbox:
    sandbox.fail("{operation}", {fault}, times=None)
    with Vobiz(sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url) as vobiz:
        try:
            vobiz.{call}
        except VobizError as error:
            print(error)
    print(len(sandbox.requests_for("{operation}")), "sent")
""",
    )


def attribute(wire_name: str) -> str:
    """The Python name of a field of the details."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire_name).lower()


def _lines(entry: CodeEntry, catalogue: Catalogue) -> list[str]:
    schema = catalogue.details.get(entry.details or "")
    lines = [f'print("{name}:", error.details.{attribute(name)})' for name in (schema.properties if schema else ())]
    return [*lines, "print(error.outcome, error.request_id, error.hint)"]


def _lines_if(value: str | int) -> list[str]:
    name, shown = ("code", f'"{value}"') if isinstance(value, str) else ("status", str(value))
    return [f"if error.{name} != {shown}:", "    raise", "print(error.message, error.outcome, error.request_id)"]


def _field_lines(code_name: str | None) -> list[str]:
    lines = ["print(fault.field, fault.code, fault.message, fault.value)"]
    if code_name:
        lines = [f'if fault.code == "{code_name}":', f"    {lines[0]}"]
    return ["for fault in error.field_errors:", *(f"    {line}" for line in lines)]


def _both(
    exceptions: list[str], operation: str, lines: list[str], dialect: Dialect, *, refreshing: bool = False
) -> str:
    caught = exceptions[0] if len(exceptions) == 1 else f"({', '.join(exceptions)})"
    handler = indent("\n".join(lines), " " * 8)
    options = _TOKENS if refreshing else ""
    needed = "import os\n\n" if refreshing else ""

    def sample(client: str, opening: str, waiting: str) -> str:
        imported = ", ".join(sorted([*exceptions, client]))
        return (
            f"from vobiz_sdk import {imported}\n\n"
            f"{opening} {client}({options}) as vobiz:\n    try:\n        {waiting}vobiz.{CALLS[operation]}\n"
            f"    except {caught} as error:\n{handler}"
        )

    plain = sample("Vobiz", "with", "")
    awaited, body = sample("AsyncVobiz", "async with", "await ").split("\n\n", 1)
    head = f"import asyncio\n{needed or chr(10)}{awaited}"
    task = f"{head}\n\n\nasync def main() -> None:\n{indent(body, '    ')}\n\n\nasyncio.run(main())"
    return dialect.alternatives({"Sync": code("python", needed + plain), "Async": code("python", task)})
