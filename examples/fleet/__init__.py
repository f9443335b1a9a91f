"""Many calls from many machines, with Celery and Redis: docs/guides/fleet.md."""
