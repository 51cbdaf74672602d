"""Debian packages that pip cannot bring: what is missing, and installing it with apt."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

from desktop.first_start.environment import SetupError
from desktop.first_start.progress import Step

# Found by adding one at a time to a bare Debian until Qt started on X and on Wayland.
_QT_PACKAGES = (
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libgl1",
    "libegl1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
)
_PACKAGES_OF_COMMAND = {
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "Xvfb": ("xvfb",),
    "dbus-daemon": ("dbus",),
    "pdftoppm": ("poppler-utils",),
    "soffice": ("libreoffice-impress", "libreoffice-writer"),
}


def is_here() -> bool:
    """Tell whether this system installs its packages with apt."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def packages_for(commands: Sequence[str]) -> list[str]:
    """Return the packages that bring ``commands``."""
    return [one for name in commands for one in _PACKAGES_OF_COMMAND.get(name, (name,))]


def missing_qt_packages() -> list[str]:
    """Return those of Qt's packages that are not installed."""
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *_QT_PACKAGES],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = re.findall(r"^(\S+) installed$", answer.stdout, re.MULTILINE)
    return [package for package in _QT_PACKAGES if package not in installed]


def install(packages: Sequence[str]) -> None:
    """Install ``packages`` with apt.

    Raises:
        SetupError: This user may not, or it failed; says the line that does it.
    """
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    as_root = _as_root()
    if as_root is None:
        raise SetupError(
            f"Some Debian packages are missing. Please install them, then start again:\nsudo {line}"
        )
    quiet = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", "apt-get", "-y"]
    with Step(f"installing Debian packages with apt: {' '.join(packages)}") as step:
        # A package source that does not answer is no reason to stop: the others may do.
        subprocess.run([*quiet, "update"], capture_output=True, check=False)
        command = [
            *quiet,
            "-o",
            "DPkg::Lock::Timeout=120",
            "install",
            "--no-install-recommends",
            *packages,
        ]
        last = _follow(command, step)
    if last:
        raise SetupError(
            f"apt could not install Debian packages ({last}). The line that does it:\nsudo {line}"
        )


def _as_root() -> list[str] | None:
    """Return what to put before a command to run it as root, or None where that is refused."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    return sudo if allowed else None


def _follow(command: Sequence[str], step: Step) -> str:
    """Run apt, telling what it does, and return its complaint if it failed, else ""."""
    complaint = "no reason given"
    unpacked = 0
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as apt:
        assert apt.stdout is not None
        for line in apt.stdout:
            if match := re.search(r"(\d+) newly installed", line):
                step.tell(f"{match[1]} packages with what they need")
            if line.startswith("Unpacking "):
                unpacked += 1
                if unpacked % 20 == 0:
                    step.tell(f"{unpacked} unpacked")
            if line.startswith("E: "):
                complaint = line.removeprefix("E: ").strip()
    return complaint if apt.returncode else ""
