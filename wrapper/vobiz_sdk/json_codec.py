"""JSON in and out: strict, fast, and exact with decimals."""

from __future__ import annotations

from codecs import BOM_UTF8
from decimal import Decimal
from typing import Final

import msgspec

from vobiz_api.types import JsonValue

_DECODER: Final = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


class JsonError(ValueError):
    """Bytes that are not JSON."""


def decode(content: bytes) -> JsonValue:
    """Decoded JSON; numbers with a fraction become `Decimal`, so that money stays exact.

    Raises:
        JsonError: the content is not JSON, or nested beyond reason, or holds a number beyond any use.
    """
    try:
        value: JsonValue = _DECODER.decode(content)
    except msgspec.DecodeError as error:
        if content.startswith(BOM_UTF8) and not content.startswith(BOM_UTF8, len(BOM_UTF8)):
            return decode(content[len(BOM_UTF8) :])  # may be ignored (RFC 8259, section 8.1)
        raise JsonError(str(error)) from None
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        raise JsonError(str(error)) from None
    except ArithmeticError:
        raise JsonError("a number in it is beyond every range") from None
    return value


def encode(value: object) -> bytes:
    """JSON as the API takes it; decimals are written as numbers, exactly."""
    return _ENCODER.encode(value)
