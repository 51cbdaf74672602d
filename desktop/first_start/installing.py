"""Makes the private environment: a virtual environment, the packages, Qt's libraries."""

import errno
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

from desktop.first_start import debian
from desktop.first_start.environment import (
    CHECKOUT,
    Environment,
    SetupError,
    interpreter_in,
    pyproject,
)
from desktop.first_start.pip_output import PipOutput, reason
from desktop.first_start.progress import Step, say

_NEEDED_BYTES = 900_000_000

# Loads Qt as the program will, on Linux with the part that talks to the screen; the first
# library that is missing ends it, and its name is in the message.
_QT_PROBE = """
import ctypes, pathlib, sys
from PySide6 import QtWidgets, QtSvg, QtPrintSupport
if sys.platform == "linux":
    plugins = pathlib.Path(QtWidgets.__file__).parent / "Qt/plugins/platforms"
    for name in ("libqxcb.so", "libqoffscreen.so"):
        ctypes.CDLL(str(plugins / name))
"""


def make(environment: Environment, commands: Sequence[str]) -> Path:
    """Make ``environment``, or finish one that was interrupted, and return its Python.

    Args:
        environment: What to make.
        commands: Programs that must be on this machine as well.

    Raises:
        SetupError: It cannot be made.
    """
    try:
        environment.root.mkdir(parents=True, exist_ok=True)
        with _lock(environment.root / "lock"):
            # Another start may have made it while this one waited.
            return environment.interpreter() or _make(environment, commands)
    except OSError as error:
        raise SetupError(_explain(error, environment.root)) from error


def _make(environment: Environment, commands: Sequence[str]) -> Path:
    made_for = pyproject()
    requirements = _requirements(made_for, environment.extra)
    folder = environment.root / f"{crc32(repr(requirements).encode()):08x}"
    if not (folder / "complete").exists():
        say(f"Basewatch makes its own Python environment, once, in {environment.root}")
        _remove_others(environment.root, keep=None)
        _check_disk(environment.root)
        _ensure_system(environment, commands)
        _make_folder(environment, folder, requirements)
    _ensure_qt(interpreter_in(folder))
    _remove_others(environment.root, keep=folder)
    ready = environment.root / "ready.new"
    ready.write_bytes(folder.name.encode() + b"\n" + made_for)
    ready.replace(environment.root / "ready")
    return interpreter_in(folder)


def _requirements(made_for: bytes, extra: str) -> list[str]:
    project = tomllib.loads(made_for.decode())["project"]
    return [*project["dependencies"], *(project["optional-dependencies"][extra] if extra else ())]


def _remove_others(root: Path, keep: Path | None) -> None:
    for entry in root.iterdir():
        if entry.is_dir() and entry != keep:
            shutil.rmtree(entry)


def _check_disk(root: Path) -> None:
    if shutil.disk_usage(root).free < _NEEDED_BYTES:
        raise SetupError(
            f"There is too little room in {root}: {_NEEDED_BYTES // 1_000_000} MB are needed."
        )


def _ensure_system(environment: Environment, commands: Sequence[str]) -> None:
    """See that venv can work and that ``commands`` exist, by apt where that is allowed."""
    has_venv = _runs([environment.python, "-c", "import ensurepip, venv"])
    missing = [command for command in commands if shutil.which(command) is None]
    if has_venv and not missing:
        return
    if not debian.is_here():
        what = missing if has_venv else ["Python's ensurepip and venv", *missing]
        raise SetupError(f"Install with your system's package manager: {', '.join(what)}.")
    needed = (
        debian.packages_for(missing)
        if has_venv
        else ["python3-venv", *debian.packages_for(missing)]
    )
    # Qt's libraries in the same go: one password, one wait.
    debian.install([*needed, *debian.missing_qt_packages()])


def _make_folder(environment: Environment, folder: Path, requirements: Sequence[str]) -> None:
    with Step("making the environment"):
        _run([environment.python, "-m", "venv", str(folder)], environment.root / "install.log")
    python = interpreter_in(folder)
    _install(python, requirements, environment.root / "install.log")
    # Makes `import desktop` work from any folder without a copy of the checkout.
    purelib = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    Path(purelib, "basewatch.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")
    (folder / "complete").touch()


def _install(python: Path, requirements: Sequence[str], log: Path) -> None:
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--no-input",
        "--disable-pip-version-check",
        "--retries=2",
        "--progress-bar=off",
        "--prefer-binary",
        *requirements,
    ]
    with (
        Step("fetching and installing packages") as step,
        log.open("w", encoding="utf-8") as kept,
        subprocess.Popen(
            command,
            env=_clean_environ(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip,
    ):
        assert pip.stdout is not None
        output = PipOutput()
        for line in pip.stdout:
            kept.write(line)
            if news := output.read(line):
                step.tell(news)
    if pip.returncode:
        raise SetupError(reason(output.lines, log))


def _ensure_qt(python: Path) -> None:
    """See that Qt's own libraries load, by apt where that is allowed."""
    problem = _qt_problem(python)
    if problem and debian.is_here() and (packages := debian.missing_qt_packages()):
        debian.install(packages)
        problem = _qt_problem(python)
    if problem:
        raise SetupError(
            f"Qt cannot load: {problem}. Install that library with your system's"
            " package manager and start again."
        )


def _qt_problem(python: Path) -> str:
    with Step("checking Qt's libraries"):
        done = subprocess.run(
            [python, "-c", _QT_PROBE],
            capture_output=True,
            text=True,
            check=False,
            env=_clean_environ(),
        )
    if not done.returncode:
        return ""
    return (done.stderr.strip().splitlines() or ["no reason given"])[-1].partition(": ")[2]


def _clean_environ() -> dict[str, str]:
    """Return the environment variables less those that would lead Python or pip elsewhere."""
    unwanted = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"PIP_USER": "0", "PYTHONUNBUFFERED": "1"}


def _runs(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run(command: Sequence[str], log: Path) -> None:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        env=_clean_environ(),
    )
    if done.returncode:
        log.write_text(done.stdout + done.stderr, encoding="utf-8")
        raise SetupError(reason((done.stdout + done.stderr).splitlines(), log))


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Let one start at a time make the environment; the system frees the lock after a crash."""
    with path.open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another start is making the environment; waiting for it.")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _explain(error: OSError, root: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full: there is no room in {root}."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"Basewatch may not write to {root}. Set XDG_DATA_HOME to a folder where it may,"
            " and start again."
        )
    return f"The environment in {root} cannot be made: {error.strerror or error}."
