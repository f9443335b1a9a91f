"""Place a call to each number read from standard input, and tell Prometheus how it goes.

pip install "vobiz-sdk[otel]" opentelemetry-sdk opentelemetry-exporter-prometheus
python metrics.py < numbers.txt
"""

from __future__ import annotations

import os
import sys

from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from prometheus_client import start_http_server

from vobiz_sdk import Pace, Vobiz, VobizError
from vobiz_sdk.opentelemetry import OpenTelemetry


def main() -> None:
    """Serve http://127.0.0.1:9464/metrics while there are numbers."""
    reader = PrometheusMetricReader(scope_info_enabled=False)
    telemetry = OpenTelemetry(meter_provider=MeterProvider([reader]))
    start_http_server(int(os.environ.get("METRICS_PORT", "9464")), addr="127.0.0.1")
    pace = Pace(calls_per_second=float(os.environ.get("CALLS_PER_SECOND", "2")))
    with Vobiz(telemetry=telemetry, pace=pace) as vobiz:
        for line in sys.stdin:
            try:
                call = vobiz.calls.create(
                    from_="+919876500000", to=line.strip(), answer_url="https://example.com/answer"
                )
                print("Calling:", call.request_uuid, flush=True)
            except VobizError as error:
                print(f"Failed: {error.code or error.status}, {error.outcome}", flush=True)


if __name__ == "__main__":
    main()
