"""Runs every check of the project: ``python3 tests/run.py [--long] [pytest arguments]``.

The first run makes a private environment. With pytest arguments only pytest runs, with those.
`--long` adds what takes many minutes: the proof on a bare Debian, the package proofs, briefings
opened in LibreOffice and Chromium, and the window on other Pythons.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from copy import copy
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
COMMANDS = ("Xvfb", "xauth", "xdotool", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher")
LONG_COMMANDS = ("debootstrap", "git", "soffice", "pdftoppm", "chromium")
IN_FULL = "desktop/domain/*,desktop/store/*,desktop/queries/*,desktop/services/*"
# Raise it as the tests of the window grow; never lower it.
UI_FLOOR = 80
OTHER_PYTHONS = ("3.12", "3.13")
# Kills, broken disks and long files of others would take twice as long if it were measured which
# lines they reach; the lines have tests of their own.
UNMEASURED = ("tests/reliability", "tests/services/importing/test_real_data.py")
# Every run takes the newest other Python alone, and of the tests those of what stands on the
# language and on the engine most. `--long` runs all of them on each.
ON_NEWEST = ("tests/domain", "tests/store", "tests/queries")
ONE_PROCESS = "not e2e and not long and not packaging"
# Where somebody types into a window, or never waits, the clock has a say.
BY_THE_CLOCK = ("tests/reliability/test_window_kills.py", "tests/reliability/test_backups.py")
WHOLE = ("tests/e2e", "tests/packaging", *BY_THE_CLOCK)
MEASURED = ("--cov=desktop", "--cov-branch", "--cov-report=")
# The tests of one process need no display and no order, so every core takes its share of them: a
# long run of neighbours, which share what is set up for them.
SIDE_BY_SIDE = ("-n", "auto", "--dist", "worksteal")
# Programs on a screen of their own, and packages, mostly wait: two files at a time.
TWO_FILES = ("-n", "2", "--dist", "loadfile")
# More than these did not fail by the chance of a busy machine.
MOST_RUN_AGAIN = 3

MAKE_ENVIRONMENT = """
import sys
from desktop.first_start.environment import Environment, SetupError
try:
    Environment(extra="test", python=sys.argv[1]).ensure()
except SetupError as error:
    sys.exit(str(error))
"""


def main() -> None:
    """Run the checks and exit with 0 if all passed."""
    if sys.version_info < (3, 11):  # noqa: UP036 - older ones do start this file.
        sys.exit(f"Basewatch needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    # Run as a script, Python looks beside this file; the packages are one folder up.
    sys.path[0] = str(CHECKOUT)
    from desktop.first_start.environment import Environment, SetupError

    is_long = "--long" in sys.argv
    for_pytest = [argument for argument in sys.argv[1:] if argument != "--long"]
    try:
        python = Environment(extra="test").ensure([*COMMANDS, *(LONG_COMMANDS if is_long else ())])
        with tempfile.TemporaryDirectory() as scratch:
            checks = Checks(python, scratch)
            if for_pytest:
                checks.run("pytest", "-m", "pytest", *for_pytest)
            else:
                run_all(checks, is_long=is_long)
    except SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
    sys.exit(0 if checks.summary() else 1)


class Checks:
    """Runs commands one after another and remembers what each of them came to."""

    def __init__(self, python: Path, scratch: str) -> None:
        self._python = python
        self._environ = os.environ | {
            "COVERAGE_FILE": str(Path(scratch, "coverage")),
            "PYTHONUNBUFFERED": "1",
            # Each run tries the same generated values: who checks a change is not to find what an
            # older one broke. Pytest by itself tries new ones.
            "CI": "true",
        }
        self._scratch = scratch
        self._results: list[tuple[str, str, float]] = []
        self._to_run_again: list[tuple[str, Sequence[str], Path | None]] = []
        self._last_line = ""
        self._held: list[str] | None = None

    def say(self, text: str) -> None:
        """Print ``text``, or keep it where this runs beside others."""
        if self._held is None:
            print(text, end="", flush=True)
        else:
            self._held.append(text)

    def run(self, name: str, *arguments: str, python: Path | None = None) -> None:
        """Run Python with ``arguments`` as the check called ``name``."""
        started = time.monotonic()
        passed = self._pass(name, arguments, python)
        word = "passed" if passed else "FAILED"
        self._results.append((name, word, time.monotonic() - started))

    def test(self, name: str, *arguments: str, python: Path | None = None) -> None:
        """Run pytest as `run` does, and keep in mind what failed, for `run_failed_again`."""
        cache = Path(self._scratch, f"cache of {name}")
        words = ("-m", "pytest", "-o", f"cache_dir={cache}", *arguments)
        self.run(name, *words, python=python)
        failed = Path(cache, "v/cache/lastfailed")
        if self._results[-1][1] == "FAILED" and failed.exists():
            count = len(json.loads(failed.read_text(encoding="utf-8")))
            if count <= MOST_RUN_AGAIN:
                self._to_run_again.append((name, words, python))

    def run_failed_again(self) -> None:
        """Run the few tests that failed once more, alone: beside others the clock is not theirs.

        A check whose tests pass then has passed, and the summary says that it took two runs.
        """
        for name, words, python in self._to_run_again:
            alone = ["-n", "0", "--last-failed", "--last-failed-no-failures", "none"]
            if "--cov=desktop" in words:
                alone.append("--cov-append")
            if self._pass(f"{name}: what failed, alone", (*words, *alone), python):
                self._results = [
                    (one, "2nd run" if one == name else word, seconds)
                    for one, word, seconds in self._results
                ]

    def _pass(self, name: str, arguments: Sequence[str], python: Path | None) -> bool:
        self.say(f"\n== {name}\n")
        with subprocess.Popen(
            [str(python or self._python), *arguments],
            cwd=CHECKOUT,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                self.say(line)
                if "pytest" in arguments and line.strip():
                    self._last_line = line.strip()
        return process.returncode == 0

    @contextmanager
    def beside(self, run: Callable[["Checks"], None]) -> Iterator[None]:
        """Let ``run`` work through checks meanwhile; what they say is printed at the end."""
        others = copy(self)
        others._results, others._to_run_again, others._held = [], [], []
        with ThreadPoolExecutor(max_workers=1) as pool:
            running = pool.submit(run, others)
            yield
        self.say("".join(others._held))
        self._results += others._results
        self._to_run_again += others._to_run_again
        running.result()

    def summary(self) -> bool:
        """Print what each check came to, pytest's closing line last; return whether all passed."""
        print("\n== all checks")
        for name, word, seconds in self._results:
            print(f"{word:<7} {seconds:6.1f} s  {name}")
        print(self._last_line)
        return all(word != "FAILED" for _, word, _ in self._results)


