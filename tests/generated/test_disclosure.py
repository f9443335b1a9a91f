"""What may be seen of a value: an allow-list by the name of its field."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_api.disclosure import disclosed, may_be_seen, shown_text
from vobiz_api.disclosure_table import ADDRESSES, NEVER, PHONE_NUMBERS, PLAIN, REDACTED


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOBIZ_SHOW_PHONE_NUMBERS", raising=False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "Mumbai"),
        ("limit", 5000),
        ("cps_limit", 1.5),
        ("enabled", "yes"),
        ("trunk_type", "SIDEWAYS"),
        ("ip_whitelist.1", 7),
        ("ip_whitelist", ["192.0.2.1", "300.1.1.1"]),
        ("app_id", "1234567890123"),
        ("trunk_id", "9b3b5a0e-4a8f-4a52-8d65-123456789012"),
        ("add_time__gte", "2026-01-02 10:00:00"),
        ("anything", True),
        ("password", None),
        ("answer_url", "https://example.com/answer"),
        ("answer_url", "not an address"),
        ("sip_uri", "sip:desk@example.com"),
    ],
)
def test_what_is_harmless_is_shown(name: str, value: Any) -> None:
    assert disclosed(value, name) == value


@pytest.mark.parametrize("value", ["secret", 7, 1.5, ["secret"], ["a", ["b"]]])
@pytest.mark.parametrize("name", ["password", "auth_token", "pasword", "brand_new", "", "pan", "email", "text", "x.0"])
def test_what_is_not_known_to_be_harmless_is_not(name: str, value: Any) -> None:
    assert "secret" not in repr(disclosed(value, name))
    assert not may_be_seen(name)


def test_a_secret_is_hidden_with_everything_in_it() -> None:
    assert disclosed({"password": {"name": "x"}, "metadata": {"name": ["x"]}, "name": "x"}) == {
        "password": REDACTED,
        "metadata": REDACTED,
        "name": "x",
    }


def test_names_inside_of_unknown_ones_count_for_themselves() -> None:
    assert disclosed({"unknown": {"name": "x", "pin": 7, "limits": [{"limit": 3}]}}) == {
        "unknown": {"name": "x", "pin": REDACTED, "limits": [{"limit": 3}]}
    }


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        ({"field": "password", "value": "x"}, REDACTED),
        ({"field": "name", "value": "x"}, "x"),
        ({"field": "items.0.name", "value": "x"}, "x"),
        ({"field": "nmae", "value": "x"}, REDACTED),
        ({"loc": ["body", "password"], "value": "x"}, REDACTED),
        ({"loc": ["body", "ip_whitelist", 0], "value": "x"}, "x"),
        ({"value": "x"}, REDACTED),
    ],
)
def test_a_field_error_is_shown_by_the_field_it_is_about(entry: dict[str, Any], shown: str) -> None:
    found: Any = disclosed({"errors": [entry]})
    assert found["errors"][0]["value"] == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://user:secret@example.com/a", f"https://{REDACTED}@example.com/a"),
        ("https://secret@example.com", f"https://{REDACTED}@example.com"),
        ("https://example.com/a?key=secret#part", f"https://example.com/a?{REDACTED}"),
        ("https://example.com/a#secret", f"https://example.com/a#{REDACTED}"),
        ("user:secret@example.com/a", f"{REDACTED}@example.com/a"),
        ("https://a:secret@b:secret@example.com", f"https://{REDACTED}@example.com"),
        ("sip:desk:secret@example.com", f"sip:desk:{REDACTED}@example.com"),
        ("SIPS:desk:secret@example.com?x=secret", f"SIPS:desk:{REDACTED}@example.com?{REDACTED}"),
    ],
)
def test_addresses_lose_what_may_be_a_secret(address: str, shown: str) -> None:
    assert disclosed(address, "answer_url") == shown
    assert "secret" not in shown_text(f"The address {address} is bad") or "://" not in address


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+919876543210", "+91********10"),
        ("919876543210", "91********10"),
        ("+91 98765-43210", "+91 *****-***10"),
        ("(+91) 9876543210", "(+91) ********10"),
        ("+91x", "+91x"),
        ("", ""),
        ("sip:+919876543210@example.com", "sip:+91********10@example.com"),
    ],
)
def test_phone_numbers_keep_their_form(number: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert disclosed(number, "from") == shown
    assert disclosed(number, "from", phone_numbers=True) == number
    assert disclosed(shown, "from") == shown
    monkeypatch.setenv("VOBIZ_SHOW_PHONE_NUMBERS", "1")
    assert disclosed(number, "from") == number


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+919876543210 has opted out", "+91********10 has opted out"),
        ("to %2B919876543210", "to %2B91********10"),
        ("calls from 9876543210, 919876543210.", "calls from 98******10, 91********10."),
        ("at 2026-01-02T10:00:00.123456Z", "at 2026-01-02T10:00:00.123456Z"),
        ("trunk 9b3b5a0e-4a8f-4a52-8d65-123456789012", "trunk 9b3b5a0e-4a8f-4a52-8d65-123456789012"),
        ("at most 10000000 of 5", "at most 10000000 of 5"),
        ("balance 1234.50", "balance 1234.50"),
        ("req_1234567890123", "req_1234567890123"),
        ("see https://u:p@example.com/a?b=c now", f"see https://{REDACTED}@example.com/a?{REDACTED} now"),
        ("dial sip:desk:pw@example.com", f"dial sip:desk:{REDACTED}@example.com"),
    ],
)
def test_words_of_anybody_lose_phone_numbers_and_parts_of_addresses(text: str, shown: str) -> None:
    assert shown_text(text) == shown
    assert shown_text(shown) == shown


@given(st.text())
def test_showing_twice_shows_the_same(text: str) -> None:
    assert shown_text(shown_text(text)) == shown_text(text)
    for name in ("name", "from", "answer_url"):
        once = disclosed(text, name)
        assert disclosed(once, name) == once


def test_the_kinds_do_not_overlap_and_hold_what_they_should() -> None:
    kinds = (PLAIN, PHONE_NUMBERS, ADDRESSES, NEVER)
    assert sum(map(len, kinds)) == len(frozenset().union(*kinds))
    assert {"name", "limit", "code", "message"} <= PLAIN
    assert {"password", "auth_token", "access_token", "refresh_token", "auth_secret", "pan", "extra_headers"} <= NEVER
    assert {"from", "to", "phone_number", "e164"} <= PHONE_NUMBERS
    assert {"answer_url", "webhook_url", "sip_uri"} <= ADDRESSES
    assert not any(word in name for name in PLAIN for word in ("password", "secret", "authorization"))
