"""Everything that is done to this project, as sessions; `nox --list` names them.

The sessions share one environment, `.nox/development-<python>`: installing it takes half a minute once, and
whatever session comes next starts at once. It is brought up to date when `pyproject.toml` or
`constraints.txt` change.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.10"
nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "typecheck", "tests"]

PROJECT = Path(__file__).parent
CONSTRAINTS = PROJECT / "constraints.txt"
PYPROJECT = PROJECT / "pyproject.toml"
SITE_TESTS = (["tests/site"], ["tests/docs/test_docs_site.py", "tests/docs/test_docs_samples.py"])


@nox.session
def demo(session: nox.Session) -> None:
    """Show the whole: regeneration, retries, typed errors, the sandbox and the documentation site."""
    run(session, "python", "examples/demo.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, all of them on every core. Arguments go to pytest: `nox -s tests -- tests/cli -k explain`."""
    everything = ("--numprocesses", "auto", "--dist", "worksteal")
    run(session, "python", "-m", "pytest", *(session.posargs or everything))


@nox.session(default=False)
def services(session: nox.Session) -> None:
    """Run the tests that need real services; installs Debian's redis-server and prometheus if they are missing."""
    debian(session, {"redis-server": "redis-server", "promtool": "prometheus"})
    run(session, "python", "-m", "pytest", "tests/services", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting, and the workflows against their schema."""
    run(session, "ruff", "check", ".")
    run(session, "ruff", "format", "--check", ".")
    workflows = sorted(str(file.relative_to(PROJECT)) for file in (PROJECT / ".github/workflows").glob("*.yml"))
    run(session, "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types with mypy and with pyright, both strictly."""
    run(session, "mypy")
    run(session, "pyright")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Bring everything made from the contract up to date; `-- --check` only says what is stale."""
    run(session, "python", "-m", "vobiz_contract", *session.posargs, env={"PYTHONPATH": str(PROJECT / "openapi")})


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the documentation site into `site/`, strictly; `-- serve` serves it while it is edited."""
    command = session.posargs or ["build", "--strict"]
    # MkDocs' successor is not advertised: the pages are plain Markdown, and move when the time has come.
    # The date in the files is that of the last change, so that the same pages make the same files.
    changed = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True, cwd=PROJECT).stdout
    dated = {"SOURCE_DATE_EPOCH": changed.strip()} if changed.strip() and "SOURCE_DATE_EPOCH" not in os.environ else {}
    # The site's address stands in the contract; the environment goes before it, for a copy of the site elsewhere.
    catalogue = json.loads((PROJECT / "generated/vobiz_api/catalogue.json").read_text(encoding="utf-8"))
    address = os.environ.get("VOBIZ_DOCS_URL") or catalogue["docs_url"]
    published = {"VOBIZ_DOCS_URL": address} if address else {}
    run(session, "mkdocs", *command, env={"NO_MKDOCS_2_WARNING": "1", **dated, **published})


@nox.session(default=False)
def site_tests(session: nox.Session) -> None:
    """Build the site and go through all of it with a browser. Arguments go to pytest."""
    program = browser(session)
    # One after the other: the browser's event loop leaves no room for those of the samples.
    for chosen in [session.posargs] if session.posargs else SITE_TESTS:
        run(session, "python", "-m", "pytest", *chosen, env={"VOBIZ_CHROMIUM": program})


@nox.session(default=False)
def lighthouse(session: nox.Session) -> None:
    """Measure the site with Lighthouse, which comes from npm; prints its scores."""
    program = browser(session)
    run(session, "python", "-m", "tests.site.lighthouse", *session.posargs, env={"VOBIZ_CHROMIUM": program})


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure the speed of calls, as ratios to the plain HTTP client; `-- --peers` compares with other SDKs too."""
    arguments = [f"--peers={peers(session)}" if argument == "--peers" else argument for argument in session.posargs]
    run(session, "python", "-m", "benchmarks.run", *arguments)


@nox.session(default=False)
def outage(session: nox.Session) -> None:
    """Simulate clients through an outage: how many requests arrive, and what recovery looks like."""
    run(session, "python", "-m", "benchmarks.outage", *session.posargs)


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Break the retry core in every small way; fail if its tests notice less than 95 % of that."""
    run(session, "python", "-m", "tests.mutation", session.create_tmp())


@nox.session(default=False)
def pacing(session: nox.Session) -> None:
    """Measure a fleet at an account's limit, with and without a pace. Needs redis-server."""
    run(session, "python", "-m", "benchmarks.pacing", *session.posargs)


