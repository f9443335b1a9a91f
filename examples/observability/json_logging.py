"""Log as lines of JSON with the standard library alone; every line of an error has the request id."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

from vobiz_sdk import Vobiz, VobizError


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON, with whatever the SDK says about it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line.update({name: value for name, value in vars(record).items() if name.startswith("vobiz_") and value})
        if record.exc_info and isinstance(record.exc_info[1], VobizError):
            line["error"] = record.exc_info[1].to_dict()
            line["vobiz_request_id"] = record.exc_info[1].request_id
        return json.dumps(line, default=str)


def main() -> None:
    """Place a call, and log what goes wrong."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    with Vobiz() as vobiz:
        try:
            vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
        except VobizError:
            logging.getLogger("dialler").exception("Could not call")


if __name__ == "__main__":
    main()
