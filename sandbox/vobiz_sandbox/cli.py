"""``python -m vobiz_sandbox``: a sandbox that runs until it is interrupted."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Sequence

from .sandbox import Sandbox
from .state import DEFAULT_AUTH_ID


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sandbox until Ctrl-C or SIGTERM, and return the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        sandbox = Sandbox(
            port=options.port,
            auth_id=options.auth_id,
            auth_token=options.auth_token,
            balance=options.balance,
            calls_per_second=options.calls_per_second,
        ).start()
    except OSError as error:
        parser.exit(1, f"cannot listen on port {options.port}: {error.strerror}\n")
    except ValueError as error:
        parser.error(str(error))
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    try:
        print(_greeting(sandbox), flush=True)
        # Waiting in portions lets a signal through on every platform.
        while not stop.wait(0.5):
            pass
    finally:
        sandbox.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vobiz_sandbox",
        description="A Vobiz on loopback, for tests and demos. Nobody is called.",
    )
    parser.add_argument("--port", type=int, default=8900, help="port; 0 for any (default: 8900)")
    parser.add_argument("--auth-id", default=DEFAULT_AUTH_ID, help=f"account id (default: {DEFAULT_AUTH_ID})")
    parser.add_argument("--auth-token", help="auth token (default: a fresh one)")
    parser.add_argument("--balance", default="100.00", help="opening balance (default: 100.00)")
    parser.add_argument("--calls-per-second", type=int, help="most calls per second (default: no limit)")
    return parser


def _greeting(sandbox: Sandbox) -> str:
    return "\n".join(
        (
            f"The Vobiz sandbox listens on {sandbox.base_url} (Ctrl-C stops it).",
            "Point a client at it with:",
            f"export VOBIZ_BASE_URL={sandbox.base_url}",
            f"export VOBIZ_AUTH_ID={sandbox.auth_id}",
            f"export VOBIZ_AUTH_TOKEN={sandbox.auth_token}",
        )
    )
