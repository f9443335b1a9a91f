"""The recipe for Prometheus and Grafana, with a real Prometheus."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

import pytest

from vobiz_sandbox import Sandbox

RECIPE = Path(__file__).parents[2] / "examples" / "observability"
# How long to wait for what takes two or three seconds.
PATIENCE = 120.0
NUMBER = "+919876543210"


def program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, f"{name} is missing: apt-get install prometheus"
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def until(true: Callable[[], Any], what: str) -> Any:
    """What `true` answers, once it is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := true():
                return found
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError(f"waited in vain for {what}")


class Watched(NamedTuple):
    """A program that places calls, and the Prometheus that watches it."""

    sandbox: Sandbox
    numbers: IO[str]
    answers: IO[str]
    prometheus: str

    def place(self, calls: int) -> list[str]:
        """Let the program place calls; what it printed."""
        self.numbers.write(f"{NUMBER}\n" * calls)
        self.numbers.flush()
        return [self.answers.readline() for _ in range(calls)]

    def get(self, path: str, **query: str) -> Any:
        address = f"{self.prometheus}{path}?{urllib.parse.urlencode(query)}"
        with urllib.request.urlopen(address, timeout=10) as answer:
            return json.load(answer)["data"]

    def query(self, expression: str) -> list[Any]:
        found: list[Any] = self.get("/api/v1/query", query=expression)["result"]
        return found

    def counted(self, errors: int) -> bool:
        """Whether Prometheus has seen so many errors."""
        found = self.query("sum(vobiz_client_errors_total)")
        return bool(found) and float(found[0]["value"][1]) >= errors


@pytest.fixture
def watched(tmp_path: Path, vobiz_sandbox: Sandbox) -> Iterator[Watched]:
    metrics, listening = free_port(), free_port()
    configuration = (RECIPE / "prometheus.yml").read_text(encoding="utf-8")
    (tmp_path / "prometheus.yml").write_text(
        configuration.replace("127.0.0.1:9464", f"127.0.0.1:{metrics}").replace("15s", "1s"), encoding="utf-8"
    )
    shutil.copy(RECIPE / "vobiz_alerts.yml", tmp_path)
    environment = {
        **os.environ,
        "VOBIZ_BASE_URL": vobiz_sandbox.base_url,
        "VOBIZ_AUTH_ID": vobiz_sandbox.auth_id,
        "VOBIZ_AUTH_TOKEN": vobiz_sandbox.auth_token,
        "METRICS_PORT": str(metrics),
        "CALLS_PER_SECOND": "50",
    }
    watching = [
        program("prometheus"),
        f"--config.file={tmp_path / 'prometheus.yml'}",
        f"--storage.tsdb.path={tmp_path / 'data'}",
        f"--web.listen-address=127.0.0.1:{listening}",
        "--log.level=error",
    ]
    with (
        subprocess.Popen(
            [sys.executable, str(RECIPE / "metrics.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as placing,
        subprocess.Popen(watching) as prometheus,
    ):
        assert placing.stdin is not None and placing.stdout is not None
        try:
            yield Watched(vobiz_sandbox, placing.stdin, placing.stdout, f"http://127.0.0.1:{listening}")
        finally:
            placing.kill()
            prometheus.kill()


def test_a_spike_of_a_code_raises_its_alert_and_the_dashboard_shows_it(watched: Watched) -> None:
    assert [line[:8] for line in watched.place(2)] == ["Calling:"] * 2
    until(lambda: watched.query("sum(http_client_request_duration_seconds_count)"), "the first scrape")
    # One attempt is repeated, so that there is a wait to show; then the money is gone.
    watched.sandbox.fail("calls_create", status=429, code="RATE_LIMIT_EXCEEDED", details={})
    watched.place(1)
    watched.sandbox.set_balance("0")
    for spike in (20, 40):
        assert set(watched.place(20)) == {"Failed: INSUFFICIENT_BALANCE, rejected\n"}
        until(lambda spike=spike: watched.counted(spike), f"a scrape with {spike} errors")
    alert = until(lambda: _firing(watched), "the alert")
    assert alert["labels"]["error_type"] == "INSUFFICIENT_BALANCE"
    assert "vobiz explain INSUFFICIENT_BALANCE" in alert["annotations"]["description"]
    dashboard = json.loads((RECIPE / "dashboard.json").read_text(encoding="utf-8"))
    queries = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    assert len(queries) > 8
    empty = [query for query in queries if not watched.query(query.replace("$__rate_interval", "5m"))]
    assert empty == []


def _firing(watched: Watched) -> Any:
    alerts = watched.get("/api/v1/alerts")["alerts"]
    return next(
        (one for one in alerts if one["labels"]["alertname"] == "VobizErrorSpike" and one["state"] == "firing"), None
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "config", "prometheus.yml"],
        ["check", "rules", "vobiz_alerts.yml"],
        ["test", "rules", "vobiz_alerts_test.yml"],
    ],
    ids=" ".join,
)
def test_promtool_finds_nothing_wrong(arguments: list[str]) -> None:
    result = subprocess.run(
        [program("promtool"), *arguments], cwd=RECIPE, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_alert_has_a_test() -> None:
    rules, tests = (
        (RECIPE / name).read_text(encoding="utf-8") for name in ("vobiz_alerts.yml", "vobiz_alerts_test.yml")
    )
    names = [line.split()[-1] for line in rules.splitlines() if "- alert:" in line]
    assert [name for name in names if f"alertname: {name}\n        exp_alerts:\n" not in tests] == []
    assert len(names) == 4
