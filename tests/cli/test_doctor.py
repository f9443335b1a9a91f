"""`vobiz doctor`, finding by finding."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from vobiz_sandbox import Sandbox
from vobiz_sdk.doctor import Finding, diagnose, is_healthy

CHECKS = ["credentials", "base_url", "dns", "tcp", "tls", "clock", "account", "balance"]
TOKEN = "a-token-that-nobody-may-see"


def findings(*, now=time.time, base_url=None, **variables: str) -> dict[str, Finding]:
    """What the doctor finds in an environment of these variables, by check."""
    found = list(diagnose(environ=variables, now=now, base_url=base_url))
    assert [finding.check for finding in found] == CHECKS
    return {finding.check: finding for finding in found}


def at(sandbox: Sandbox, **others: str) -> dict[str, Finding]:
    """What the doctor finds with an environment that points at a sandbox."""
    variables = {
        "VOBIZ_BASE_URL": sandbox.base_url,
        "VOBIZ_AUTH_ID": sandbox.auth_id,
        "VOBIZ_AUTH_TOKEN": sandbox.auth_token,
    }
    return findings(**{**variables, **others})


def text(finding: Finding) -> str:
    """Everything that a finding says."""
    return " ".join((finding.summary, *finding.advice))


@pytest.fixture(autouse=True)
def _no_proxies(environment):
    pass


class TestCredentials:
    @pytest.mark.parametrize("name", ["VOBIZ_AUTH_ID", "VOBIZ_AUTH_TOKEN"])
    @pytest.mark.parametrize(
        ("value", "says"),
        [
            ("", "is empty"),
            ("   ", "is empty"),
            ('"quoted"', "quotes"),
            ("two words", "has a space"),
            ("line\nbreak", "cannot carry"),
            ("tökén", "cannot carry"),
            ("<redacted>", "placeholder"),
        ],
    )
    def test_an_unusable_variable_is_named(self, vobiz_sandbox, name, value, says):
        found = at(vobiz_sandbox, **{name: value})
        assert found["credentials"].state == "failed"
        assert f"{name} {says}" in found["credentials"].summary or (
            name in text(found["credentials"]) and says in text(found["credentials"])
        )

    def test_missing_variables_are_all_named(self, vobiz_sandbox):
        found = findings(VOBIZ_BASE_URL=vobiz_sandbox.base_url)
        assert found["credentials"].state == "failed"
        assert "VOBIZ_AUTH_ID is not set; VOBIZ_AUTH_TOKEN is not set" in found["credentials"].summary

    def test_missing_headers_are_the_cause_and_nothing_is_asked_with_them(self, vobiz_sandbox):
        found = at(vobiz_sandbox, VOBIZ_AUTH_TOKEN="")
        assert found["account"].state == "skipped"
        assert found["account"].facts["cause"] == "headers_missing"
        assert found["account"].advice[0].endswith("Yes, see above.")
        assert vobiz_sandbox.requests_for("account_get") == ()

    def test_spaces_around_a_value_work_but_are_mentioned(self, vobiz_sandbox):
        found = at(vobiz_sandbox, VOBIZ_AUTH_TOKEN=f" {vobiz_sandbox.auth_token}\n")
        assert found["credentials"].state == "warning"
        assert "spaces" in text(found["credentials"])
        assert found["account"].state == "ok"

    def test_swapped_values_are_noticed_and_the_token_stays_hidden(self, vobiz_sandbox):
        found = at(vobiz_sandbox, VOBIZ_AUTH_ID=TOKEN, VOBIZ_AUTH_TOKEN="MA_XXXXXXXX")
        assert "swapped" in text(found["credentials"])
        assert TOKEN not in str(found)

    def test_the_id_is_shown_and_the_token_never(self, vobiz_sandbox):
        for token in (vobiz_sandbox.auth_token, TOKEN, f'"{TOKEN}"', f"{TOKEN} {TOKEN}"):
            found = at(vobiz_sandbox, VOBIZ_AUTH_TOKEN=token)
            shown = json.dumps([finding.to_dict() for finding in found.values()], default=str)
            assert token.strip('"') not in shown
            assert token == TOKEN or vobiz_sandbox.auth_id in shown or "quotes" in shown or "space" in shown


class TestBaseUrl:
    @pytest.mark.parametrize(
        "url",
        [
            "http://api.vobiz.ai",
            "api.vobiz.ai",
            "ftp://api.vobiz.ai",
            "https://me:you@api.vobiz.ai",
            "https://",
            "https://api.vobiz.ai?x=1",
        ],
    )
    def test_what_is_no_sound_address_fails_and_nothing_is_sent(self, url):
        found = findings(VOBIZ_BASE_URL=url, VOBIZ_AUTH_ID="MA_XXXXXXXX", VOBIZ_AUTH_TOKEN=TOKEN)
        assert found["base_url"].state == "failed"
        assert {found[check].state for check in CHECKS[2:]} == {"skipped"}

    @pytest.mark.parametrize("path", ["/api/v1", "/API/v1", "/api/v1/Account"])
    def test_a_path_that_operations_bring_themselves_fails(self, vobiz_sandbox, path):
        found = at(vobiz_sandbox, VOBIZ_BASE_URL=vobiz_sandbox.base_url + path)
        assert found["base_url"].state == "failed"
        assert path in text(found["base_url"])
        assert found["account"].state == "failed"
        assert found["account"].facts["cause"] == "path"

    def test_a_401_under_another_path_points_at_the_path(self, vobiz_sandbox):
        found = at(vobiz_sandbox, VOBIZ_BASE_URL=f"{vobiz_sandbox.base_url}/Voice")
        assert found["base_url"].state == "warning"
        assert found["account"].facts["cause"] == "path"
        assert "/Voice/api/v1/auth/me" in text(found["account"])

    def test_an_option_goes_before_the_variable(self, vobiz_sandbox):
        found = findings(base_url=vobiz_sandbox.base_url, VOBIZ_BASE_URL="https://nobody.invalid")
        assert vobiz_sandbox.base_url in found["base_url"].summary


class TestNetwork:
    @pytest.fixture
    def nowhere(self) -> Iterator[str]:
        """An address of this machine at which nobody listens."""
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))
            yield f"http://127.0.0.1:{bound.getsockname()[1]}"

    def test_a_name_that_does_not_resolve(self, monkeypatch):
        def unknown(*_arguments, **_options):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        found = findings(VOBIZ_BASE_URL="https://nobody.invalid")
        assert found["dns"].state == "failed"
        assert "nobody.invalid" in found["dns"].summary
        assert {found[check].state for check in ("tcp", "tls", "clock", "account", "balance")} == {"skipped"}

    def test_a_port_at_which_nobody_listens(self, nowhere):
        found = findings(VOBIZ_BASE_URL=nowhere)
        assert found["dns"].state == "ok"
        assert found["tcp"].state == "failed"
        assert "refused" in found["tcp"].summary
        assert {found[check].state for check in ("tls", "clock", "account", "balance")} == {"skipped"}

    @pytest.fixture
    def listener(self):
        """Return the port of a server that answers each of a number of connections with some bytes and hangs up."""
        threads: list[threading.Thread] = []

        def listen(connections: int, answer: bytes) -> int:
            server = socket.create_server(("127.0.0.1", 0))

            def serve() -> None:
                with server:
                    for _ in range(connections):
                        connection, _ = server.accept()
                        with connection:
                            connection.sendall(answer)

            threads.append(threading.Thread(target=serve))
            threads[-1].start()
            port: int = server.getsockname()[1]
            return port

        yield listen
        for thread in threads:
            thread.join()

    def test_a_port_that_speaks_no_tls(self, listener):
        port = listener(1, b"HTTP/1.1 400 Bad Request\r\n\r\n")
        found = findings(VOBIZ_BASE_URL=f"https://127.0.0.1:{port}")
        assert found["tcp"].state == "ok"
        assert found["tls"].state == "failed"
        assert {found[check].state for check in ("clock", "account", "balance")} == {"skipped"}

    def test_a_server_that_hangs_up(self, listener):
        # Once for the connection check, once for the request.
        url = f"http://127.0.0.1:{listener(2, b'')}"
        found = findings(VOBIZ_BASE_URL=url, VOBIZ_AUTH_ID="MA_XXXXXXXX", VOBIZ_AUTH_TOKEN=TOKEN)
        assert found["clock"].state == "failed"
        assert found["account"].state == "skipped"

    def test_plain_http_needs_no_tls(self, vobiz_sandbox):
        assert at(vobiz_sandbox)["tls"].state == "skipped"

    def test_a_proxy_does_the_connecting(self, environment, nowhere):
        environment.setenv("HTTPS_PROXY", nowhere)
        found = findings(VOBIZ_BASE_URL="https://nobody.invalid")
        assert {found[check].state for check in ("dns", "tcp", "tls")} == {"skipped"}
        assert nowhere in found["base_url"].summary
        assert found["clock"].state == "failed"


class TestAccount:
    def test_all_is_well(self, vobiz_sandbox):
        found = at(vobiz_sandbox)
        assert is_healthy(found.values())
        assert found["account"].facts["cps_limit"] == 2
        assert found["account"].facts["concurrent_calls_limit"] == 10
        assert "2 new calls per second, 10 calls at a time" in found["account"].summary
        assert "100 INR available" in found["balance"].summary

    def test_nothing_is_changed_and_nothing_is_asked_twice(self, vobiz_sandbox):
        at(vobiz_sandbox)
        assert [request.method for request in vobiz_sandbox.requests] == ["GET"] * len(vobiz_sandbox.requests)
        assert len(vobiz_sandbox.requests_for("account_get")) == 1

    def test_an_empty_balance_is_a_warning(self, vobiz_sandbox):
        vobiz_sandbox.set_balance("0")
        found = at(vobiz_sandbox)
        assert is_healthy(found.values())
        assert found["balance"].state == "warning"
        assert "INSUFFICIENT_BALANCE" in text(found["balance"])

    def test_a_balance_that_cannot_be_read_is_a_warning(self, vobiz_sandbox):
        vobiz_sandbox.fail("balance_get", status=500)
        found = at(vobiz_sandbox)
        assert is_healthy(found.values())
        assert found["balance"].state == "warning"

    @pytest.mark.parametrize("code", ["TOKEN_EXPIRED", "INVALID_CREDENTIALS", "UNAUTHORIZED"])
    def test_401_with_both_headers_is_the_token(self, vobiz_sandbox, code):
        vobiz_sandbox.fail("account_get", code=code)
        finding = at(vobiz_sandbox)["account"]
        assert finding.state == "failed"
        assert finding.facts["cause"] == "token"
        headers, token, _active, explain = finding.advice
        assert headers.endswith("No, both were sent.")
        assert "Most likely" in token if code == "UNAUTHORIZED" else "Yes" in token
        assert "expired" in token
        assert ("past its time" in token) == (code == "TOKEN_EXPIRED")
        assert explain == f"More: vobiz explain {code}"

    def test_a_wrong_token(self, vobiz_sandbox):
        finding = at(vobiz_sandbox, VOBIZ_AUTH_TOKEN=TOKEN)["account"]
        assert (finding.state, finding.facts["cause"], finding.facts["status"]) == ("failed", "token", 401)

    @pytest.mark.parametrize("shape", ["empty_body", "html_or_text", "error_only", "api_id_error", "detail"])
    def test_a_401_in_any_form_is_most_likely_the_token(self, vobiz_sandbox, shape):
        vobiz_sandbox.fail("account_get", status=401, shape=shape, message="no")
        finding = at(vobiz_sandbox)["account"]
        assert (finding.facts["cause"], finding.facts["status"]) == ("token", 401)

    def test_headers_that_something_removes_on_the_way(self, vobiz_sandbox):
        vobiz_sandbox.fail(
            "account_get", status=401, body={"error": "unauthorized", "message": "Missing: X-Auth-Token"}
        )
        finding = at(vobiz_sandbox)["account"]
        assert finding.facts["cause"] == "headers_missing"
        assert "proxy" in finding.advice[0]

    def test_an_inactive_account_by_its_403(self, vobiz_sandbox):
        vobiz_sandbox.deactivate_account()
        finding = at(vobiz_sandbox)["account"]
        assert (finding.facts["cause"], finding.facts["code"]) == ("account_inactive", "ACCOUNT_INACTIVE")
        assert finding.advice[2].startswith("Account not active (is_active)? Yes")

    def test_an_inactive_account_by_its_own_description(self, vobiz_sandbox):
        vobiz_sandbox.fail("account_get", status=200, body={"auth_id": "MA_XXXXXXXX", "is_active": False})
        finding = at(vobiz_sandbox)["account"]
        assert (finding.state, finding.facts["cause"]) == ("failed", "account_inactive")

    def test_a_caller_that_may_not(self, vobiz_sandbox):
        vobiz_sandbox.fail("account_get", status=403, shape="error_message_flat", message="no")
        assert at(vobiz_sandbox)["account"].facts["cause"] == "forbidden"

    @pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
    def test_a_busy_or_broken_server_says_nothing_about_credentials(self, vobiz_sandbox, status):
        vobiz_sandbox.fail("account_get", status=status)
        finding = at(vobiz_sandbox)["account"]
        assert (finding.state, finding.facts["cause"]) == ("failed", "server")
        assert len(vobiz_sandbox.requests_for("account_get")) == 1

    def test_another_server_altogether(self, vobiz_sandbox):
        vobiz_sandbox.garble(
            "account_get", body=b"<html><title>Sign in to the hotel</title></html>", content_type="text/html"
        )
        assert at(vobiz_sandbox)["account"].facts["cause"] == "not_the_api"

    @pytest.mark.parametrize("body", [b"{}", b'{"service": "another"}', b"[]"])
    def test_json_that_is_no_account(self, vobiz_sandbox, body):
        vobiz_sandbox.garble("account_get", body=body)
        assert at(vobiz_sandbox)["account"].state == "failed"

    def test_a_connection_that_breaks(self, vobiz_sandbox):
        vobiz_sandbox.drop("account_get", when="after_read")
        assert at(vobiz_sandbox)["account"].facts["cause"] == "network"


class TestCommand:
    def test_all_well_exits_with_0(self, run, at_sandbox):
        result = run("doctor")
        assert result.exit_code == 0, result.output
        assert "All well." in result.stdout
        assert at_sandbox.auth_id in result.stdout
        assert at_sandbox.auth_token not in result.output

    def test_a_failure_exits_with_1_and_explains(self, run, at_sandbox, environment):
        environment.setenv("VOBIZ_AUTH_TOKEN", TOKEN)
        result = run("doctor")
        assert result.exit_code == 1
        assert "FAILED  account" in result.stdout
        assert "rotated or wrong?" in result.stdout
        assert TOKEN not in result.output

    def test_one_line_per_check_in_order(self, run, at_sandbox):
        marked = [line.split()[1] for line in run("doctor").stdout.splitlines() if line[:1] not in ("", " ")]
        assert marked[:-1] == CHECKS

    def test_json(self, run, at_sandbox):
        document = json.loads(run("doctor", "--json").stdout)
        assert document["ok"] is True
        assert [finding["check"] for finding in document["findings"]] == CHECKS

    def test_base_url_as_an_option(self, run, at_sandbox, environment):
        environment.delenv("VOBIZ_BASE_URL")
        assert run("doctor", "--base-url", at_sandbox.base_url).exit_code == 0

    def test_as_a_process(self, run_process, at_sandbox):
        result = run_process("doctor", "--json")
        assert result.returncode == 0
        assert result.stderr == ""
        assert json.loads(result.stdout)["ok"] is True
