"""Proves README's two commands on a bare Debian 12 that has nothing but python3.

    sudo python3 tests/packaging/prove_bare_debian.py [--window-only] [--picture FILE]

It needs root, debootstrap, Xvfb and xdotool, and takes what pip is set up with here along.
All mounts are made in a mount namespace of its own, so none can be left behind.
"""

import argparse
import ast
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

CHECKOUT = Path(__file__).resolve().parents[2]
# A path with a space and a letter beyond ASCII, as users have them.
CLONE = Path("/srv/Bäse watch")
WINDOW_WITHIN_S = 120
_CERTIFICATES = Path("/srv/certificates.pem")


def main() -> None:
    """Make the bare system, prove each step in it, remove it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--window-only", action="store_true", help="leave out tests/run.py")
    parser.add_argument("--picture", type=Path, help="keep a picture of the window here")
    parser.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("This proof makes a system in a folder, so it must run as root.")
    if options.root is None:
        with tempfile.TemporaryDirectory(prefix="bare-debian-") as folder:
            # Mounts live and end with this process; only then is the folder removed.
            inside = ["unshare", "--mount", "--propagation", "private", sys.executable]
            done = subprocess.run([*inside, *sys.argv, "--root", folder], check=False)
        sys.exit(done.returncode)
    proof = Proof(options.root)
    proof.make_bare_system()
    proof.launch_says_what_is_missing()
    proof.launch_starts()
    proof.window_opens(options.picture)
    if not options.window_only:
        proof.tests_pass()
    print("\nProved: the two commands do all the set-up on a bare Debian 12.")


class Proof:
    """The steps of the proof, in one bare system below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._pip = pip_settings()
        self._environ = self._pip | {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
        }

    def make_bare_system(self) -> None:
        """Install Debian's smallest system with python3, and clone the checkout's HEAD into it."""
        # A temporary folder is its maker's alone; as the root of a system everybody enters it.
        self._root.chmod(0o755)
        with step("debootstrap: bookworm, minbase, python3"):
            command = ["debootstrap", "--variant=minbase", "--include=python3", "bookworm"]
            run([*command, str(self._root)], stdout=subprocess.DEVNULL)
        for name in ("resolv.conf", "hosts"):
            Path(self._root, "etc", name).write_bytes(Path("/etc", name).read_bytes())
        proxies = run(["apt-config", "dump", "--format", '%f "%v";%n', "Acquire"], capture=True)
        (self._root / "etc/apt/apt.conf.d/proxy").write_text(
            "".join(re.findall(r"(?m)^Acquire::https?::Proxy.*\n", proxies))
        )
        for path in local_paths(self._pip.values()):
            self._show(path)
        if "PIP_CERT" in self._pip:
            # Not where Debian keeps its own: installing those would write over it.
            (self._root / _CERTIFICATES.relative_to("/")).write_bytes(
                Path(self._pip["PIP_CERT"]).read_bytes()
            )
            self._environ["PIP_CERT"] = str(_CERTIFICATES)
        run(["mount", "-t", "proc", "proc", str(self._root / "proc")])
        run(["mount", "-t", "sysfs", "sysfs", str(self._root / "sys")])
        run(["mount", "-t", "tmpfs", "tmpfs", str(self._root / "dev/shm")])
        clone = self._root / CLONE.relative_to("/")
        run(["git", "clone", "--quiet", f"file://{CHECKOUT}", str(clone)])
        run(["chown", "-R", "root:root", str(clone)])
        with step("it is bare: no venv, no pip, no Qt libraries, no git"):
            for absent in ("import ensurepip", "import pip"):
                assert self._run("python3", "-c", absent, check=False).returncode, absent
            assert self._run(
                "sh", "-c", "ldconfig -p | grep -E 'libGL|libxcb'", check=False
            ).returncode

    def launch_says_what_is_missing(self) -> None:
        """Without the right to install, launch.py prints the one line that does it."""
        with step("launch.py as a user who may not install: prints the line"):
            self._run("useradd", "--create-home", "newcomer")
            done = self._run(
                *("setpriv", "--reuid=newcomer", "--regid=newcomer", "--clear-groups"),
                *("env", "HOME=/home/newcomer", "python3", f"{CLONE}/desktop/launch.py"),
                check=False,
            )
            print(done.stderr)
            lines = done.stderr.splitlines()
            assert done.returncode == 1
            assert sum(line.startswith("sudo apt-get install ") for line in lines) == 1

    def launch_starts(self) -> None:
        """As root, launch.py installs what is missing; the second start says nothing more."""
        with step("launch.py --version, first start"):
            done = self._run("python3", f"{CLONE}/desktop/launch.py", "--version")
            print(done.stderr, done.stdout)
            assert "0." in done.stdout
        with step("launch.py --version, second start"):
            done = self._run("python3", f"{CLONE}/desktop/launch.py", "--version")
            assert not done.stderr, done.stderr
        with step("what launch.py adds"):
            print(self._run("python3", f"{CLONE}/tests/bench/bench_launch.py").stdout)

    def window_opens(self, picture: Path | None) -> None:
        """The window opens on an X server outside, so that none of its packages help inside."""
        with step("launch.py opens the window"), x_server() as display:
            self._environ["DISPLAY"] = display
            command = ["chroot", str(self._root), "python3", f"{CLONE}/desktop/launch.py"]
            with subprocess.Popen(command, env=self._environ) as program:
                try:
                    wait_for_window(program, display)
                    colours = grab(display, picture)
                finally:
                    program.terminate()
            print(f"{colours} colours in the picture")
            assert colours > 20
            del self._environ["DISPLAY"]

    def tests_pass(self) -> None:
        """Every check passes by README's second command."""
        with step("tests/run.py"):
            command = ["chroot", str(self._root), "python3", f"{CLONE}/tests/run.py"]
            run(command, env=self._environ)

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            ["chroot", str(self._root), *command],
            env=self._environ,
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode:
            sys.exit(f"failed: {' '.join(command)}\n{done.stdout}{done.stderr}")
        return done

    def _show(self, path: Path) -> None:
        """Make ``path`` of this machine be there inside too, to be read."""
        inside = self._root / path.relative_to("/")
        if path.is_dir():
            inside.mkdir(parents=True, exist_ok=True)
            run(["mount", "--bind", str(path), str(inside)])
            run(["mount", "-o", "remount,bind,ro", str(inside)])
        else:
            inside.parent.mkdir(parents=True, exist_ok=True)
            inside.write_bytes(path.read_bytes())


