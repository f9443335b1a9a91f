"""`nox -s mutation`: break the retry core in every small way, and see whether its tests notice.

mutmut makes the changes and runs the tests in forked processes. It knows sources under `src/` only, so it works on a
copy of the project in that form, which also keeps its files out of the project.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SURVIVORS = Path(__file__).with_name("survivors.md")
LEAST = 95.0
"""Per cent of the changes that the tests have to notice."""
MODULES = ("machine", "budget", "retry_after", "http_date")
TESTS = ("test_retry_machine", "test_call_properties", "test_retry_budget", "test_retry_after")
CONFIGURATION = f"""
[tool.mutmut]
source_paths = ["src"]
only_mutate = {json.dumps([f"src/vobiz_sdk/retry/{module}.py" for module in MODULES])}
also_copy = ["tests"]
pytest_add_cli_args = ["-p", "no:logging"]
pytest_add_cli_args_test_selection = {json.dumps([f"tests/wrapper/{test}.py" for test in TESTS])}
"""
# A failure is enough here; the smallest example of it, and a database of examples, are not needed. The same examples
# every time, so that the score is the same too.
EXAMPLES = """
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "mutation",
    max_examples=40,
    phases=[Phase.explicit, Phase.generate],
    database=None,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("mutation")
"""
NOTICED = (1, 3)
"""What pytest returns when a test fails, or the changed module cannot even be imported."""


def arrange(place: Path) -> None:
    """A copy of what is changed and of what tests it."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(PROJECT / "wrapper", place / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (place / "tests" / "wrapper").mkdir(parents=True)
    for test in ("__init__.py", "wrapper/__init__.py", *(f"wrapper/{test}.py" for test in TESTS)):
        shutil.copy(PROJECT / "tests" / test, place / "tests" / test)
    (place / "tests" / "conftest.py").write_text(EXAMPLES, encoding="utf-8")
    (place / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")


def mutmut(place: Path, *arguments: str) -> str:
    """Run it there; what it prints."""
    command = [sys.executable, "-m", "mutmut", *arguments]
    done = subprocess.run(command, cwd=place, text=True, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"mutmut {arguments[0]} failed:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return done.stdout


def verdicts(place: Path) -> dict[str, int | None]:
    """What pytest returned for every change, by the name that mutmut gives it."""
    found: dict[str, int | None] = {}
    for module in MODULES:
        kept = place / f"mutants/src/vobiz_sdk/retry/{module}.py.meta"
        found |= json.loads(kept.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def changed_line(difference: str) -> str:
    """The new line of a change."""
    (line,) = re.findall(r"^\+(?!\+\+)\s*(.*)$", difference, re.MULTILINE)[:1] or [""]
    return str(line)


def main() -> int:
    """Print the score and what was not noticed; 1 if that is too much or is not explained."""
    place = Path(sys.argv[1])
    arrange(place)
    mutmut(place, "run", "--max-children", str(os.cpu_count() or 1))
    results = verdicts(place)
    survivors = [name for name, verdict in results.items() if verdict not in NOTICED]
    score = 100.0 * (1.0 - len(survivors) / len(results))
    explained = SURVIVORS.read_text(encoding="utf-8")
    unexplained = 0
    for name in survivors:
        line = changed_line(mutmut(place, "show", name))
        known = f"`{line}`" in explained
        unexplained += not known
        print(f"{'explained' if known else 'NOT EXPLAINED'}: {name.removeprefix('vobiz_sdk.retry.')}: {line}")
    print(f"{len(results)} changes, {len(results) - len(survivors)} noticed: {score:.1f} % (at least {LEAST:g} %)")
    return 1 if score < LEAST or unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
