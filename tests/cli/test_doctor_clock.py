"""What `vobiz doctor` says of this machine's clock."""

from __future__ import annotations

import threading
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from vobiz_sdk.doctor import Finding, diagnose


@pytest.fixture(autouse=True)
def _no_proxies(environment):
    pass


class Dated(BaseHTTPRequestHandler):
    """Answers anything with a date, if it has one."""

    protocol_version = "HTTP/1.1"
    date: str | None = None
    received: list[str]

    def do_GET(self) -> None:
        self.received += [name.lower() for name in self.headers]
        self.send_response_only(404)
        if self.date is not None:
            self.send_header("Date", self.date)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_arguments: object) -> None:
        pass


class TestClock:
    NOW = 1_800_000_000.0

    @pytest.fixture
    def received(self) -> list[str]:
        """Names of the header fields that the server received."""
        return []

    @pytest.fixture
    def clock_with(self, received):
        """Return what is found about the clock at a server that sends this Date."""
        servers: list[ThreadingHTTPServer] = []

        def check(date: str | None) -> Finding:
            server = ThreadingHTTPServer(
                ("127.0.0.1", 0), type("Handler", (Dated,), {"date": date, "received": received})
            )
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
            servers.append(server)
            url = f"http://127.0.0.1:{server.server_port}"
            found = diagnose(
                environ={"VOBIZ_BASE_URL": url, "VOBIZ_AUTH_ID": "MA_XXXXXXXX", "VOBIZ_AUTH_TOKEN": "a-token"},
                now=lambda: self.NOW,
            )
            return next(finding for finding in found if finding.check == "clock")

        yield check
        for server in servers:
            server.shutdown()
            server.server_close()

    @pytest.mark.parametrize("seconds", [0, 1, -1, 59, -59])
    def test_a_small_difference_is_well(self, clock_with, seconds):
        assert clock_with(formatdate(self.NOW + seconds, usegmt=True)).state == "ok"

    @pytest.mark.parametrize(
        ("seconds", "says"), [(-120, "120 s ahead of"), (120, "120 s behind"), (86400, "86400 s behind")]
    )
    def test_a_great_one_is_a_warning_with_its_size(self, clock_with, seconds, says):
        # Half a second is added to the server's whole seconds, so that the middle of them is compared.
        finding = clock_with(formatdate(self.NOW + seconds, usegmt=True))
        assert finding.state == "warning"
        assert abs(finding.facts["skew_seconds"] + seconds) <= 1
        assert finding.summary.split(" s ")[1] == says.split(" s ")[1] + " the server's"

    @pytest.mark.parametrize("date", [None, "yesterday", "Mon, 32 Foo 2026 99:00:00 GMT"])
    def test_without_a_readable_date_it_is_skipped(self, clock_with, date):
        assert clock_with(date).state == "skipped"

    def test_no_credentials_are_sent_to_ask_for_the_time(self, clock_with, received):
        clock_with(None)
        assert "user-agent" in received
        assert not {"x-auth-id", "x-auth-token", "authorization"} & set(received)
