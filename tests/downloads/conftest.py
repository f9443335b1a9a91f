"""Both clients, each against a fresh sandbox."""

from __future__ import annotations

from tests.wrapper.conftest import harness

__all__ = ["harness"]
