"""The Celery application of the fleet, and its settings, which come from the environment."""

import os

from celery import Celery

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
CALLER = os.environ.get("CALLER", "+919876500000")
ANSWER_URL = os.environ.get("ANSWER_URL", "https://example.com/answer")
CALLS_PER_SECOND = float(os.environ.get("CALLS_PER_SECOND", "2"))

# Seconds: how long one request may take, its turn under the pace included; how long after its end the API may still
# be at work on it; how long after a call its record may take; and when Redis hands out again what nobody acknowledged.
DEADLINE = float(os.environ.get("DEADLINE", "60"))
SETTLE = float(os.environ.get("SETTLE", "60"))
RECORD_DELAY = float(os.environ.get("RECORD_DELAY", "10"))
VISIBILITY_TIMEOUT = float(os.environ.get("VISIBILITY_TIMEOUT", "300"))

app = Celery("fleet", broker=REDIS_URL, backend=REDIS_URL)
app.conf.update(
    accept_content=["json"],  # a pickle is a program that whoever can write to Redis may have run here
    result_expires=30 * 86400,  # dial.py waits for results, which are else gone after a day
    task_acks_late=True,  # else the calls of a worker that dies are lost
    task_reject_on_worker_lost=True,  # the same where only a process of the pool dies
    worker_prefetch_multiplier=1,  # what a worker holds without working on it waits for nothing
    broker_connection_retry_on_startup=True,
    broker_transport_options={
        "visibility_timeout": VISIBILITY_TIMEOUT,
        # Else it is looked every 100 seconds only, and not for five minutes if who died was just looking.
        "unacked_restore_interval": max(VISIBILITY_TIMEOUT / 10, 1),
        "unacked_restore_throttle": 1,
        "unacked_mutex_expire": VISIBILITY_TIMEOUT,
    },
)
