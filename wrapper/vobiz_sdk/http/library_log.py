"""What the HTTP library logs of our requests: its steps, and no header field.

At DEBUG httpcore2 logs the header fields of answers, which may hold tokens and cookies, and errors that quote
what they could not read. Whoever switches that on to see connections come and go should not have to think of it.
Records of other users of the library in the same process are left alone.
"""

from __future__ import annotations

import logging

from vobiz_sdk.http.progress import current

_LOGGERS = ("connection", "http11", "http2", "proxy", "socks")
# Steps whose particulars are addresses, ports and times.
_SHOWN = ("connect_tcp.", "connect_unix_socket.", "start_tls.", "retry.", "close.")


def _filter(record: logging.LogRecord) -> bool:
    if current.get(None) is not None and isinstance(record.msg, str) and not record.msg.startswith(_SHOWN):
        record.msg = record.msg.partition(" ")[0]
    return True


def hide_headers() -> None:
    """Take header fields and quotations out of what is logged during our attempts; once is enough."""
    for name in _LOGGERS:
        logging.getLogger(f"httpcore2.{name}").addFilter(_filter)
