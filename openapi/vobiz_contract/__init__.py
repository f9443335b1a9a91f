"""Bundles, checks and generates: the one program between `openapi/` and everything made from it."""
