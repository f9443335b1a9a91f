"""Sending one request and taking its answer: the only part that touches the HTTP library."""