def pip_settings() -> dict[str, str]:
    """Return how pip is set up on this machine, as environment variables."""
    listed = run([sys.executable, "-m", "pip", "config", "list"], capture=True)
    settings: dict[str, str] = {}
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        name = "PIP_" + key.rpartition(".")[2].upper().replace("-", "_")
        settings[name] = " ".join(str(ast.literal_eval(value)).split())
    return settings | {key: value for key, value in os.environ.items() if key.startswith("PIP_")}


def local_paths(values: Iterable[str]) -> set[Path]:
    """Return the files and folders of this machine that pip's settings name."""
    paths = {Path(urlsplit(word).path) for value in values for word in value.split()}
    # The pages of an index point to files beside it.
    paths = {path.parent if path.name == "simple" else path for path in paths}
    return {path for path in paths if path.is_absolute() and path.exists()}


def run(
    command: Sequence[str],
    *,
    capture: bool = False,
    env: dict[str, str] | None = None,
    stdout: int | None = None,
) -> str:
    """Run ``command``, end the proof if it fails, and return what it printed if asked to."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE if capture else stdout, text=True, check=False, env=env
    )
    if done.returncode:
        sys.exit(f"failed: {' '.join(command)}")
    return done.stdout or ""


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print ``name``, and how long it took."""
    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    yield
    print(f"   {time.monotonic() - started:.1f} s", flush=True)


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server that draws into memory, and give its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1440x900x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        try:
            os.close(writing)
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def wait_for_window(program: subprocess.Popen[bytes], display: str) -> None:
    """Return when a window of the program can be seen."""
    until = time.monotonic() + WINDOW_WITHIN_S
    command = ["xdotool", "search", "--onlyvisible", "--name", "Basewatch"]
    while time.monotonic() < until and program.poll() is None:
        found = subprocess.run(
            command, env=os.environ | {"DISPLAY": display}, capture_output=True, check=False
        )
        if found.stdout.strip():
            time.sleep(3)  # What is loaded after the window shall be in the picture.
            return
        time.sleep(0.2)
    sys.exit("failed: no window came")


def grab(display: str, picture: Path | None) -> int:
    """Keep a picture of the screen if asked to, and return how many colours it has."""
    code = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication([])\n"
        "image = app.primaryScreen().grabWindow(0).toImage()\n"
        "if sys.argv[1]: image.save(sys.argv[1])\n"
        "w, h = image.width(), image.height()\n"
        "print(len({image.pixel(x, y) for x in range(0, w, 3) for y in range(0, h, 3)}))\n"
    )
    environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return int(run([sys.executable, "-c", code, str(picture or "")], capture=True, env=environ))


if __name__ == "__main__":
    main()
