"""Compressed bodies, in any of their forms and cut into any parts."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk.http.inflation import LARGEST_PART, Inflating, NotInflated


def raw_deflate(content: bytes) -> bytes:
    machine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return machine.compress(content) + machine.flush()


def two_members(content: bytes) -> bytes:
    return gzip.compress(content[:3]) + gzip.compress(content[3:])


FORMS: list[Callable[[bytes], bytes]] = [gzip.compress, zlib.compress, raw_deflate, two_members]


def inflated(machine: Inflating, parts: Iterable[bytes]) -> bytes:
    found = b""
    for part in parts:
        machine.feed(part)
        while some := machine.take():
            assert len(some) <= LARGEST_PART
            found += some
    return found


def cut(content: bytes, size: int) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


@pytest.mark.parametrize("form", FORMS)
@given(content=st.binary(max_size=200), size=st.integers(1, 40))
def test_the_parts_make_no_difference(form: Callable[[bytes], bytes], content: bytes, size: int) -> None:
    machine = Inflating()
    assert inflated(machine, cut(form(content), size)) == content
    assert machine.whole


@pytest.mark.parametrize("form", FORMS)
@given(content=st.binary(min_size=1, max_size=200), size=st.integers(1, 40), data=st.data())
def test_what_is_cut_off_is_not_whole(
    form: Callable[[bytes], bytes], content: bytes, size: int, data: st.DataObject
) -> None:
    written = form(content)
    # After its first member, a file of two is whole too.
    ends = {0, len(gzip.compress(content[:3]))} if form is two_members else {0}
    kept = data.draw(st.integers(0, len(written) - 1).filter(lambda length: length not in ends))
    machine = Inflating()
    assert content.startswith(inflated(machine, cut(written[:kept], size)))
    assert not machine.whole


@given(content=st.binary(max_size=60), size=st.integers(1, 10))
def test_anything_at_all_is_inflated_or_refused(content: bytes, size: int) -> None:
    with suppress(NotInflated):
        inflated(Inflating(), cut(content, size))


def test_nothing_is_whole() -> None:
    assert Inflating().whole
