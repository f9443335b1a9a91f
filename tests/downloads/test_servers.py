"""Who is shown the credentials, and where redirects may lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.downloads.reading import CONTENT, of_files, streamed
from tests.wrapper.harness import Harness
from tests.wrapper.raw_server import RawServer, read_request
from vobiz_sdk import ApiError, AsyncVobiz, RequestValidationError, UnauthorizedError, Vobiz
from vobiz_sdk.core import Reach
from vobiz_sdk.http.origin import parse_origin
from vobiz_sdk.http.servers import AddressError, Servers

TOKEN = "token-secret-1"
AUDIO = {"Content-Type": "audio/mpeg"}


class Web:
    """Servers under any name, as a transport; what came is written down."""

    def __init__(self, *answers: httpx2.Response | Callable[[httpx2.Request], httpx2.Response]) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = answers

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self._answers[min(len(self.requests), len(self._answers)) - 1]
        return answer if isinstance(answer, httpx2.Response) else answer(request)

    @property
    def shown(self) -> list[tuple[str, bool]]:
        """Host and whether it was shown the credentials, of each request."""
        return [(request.url.host, TOKEN in str(request.headers.raw)) for request in self.requests]


def fetched(harness: Harness, web: Web, url: str, **client: Any) -> bytes:
    options = {"auth_token": TOKEN, "base_url": "https://api.vobiz.ai", "transport": httpx2.MockTransport(web)}
    return streamed(harness, url, client={**options, **client})


def redirect(location: str, status: int = 302) -> httpx2.Response:
    return httpx2.Response(status, headers={"Location": location})


FILE = httpx2.Response(200, content=b"RIFF", headers=AUDIO)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://media.vobiz.ai/a.mp3", True),
        ("https://storage.vobiz.ai:8443/a.mp3", True),
        ("https://RECORDINGS.VOBIZ.AI/a.mp3", True),
        ("https://vobiz.ai/a.mp3", True),
        ("https://api.vobiz.ai/a.mp3?x=1", True),
        ("https://evilvobiz.ai/a.mp3", False),
        ("https://vobiz.ai.example.com/a.mp3", False),
        ("https://media.vobiz.ai.example.com/a.mp3", False),
        ("https://media-vobiz.ai/a.mp3", False),
        ("https://bucket.s3.example.com/media.vobiz.ai/a.mp3", False),
    ],
)
def test_only_the_vendors_hosts_are_shown_the_credentials(url: str, shown: bool, harness: Harness) -> None:
    # protocol: "Other hosts: recordings on media./recordings./storage.vobiz.ai (need the two auth headers …)"
    web = Web(FILE)
    assert fetched(harness, web, url) == b"RIFF"
    assert [seen for _, seen in web.shown] == [shown]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_storage_elsewhere_is_followed_without_them(status: int, harness: Harness) -> None:
    web = Web(redirect("https://bucket.s3.example.com/a?X-Signature=abc%2F", status), FILE)
    assert fetched(harness, web, "https://media.vobiz.ai/a.mp3") == b"RIFF"
    assert web.shown == [("media.vobiz.ai", True), ("bucket.s3.example.com", False)]
    assert str(web.requests[1].url) == "https://bucket.s3.example.com/a?X-Signature=abc%2F"
    assert web.requests[1].headers["host"] == "bucket.s3.example.com"


def test_over_sockets_the_storage_gets_none(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, elsewhere=True)
    assert streamed(harness, recording) == CONTENT
    media, storage = of_files(harness)
    assert media.headers["host"] == f"127.0.0.1:{harness.sandbox.port}"
    assert harness.sandbox.storage_url == f"http://{storage.headers['host']}" != harness.sandbox.base_url
    assert media.headers["x-auth-token"] == harness.sandbox.auth_token
    assert not {"x-auth-id", "x-auth-token", "authorization", "cookie"} & set(storage.headers)
    assert harness.sandbox.auth_token not in str(storage.headers) + storage.target


def test_a_bearer_token_is_kept_back_as_well(harness: Harness) -> None:
    web = Web(redirect("https://bucket.s3.example.com/a"), FILE)
    client = {"auth_token": None, "access_token": TOKEN}
    assert fetched(harness, web, "https://media.vobiz.ai/a.mp3", **client) == b"RIFF"
    assert web.shown == [("media.vobiz.ai", True), ("bucket.s3.example.com", False)]


def test_between_the_vendors_hosts_they_are_kept(harness: Harness) -> None:
    web = Web(redirect("https://storage.vobiz.ai/a"), redirect("/b"), FILE)
    fetched(harness, web, "https://media.vobiz.ai/a.mp3")
    assert web.shown == [("media.vobiz.ai", True), ("storage.vobiz.ai", True), ("storage.vobiz.ai", True)]


def test_once_elsewhere_they_do_not_come_back(harness: Harness) -> None:
    web = Web(redirect("https://example.com/"), redirect("https://api.vobiz.ai/api/v1/auth/me"), FILE)
    fetched(harness, web, "https://media.vobiz.ai/a.mp3")
    assert [seen for _, seen in web.shown] == [True, False, False]


def test_the_callers_own_header_fields_go_to_the_base_url_alone(harness: Harness) -> None:
    web = Web(redirect("https://media.vobiz.ai/a"), redirect("https://example.com/a"), FILE)
    fetched(harness, web, "https://api.vobiz.ai/a.mp3", headers={"X-Gateway-Key": "k", "Range": "bytes=0-1"})
    assert ["x-gateway-key" in request.headers for request in web.requests] == [True, False, False]
    assert not any("range" in request.headers for request in web.requests)


def test_another_base_url_is_shown_them_and_others_there_are_not(harness: Harness) -> None:
    web = Web(redirect("https://gateway.example.com:444/a"), FILE)
    fetched(harness, web, "https://gateway.example.com/a", base_url="https://gateway.example.com/vobiz")
    assert [seen for _, seen in web.shown] == [True, False]


def test_a_rest_is_asked_for_from_where_the_file_is_said_to_be(harness: Harness) -> None:
    # A signed address may have run out by then.
    recording = harness.sandbox.add_recording(CONTENT, elsewhere=True)
    harness.sandbox.truncate("storage_download", keep=100_000)
    assert streamed(harness, recording) == CONTENT
    assert [request.operation for request in of_files(harness)] == ["recordings_download", "storage_download"] * 2
    signed = [request.query["signature"] for request in of_files(harness)[1::2]]
    assert signed[0] != signed[1]


def test_redirects_in_a_circle_end(harness: Harness) -> None:
    web = Web(redirect("/a"))
    with pytest.raises(ApiError) as caught:
        fetched(harness, web, "https://media.vobiz.ai/a.mp3")
    assert len(web.requests) == 6
    assert "more than 5 times" in caught.value.message
    assert [attempt.reason for attempt in caught.value.attempts] == ["redirect"] * 6 + ["unreadable"]


@pytest.mark.parametrize(
    "location",
    [
        "http://media.vobiz.ai/a",
        "http://bucket.example.com/a",
        "http://127.0.0.1/a",
        "http://localhost:8080/a",
        "ftp://media.vobiz.ai/a",
        "file:///etc/passwd",
        "https://user:secret@media.vobiz.ai/a",
        "https://[::1",
        "https://exa mple.com/",
    ],
)
def test_a_redirect_to_where_nobody_should_go_is_not_followed(location: str, harness: Harness) -> None:
    web = Web(redirect(location), FILE)
    with pytest.raises(ApiError) as caught:
        fetched(harness, web, "https://media.vobiz.ai/a.mp3")
    assert len(web.requests) == 1
    assert caught.value.status == 302
    assert "redirects to an address that is not" in caught.value.message
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://media.vobiz.ai/a",
        "http://127.0.0.1:1/a",
        "https://user@media.vobiz.ai/a",
        "https://example.com\\@media.vobiz.ai/a",
        "https://media.vobiz.ai/a\r\nX: 1",
        "ftp://media.vobiz.ai/a",
        "://",
    ],
)
def test_an_address_where_nobody_should_go_is_refused(url: str, harness: Harness) -> None:
    web = Web(FILE)
    with pytest.raises(RequestValidationError) as caught:
        fetched(harness, web, url)
    assert [fault.field for fault in caught.value.field_errors] == ["recording_url"]
    assert (web.requests, caught.value.outcome) == ([], "not_sent")


@pytest.mark.parametrize("recording", [5, None, b"id"])
def test_what_is_no_recording_is_refused(recording: Any, harness: Harness) -> None:
    with pytest.raises(RequestValidationError, match="recording"):
        streamed(harness, recording)


@pytest.mark.parametrize("url", [None, ""])
def test_a_recording_without_an_address_is_refused(url: str | None, harness: Harness) -> None:
    harness.sandbox.fail("recordings_get", status=200, body={"recording_id": "r-1", "recording_url": url})
    with pytest.raises(RequestValidationError, match="not be ready"):
        streamed(harness, "r-1")


def test_unusual_signs_in_an_address_are_escaped_once(harness: Harness) -> None:
    web = Web(FILE)
    fetched(harness, web, "https://media.vobiz.ai/a b/%2B/ü.mp3?x=ü y&z=%20#part")
    assert web.requests[0].url.raw_path == b"/a%20b/%2B/%C3%BC.mp3?x=%C3%BC%20y&z=%20"


def test_an_expired_token_is_renewed_for_the_vendor(harness: Harness) -> None:
    client = {"access_token": harness.sandbox.access_token, "refresh_token": harness.sandbox.refresh_token}
    harness.sandbox.fail("recordings_download", code="TOKEN_EXPIRED")
    assert streamed(harness, harness.sandbox.add_recording(CONTENT), client=client) == CONTENT
    assert len(harness.sandbox.requests_for("auth_refresh")) == 1


def test_a_foreign_server_cannot_ask_for_a_renewal(harness: Harness) -> None:
    client = {"access_token": harness.sandbox.access_token, "refresh_token": harness.sandbox.refresh_token}
    harness.sandbox.fail("storage_download", code="TOKEN_EXPIRED", times=None)
    with pytest.raises(UnauthorizedError):
        streamed(harness, harness.sandbox.add_recording(CONTENT, elsewhere=True), client=client)
    assert harness.sandbox.requests_for("auth_refresh") == ()


def test_a_foreign_server_is_reached_through_the_proxy(harness: Harness, tmp_path: Path) -> None:
    lines: list[bytes] = []

    def proxy(connection: Any) -> None:
        lines.append(read_request(connection).splitlines()[0])
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    with RawServer(proxy) as server:
        client = {"base_url": "https://api.vobiz.ai", "proxy": server.base_url, "retry": None}
        harness.error("recordings.download", "https://media.example.com/a", to=tmp_path / "a", client=client)
    assert lines == [b"CONNECT media.example.com:443 HTTP/1.1"]


HOSTS = st.builds(
    lambda labels, ending: ".".join([*labels, ending]),
    st.lists(st.sampled_from(["media", "vobiz", "ai", "x", "api-vobiz"]), max_size=3),
    st.sampled_from(["vobiz.ai", "example.com", "vobiz.ai.example", "xvobiz.ai", "ai", "vobiz"]),
)


@given(host=HOSTS, port=st.none() | st.integers(1, 65535), scheme=st.sampled_from(["https", "http"]))
def test_trust_is_a_matter_of_the_whole_name(host: str, port: int | None, scheme: str) -> None:
    own = parse_origin("https://api.vobiz.ai", allow_insecure=False, proxy=None, trust_env=False)
    servers = Servers(Reach(own, None, False))
    try:
        address = servers.address(f"{scheme}://{host}{'' if port is None else f':{port}'}/a")
    except AddressError:
        assert scheme == "http"
        return
    labels = host.split(".")
    assert servers.is_trusted(address.origin) == (scheme == "https" and labels[-2:] == ["vobiz", "ai"])


@given(url=st.text(max_size=60) | st.text(max_size=40).map(lambda text: f"https://media.vobiz.ai/{text}"))
def test_any_text_at_all_is_an_address_or_refused(url: str) -> None:
    own = parse_origin("https://api.vobiz.ai", allow_insecure=False, proxy=None, trust_env=False)
    servers = Servers(Reach(own, None, False))
    start = servers.address("https://media.vobiz.ai/a")
    for read in (lambda: servers.address(url), lambda: servers.redirected(start, url)):
        try:
            target = read().target
        except AddressError:
            continue
        assert target.startswith(b"/")
        assert not set(target) & set(b" \r\n\t\\\x00")


def test_the_clients_have_the_methods() -> None:
    for client in (Vobiz, AsyncVobiz):
        vobiz = client("MA_XXXXXXXX", "token-1")
        assert {"download", "stream", "list", "with_raw_response"} <= set(dir(vobiz.recordings))
        assert {"download_export", "stream_export", "export"} <= set(dir(vobiz.cdrs))
