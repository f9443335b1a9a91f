"""Outbound calls: what the client can do beyond the API's own operations."""
