"""A casebook is double-clicked in a file manager of a Debian that has no Python, and opens.

It needs root and debootstrap: a bare system is made in a folder, the package is installed in it by
apt, and a window manager and a file manager are started there, on a screen in memory out here.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.screen import Screen, until
from tests.packaging.built import built_package

pytestmark = [pytest.mark.e2e, pytest.mark.long]
# Neither of these brings Python, as many others do.
DESKTOP = ("jwm", "pcmanfm")
BLUE = 0xFF1F5FBF
# Mounts live in a namespace of their own and end with the command.
INSIDE = (
    'root=$1; shift; mount -t proc proc "$root/proc"; mount -t tmpfs tmpfs "$root/dev/shm";'
    ' exec chroot "$root" "$@"'
)


class BareDebian:
    """A Debian without Python, in a folder."""

    def __init__(self, root: Path) -> None:
        if shutil.which("debootstrap") is None or os.geteuid() != 0:
            pytest.fail("debootstrap and root are needed; tests/run.py --long installs it")
        self._root = root
        root.chmod(0o755)
        made = ["debootstrap", "--variant=minbase", "bookworm", str(root)]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        for name in ("resolv.conf", "hosts"):
            (root / "etc" / name).write_bytes(Path("/etc", name).read_bytes())
        told = subprocess.run(
            ["apt-config", "dump", "--format", '%f "%v";%n', "Acquire"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        proxies = re.findall(r"(?m)^Acquire::https?::Proxy.*\n", told)
        (root / "etc/apt/apt.conf.d/proxy").write_text("".join(proxies))

    def command(self, *words: str, user: str = "root", display: str = "") -> list[str]:
        """Return the command that runs ``words`` in it."""
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        home = "/root" if user == "root" else f"/home/{user}"
        environment = [
            *("env", "-i", f"HOME={home}", f"DISPLAY={display}", "LANG=C.UTF-8"),
            *("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"),
        ]
        apart = ["unshare", "--mount", "--propagation", "private", "sh", "-ec", INSIDE, "sh"]
        run = [*environment, *([] if user == "root" else as_user), *words]
        return [*apart, str(self._root), *run]

    def run(self, *words: str, user: str = "root") -> str:
        """Run ``words`` in it, and return what it prints."""
        done = subprocess.run(
            self.command(*words, user=user), capture_output=True, text=True, check=False
        )
        if done.returncode:
            pytest.fail(f"{' '.join(words)}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
        return done.stdout

    def take(self, file: Path) -> str:
        """Copy ``file`` into it, and return its path there."""
        shutil.copy(file, self._root / "srv")
        return f"/srv/{file.name}"


@pytest.fixture(scope="module")
def debian(tmp_path_factory):
    made = BareDebian(tmp_path_factory.mktemp("debian"))
    package = made.take(built_package(tmp_path_factory.mktemp("built")))
    made.run("apt-get", "-q", "update")
    made.run("apt-get", "-qy", "install", "--no-install-recommends", *DESKTOP, "man-db")
    # What the package recommends makes the desktop know of its files.
    made.run("apt-get", "-qy", "install", "--install-recommends", package)
    made.run("useradd", "--create-home", "reader")
    return made


@pytest.fixture
def screen(tmp_path):
    made = Screen(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def desktop(debian, screen):
    """Start the window manager and a file manager that shows two casebooks; yield the screen."""
    folder = "/home/reader/cases"
    debian.run("mkdir", "-p", folder, user="reader")
    for name, *more in (("alpha", "--example"), ("beta",)):
        made = f"{folder}/{name}.basewatch"
        # The test before may have made it.
        debian.run(
            "sh", "-c", f"test -e {made} || basewatch new {made} {' '.join(more)}", user="reader"
        )
    display = screen.environment["DISPLAY"]
    started = []
    for words in (["jwm"], ["pcmanfm", folder]):
        command = debian.command(*words, user="reader", display=display)
        started.append(subprocess.Popen(command, stderr=subprocess.DEVNULL, process_group=0))
    yield screen
    for window in windows(screen, "Basewatch"):
        screen.do("windowclose", window)
    until(lambda: not windows(screen, "— Basewatch"), "the windows closed")
    for process in started:
        process.terminate()
        process.wait()


def windows(screen: Screen, name: str) -> list[str]:
    return screen.do("search", "--onlyvisible", "--name", name).split()


def icons(screen: Screen, folder: str) -> list[tuple[int, int]]:
    """Return the middles of the casebooks' icons in the file manager's window, left to right."""
    place = dict(
        line.split("=") for line in screen.do("getwindowgeometry", "--shell", folder).splitlines()
    )
    left, top = int(place["X"]) + 160, int(place["Y"]) + 60
    right, bottom = int(place["X"]) + int(place["WIDTH"]), int(place["Y"]) + int(place["HEIGHT"])
    picture = screen.picture()
    found: list[list[int]] = []
    for x in range(left, min(right, 1439)):
        blue = [y for y in range(top, min(bottom, 899)) if picture.pixel(x, y) == BLUE]
        if blue and found and x - found[-1][1] <= 8:
            found[-1][1] = x
        elif blue:
            found.append([x, x, min(blue) + 8])
    return [((first + last) // 2, y) for first, last, y in found]


def return_to(screen: Screen, folder: str) -> None:
    """Bring the file manager to the front, with nothing selected: that would tint its icon."""
    screen.do("windowactivate", "--sync", folder)
    screen.do("mousemove", "--window", folder, "400", "300")
    screen.do("click", "1")


def double_click(screen: Screen, at: tuple[int, int]) -> None:
    screen.do("mousemove", str(at[0]), str(at[1]))
    screen.do("click", "--repeat", "2", "--delay", "80", "1")


def keep(screen: Screen, name: str) -> None:
    """Keep the screen as a picture, where BASEWATCH_PICTURES asks for that."""
    if folder := os.environ.get("BASEWATCH_PICTURES"):
        screen.picture().save(str(Path(folder, f"{name}.png")))


def test_there_is_no_python_and_the_desktop_knows_the_program_and_its_files(debian):
    assert debian.run("sh", "-c", "command -v python3 python || true") == ""
    assert "libpython" not in debian.run("dpkg-query", "--show", "--showformat", "${Package} ")
    assert debian.run("basewatch", "--version").startswith("basewatch, version")
    assert "basewatch" in debian.run("man", "-k", "basewatch")
    debian.run("basewatch", "new", "/tmp/plain", user="reader")
    known = debian.run("xdg-mime", "query", "filetype", "/tmp/plain", user="reader")
    assert known.strip() == "application/x-basewatch"
    debian.run("cp", "/etc/hostname", "/tmp/encrypted.basewatch", user="reader")
    known = debian.run("xdg-mime", "query", "filetype", "/tmp/encrypted.basewatch", user="reader")
    assert known.strip() == "application/x-basewatch"
    opens = debian.run("xdg-mime", "query", "default", "application/x-basewatch", user="reader")
    assert opens.strip() == "basewatch.desktop"


def test_two_casebooks_that_are_double_clicked_open_each_in_its_window(desktop):
    folder = until(lambda: windows(desktop, "^cases$"), "the file manager")[0]
    first, _second = until(lambda: _two(icons(desktop, folder)), "the icons of two casebooks")
    keep(desktop, "icons")
    double_click(desktop, first)
    until(lambda: windows(desktop, "^alpha.basewatch — Basewatch$"), "the first casebook's window")
    until(desktop.shows_the_timeline, "its timeline")
    keep(desktop, "first")

    # The files beside an open casebook move the second one's icon.
    return_to(desktop, folder)
    _first, second = until(lambda: _two(icons(desktop, folder)), "both icons again")
    double_click(desktop, second)
    until(lambda: windows(desktop, "^beta.basewatch — Basewatch$"), "the second one's window")
    until(desktop.shows_the_timeline, "its timeline too")
    assert windows(desktop, "^alpha.basewatch — Basewatch$")
    keep(desktop, "second")


def test_an_icon_double_clicked_again_says_that_it_is_open_already(desktop):
    folder = until(lambda: windows(desktop, "^cases$"), "the file manager")[0]
    first, _second = until(lambda: _two(icons(desktop, folder)), "the icons of two casebooks")
    double_click(desktop, first)
    until(lambda: windows(desktop, "alpha.basewatch — Basewatch"), "the casebook's window")
    return_to(desktop, folder)
    first, _second = until(lambda: _two(icons(desktop, folder)), "both icons again")
    double_click(desktop, first)
    until(lambda: len(windows(desktop, "alpha.basewatch.* — Basewatch")) == 2, "a second window")
    until(desktop.shows_the_timeline, "its timeline")
    keep(desktop, "again")


def _two(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return found if len(found) == 2 else []
