"""Call detail records: their export, if there is one to hand out."""

from __future__ import annotations

from collections.abc import Mapping

from ..answers import Answer
from ..exchange import Exchange, Handler


def _export(exchange: Exchange) -> Answer:
    export = exchange.state.files.export
    return exchange.answer_example() if export is None else export.answer(exchange.headers)


HANDLERS: Mapping[str, Handler] = {
    "cdrs_export": _export,
}