def run_all(checks: Checks, *, is_long: bool) -> None:
    """Run every check; a failed one does not stop the others."""
    # While the two processes of this one wait or run out of tests, others have the cores.
    with checks.beside(run_others):
        which = ("-m", ONE_PROCESS, *without(*UNMEASURED))
        checks.test("pytest, side by side", *MEASURED, *SIDE_BY_SIDE, *which)
    # They start programs, type into them and build packages, which others would only slow down.
    alone = (*MEASURED, "--cov-append", *WHOLE, *TWO_FILES, "-m", "not long")
    checks.test("pytest, whole programs", *alone)
    if is_long:
        # It would take twice as long where its lines were measured.
        checks.test("pytest, what takes long", "-m", "long")
    checks.run_failed_again()
    check_coverage(checks, "all of domain, store, queries, services", IN_FULL, floor=100)
    check_coverage(checks, "the window", "desktop/ui/*", floor=UI_FLOOR)
    if is_long:
        for version in OTHER_PYTHONS:
            run_on_other_python(checks, version, *SIDE_BY_SIDE, "-m", ONE_PROCESS)
        checks.run("bare Debian", "tests/packaging/prove_bare_debian.py")


def run_others(checks: Checks) -> None:
    """Run what is not pytest, needs another Python or is not measured."""
    checks.run("ruff format", "-m", "ruff", "format", "--check", ".")
    checks.run("ruff lint", "-m", "ruff", "check", ".")
    checks.run("import-linter", "-c", "import importlinter.cli as c; c.lint_imports_command()")
    checks.run("mypy --strict", "-m", "mypy")
    only = (f"{ONE_PROCESS} and not hypothesis", *ON_NEWEST)
    run_on_other_python(checks, OTHER_PYTHONS[-1], "-m", *only)
    which = (*UNMEASURED, "-m", ONE_PROCESS, *without(*BY_THE_CLOCK))
    checks.test("pytest, kills and files of others", "-q", *TWO_FILES, *which)


def without(*places: str) -> list[str]:
    """Return what tells pytest to leave these files and folders out."""
    return [f"--ignore={CHECKOUT / one}" for one in places]


def check_coverage(checks: Checks, what: str, include: str, *, floor: int) -> None:
    """Fail when the tests reach less than ``floor`` percent of the lines and branches."""
    checks.run(
        f"coverage of {what}: {floor} %",
        *("-m", "coverage", "report", f"--include={include}", f"--fail-under={floor}"),
    )


def run_on_other_python(checks: Checks, version: str, *for_pytest: str) -> None:
    """Run tests on another Python, in an environment of its own, or say that it is not here."""
    from desktop.first_start.environment import Environment

    found = find_python(version)
    if found is None:
        checks.say(f"\n== Python {version}: not found on this machine, not tried\n")
        return
    checks.run(f"the environment of Python {version}", "-c", MAKE_ENVIRONMENT, found)
    # None where it could not be made, which is a check that failed.
    if python := Environment(extra="test", python=found).interpreter():
        checks.test(f"pytest on Python {version}", "-q", *for_pytest, python=python)


def find_python(version: str) -> str | None:
    """Return the path of a Python that does start, from PATH or from pyenv."""
    candidates = [shutil.which(f"python{version}")]
    if root := os.environ.get("PYENV_ROOT"):
        candidates += map(str, sorted(Path(root, "versions").glob(f"{version}.*/bin/python")))
    for candidate in filter(None, candidates):
        # A shim of pyenv is on PATH even for a version that is not switched on.
        probe = [candidate, "-c", "import ensurepip, sys; print(sys.executable)"]
        done = subprocess.run(probe, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.strip()
    return None


if __name__ == "__main__":
    main()
