"""`python -m tests.fuzz`: libFuzzer, by way of atheris, looks for an answer that the client does not survive.

Arguments are libFuzzer's, such as `-max_total_time=600` or a file with an input that failed before.
"""

from __future__ import annotations

import json
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from zlib import crc32

import atheris

with atheris.instrument_imports(include=["vobiz_sdk", "vobiz_api"]):
    from tests.fuzz.answers import CALLS, Answer, HeaderList, check

_BETWEEN = b"\n\n"


def read(data: bytes) -> Answer:
    """An input as an answer: two bytes for status and call, header fields a line each, an empty line, the body."""
    status = 200 + (data[0] * 256 + data[1]) % 400 if len(data) > 1 else 500
    head, _, content = data[2:].partition(_BETWEEN)
    headers: HeaderList = []
    for line in head.split(b"\n")[:20]:
        name, colon, value = line.partition(b":")
        if colon:
            headers.append((name, value.strip()))
    return Answer(status, headers, content)


def one_input(data: bytes) -> None:
    """What libFuzzer calls."""
    # Taking an exception apart costs more than all the rest, so that is done for some of them.
    chosen = crc32(data)
    check(read(data), CALLS[chosen % len(CALLS)], thorough=chosen % 8 == 0)


def write_seeds(folder: Path) -> None:
    """Every error body of the contract, as a beginning."""
    catalogue = json.loads(files("vobiz_api").joinpath("catalogue.json").read_text("utf-8"))
    examples = [each for code in catalogue["codes"] for each in (code["example"], *code["wire_examples"])]
    bodies = [(each["status"], json.dumps(each["body"]).encode()) for each in examples]
    bodies += [(500, shape["example"].encode()) for shape in catalogue["shapes"] if isinstance(shape["example"], str)]
    for number, (status, body) in enumerate(bodies):
        fields = b"Retry-After: 2\nContent-Encoding: gzip\nX-Request-Id: req_1" if number % 3 == 0 else b""
        (folder / str(number)).write_bytes((status - 200).to_bytes(2, "big") + fields + _BETWEEN + body)


def main() -> None:
    """Run until told to stop; the process ends with an error if an input was not survived."""
    with tempfile.TemporaryDirectory() as seeds:
        write_seeds(Path(seeds))
        limits = [
            "-max_len=100000",
            "-rss_limit_mb=2048",
            "-timeout=10",
            "-print_final_stats=1",
            "-artifact_prefix=.nox/",
        ]
        inputs = [] if any(not argument.startswith("-") for argument in sys.argv[1:]) else [seeds]
        atheris.Setup([sys.argv[0], *limits, *sys.argv[1:], *inputs], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
