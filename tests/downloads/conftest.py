"""Both clients, each against a fresh sandbox."""

from __future__ import annotations

from tests.wrapper.conftest import harness, pytest_generate_tests

__all__ = ["harness", "pytest_generate_tests"]
