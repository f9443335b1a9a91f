"""`vobiz.cdrs`, with exports of any size."""
