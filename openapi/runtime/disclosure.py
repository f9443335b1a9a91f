"""What may be seen of values: in errors, logs, reprs and whatever else prints itself.

An allow-list. A value is shown if it stands under a name of which the contract says so (`disclosure_table`,
made from `x-disclosure` and from types); under any other name it is replaced. True, false and null say
nothing and always stay. Phone numbers keep their form and lose most of their digits, unless the environment
variable `VOBIZ_SHOW_PHONE_NUMBERS` is 1.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Final

from .disclosure_table import ADDRESSES, NEVER, PHONE_NUMBERS, PLAIN, REDACTED
from .types import JsonValue

MOST_LEVELS: Final = 32
"""How deep values may be nested to be shown."""

# International form with or without separators, or a bare run of as many digits as numbers have that are
# written without a plus. Parts of longer words, such as UUIDs, are none.
_PHONE_NUMBER = re.compile(r"(?<![\w.+-])(?:(?:\+|%2[Bb])\d(?:[ ().-]{0,2}\d){6,14}|\d{10,13})(?![\w-])", re.ASCII)
_USER = re.compile(r"(?<=://)[^/\s?#]{1,500}@")
# In a SIP address the user says whom to call, and only the password is a secret.
_SIP_PASSWORD = re.compile(r"(\bsips?:[^\s@<>:]{1,200}):[^\s@<>]{1,500}@", re.IGNORECASE)

_QUERY = re.compile(r"(://[^\s?#\"'<>]{1,2000})([?#])[^\s\"'<>]+")


def shows_phone_numbers() -> bool:
    """Whether phone numbers are to be shown in full."""
    return os.environ.get("VOBIZ_SHOW_PHONE_NUMBERS", "").strip() == "1"


def shown_text(text: str, *, phone_numbers: bool | None = None) -> str:
    """A text for people, without phone numbers, and without the parts of addresses in it that may hold secrets.

    Args:
        text: Words of anybody.
        phone_numbers: Whether phone numbers stay; if not given, the environment says so.
    """
    if ":" in text:
        text = _USER.sub(f"{REDACTED}@", _QUERY.sub(rf"\1\2{REDACTED}", text))
        text = _SIP_PASSWORD.sub(rf"\1:{REDACTED}@", text)
    stay = shows_phone_numbers() if phone_numbers is None else phone_numbers
    return text if stay else _PHONE_NUMBER.sub(_masked, text)


def disclosed(value: JsonValue, name: str = "", *, phone_numbers: bool | None = None) -> JsonValue:
    """A copy in which only what may be seen is left.

    Args:
        value: Anything that JSON can hold.
        name: Name of its field on the wire; parts of nested fields are joined with dots.
        phone_numbers: Whether phone numbers stay; if not given, the environment says so.
    """
    return _disclosed(value, _last(name), shows_phone_numbers() if phone_numbers is None else phone_numbers, 0)


def may_be_seen(name: str) -> bool:
    """Whether anything but true, false and null may be seen under this name."""
    last = _last(name)
    return last not in NEVER and (last in PLAIN or last in PHONE_NUMBERS or last in ADDRESSES)


def _last(name: str) -> str:
    """The last part that is a name and not a place in a list."""
    return next((part for part in reversed(name.split(".")) if not part.isdigit()), "")


def _disclosed(value: JsonValue, name: str, numbers: bool, level: int) -> JsonValue:
    if value is None or isinstance(value, bool):
        return value
    if name in NEVER or level >= MOST_LEVELS:
        return REDACTED
    if isinstance(value, Mapping):
        # A field error names its field in one entry and shows the value in another.
        about = _subject(value)
        return {
            key: _disclosed(item, about if about is not None and key in ("value", "input") else key, numbers, level + 1)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_disclosed(item, name, numbers, level + 1) for item in value]
    if name in PHONE_NUMBERS:
        text = shown_text(str(value), phone_numbers=True)  # a SIP address may stand there as well
        text = text if numbers else _PHONE_LIKE.sub(_masked, text)
        return value if text == str(value) else text
    if name in ADDRESSES:
        return _address(value) if isinstance(value, str) else REDACTED
    if name not in PLAIN:
        return REDACTED
    if not isinstance(value, str):
        return value
    # An id of digits alone is no phone number, though it may look like one.
    return shown_text(value, phone_numbers=numbers or value.isdigit())


# Under a name that says it is one, less is enough to be a phone number.
_PHONE_LIKE = re.compile(r"\d(?:[ ().-]{0,2}\d){3,30}", re.ASCII)


def _masked(match: re.Match[str]) -> str:
    """The same with stars for digits, but for the first two and the last two."""
    text = match.group()
    begin = 3 if text.startswith("%") else 0  # an escaped plus
    places = [place for place, character in enumerate(text) if place >= begin and character.isdigit()]
    hidden = set(places[2:-2])
    return "".join("*" if place in hidden else character for place, character in enumerate(text))


def _address(text: str) -> str:
    head = re.split(r"[?#]", text, maxsplit=1)[0]
    query = f"{text[len(head)]}{REDACTED}" if len(head) < len(text) else ""
    if head[:5].lower().startswith(("sip:", "sips:")):
        return _SIP_PASSWORD.sub(rf"\1:{REDACTED}@", head) + query
    scheme, found, rest = head.partition("://") if "://" in head else ("", "", head)
    authority, slash, path = rest.partition("/")
    user, at, host = authority.rpartition("@")
    return f"{scheme}{found}{REDACTED if user else ''}{at}{host}{slash}{path}{query}"


def _subject(entry: Mapping[str, JsonValue]) -> str | None:
    """The field that a field error is about; None if this is no field error."""
    location = entry.get("loc")
    if isinstance(location, list):
        return next((part for part in reversed(location) if isinstance(part, str)), "")
    field = entry.get("field")
    return _last(field) if isinstance(field, str) else None