@nox.session(default=False)
def faults(session: nox.Session) -> None:
    """Try every operation under every fault; `-- --write` brings the page up to date, `-- --check` says if it is."""
    run(session, "python", "-m", "tests.faults", *session.posargs, env={"PYTHONPATH": str(PROJECT / "openapi")})


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Look for an answer that the client does not survive, for 30 s; `-- -max_total_time=3600` looks longer."""
    place = environment(session).with_name(f"fuzz-{sys.version_info.major}.{sys.version_info.minor}")
    if not place.exists():
        # In a place of its own: it has no releases for some of the Pythons that everything else runs on.
        pip = ("python", "-m", "pip", "install", "-qq", "--no-deps", "--constraint", str(CONSTRAINTS))
        run(session, *pip, "--target", str(place), *fuzzer())
    arguments = session.posargs or ["-max_total_time=30"]
    run(session, "python", "-m", "tests.fuzz", *arguments, env={"PYTHONPATH": str(place)})


@nox.session(default=False)
def constraints(session: nox.Session) -> None:
    """Take the newest releases of everything, and write their versions to `constraints.txt`."""
    place = Path(session.create_tmp()) / "newest"
    session.run(sys.executable, "-m", "virtualenv", "--quiet", "--clear", str(place), external=True)
    python = str(place / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    session.run(python, "-m", "pip", "install", "-qq", *requirements(), *fuzzer(), external=True)
    found = session.run(python, "-m", "pip", "list", "--format=freeze", "--exclude=pip", external=True, silent=True)
    pins = sorted(str(found).split(), key=str.lower)
    head = "# Exact versions of whatever the sessions of noxfile.py install; `nox -s constraints` renews them.\n"
    CONSTRAINTS.write_text(head + "\n".join(pins) + "\n", encoding="utf-8")


def run(session: nox.Session, *command: str, env: dict[str, str] | None = None) -> None:
    """Run a command of the shared environment, once that is up to date."""
    programs = environment(session) / ("Scripts" if os.name == "nt" else "bin")
    # By its path, so that no program of the same name elsewhere is run in its stead.
    first = str(programs / command[0])
    path = os.pathsep.join((str(programs), os.environ.get("PATH", "")))
    session.run(first, *command[1:], env={**(env or {}), "PATH": path}, external=True)


def browser(session: nox.Session) -> str:
    """Path of Chromium, or of Chrome; installs Debian's package if neither is there."""
    names = (os.environ.get("VOBIZ_CHROMIUM", "chromium"), "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        debian(session, {"chromium": "chromium"})
        found = shutil.which("chromium")
    return found or session.error("There is no browser. Install Chromium, or name one in VOBIZ_CHROMIUM.")


def debian(session: nox.Session, packages: dict[str, str]) -> None:
    """Install the Debian package of each program that is missing."""
    missing = sorted(package for program, package in packages.items() if shutil.which(program) is None)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        session.error(f"Install what these packages of Debian hold: {', '.join(missing)}.")
    sudo = [] if os.getuid() == 0 else ["sudo"]
    session.run(*sudo, "apt-get", "update", "-qq", external=True)
    # Without the services' own daemons: each test starts what it needs.
    session.run(*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, external=True)


def environment(session: nox.Session) -> Path:
    """The shared environment, made or brought up to date if need be."""
    place = PROJECT / ".nox" / f"development-{sys.version_info.major}.{sys.version_info.minor}"
    stamp, wanted = place / "installed-for", fingerprint()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return place
    session.log(f"Installing the development environment into {place.relative_to(PROJECT)}")
    session.run(sys.executable, "-m", "virtualenv", "--quiet", str(place), external=True)
    pip = [str(place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")), "-m", "pip", "install", "-qq"]
    session.run(*pip, "--constraint", str(CONSTRAINTS), *requirements(), external=True)
    # The project itself comes last, editable and with what was just installed, so that nothing unpinned gets in.
    session.run(*pip, "--no-deps", "--no-build-isolation", "--editable", str(PROJECT), external=True)
    stamp.write_text(wanted, encoding="utf-8")
    return place


def requirements() -> list[str]:
    """What the project needs with all extras, and what its sessions need."""
    project = nox.project.load_toml(PYPROJECT)
    own: list[str] = [*project["project"]["dependencies"]]
    for extra in project["project"]["optional-dependencies"].values():
        own += extra
    return [*own, *nox.project.dependency_groups(project, "dev")]


def fuzzer() -> list[str]:
    """What `fuzz` needs on top."""
    return list(nox.project.dependency_groups(nox.project.load_toml(PYPROJECT), "fuzz"))


def peers(session: nox.Session) -> Path:
    """Where the SDKs are that `bench` compares with; installs them there if need be."""
    place = environment(session).with_name(f"peers-{sys.version_info.major}.{sys.version_info.minor}")
    if not place.exists():
        # In a place of their own, so that they are not there for anything else.
        pip = ("python", "-m", "pip", "install", "-qq", "--constraint", str(CONSTRAINTS))
        run(session, *pip, "--target", str(place), "--requirement", str(PROJECT / "benchmarks/peers.txt"))
    return place


def fingerprint() -> str:
    """Changes when what has to be installed does."""
    facts = (sys.version, str(PROJECT), CONSTRAINTS.read_text(encoding="utf-8"), *requirements())
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()
