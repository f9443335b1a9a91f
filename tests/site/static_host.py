"""A static host on loopback, as a site is published on: compressed, with its 404 page, and under a path."""

from __future__ import annotations

import gzip
import hashlib
import re
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

COMPRESSED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
_INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


class Site:
    """A built site in a directory, and the path that it is published under."""

    def __init__(self, directory: Path, path: str = "/") -> None:
        self.directory = directory
        self.path = path
        self._compressed: dict[Path, bytes] = {}

    def compressed(self, file: Path) -> bytes:
        """A file as it is transferred; static hosts keep these, too."""
        if file not in self._compressed:
            self._compressed[file] = gzip.compress(file.read_bytes(), mtime=0)
        return self._compressed[file]

    @cached_property
    def policy(self) -> str:
        """A strict Content-Security-Policy. The theme's own inline scripts are named by their hashes."""
        scripts = {
            found for file in self.directory.rglob("*.html") for found in _INLINE_SCRIPT.findall(file.read_bytes())
        }
        hashes = sorted(f"'sha256-{b64encode(hashlib.sha256(script).digest()).decode()}'" for script in scripts)
        return "; ".join(
            (
                "default-src 'none'",
                f"script-src 'self' {' '.join(hashes)}",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            )
        )

    def find(self, address: str) -> tuple[HTTPStatus, Path]:
        """The file that answers a request; directories answer with their index."""
        wanted = unquote(urlsplit(address).path)
        missing = HTTPStatus.NOT_FOUND, self.directory / "404.html"
        if not wanted.startswith(self.path):
            return missing
        try:
            file = (self.directory / wanted.removeprefix(self.path)).resolve()
            file = file / "index.html" if file.is_dir() else file
            found = file.is_file() and file.is_relative_to(self.directory.resolve())
        except (OSError, ValueError):  # no name that a file can have
            found = False
        return (HTTPStatus.OK, file) if found else missing


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, site: Site, *arguments: object) -> None:
        self._site = site
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        status, file = self._site.find(self.path)
        self.send_response(status)
        self.send_header("Content-Type", guess_type(file.name)[0] or "application/octet-stream")
        self.send_header("Cache-Control", "max-age=600")
        if file.suffix == ".html":
            self.send_header("Content-Security-Policy", self._site.policy)
        if file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = self._site.compressed(file)
            self.send_header("Content-Encoding", "gzip")
        else:
            content = file.read_bytes()
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_arguments: object) -> None:
        """A browser that closes its connection early is no news."""


@contextmanager
def published(site: Site) -> Iterator[str]:
    """Serve a site on a free port; gives its address, with a slash at the end."""
    with _Server(("127.0.0.1", 0), partial(_Handler, site)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}{site.path}"
        finally:
            server.shutdown()
            thread.join()
